"""The host's page: figures and names of errors, for admins alone."""

from __future__ import annotations

import logging

from tests.flows.world import World

ADMIN = "1001"
"""The first person to arrive in a story."""


async def test_the_host_sees_how_the_bot_is_doing(world: World) -> None:
    async with world.bot(ADMIN_USER_IDS=ADMIN):
        ann, key = await world.buyer()
        await ann.buys()
        [order_id] = world.charges()
        phone = world.jiema.state.order(order_id).phone
        seen = await ann.asks("/admin", "No errors since the start")
        assert "People: 1, with a key: 1" in seen.text
        assert "Active orders: 1" in seen.text
        assert "Outbox: " in seen.text
        error = ValueError(f"{key} {phone}")
        logging.getLogger("a.package").error("failed for %s", key, exc_info=error)
        worse = await ann.goes("Refresh", seen, "Last errors")
        assert "a.package ValueError" in worse.text
        assert key not in worse.text
        assert phone not in worse.text
        await ann.goes("Back", worse, button="Buy a number")


async def test_to_all_others_the_page_does_not_exist(world: World) -> None:
    async with world.bot(ADMIN_USER_IDS="9"):
        ann, _ = await world.buyer()
        unknown = await ann.asks("/nonsense", button="Buy a number")
        seen = await ann.asks("/admin", button="Buy a number")
        assert (seen.text, seen.labels) == (unknown.text, unknown.labels)
        tap = await ann.sends_data(seen.message_id, "g1:A:0")
        answer = await ann.answer_to(tap)
        assert "expired" in str(answer)
        assert (await ann.last()).text == unknown.text

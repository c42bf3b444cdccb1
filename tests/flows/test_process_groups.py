"""A death between Telegram's yes and our mark in a group: nothing is lost, one message doubled."""

from __future__ import annotations

import asyncio

import pytest

from tests.flows.groups import Group
from tests.flows.person import PATIENCE_SECONDS, Seen
from tests.flows.team import CODE, SMS, linked
from tests.flows.world import World

pytestmark = [
    pytest.mark.slow(20),
    pytest.mark.timeout(180),
    pytest.mark.usefixtures("forked"),
]

AN_HOUR = 3600
FLOOD = 429
CAME = "An SMS has come"


async def test_killed_after_telegrams_yes_in_a_group_one_message_is_doubled(world: World) -> None:
    async with world.process():
        ann, _ = await world.buyer()
        group = await linked(ann)
        await _group_must_wait(world, group)
        card = await ann.buys()
        await _only_the_group_waits(world, times=1)
    await _dies_posting(world)
    [first] = await _all_of(group, "Number:")
    async with world.process():
        order = await group.sees("Number:", where=lambda s: s.message_id != first.message_id)
        await _group_must_wait(world, group)
        world.jiema.state.receive_sms(world.charges()[0], SMS)
        await _only_the_group_waits(world, times=2)
    await _dies_posting(world)
    [code] = await _all_of(group, CAME)
    async with world.process():
        again = await group.sees(CAME, where=lambda s: s.message_id != code.message_id)
        assert (again.rings, again.reply_to) == (True, order.message_id)
        await group.sees_on(order, "1 SMS has come", button="Next SMS")
    assert [len(await _all_of(group, text)) for text in ("Number:", CAME)] == [2, 2]
    assert sum(seen.first_line() == CODE for seen in await ann.chat()) == 1
    await ann.sees_on(card, "1 SMS is here")


async def _group_must_wait(world: World, group: Group) -> None:
    """Let Telegram put off the next message to the group, for longer than this bot lives."""
    flood = {"kind": "flood", "retry_after": AN_HOUR, "times": 1}
    await world.telegram_fails({**flood, "method": "sendMessage", "chat_id": group.chat_id})


async def _only_the_group_waits(world: World, *, times: int) -> None:
    """Wait until Telegram has put it off so often, and nothing else is left to say."""
    await world.telegram_called("sendMessage", lambda c: c["error_code"] == FLOOD, times=times)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await _waiting_people(world):  # noqa: ASYNC110 - the database of another process
            await asyncio.sleep(0.02)


async def _dies_posting(world: World) -> None:
    async with world.process(CRASH_AT="post.after_yes") as bot:
        await bot.dies()


async def _all_of(group: Group, text: str) -> list[Seen]:
    return [seen for seen in await group.chat() if text in seen.text]


async def _waiting_people(world: World) -> int:
    [(entries,)] = await world.rows("SELECT count(*) FROM outbox WHERE chat_id > 0")
    return int(entries)

"""Updates by webhook: the whole story over it, strangers kept out, nothing lost or done twice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tests.flows.hooked import HEADER, SECRET, Hook, stored
from tests.flows.person import Person, Seen
from tests.flows.world import World

TELEGRAM = "149.154.167.220"


def is_later(message_id: int) -> Callable[[Seen], bool]:
    return lambda seen: seen.message_id > message_id


async def test_the_main_job(world: World) -> None:
    hook = Hook()
    async with world.bot(**hook.settings):
        ann, _ = await world.buyer()
        card = await ann.buys()
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", button="Copy code")
        await ann.goes("Refresh", card)
        [call] = await world.telegram_called("setWebhook")
    sent = call["params"]
    assert (sent["url"], sent["secret_token"]) == (hook.url, SECRET)
    assert not sent["drop_pending_updates"]
    assert world.telegram.state.updates.webhook is not None
    assert await ann.read("calls", method="getUpdates") | {"seq": 0} == {"calls": [], "seq": 0}
    assert set((await stored(world)).values()) == {False}


async def test_strangers_are_refused_and_hold_nothing_up(world: World) -> None:
    hook = Hook()
    async with world.bot(**hook.settings):
        ann, _ = await world.buyer()
        before = await stored(world)
        update = _said(ann, 1, "/help")
        assert await hook.post(update, {HEADER: "another"}) == 401
        assert await hook.post(update, {HEADER: ""}) == 401
        assert await hook.post(update, {"Content-Type": "text/html"}) == 415
        assert await hook.post(b"x" * (1 << 20) + b"x") == 413
        # What nobody can ever read must not come again for a day.
        for garbage in (b"", b"{", b"\xff", b"[]", b"1", b"{}", b'{"update_id": "x"}'):
            assert await hook.post(garbage) == 200
        assert await hook.post({"update_id": 2, "message": {"text": "unreadable"}}) == 200
        assert await hook.post({"update_id": 3, "something_new": {"a": 1}}) == 200
        assert (await stored(world)).keys() - before.keys() <= {3}
        await ann.asks("/menu", button="Buy a number")


async def test_only_telegram_is_let_in_if_asked(world: World) -> None:
    hook = Hook()
    proxied = {"WEBHOOK_TELEGRAM_ONLY": "true", "TRUSTED_PROXIES": "1"}
    async with world.bot(**hook.settings, **proxied):
        await world.telegram_called("setWebhook")
        update = {"update_id": 1}
        for told, status in (
            ("6.6.6.6", 403),
            (f"{TELEGRAM}, 6.6.6.6", 403),
            (f"6.6.6.6, {TELEGRAM}", 200),
        ):
            assert await hook.post(update, {"X-Forwarded-For": told}) == status
        assert await hook.post(update) == 403


async def test_what_comes_twice_is_handled_once(world: World) -> None:
    hook = Hook()
    async with world.bot(**hook.settings):
        ann, _ = await world.buyer()
        menu = await ann.last()
        sent = await _messages_sent(ann)
        update = _said(ann, 7, "/help")
        assert [await hook.post(update) for _ in range(3)] == [200] * 3
        help_page = await ann.sees(where=is_later(menu.message_id))
        assert set(await asyncio.gather(*(hook.post(update) for _ in range(3)))) == {200}
        await ann.asks("/orders", where=is_later(help_page.message_id))
        assert await _messages_sent(ann) == sent + 2
    async with world.bot(**hook.settings):
        await ann.asks("/menu")
        assert await hook.post(update) == 200
        await ann.asks("/orders")
        assert await _messages_sent(ann) == sent + 4


async def test_brought_at_once_many_times_it_is_handled_once(world: World) -> None:
    hook = Hook()
    async with world.bot(**hook.settings):
        ann, _ = await world.buyer()
        menu = await ann.last()
        sent = await _messages_sent(ann)
        posts = [hook.post(_said(ann, number % 3, "/help")) for number in range(30)]
        assert set(await asyncio.gather(*posts)) == {200}
        await ann.sees(where=is_later(menu.message_id))
        assert len((await stored(world)).keys() & {0, 1, 2}) == 3
        await ann.asks("/orders", where=lambda seen: "help" not in seen.text)
    assert await _messages_sent(ann) <= sent + 4


async def test_to_the_webhook_and_back_nothing_is_lost(world: World) -> None:
    hook = Hook()
    async with world.bot():
        ann, _ = await world.buyer()
    for settings in (hook.settings, {}, hook.settings, {}):
        said = await ann.says("/orders")
        async with world.bot(**settings):
            seen = await ann.sees(where=is_later(said))
            await ann.asks("/menu", where=is_later(seen.message_id))
            is_set = world.telegram.state.updates.webhook is not None
            assert is_set == bool(settings)
    dropped = [
        call
        for method in ("setWebhook", "deleteWebhook")
        for call in (await ann.read("calls", method=method))["calls"]
        if call["params"].get("drop_pending_updates")
    ]
    assert dropped == []


async def test_an_unreadable_update_holds_up_no_poll(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        world.telegram.state.updates.put("message", {"text": "unreadable"})
        await ann.asks("/menu", button="Buy a number")


async def test_a_slow_tap_is_stored_and_holds_up_nobody(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        offer = await ann.wants()
        world.jiema.state.add_fault(endpoint="POST /orders", kind="slow_after", times=1)
        await ann.taps("", on=offer)
        await world.jiema.state.until(lambda: bool(world.charges()))
        await bob.asks("/menu", button="Buy a number")
        assert True in (await stored(world)).values()
        world.jiema.state.faults.clear()
    assert await ann.read("pending") | {"seq": 0} == {"updates": [], "seq": 0}


def _said(person: Person, update_id: int, text: str) -> dict[str, object]:
    """Return the update of a person who typed a command, under an id of ours."""
    who = {"id": person.user_id, "is_bot": False, "first_name": person.name}
    return {
        "update_id": update_id,
        "message": {
            "message_id": 900,
            "date": 1_700_000_000,
            "chat": {"id": person.user_id, "type": "private", "first_name": person.name},
            "from": {**who, "language_code": "en"},
            "text": text,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(text)}],
        },
    }


async def _messages_sent(person: Person) -> int:
    return len((await person.read("calls", method="sendMessage"))["calls"])

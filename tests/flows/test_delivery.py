"""A code reaches its person, whatever Telegram does."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.message import OutboxEntry
from bot.notify.notifier import Notifier
from tests.flows.person import PATIENCE_SECONDS, Person, Seen
from tests.flows.world import World

SMS = "Telegram code: 48291"


async def waiting(world: World, name: str = "Ann") -> tuple[Person, Seen, str]:
    person, _ = await world.buyer(name)
    card = await person.buys()
    return person, card, world.charges()[-1]


async def codes(person: Person) -> list[Seen]:
    return [seen for seen in await person.chat() if seen.button("Copy code")]


async def test_blocked_bot_keeps_the_code_until_unblocked(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = asyncio.Event()
    put_off = Notifier._put_off

    async def noticed(notifier: Notifier, entry: OutboxEntry) -> set[int]:
        ids = await put_off(notifier, entry)
        kept.set()
        return ids

    monkeypatch.setattr(Notifier, "_put_off", noticed)
    async with world.bot():
        ann, _, order_id = await waiting(world)
        await ann.act("block", user_id=ann.user_id)
        world.jiema.state.receive_sms(order_id, SMS)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await kept.wait()
        await ann.act("unblock", user_id=ann.user_id)
        await ann.sees("48291", button="Copy code")
    assert len(await codes(ann)) == 1


async def test_code_kept_for_a_blocked_bot_survives_a_restart(world: World) -> None:
    async with world.bot():
        ann, _, order_id = await waiting(world)
        await ann.act("block", user_id=ann.user_id)
        world.jiema.state.receive_sms(order_id, SMS)
        await world.telegram_called("sendMessage", lambda call: call["error_code"] == 403)
    async with world.bot():
        await ann.act("unblock", user_id=ann.user_id)
        await ann.sees("48291", button="Copy code")


async def test_one_blocked_chat_does_not_delay_another(world: World) -> None:
    async with world.bot():
        ann, _, anns = await waiting(world)
        bob, card, bobs = await waiting(world, "Bob")
        await ann.act("block", user_id=ann.user_id)
        world.jiema.state.receive_sms(anns, SMS)
        await world.telegram_called("sendMessage", lambda call: call["error_code"] == 403)
        world.jiema.state.receive_sms(bobs, "Telegram code: 77310")
        await bob.taps("Refresh", on=card)
        await bob.sees("77310", button="Copy code")


async def test_flood_wait_is_waited_out(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await waiting(world)
        await world.telegram_fails(
            {"kind": "flood", "method": "sendMessage", "retry_after": 1, "times": 2}
        )
        world.jiema.state.receive_sms(order_id, SMS)
        await ann.taps("Refresh", on=card)
        await ann.sees("48291", button="Copy code")
    assert len(await codes(ann)) == 1


async def test_refused_form_goes_out_plainer(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await waiting(world)
        await world.telegram_fails(
            {
                "kind": "status",
                "method": "sendMessage",
                "status": 400,
                "description": "Bad Request: can't parse entities: unsupported start tag",
                "times": 1,
            }
        )
        world.jiema.state.receive_sms(order_id, f"{SMS} <b>&</b>")
        await ann.taps("Refresh", on=card)
        code = await ann.sees("48291", button="Copy code")
        assert "<b>&</b>" in code.text
        assert "entities" not in code.raw
        await ann.taps("Next SMS", on=code)
        await ann.sees_on(code, "48291", button="Waiting for the next SMS")


async def test_refused_buttons_are_left_out_rather_than_the_code(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await waiting(world)
        await world.telegram_fails(
            {
                "kind": "status",
                "method": "sendMessage",
                "status": 400,
                "description": "Bad Request: BUTTON_TYPE_INVALID",
                "times": 2,
            }
        )
        world.jiema.state.receive_sms(order_id, SMS)
        await ann.taps("Refresh", on=card)
        await ann.sees("48291", where=lambda seen: not seen.buttons)


async def test_deleted_card_comes_back_with_the_news(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await waiting(world)
        await ann.deletes(card.message_id)
        world.jiema.state.receive_sms(order_id, SMS)
        code = await ann.sees("48291", button="Copy code")
        fresh = await ann.sees("1 SMS is here", button="Refresh")
        assert fresh.message_id != card.message_id
        await ann.goes("Next SMS", code, button="Waiting for the next SMS")


async def test_deleted_panel_is_sent_anew(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        menu = await ann.last()
        await ann.deletes(menu.message_id)
        await ann.sends_data(menu.message_id, "g1:b:0")
        seen = await ann.sees("What is the number for?")
        assert seen.message_id > menu.message_id


async def test_lost_answer_makes_at_most_a_duplicate(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await waiting(world)
        await world.telegram_fails({"kind": "reset_after", "method": "sendMessage", "times": 1})
        world.jiema.state.receive_sms(order_id, SMS)
        await ann.taps("Refresh", on=card)
        first = await ann.sees("48291", button="Copy code")
        second = await ann.sees("48291", where=lambda seen: seen.message_id > first.message_id)
        await ann.goes("Next SMS", second, button="Waiting for the next SMS")
    assert len(await codes(ann)) == 2


async def test_lost_request_is_sent_again(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await waiting(world)
        await world.telegram_fails(
            {"kind": "reset_before", "method": "sendMessage", "times": 1},
            {"kind": "garbage", "method": "sendMessage", "times": 1},
            {"kind": "status", "method": "sendMessage", "status": 502, "times": 1},
        )
        world.jiema.state.receive_sms(order_id, SMS)
        await ann.taps("Refresh", on=card)
        await ann.sees("48291", button="Copy code")


async def test_codes_reach_the_right_people(world: World) -> None:
    async with world.bot():
        people = [await waiting(world, name) for name in ("Ann", "Bob", "Cid")]
        for number, (_, _, order_id) in enumerate(people):
            world.jiema.state.receive_sms(order_id, f"Telegram code: 1111{number}")
        for number, (person, _, _) in enumerate(people):
            await person.sees(f"1111{number}", button="Copy code")
    for person, _, _ in people:
        assert len(await codes(person)) == 1

"""The order's card: what it shows and what its buttons do, until the order ends."""

from __future__ import annotations

from tests.flows.person import Person, Seen
from tests.flows.world import World

LOOK = "GET /orders/:id"


async def rented(world: World) -> tuple[Person, Seen, str]:
    """Let somebody buy a number, and wait for the watcher's first look at it."""
    ann, _ = await world.buyer()
    card = await ann.buys()
    await world.api_called(LOOK)
    return ann, card, world.charges()[-1]


def entities(seen: Seen) -> set[str]:
    return {entity["type"] for entity in seen.raw.get("entities", [])}


async def test_card_shows_number_charge_expiry_and_state(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        phone = world.jiema.state.order(order_id).phone
        assert await ann.taps("Copy number", on=card) == phone
    lines = card.text.splitlines()
    assert lines[0] == "Telegram · 🇲🇾 Malaysia"
    assert lines[2:4] == [f"Number: {phone}", "Charged: $0.32"]
    assert lines[4].startswith("Expiry: ")
    assert {"code", "date_time"} <= entities(card)
    rows = card.raw["reply_markup"]["inline_keyboard"]
    assert [button["text"] for button in rows[-1]] == ["Cancel"]


async def test_refresh_without_news_says_so_once(world: World) -> None:
    async with world.bot():
        ann, card, _ = await rented(world)
        fresh = await ann.goes("Refresh", card, "Nothing new yet")
        await ann.answer_to(await ann.taps("Refresh", on=fresh))
    assert (await ann.last()).text.count("Nothing new yet") == 1


async def test_refresh_while_the_service_is_down_says_so_on_the_card(world: World) -> None:
    async with world.bot():
        ann, card, _ = await rented(world)
        await world.jiema.stop()
        seen = await ann.goes("Refresh", card, "does not answer right now")
        assert seen.button("Cancel") is not None


async def test_cancel_is_confirmed_with_refund_and_balance(world: World) -> None:
    async with world.bot():
        ann, card, _ = await rented(world)
        await ann.goes("Cancel", card, "cancelled, $0.32 is back on your balance")
        end = await ann.sees("Cancelled, $0.32 is back on your balance")
        assert end.rings
        assert "Charged: $0.32" in end.text
        assert "Balance before: $12.00" in end.text
        assert "Balance now: $12.00" in end.text
        again = await ann.opens_below("Buy again", end, "Price: $0.32")
        assert again.button("Buy for $0.32") is not None
    assert world.jiema.state.accounts.all()[0].balance_cents == 1200


async def test_cancel_after_an_sms_shows_the_code_instead(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.taps("Cancel", on=card)
        await ann.sees("48291", button="Copy code")
        seen = await ann.sees_on(card, "can no longer be cancelled")
        assert seen.button("Cancel") is None
    assert not any("back on your balance" in seen.text for seen in await ann.chat())


async def test_cancel_of_an_order_that_changed_shows_its_true_state(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.finish_order(order_id, "FAILED")
        await ann.taps("Cancel", on=card)
        await ann.sees_on(card, "ended without an SMS")
        end = await ann.sees("Ended without an SMS")
        assert "back on your balance" not in end.text


async def test_cancel_while_the_service_is_down_claims_nothing(world: World) -> None:
    async with world.bot():
        ann, card, _ = await rented(world)
        await world.jiema.stop()
        seen = await ann.goes("Cancel", card, "does not answer right now")
        assert seen.button("Cancel") is not None
    assert not any("back on your balance" in seen.text for seen in await ann.chat())


async def test_cancel_whose_answer_was_lost_is_looked_up(world: World) -> None:
    async with world.bot():
        ann, card, _ = await rented(world)
        world.jiema.state.add_fault(endpoint="POST /orders/:id/cancel", kind="close_after")
        await ann.goes("Cancel", card, "cancelled, $0.32 is back on your balance")
        await ann.sees("Balance now: $12.00")


async def test_refused_cancel_shows_what_the_service_said(world: World) -> None:
    async with world.bot():
        ann, card, _ = await rented(world)
        world.jiema.state.add_fault(
            endpoint="POST /orders/:id/cancel", kind="code", code="TOO_EARLY", status=400
        )
        seen = await ann.goes("Cancel", card, "jiema.my said no")
        assert seen.button("Cancel") is not None


async def test_menu_and_buy_another_open_below_the_card(world: World) -> None:
    async with world.bot():
        ann, card, _ = await rented(world)
        await ann.opens_below("Menu", card, "1 number is waiting")
        await ann.opens_below("Buy another", card, "What is the number for?")
        await ann.opens_below("Menu", card, "Balance")
        await ann.sees_on(card, "waiting for the SMS", button="Cancel")
    assert len(await ann.chat()) == 2


async def test_code_message_says_all_that_is_needed(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        body = "Telegram code: 48291. Do not give it to anyone."
        world.jiema.state.receive_sms(order_id, body)
        await ann.taps("Refresh", on=card)
        code = await ann.sees("48291", button="Copy code")
        assert await ann.taps("Copy code", on=code) == "48291"
        digits = world.jiema.state.order(order_id).phone[-4:]
        lines = code.text.splitlines()
        assert lines[0] == "48291"
        assert lines[1].startswith("Telegram · 🇲🇾 · ")
        assert digits in lines[1]
        assert body in code.text
        assert {"code", "expandable_blockquote"} <= entities(code)
        assert (code.rings, code.reply_to) == (True, card.message_id)
        assert code.button("Next SMS") is not None
        assert code.button("Buy again") is not None
        received = await ann.sees_on(card, "1 SMS is here")
        assert received.button("Cancel") is None


async def test_sms_without_a_sure_code_comes_whole(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.receive_sms(order_id, "Welcome! Call us at +1 202 555 0143")
        await ann.taps("Refresh", on=card)
        seen = await ann.sees("Welcome! Call us", button="Next SMS")
        assert seen.button("Copy code") is None
        assert "not sure which part is the code" in seen.text


async def test_very_long_sms_is_cut_and_marked(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.receive_sms(order_id, "Your code is 48291. " + "<&>😀 " * 1500)
        await ann.taps("Refresh", on=card)
        code = await ann.sees("48291", button="Copy code")
        assert "[the rest is too long for Telegram]" in code.text


async def test_two_sms_between_two_looks_both_arrive_in_order(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.receive_sms(order_id, "code: 11111")
        await ann.taps("Refresh", on=card)
        first = await ann.sees("11111", button="Next SMS")
        waiting = await ann.goes("Next SMS", first, button="Waiting for the next SMS")
        await ann.sees_on(card, "waiting for the next SMS, 1 is here")
        world.jiema.state.receive_sms(order_id, "code: 22222")
        world.jiema.state.receive_sms(order_id, "code: 33333")
        await ann.taps("Refresh", on=card)
        third = await ann.sees("33333", button="Next SMS")
        second = await ann.sees_on(await ann.sees("22222", button="Copy code"), "22222")
        assert waiting.message_id < second.message_id < third.message_id
        for older, code in ((first, "11111"), (second, "22222")):
            await ann.sees_on(older, code, where=lambda seen: seen.labels == ("Copy code",))
        await ann.sees_on(card, "3 SMS are here")


async def test_two_equal_sms_are_two(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.receive_sms(order_id, "code: 11111")
        await ann.taps("Refresh", on=card)
        first = await ann.sees("11111", button="Next SMS")
        await ann.goes("Next SMS", first, button="Waiting for the next SMS")
        world.jiema.state.receive_sms(order_id, "code: 11111")
        await ann.taps("Refresh", on=card)
        await ann.sees("11111", where=lambda seen: seen.message_id > first.message_id)


async def test_next_sms_refused_shows_why_and_keeps_the_order(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.receive_sms(order_id, "code: 11111")
        await ann.taps("Refresh", on=card)
        first = await ann.sees("11111", button="Next SMS")
        world.jiema.state.add_fault(
            endpoint="POST /orders/:id/next-sms", kind="code", code="WINDOW_CLOSED", status=400
        )
        await ann.taps("Next SMS", on=first)
        await ann.sees_on(card, "jiema.my said no")


async def test_end_after_sms_says_how_many(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.receive_sms(order_id, "code: 11111")
        await ann.taps("Refresh", on=card)
        code = await ann.sees("11111", button="Next SMS")
        world.jiema.state.expire_order(order_id)
        await ann.taps("Refresh", on=await ann.sees_on(card, "1 SMS is here"))
        end = await ann.sees("Finished, 1 SMS")
        assert end.rings
        ended = await ann.sees_on(code, "11111", where=lambda seen: seen.button("Next SMS") is None)
        assert ended.button("Copy code") is not None


async def test_ends_within_seconds_make_one_message(world: World) -> None:
    async with world.bot():
        ann, first, _ = await rented(world)
        second = await ann.buys("whatsapp malaysia")
        await ann.taps("Cancel", on=first)
        await ann.taps("Cancel", on=second)
        end = await ann.sees("2 orders have ended")
        assert "Telegram" in end.text
        assert "WhatsApp" in end.text
        assert "Balance now: $12.00" in end.text
    chat = await ann.chat()
    assert not any(seen.text.startswith("Cancelled, $") for seen in chat)
    assert sum(seen.rings for seen in chat) == 1


async def test_failed_without_refund_claims_none(world: World) -> None:
    world.jiema.state.configure(refund_failed=False)
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.expire_order(order_id)
        await ann.taps("Refresh", on=card)
        end = await ann.sees("Ended without an SMS", button="Buy again")
        assert "Balance before: $12.00" in end.text
        assert "Balance now: $11.68" in end.text
        assert "back" not in end.text
        card = await ann.sees_on(card, "ended without an SMS")
        assert card.button("Cancel") is None


async def test_unknown_status_is_shown_as_it_is_and_watched_on(world: World) -> None:
    async with world.bot():
        ann, card, order_id = await rented(world)
        world.jiema.state.finish_order(order_id, "ON_HOLD<b>")
        await ann.taps("Refresh", on=card)
        await ann.sees_on(card, "State: ON_HOLD<b>")
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", button="Copy code")


async def test_old_card_works_after_a_restart(world: World) -> None:
    async with world.bot():
        ann, card, _ = await rented(world)
    async with world.bot():
        await ann.goes("Cancel", card, "$0.32 is back on your balance")

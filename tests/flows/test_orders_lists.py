"""Active orders and the history, and the cards they lead to."""

from __future__ import annotations

from tests.flows.person import Person, Seen
from tests.flows.world import World


def order_labels(seen: Seen) -> list[str]:
    return [label for label in seen.labels if label[0] in "⏳✉✅⚠✖❔" and "Active" not in label]


def account_id(world: World) -> str:
    return world.jiema.state.accounts.all()[0].id


async def codes(ann: Person) -> list[Seen]:
    return [seen for seen in await ann.chat() if seen.button("Copy code")]


async def test_no_active_orders(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await ann.asks("/orders", "No number is waiting", button="Buy a number")
        await ann.goes("Back", seen, "Balance: $12.00")


async def test_active_order_leads_to_its_card_and_only_one_lives(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        listed = await ann.asks("/orders", "1 active order")
        [label] = order_labels(listed)
        assert "Telegram 🇲🇾" in label
        reopened = await ann.opens_below(label, listed, "waiting for the SMS")
        await ann.sees_gone(card.message_id)
        await ann.goes("Cancel", reopened, "is back on your balance")


async def test_code_replies_to_the_reopened_card(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.buys()
        listed = await ann.asks("/orders", "1 active order")
        reopened = await ann.opens_below(order_labels(listed)[0], listed, "waiting for the SMS")
        world.jiema.state.receive_sms(world.charges()[0], "Telegram code: 48291")
        await ann.taps("Refresh", on=reopened)
        code = await ann.sees("48291", button="Copy code")
        assert code.reply_to == reopened.message_id


async def test_order_from_elsewhere_can_be_followed(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.asks("/buy", button="1/45")
        order = world.jiema.state.place_elsewhere(account_id(world), "whatsapp", "my")
        listed = await ann.asks("/orders", "1 order was placed outside this chat")
        [label] = order_labels(listed)
        assert "WhatsApp" in label
        card = await ann.opens_below(label, listed, "Placed outside this chat")
        assert order.phone in card.text
        world.jiema.state.receive_sms(order.id, "WhatsApp code: 123-456")
        await ann.taps("Refresh", on=card)
        await ann.sees("123-456", button="Copy code")


async def test_order_from_elsewhere_is_not_followed_unasked(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        order = world.jiema.state.place_elsewhere(account_id(world), "whatsapp", "my")
        await ann.asks("/orders", "placed outside this chat")
        before = len(world.api_calls())
        world.jiema.state.receive_sms(order.id, "WhatsApp code: 123-456")
        await ann.buys()
        await world.api_called("GET /orders/:id", times=2, after=before)
    assert await codes(ann) == []


async def test_orders_are_listed_from_here_while_the_service_is_down(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.buys()
        await world.jiema.stop()
        seen = await ann.asks("/orders", "does not answer right now")
        assert len(order_labels(seen)) == 1


async def test_history_pages_by_cursor_and_back(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer(cents=5000)
        for _ in range(19):
            world.jiema.state.place_elsewhere(account_id(world), "tg", "my")
        first = await ann.asks("/history", "Your orders")
        assert len(order_labels(first)) == 8
        assert first.button("‹") is None
        second = await ann.goes("›", first, button="‹")
        assert len(order_labels(second)) == 8
        third = await ann.goes("›", second, button="‹")
        assert len(order_labels(third)) == 3
        assert third.button("›") is None
        again = await ann.goes("‹", third, button="›")
        assert order_labels(again) == order_labels(second)


async def test_history_filters_by_status(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        done = world.jiema.state.place_elsewhere(account_id(world), "tg", "my")
        world.jiema.state.finish_order(done.id, "CANCELLED")
        world.jiema.state.place_elsewhere(account_id(world), "whatsapp", "my")
        seen = await ann.asks("/history", "Your orders")
        assert len(order_labels(seen)) == 2
        cancelled = await ann.goes("Cancelled", seen, "Your orders")
        [label] = order_labels(cancelled)
        assert label.startswith("✖️")
        none = await ann.goes("Failed", cancelled, "No orders here")
        everything = await ann.goes("All", none, "Your orders")
        assert len(order_labels(everything)) == 2


async def test_history_opens_a_card_with_its_sms_and_rings_for_no_old_one(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        order = world.jiema.state.place_elsewhere(account_id(world), "tg", "my")
        world.jiema.state.receive_sms(order.id, "Telegram code: 48291")
        world.jiema.state.finish_order(order.id, "COMPLETED")
        seen = await ann.asks("/history", "Your orders")
        card = await ann.opens_below(order_labels(seen)[0], seen, "Telegram code: 48291")
        assert "finished, 1 SMS" in card.text
        await ann.asks("/help")
    assert await codes(ann) == []
    assert not any("have ended" in seen.text for seen in await ann.chat())


async def test_history_shows_an_order_that_ended_here(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        await ann.goes("Cancel", card, "is back on your balance")
        await ann.sees("Cancelled, $0.32 is back")
        seen = await ann.asks("/history", "Your orders")
        reopened = await ann.opens_below(order_labels(seen)[0], seen, "$0.32 is back")
        await ann.sees_gone(card.message_id)
        again = await ann.opens_below("Buy again", reopened, "Price: $0.32")
        assert again.button("Back") is not None


async def test_order_the_service_no_longer_knows(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        order = world.jiema.state.place_elsewhere(account_id(world), "tg", "my")
        seen = await ann.asks("/history", "Your orders")
        world.jiema.state.forget_order(order.id)
        await ann.goes(order_labels(seen)[0], seen, "does not know this order")


async def test_history_while_the_service_is_down_can_be_tried_again(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        menu = await ann.asks("/menu", "Balance")
        world.jiema.state.add_fault(endpoint="GET /orders", kind="status", status=500, times=None)
        down = await ann.goes("History", menu, "does not answer", button="Try again")
        world.jiema.state.faults.clear()
        await ann.goes("Try again", down, "No orders here")


async def test_old_sms_and_numbers_are_erased_and_said_to_be(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        world.jiema.state.finish_order(order_id, "COMPLETED")
        await ann.taps("Refresh", on=card)
        await ann.sees("Finished, 1 SMS")
    await world.rows("UPDATE orders SET placed_at = '2020-01-01 00:00:00.000000'")
    async with world.bot():
        seen = await ann.asks("/history", "Your orders")
        old = await ann.opens_below(order_labels(seen)[0], seen, "erased, as promised")
        assert "Number: erased" in old.text
    assert b"48291" not in await world.stored()

"""Balance, help, settings, privacy, and the ways to leave."""

from __future__ import annotations

from storage.metadata import metadata
from tests.flows.world import World


async def test_balance_and_top_up(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await ann.asks("/balance", "$12.00", button="Top up")
        top_up = seen.button("Top up")
        assert top_up is not None
        assert top_up["url"].startswith("https://jiema.my")
        world.jiema.state.set_balance(world.jiema.state.accounts.all()[0].id, 123_456)
        more = await ann.goes("Refresh", seen, "$1,234.56")
        await ann.goes("Back", more, button="Buy a number")


async def test_balance_when_the_service_is_down(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        menu = await ann.asks("/menu", "$12.00")
        await world.jiema.stop()
        down = await ann.goes("Balance", menu, "does not answer right now")
        back = await ann.goes("Back", down, "cannot be read right now")
        assert back.button("Buy a number") is not None


async def test_help_is_ten_lines(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await ann.asks("/help", button="Buy a number")
    assert len(seen.text.splitlines()) == 10


async def test_settings_lead_to_language_and_back(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await ann.asks("/settings", "Account: Ann")
        language = await ann.goes("语言", seen, "In which language")
        back = await ann.goes("English", language, "Account: Ann")
        assert back.labels == seen.labels


async def test_settings_without_a_key(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        seen = await ann.asks("/settings", "none connected")
        assert seen.button("Disconnect") is None
        await ann.goes("Back", seen, "To begin, connect your jiema.my account")


async def test_privacy_says_for_how_long(world: World) -> None:
    async with world.bot(RETENTION_DAYS="7"):
        ann = await world.person()
        seen = await ann.asks("/privacy", "erased 7 days after", button="Delete everything")
        await ann.goes("Back", seen, "To begin")


async def test_disconnect_with_an_open_order_still_brings_its_code(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        await ann.buys()
        settings = await ann.asks("/settings", button="Disconnect")
        asked = await ann.goes("Disconnect", settings, "This order is still open")
        assert any(label.startswith("Cancel Telegram") for label in asked.labels)
        await ann.goes("Disconnect", asked, "Disconnected")
        await ann.asks("/balance", "For this I need your key")
        world.jiema.state.receive_sms(world.charges()[0], "Telegram code: 48291")
        code = await ann.sees("48291", button="Next SMS")
        await ann.goes("Next SMS", code, button="Waiting for the next SMS")
        await ann.asks(key, "Connected as Ann")


async def test_cancel_offered_when_leaving_refunds(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.buys()
        asked = await ann.asks("/forget", "not refunded by itself")
        label = next(label for label in asked.labels if label.startswith("Cancel"))
        await ann.taps(label, on=asked)
        await ann.sees("Cancelled, $0.32 is back on your balance")
    assert world.jiema.state.accounts.all()[0].balance_cents == 1200


async def test_forget_leaves_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.taps("Refresh", on=card)
        await ann.sees("48291", button="Copy code")
        await ann.asks("telegram", "Best matches")
        asked = await ann.asks("/forget", "Delete everything stored here?")
        await ann.goes("Delete everything", asked, "Everything stored about you here is deleted")
        calls = len(world.api_calls())
    personal = metadata.tables.keys() & {
        *("accounts", "keys", "orders", "sms", "quotes", "intents", "intent_orders"),
        *("outbox", "cards", "panels", "fsm"),
    }
    left = {name: await world.rows(f"SELECT * FROM {name}") for name in personal}  # noqa: S608 - names of our own tables
    assert len(left) == 11
    assert {name: rows for name, rows in left.items() if rows} == {}
    stored = await world.stored()
    assert b"48291" not in stored
    assert world.jiema.state.order(order_id).phone.encode() not in stored
    assert world.api_calls(calls) == []


async def test_one_can_change_ones_mind_about_forgetting(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        asked = await ann.asks("/forget", "Delete everything stored here?")
        await ann.goes("Back", asked, "What is stored here")
        await ann.asks("/balance", "$12.00")


async def test_back_after_forgetting_one_starts_anew(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        card = await ann.buys()
        asked = await ann.asks("/forget", "This order is still open")
        gone = await ann.goes("Delete everything", asked, "is deleted", button="Start again")
        await ann.taps("Refresh", on=card)
        await ann.sees("does not know this order")
        await ann.goes("Start again", gone, "To begin, connect")
        await ann.asks(key, "Connected as Ann")

"""The tap on Buy: what it costs, and every way it can end."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from bot.orders import settle
from handlers.panels import Panels
from tests.flows.person import Person, Seen
from tests.flows.world import World

PLACE = "POST /orders"


async def at_confirm(world: World, *, cents: int = 1200) -> tuple[Person, Seen]:
    ann, _ = await world.buyer(cents=cents)
    return ann, await ann.confirms()


def buy_data(confirm: Seen) -> str:
    button = confirm.button("Buy for $0.32")
    assert button is not None
    return str(button["callback_data"])


async def test_confirm_shows_price_and_balance_before_and_after(world: World) -> None:
    async with world.bot():
        _, confirm = await at_confirm(world)
    assert confirm.text.splitlines()[-3:] == ["Price: $0.32", "Balance: $12.00", "After: $11.68"]
    ends = [label.split()[-1] for label in confirm.labels]
    assert ends == ["$0.32", "cheaper", "Back", "Favourite"]


async def test_buys_and_becomes_the_card(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        card = await ann.goes("Buy for $0.32", confirm, button="Copy number")
        assert "Charged: $0.32" in card.text
    assert len(world.charges()) == 1
    assert world.jiema.state.accounts.all()[0].balance_cents == 1168


async def test_risen_price_is_asked_for_again(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.set_stock("tg", "my", price_cents=45)
        again = await ann.goes("Buy for $0.32", confirm, "risen from $0.32 to $0.45")
        assert world.charges() == []
        card = await ann.goes("Buy for $0.45", again, button="Copy number")
        assert "Charged: $0.45" in card.text
    assert len(world.charges()) == 1


async def test_fallen_price_is_simply_paid(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.set_stock("tg", "my", price_cents=20)
        card = await ann.goes("Buy for $0.32", confirm, button="Copy number")
        assert "Charged: $0.20" in card.text


async def test_out_of_stock_at_the_tap(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.set_stock("tg", "my", count=0)
        gone = await ann.goes("Buy for $0.32", confirm, "Nothing was bought", button="Check again")
        assert "last number" in gone.text
        world.jiema.state.set_stock("tg", "my", count=3)
        await ann.goes("Check again", gone, button="Buy for $0.32")
    assert world.charges() == []


async def test_last_number_taken_between_reading_and_buying(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.add_fault(endpoint=PLACE, kind="code", code="NO_NUMBERS")
        gone = await ann.goes("Buy for $0.32", confirm, "last number there has just gone")
        await ann.goes("Back", gone, "Cheapest first")
    assert world.charges() == []


async def test_too_little_balance_says_how_much_is_missing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer(cents=10)
        short = await ann.asks("telegram malaysia", "Missing: $0.22", button="Top up")
        world.jiema.state.set_balance(world.jiema.state.accounts.all()[0].id, 1000)
        confirm = await ann.goes("Check again", short, button="Buy for $0.32")
        await ann.goes("Back", confirm, "Cheapest first")


async def test_balance_spent_elsewhere_before_the_tap(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.set_balance(world.jiema.state.accounts.all()[0].id, 5)
        await ann.goes("Buy for $0.32", confirm, "Missing: $0.27", button="Check again")
    assert world.charges() == []


async def test_refusals_of_the_service_are_explained_and_block_nothing(world: World) -> None:
    refusals = {
        "INSUFFICIENT": "not enough money",
        "BAD_SERVICE": "no longer sells numbers for this service",
        "BAD_COUNTRY": "no longer sells numbers of this country",
        "MOON_PHASE": "jiema.my said no",
    }
    async with world.bot():
        ann, _ = await world.buyer()
        for code, said in refusals.items():
            world.jiema.state.add_fault(endpoint=PLACE, kind="code", code=code)
            confirm = await ann.confirms()
            refused = await ann.goes("Buy for $0.32", confirm, said, button="Menu")
            assert "Nothing was bought" in refused.text
        await ann.buys()
    assert len(world.charges()) == 1


async def test_two_taps_at_once_buy_once(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        data = buy_data(confirm)
        await asyncio.gather(*(ann.sends_data(confirm.message_id, data) for _ in range(3)))
        card = await ann.sees_on(confirm, button="Copy number")
        # What the later taps showed is no panel: a command leaves the card where it is.
        await ann.asks("/menu", "waiting for an SMS")
    assert len(world.charges()) == 1
    left = [seen for seen in await ann.chat() if seen.message_id == card.message_id]
    assert [seen.button("Cancel") is not None for seen in left] == [True]


async def test_redelivered_tap_buys_once(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        body = {"chat_id": ann.user_id, "user_id": ann.user_id, "message_id": confirm.message_id}
        pressed = await ann.act("press_raw", **body, data=buy_data(confirm))
        await ann.sees_on(confirm, button="Copy number")
    async with world.bot():
        await ann.act("redeliver", update_id=pressed["update_id"])
        await ann.asks("/menu", "1 number is waiting")
    assert len(world.charges()) == 1


async def test_old_buy_button_a_day_later_buys_nothing_again(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        await ann.goes("Buy for $0.32", confirm, button="Copy number")
    late = await ann.sends_data(confirm.message_id, buy_data(confirm))
    await ann.act("age_query", callback_query_id=late, seconds=86_400)
    world.unanswered_expected = True
    async with world.bot():
        await ann.asks("/menu", "1 number is waiting")
        await ann.sees_on(confirm, button="Cancel")
    assert len(world.charges()) == 1


async def test_too_late_tap_shows_the_price_afresh(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
    world.jiema.state.set_stock("tg", "my", price_cents=40)
    late = await ann.sends_data(confirm.message_id, buy_data(confirm))
    await ann.act("age_query", callback_query_id=late, seconds=120)
    world.unanswered_expected = True
    async with world.bot():
        afresh = await ann.sees("That tap came too late", button="Buy for $0.40")
        assert "nothing was bought" in afresh.text
        assert world.charges() == []
        await ann.goes("Buy for $0.40", afresh, button="Copy number")
    assert len(world.charges()) == 1


async def test_lost_answer_is_found_again_and_told(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.add_fault(endpoint=PLACE, kind="close_after")
        await ann.taps("Buy for $0.32", on=confirm)
        told = await ann.sees("Your purchase went through")
        assert told.rings
        card = await ann.sees_on(confirm, button="Copy number")
        [order_id] = world.charges()
        assert world.jiema.state.order(order_id).phone in card.text
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.taps("Refresh", on=card)
        await ann.sees("48291", button="Copy code")


async def test_adopted_card_is_not_swept_away_as_a_panel(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.add_fault(endpoint="GET /orders", kind="slow_before", skip=1)
        world.jiema.state.add_fault(endpoint=PLACE, kind="close_after")
        await ann.goes("Buy for $0.32", confirm, "checking whether this went through")
        world.jiema.state.faults.clear()
        card = await ann.sees_on(confirm, button="Copy number")
        await ann.asks("/menu", "1 number is waiting")
    assert card.message_id in [seen.message_id for seen in await ann.chat()]


async def test_nothing_bought_is_said_when_no_order_appears(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settle, "SETTLE_AFTER_SECONDS", 0.0)
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.add_fault(endpoint=PLACE, kind="close_before")
        await ann.taps("Buy for $0.32", on=confirm)
        told = await ann.sees("I have checked: nothing was bought", button="Try again")
        await ann.taps("Try again", on=told)
        await ann.sees(button="Buy for $0.32")
    assert world.charges() == []


async def test_service_down_at_the_tap_buys_nothing(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        await world.jiema.stop()
        down = await ann.goes("Buy for $0.32", confirm, "does not answer right now")
        assert "Nothing was bought" in down.text
    assert world.charges() == []


async def test_purchase_that_was_never_sent_says_nothing_was_bought(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        release = Panels.release

        async def go_down(panels: Panels, *where: Any) -> None:
            await world.jiema.stop()
            await release(panels, *where)

        monkeypatch.setattr(Panels, "release", go_down)
        said = await ann.goes("Buy for $0.32", confirm, "I have checked: nothing was bought")
        assert said.button("Try again") is not None
    assert world.charges() == []


async def test_one_purchase_in_flight_on_an_account(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        bob = await world.person("Bob")
        [account] = world.jiema.state.accounts.all()
        await bob.connects(world.jiema.state.add_key(account.id).token)
        other = await bob.confirms()
        world.jiema.state.add_fault(endpoint=PLACE, kind="slow_before")
        await ann.taps("Buy for $0.32", on=confirm)
        await world.api_called(PLACE)
        busy = await bob.goes("Buy for $0.32", other, "Another purchase on this account")
        assert "Nothing was bought now" in busy.text
        world.jiema.state.faults.clear()
        await ann.sees_on(confirm, button="Copy number")
        await bob.buys()
    assert len(world.charges()) == 2


async def test_buy_button_of_somebody_else_buys_nothing(world: World) -> None:
    async with world.bot():
        _, confirm = await at_confirm(world)
        bob, _ = await world.buyer("Bob")
        own = await bob.last()
        await bob.sends_data(own.message_id, buy_data(confirm))
        await bob.sees("What is the number for?")
        await bob.answer_to(await bob.sends_data(own.message_id, "b1:made-up"))
    assert world.charges() == []


async def test_menu_opened_while_buying_stays_below_the_card(world: World) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.add_fault(endpoint=PLACE, kind="slow_before")
        buying = await ann.goes("Buy for $0.32", confirm, "Renting a number")
        menu = await ann.opens_below("Menu", buying, "Balance")
        world.jiema.state.faults.clear()
        await ann.sees_on(confirm, button="Copy number")
        await ann.sees_on(menu, "Balance")


def _cents(label: str) -> int:
    found = re.search(r"\$(\d+)\.(\d\d)", label)
    assert found is not None
    return int(found[1] + found[2])


async def test_where_the_last_number_has_gone_others_at_a_like_price_are_offered(
    world: World,
) -> None:
    async with world.bot():
        ann, confirm = await at_confirm(world)
        world.jiema.state.set_stock("tg", "my", count=0)
        gone = await ann.goes("Buy for $0.32", confirm, "Nothing was bought", button="Menu")
        others = [button for button in gone.buttons if "$" in button["text"]]
        away = [abs(_cents(button["text"]) - 32) for button in others]
        assert len(away) == 3
        assert away == sorted(away)
        assert away[-1] <= 10
        assert world.charges() == []
        next_one = await ann.goes(others[0]["text"], gone, button="Favourite")
        assert next_one.labels[0].startswith("Buy for")


async def test_while_the_service_is_slow_the_bot_is_seen_typing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        world.jiema.state.add_fault(endpoint="GET /account", kind="slow_before", seconds=2.5)
        await ann.says("/balance")
        [call] = await world.telegram_called("sendChatAction")
        assert call["params"] == {"chat_id": ann.user_id, "action": "typing"}
        await ann.sees("Account: Ann")

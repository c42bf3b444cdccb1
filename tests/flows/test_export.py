"""Files to take away: orders as a table, and everything stored."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from typing import Any

import pytest

from bot.orders.export import Exports, Table
from tests.flows.person import Seen
from tests.flows.world import World


def file_of(world: World, seen: Seen) -> str:
    stored = world.telegram.state.files.by_id[seen.raw["document"]["file_id"]]
    return stored.content.decode("utf-8-sig")


async def test_orders_as_a_table(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.buys()
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, '=HYPERLINK("x")')
        await ann.sees("=HYPERLINK", button="Next SMS")
        menu = await ann.asks("/menu", button="Buy a number")
        sent = await ann.asks("/export", "The 1 order I have seen", button="Menu")
        [row] = csv.DictReader(io.StringIO(file_of(world, sent)))
        assert row["sms"] == '\'=HYPERLINK("x")'
        assert row["number"] == world.jiema.state.order(order_id).phone
        del row["placed_at"], row["number"], row["sms"]
        assert row == {
            "service": "Telegram",
            "country": "Malaysia",
            "status": "RECEIVED",
            "price_usd": "0.32",
            "sms_count": "1",
        }
        assert sent.raw["document"]["file_name"] == "orders.csv"
        assert menu.message_id in {seen.message_id for seen in await ann.chat()}
        # The file stays where it is: what follows stands below.
        await ann.opens_below("Menu", sent, "Balance")
        assert sent.message_id in {seen.message_id for seen in await ann.chat()}


async def test_no_orders_are_no_file(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        seen = await ann.asks("/export", "nothing to put into a file")
    assert "document" not in seen.raw


async def test_everything_stored_but_the_key(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        await ann.buys()
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", button="Next SMS")
        await world.buyer("Ben")
        sent = await ann.asks("/export all", "Everything stored about you here")
        told: dict[str, list[dict[str, Any]]] = json.loads(file_of(world, sent))
    assert [row["user_id"] for row in told["accounts"]] == [ann.user_id]
    assert [row["display_name"] for row in told["keys"]] == ["Ann"]
    assert [row["phone"] for row in told["orders"]] == [world.jiema.state.order(order_id).phone]
    assert [row["body"] for row in told["sms"]] == ["Telegram code: 48291"]
    assert not {"sealed", "fingerprint"} & told["keys"][0].keys()
    assert key not in json.dumps(told)
    assert "Ben" not in json.dumps(told)


async def test_privacy_and_the_figures_lead_there(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.asks("/privacy", "/export all everything that is stored about you")
        await ann.buys()
        figures = await ann.asks("/stats", "Spent: $0.32 on 1 order")
        table = await ann.opens_below("Export", figures, "The 1 order I have seen")
        await ann.opens_below("Everything stored", table, "Everything stored about you")


async def test_the_same_file_is_made_once_at_a_time_for_each_person(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_go_on, make = asyncio.Event(), asyncio.Event(), Exports.orders

    async def slowly(exports: Exports, owner_id: int) -> Table:
        begun.set()
        await may_go_on.wait()
        return await make(exports, owner_id)

    monkeypatch.setattr(Exports, "orders", slowly)
    async with world.bot():
        ann, _ = await world.buyer()
        ben, _ = await world.buyer("Ben")
        await ann.buys()
        figures = await ann.asks("/stats", "Spent: $0.32 on 1 order")
        await ann.taps("Export", on=figures)
        await begun.wait()
        toast = await ann.answer_to(await ann.taps("Export", on=figures))
        assert toast["text"].startswith("Your file is being made")
        await ann.asks("/export", "Your file is being made", button="Menu")
        await ann.asks("/export all", "Everything stored about you")
        await ben.asks("/export all", "Everything stored about you")
        may_go_on.set()
        await ann.sees("The 1 order I have seen")
    assert ["document" in seen.raw for seen in await ann.chat()].count(True) == 2


async def test_a_file_that_may_not_have_arrived_is_said_to_be(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.buys()
        figures = await ann.asks("/stats", "Spent: $0.32 on 1 order")
        await world.telegram_fails({"kind": "status", "method": "sendDocument", "times": 1})
        await ann.taps("Export", on=figures)
        said = await ann.sees("I am not sure that your file has arrived", button="Menu")
        await ann.taps("Try again", on=said)
        await ann.sees("The 1 order I have seen")


async def test_a_file_waits_a_moment_for_telegram(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await world.telegram_fails({"kind": "flood", "method": "sendDocument", "times": 1})
        await ann.asks("/export all", "Everything stored about you")
    assert "I am not sure" not in await ann.everything()

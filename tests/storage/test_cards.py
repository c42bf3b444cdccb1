from __future__ import annotations

from bot.core.message import Card
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, connect, place


async def test_cards_of_an_order_by_position(store: SqlStore) -> None:
    await connect(store)
    order = await place(store)
    code, card = Card(order.id, ALICE, 1, 11, "x"), Card(order.id, ALICE, 0, 10)
    elsewhere = Card(order.id, BOB, 0, 10)
    async with store.write() as unit:
        for one in (code, card, elsewhere):
            await unit.cards.put(one)
        assert await unit.cards.of_order(order.id, ALICE) == [card, code]
        assert await unit.cards.at(ALICE, 11) == code
        assert await unit.cards.at(BOB, 10) == elsewhere
        assert await unit.cards.at(BOB, 11) is None


async def test_putting_a_card_again_replaces_its_message(store: SqlStore) -> None:
    await connect(store)
    order = await place(store)
    moved = Card(order.id, ALICE, 0, 20, "y")
    async with store.write() as unit:
        await unit.cards.put(Card(order.id, ALICE, 0, 10, "x"))
        await unit.cards.put(moved)
        assert await unit.cards.of_order(order.id, ALICE) == [moved]
        assert await unit.cards.at(ALICE, 10) is None
        await unit.cards.remove(order.id, ALICE, 0)
        assert await unit.cards.of_order(order.id, ALICE) == []


async def test_one_panel_for_each_chat(store: SqlStore) -> None:
    async with store.write() as unit:
        assert await unit.cards.panel(ALICE) is None
        await unit.cards.set_panel(ALICE, 1)
        await unit.cards.set_panel(ALICE, 2)
        await unit.cards.set_panel(BOB, 3)
        assert await unit.cards.panel(ALICE) == 2
        await unit.cards.set_panel(ALICE, None)
        assert await unit.cards.panel(ALICE) is None
        assert await unit.cards.panel(BOB) == 3

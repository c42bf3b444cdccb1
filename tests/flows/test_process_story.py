"""The scripted person: everything the main job promises, in one real bot process."""

from __future__ import annotations

import json

import pytest

from bot.sim.jiema.ledger import EntryKind
from tests.flows.person import Person, Seen
from tests.flows.processes import BotProcess
from tests.flows.world import World

pytestmark = [pytest.mark.slow(30), pytest.mark.timeout(300)]  # a process takes its time to start

PRICE_CENTS = 32
PURSE_CENTS = 1200


async def test_rents_cancels_is_refused_and_looks_back(world: World) -> None:
    world.empty_database = None  # from nothing, as on a host's machine
    async with world.process() as bot:
        ann, _ = await world.buyer(cents=PURSE_CENTS)
        rented = await _gets_two_codes(world, ann)
        cancelled = await _gets_a_refund(world, ann)
        assert world.charges() == [rented, cancelled]
        await _is_refused_for_balance(world, ann)
        await _is_refused_for_stock(world, ann)
        await _is_refused_for_the_service(world, ann)
        assert world.charges() == [rented, cancelled]
        assert world.balance_cents() == PURSE_CENTS - PRICE_CENTS
        await _looks_back(world, ann, rented)
        assert await bot.terminate() == 0
    assert await world.refused() == []
    assert await world.unanswered() == []
    assert _complaints(bot) == []


async def _gets_two_codes(world: World, ann: Person) -> str:
    card = await ann.buys()
    [order_id] = world.charges()
    phone = world.jiema.state.order(order_id).phone
    assert phone in card.text
    assert world.balance_cents() == PURSE_CENTS - PRICE_CENTS
    world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
    first = await ann.sees("48291", button="Next SMS")
    assert first.rings
    assert first.first_line() == "48291"
    assert first.reply_to == card.message_id
    await ann.taps("Next SMS", on=first)
    await ann.sees("48291", button="Waiting for the next SMS")
    world.jiema.state.receive_sms(order_id, "Telegram code: 77310")
    second = await ann.sees("77310", button="Copy code")
    assert second.first_line() == "77310"
    world.jiema.state.finish_order(order_id, "COMPLETED")
    await ann.taps("Refresh")
    await ann.sees("Finished, 2 SMS")
    return order_id


async def _gets_a_refund(world: World, ann: Person) -> str:
    card = await ann.buys()
    order_id = world.charges()[-1]
    assert world.balance_cents() == PURSE_CENTS - 2 * PRICE_CENTS
    await ann.taps("Cancel", on=card)
    said = await ann.sees("Cancelled, $0.32 is back on your balance")
    assert said.rings
    assert "$11.68" in said.text
    kinds = [entry.kind for entry in world.jiema.state.ledger.of_order(order_id)]
    assert kinds == [EntryKind.CHARGE, EntryKind.REFUND]
    assert world.balance_cents() == PURSE_CENTS - PRICE_CENTS
    return order_id


async def _is_refused_for_balance(world: World, ann: Person) -> None:
    account = world.jiema.state.accounts.all()[0]
    left = account.balance_cents
    world.jiema.state.set_balance(account.id, 10)
    await ann.says("telegram malaysia")
    short = await ann.sees("Missing: $0.22", button="Top up")
    assert short.button("Buy for $0.32") is None
    world.jiema.state.set_balance(account.id, left)
    await ann.taps("Check again", on=short)
    await ann.sees(button="Buy for $0.32")
    # Spent elsewhere between our look at the balance and the order.
    await _refuses_the_order(world, "INSUFFICIENT")
    await ann.taps("Buy for $0.32")
    await ann.sees("There is not enough money on your balance. Nothing was bought.")


async def _is_refused_for_stock(world: World, ann: Person) -> None:
    offer = await ann.wants()
    world.jiema.state.set_stock("tg", "my", 0)
    await ann.taps("", on=offer)
    await ann.sees("The last number there has just gone. Nothing was bought")
    world.jiema.state.set_stock("wa", "my", 9)
    await _refuses_the_order(world, "NO_NUMBERS")
    await ann.taps("", on=await ann.wants("whatsapp malaysia"))
    await ann.sees("WhatsApp", where=lambda m: "has just gone. Nothing was bought" in m.text)


async def _is_refused_for_the_service(world: World, ann: Person) -> None:
    await _refuses_the_order(world, "BAD_SERVICE")
    await ann.taps("", on=await ann.wants("whatsapp malaysia"))
    await ann.sees("jiema.my no longer sells numbers for this service. Nothing was bought")


async def _refuses_the_order(world: World, code: str) -> None:
    world.jiema.state.add_fault(endpoint="POST /orders", kind="code", code=code)


async def _looks_back(world: World, ann: Person, order_id: str) -> None:
    shown = await ann.asks("/history", "Your orders.")
    orders = [each for each in shown.buttons if each.get("callback_data", "").startswith("o1:o:")]
    assert [_mark(each["text"]) for each in orders] == ["✖️", "✅"]
    finished = Seen(**{**shown.__dict__, "buttons": (orders[1],)})
    await ann.taps("", on=finished)
    phone = world.jiema.state.order(order_id).phone
    card = await ann.sees("2 SMS", where=lambda m: m.message_id > shown.message_id)
    assert phone in card.text
    shown = await ann.asks("/history", "Your orders.")
    await ann.goes("Cancelled", shown)
    await ann.sees_on(shown, where=lambda m: [*map(_mark, m.labels)].count("✅") == 0)


def _mark(label: str) -> str:
    return label.split(maxsplit=1)[0]


def _complaints(bot: BotProcess) -> list[str]:
    lines = [json.loads(line) for line in bot.log.read_text().splitlines()]
    return [line["event"] for line in lines if line["level"] in {"error", "critical"}]

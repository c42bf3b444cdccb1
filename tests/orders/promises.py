"""What must hold of the life of orders, held against the service's books."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Self

from sqlalchemy import select

from bot.core.intent import Intent, IntentState
from bot.core.message import Kind, OutboxEntry
from bot.core.order import Order, Origin
from bot.orders.schedule import leave_at
from storage.intents import _intent
from storage.orders import _ALL, _orders
from storage.schema import intent_orders, intents
from tests.orders.ledger import LedgerApi, Number
from tests.orders.life import Life, Said, codes


@dataclass
class Told:
    """What the taps themselves have answered, and what a follow has shown at once."""

    nonces: list[str] = field(default_factory=list)
    nothing_bought: set[str] = field(default_factory=set)
    shown_by_follow: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Books:
    """Our store and the service's, side by side."""

    orders: dict[str, Order]
    intents: dict[str, Intent]
    orders_of: dict[str, tuple[int, ...]]
    pending: tuple[OutboxEntry, ...]
    said: tuple[Said, ...]

    @classmethod
    def empty(cls) -> Self:
        return cls({}, {}, {}, (), ())

    @property
    def entries(self) -> tuple[OutboxEntry, ...]:
        """All that was ever written into the outbox, once each; cards come and go."""
        known = {entry.id: entry for entry in (*(s.entry for s in self.said), *self.pending)}
        return tuple(known.values())


def read(life: Life, told: Told) -> Books:
    return life.runner.run(_read(life, told))


async def _read(life: Life, told: Told) -> Books:
    async with life.database.read() as connection:
        # Everything at once: this is done after every step.
        found = _orders(await connection.execute(_ALL))
        rows = await connection.execute(select(intents))
        purchases = [intent for row in rows if (intent := _intent(row)) is not None]
        pairs = (await connection.execute(select(intent_orders))).all()
    orders_of: defaultdict[int, list[int]] = defaultdict(list)
    for pair in pairs:
        orders_of[pair.intent_id].append(pair.order_id)
    return Books(
        {order.api_order_id: order for order in found},
        {intent.nonce: intent for intent in purchases if intent.nonce in told.nonces},
        {intent.nonce: tuple(orders_of[intent.id]) for intent in purchases},
        tuple(await life._pending()),
        tuple(life.mouth.said),
    )


def check_always(life: Life, told: Told, books: Books) -> None:
    _check_charges(life.api, told, books)
    _check_orders(life, books)
    _check_codes(told, books)
    _check_said(life, books)


def _check_charges(api: LedgerApi, told: Told, books: Books) -> None:
    for nonce in told.nonces:
        charges = api.charges(nonce)
        assert len(charges) <= 1, "charged twice for one confirmation"
        intent = books.intents.get(nonce)
        assert intent is not None or not charges, "charged without an intent"
        if charges:
            assert nonce not in told.nothing_bought, "said that nothing was bought"
            assert intent is None or intent.state is not IntentState.REFUSED
    shared = Counter(order_id for ids in books.orders_of.values() for order_id in ids)
    assert all(times == 1 for times in shared.values()), "one order for two purchases"


def _check_orders(life: Life, books: Books) -> None:
    for api_order_id, order in books.orders.items():
        number = life.api.numbers[api_order_id]
        bodies = tuple(sms.body for sms in order.sms)
        assert bodies == number.bodies[: len(bodies)], "other SMS than the service's"
        assert [sms.position for sms in order.sms] == list(range(1, len(order.sms) + 1))
        if order.ended:
            assert order.raw_status == number.status, "an end that is none"
            assert not order.watched
        if order.refund_confirmed:
            assert number.refunded, "a refund that is none"
        if order.balance_after is not None:
            assert order.balance_after.cents in life.api.balances_had
        if order.origin is not Origin.SEEN and not order.watched and not order.ended:
            left = [e for e in books.entries if e.kind is Kind.WATCH_ENDED]
            assert order.id in {entry.order_id for entry in left}, "left in silence"
            assert number.was_gone or leave_at(order) <= life.clock.now(), "left too early"


def _check_codes(told: Told, books: Books) -> None:
    written = Counter((order_id, position) for order_id, position, _ in codes(books.entries))
    due = Counter(
        (order.id, sms.position)
        for order in books.orders.values()
        for sms in order.sms
        if sms.position > told.shown_by_follow.get(order.id, 0)
    )
    assert written == due, "each SMS is announced once"


def _check_said(life: Life, books: Books) -> None:
    times = Counter(said.entry.id for said in books.said)
    for entry_id, count in times.items():
        assert count <= 1 + life.mouth.excused[entry_id], "said again without need"
    first = list(dict.fromkeys(codes([said.entry for said in books.said])))
    in_order: defaultdict[int, list[int]] = defaultdict(list)
    for order_id, position, _ in first:
        in_order[order_id].append(position)
    assert all(positions == sorted(positions) for positions in in_order.values()), "out of order"
    for said in books.said:
        if said.says_nothing_bought:
            _check_nothing_bought(life, books, said)


def _check_nothing_bought(life: Life, books: Books, said: Said) -> None:
    """Whoever is told that nothing was bought was, as far as the list showed, not charged."""
    intent = said.intent
    assert intent is not None
    assert intent.settled_at is not None
    for number in life.api.charges(intent.nonce):
        hidden = life.clock.at(number.listed_from) > intent.settled_at
        assert hidden or number.was_gone, "the list had the order, and nothing was said to be"
    del books


def check_settled(books: Books) -> None:
    for intent in books.intents.values():
        assert intent.state is not IntentState.OPEN, "still in doubt a minute after all faults"


def check_known(life: Life, books: Books) -> None:
    """Every charge of ours is an order its owner was told of."""
    announced = {entry.order_id for entry in books.entries if entry.order_id is not None}
    for said in books.said:
        announced.update(said.orders)
    for number in life.api.numbers.values():
        if number.nonce is None or number.vanished or _another_was_taken(life, books, number):
            continue
        order = books.orders.get(number.id)
        assert order is not None, "a charge that nobody knows"
        assert order.origin is not Origin.SEEN, "a charge that was never claimed"
        assert order.id in announced, "a charge that nobody was told of"


def _another_was_taken(life: Life, books: Books, number: Number) -> bool:
    """Whether the list hid the order while it showed another one, which its owner was told of.

    Nothing the API says could tell the two apart; the hidden one is then among those "elsewhere".
    """
    intent = books.intents.get(number.nonce or "")
    if intent is None or intent.settled_at is None or not books.orders_of[intent.nonce]:
        return False
    return life.clock.at(number.listed_from) > intent.settled_at


def check_ended(life: Life, books: Books, left: set[str]) -> None:
    """Nothing waits any more, and our books are the service's, but for those left before."""
    assert not books.pending, "something is still to be said"
    for api_order_id, order in books.orders.items():
        number = life.api.numbers[api_order_id]
        assert not order.watched, "watched for ever"
        if order.origin is Origin.SEEN or number.vanished or api_order_id in left:
            continue
        assert order.ended, "given up though a key was there"
        assert tuple(sms.body for sms in order.sms) == number.bodies, "an SMS is lost"


def left_by_now(books: Books) -> set[str]:
    """Return what is watched no more without an end: gone for long, or hours past its time."""
    return {
        api_order_id
        for api_order_id, order in books.orders.items()
        if not order.watched and not order.ended
    }

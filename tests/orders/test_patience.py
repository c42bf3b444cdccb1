"""When a card says that this takes longer, and when orders are reminded of."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.message import Kind
from bot.core.order import Order, Origin, Sms, Status
from bot.core.waits import LONGEST_SECONDS, UsualWait, remind_at, usual_wait
from bot.orders.patience import Patience
from bot.orders.waits import FRESH_FOR_SECONDS, Waits
from storage.store import SqlStore
from tests.orders.world import World
from tests.storage.samples import ALICE, BOB, NOW, an_order, place

MINUTE = 60.0


class Bench:
    def __init__(self, store: SqlStore) -> None:
        self.world = World(store)
        clock = self.world.clock
        self.waits = Waits(store, clock, spawn=self.world.spawner, monotonic=clock.monotonic)
        self.patience = Patience(self.waits, store, clock, self.world._wake)

    async def sits(self, user_id: int = ALICE, **changes: object) -> Order:
        """Let somebody wait for an SMS since now."""
        if user_id == ALICE and not hasattr(self.world, "key"):
            self.world.key = await self.world.connect()
        now = self.world.clock.now()
        values = {"placed_at": now, "expires_at": now + timedelta(minutes=20), **changes}
        order = await self.world.place(owner_id=user_id, **values)
        self.patience.changed(order)
        return order

    async def others_waited(self, *seconds: float) -> None:
        if not hasattr(self.world, "key"):
            self.world.key = await self.world.connect()
        for number, each in enumerate(seconds):
            sms = Sms(1, None, NOW + timedelta(seconds=each))
            await place(
                self.world.store,
                key_id=self.world.key.id,
                api_order_id=f"past-{number}",
                status=Status.COMPLETED,
                watched=False,
                sms=(sms,),
            )


@pytest.fixture
def bench(store: SqlStore) -> Bench:
    return Bench(store)


def test_the_usual_wait_is_the_median_of_enough_believable_ones() -> None:
    assert usual_wait([10, 20, 30, 40]) is None
    assert usual_wait([10, 20, 30, 40, 500]) == UsualWait(30, 5)
    assert usual_wait([10, 20, 30, 40, -1, LONGEST_SECONDS + 1]) is None
    assert usual_wait([0, 0, 0, 0, 0, LONGEST_SECONDS]) == UsualWait(1, 6)


def test_only_who_lives_long_enough_is_reminded_of() -> None:
    def lives(minutes: float | None) -> Order:
        end = None if minutes is None else NOW + timedelta(minutes=minutes)
        return an_order(expires_at=end)

    assert remind_at(lives(None)) is None
    assert remind_at(lives(5.9)) is None
    assert remind_at(lives(6)) == NOW + timedelta(minutes=3)
    assert remind_at(lives(20)) == NOW + timedelta(minutes=17)


async def test_the_card_is_shown_anew_when_the_usual_wait_has_passed(bench: Bench) -> None:
    await bench.others_waited(10, 20, 30, 40, 50)
    order = await bench.sits()
    assert bench.waits.of(order) is None
    assert await bench.patience.say_due() == 30.0
    waiting = bench.waits.of(order)
    assert waiting is not None
    assert (waiting.usual, waiting.overdue) == (UsualWait(30, 5), False)
    assert await bench.world.kinds() == []
    bench.world.clock.advance(30)
    assert await bench.patience.say_due() == 17 * MINUTE - 30
    assert await bench.world.kinds() == [Kind.CARD]
    waiting = bench.waits.of(order)
    assert waiting is not None
    assert waiting.overdue


async def test_of_what_waits_for_no_first_sms_nothing_is_said(bench: Bench) -> None:
    await bench.others_waited(1, 1, 1, 1, 1)
    order = await bench.sits()
    await bench.patience.say_due()
    for changed in (
        replace(order, sms=(Sms(1, "code"),)),
        replace(order, status=Status.CANCELLED),
        replace(order, origin=Origin.FOLLOWED),
    ):
        assert bench.waits.of(changed) is None


async def test_a_usual_wait_is_read_once_in_a_while(bench: Bench) -> None:
    await bench.others_waited(1, 1, 1, 1)
    assert await bench.waits.learn(("tg", "7")) is None
    order = await place(
        bench.world.store,
        key_id=bench.world.key.id,
        api_order_id="fifth",
        sms=(Sms(1, None, NOW + timedelta(seconds=1)),),
    )
    assert await bench.waits.learn_of(order) is None
    bench.world.clock.advance(FRESH_FOR_SECONDS)
    assert await bench.waits.learn_of(order) == UsualWait(1, 5)


async def test_one_reminder_for_orders_that_end_at_about_the_same_time(bench: Bench) -> None:
    first = await bench.sits()
    await bench.patience.say_due()
    bench.world.clock.advance(2 * MINUTE)
    second = await bench.sits(api_order_id="b")
    bench.world.clock.advance(5 * MINUTE)
    third = await bench.sits(api_order_id="c")
    assert await bench.patience.say_due() == 10 * MINUTE
    bench.world.clock.advance(10 * MINUTE)
    assert await bench.patience.say_due() == 2 * MINUTE
    said = await bench.world.outbox()
    assert [(one.kind, one.order_id) for one in said] == [
        (Kind.REMINDER, first.id),
        (Kind.REMINDER, second.id),
    ]
    bench.world.clock.advance(7 * MINUTE)
    assert math.isinf(await bench.patience.say_due())
    said = await bench.world.outbox()
    assert [one.order_id for one in said] == [first.id, second.id, third.id]


async def test_somebody_elses_order_has_a_reminder_of_its_own(bench: Bench) -> None:
    await bench.sits()
    bobs = await bench.world.connect(BOB, "jm_" + "b" * 43)
    await bench.sits(BOB, key_id=bobs.id)
    bench.world.clock.advance(17 * MINUTE)
    await bench.patience.say_due()
    assert await bench.world.kinds(ALICE) == [Kind.REMINDER]
    assert await bench.world.kinds(BOB) == [Kind.REMINDER]


async def test_what_has_ended_or_got_its_sms_is_not_reminded_of(bench: Bench) -> None:
    got, ended = await bench.sits(), await bench.sits(api_order_id="b")
    await bench.sits(api_order_id="c", expires_at=None)
    bench.patience.changed(replace(got, sms=(Sms(1, "code"),)))
    bench.patience.changed(replace(ended, status=Status.FAILED, watched=False))
    bench.world.clock.advance(30 * MINUTE)
    assert math.isinf(await bench.patience.say_due())
    assert await bench.world.kinds() == []


async def test_a_later_end_puts_the_reminder_off(bench: Bench) -> None:
    order = await bench.sits()
    assert order.expires_at is not None
    later = replace(order, expires_at=order.expires_at + timedelta(minutes=5))
    bench.patience.changed(later)
    bench.world.clock.advance(17 * MINUTE)
    assert await bench.patience.say_due() == 5 * MINUTE
    assert await bench.world.kinds() == []


async def test_after_a_restart_only_what_is_still_to_come_is_said(bench: Bench) -> None:
    await bench.sits()
    bench.world.clock.advance(10 * MINUTE)
    young = await bench.sits(api_order_id="b")
    bench.world.clock.advance(8 * MINUTE)
    fresh = Bench(bench.world.store)
    fresh.world.clock.seconds = bench.world.clock.seconds
    await fresh.patience._load()
    assert await fresh.patience.say_due() == 9 * MINUTE
    assert await fresh.world.kinds() == []
    fresh.world.clock.advance(9 * MINUTE)
    await fresh.patience.say_due()
    assert [one.order_id for one in await fresh.world.outbox()] == [young.id]


async def test_a_forgotten_persons_orders_are_forgotten_here_too(bench: Bench) -> None:
    await bench.sits()
    async with bench.world.store.write() as unit:
        await unit.accounts.forget(ALICE)
    bench.world.clock.advance(17 * MINUTE)
    await bench.patience.say_due()
    assert await bench.world.kinds() == []
    assert bench.patience._orders == {}


async def test_nothing_of_a_forgotten_person_is_kept_for_its_moment(bench: Bench) -> None:
    await bench.sits()
    bobs = await bench.world.connect(BOB, "jm_" + "b" * 43)
    kept = await bench.sits(BOB, key_id=bobs.id)
    bench.patience.forget(ALICE)
    assert bench.patience._orders == {kept.id: kept}
    bench.world.clock.advance(17 * MINUTE)
    await bench.patience.say_due()
    assert await bench.world.kinds(ALICE) == []
    assert await bench.world.kinds(BOB) == [Kind.REMINDER]

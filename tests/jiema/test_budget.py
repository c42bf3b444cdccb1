import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.jiema.budget import Budgets, Rates, WriteSlot
from bot.jiema.errors import NotSent
from bot.jiema.window import Kind, Purpose
from tests.jiema.virtual_time import VirtualTime


def make(rates: Rates | None = None) -> tuple[VirtualTime, Budgets]:
    time = VirtualTime()
    return time, Budgets(b"secret", rates=rates, clock=time.clock, sleep=time.sleep)


def test_keys_are_known_by_a_keyed_hash() -> None:
    key = "jm_made_up"
    assert Budgets(b"a").key_id(key) == Budgets(b"a").key_id(key)
    assert Budgets(b"a").key_id(key) != Budgets(b"b").key_id(key)
    assert Budgets(b"a").key_id(key) != Budgets(b"a").key_id(key + "2")
    assert Budgets().key_id(key) != Budgets().key_id(key)
    assert key not in Budgets(b"a").key_id(key)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 120), st.sampled_from(Purpose), st.floats(0, 3)), max_size=60)
)
def test_callers_at_once_never_exceed_any_60_seconds(
    wishes: list[tuple[float, Purpose, float]],
) -> None:
    async def scene() -> None:
        time, budgets = make(Rates(reads=6, watch_reads=4, writes=2))
        arrivals: list[tuple[float, Purpose]] = []

        async def read(after: float, purpose: Purpose, takes: float) -> None:
            await time.sleep(after)
            grant = await budgets.take_read("k", purpose)
            await time.sleep(takes)
            arrivals.append((time.now, purpose))
            budgets.settle(grant)

        await time.run(*(read(*wish) for wish in wishes))
        assert len(arrivals) == len(wishes)
        for at, _ in arrivals:
            seen = [purpose for when, purpose in arrivals if at - 60 < when <= at]
            assert len(seen) <= 6
            assert seen.count(Purpose.WATCH) <= 4

    asyncio.run(scene())


async def test_taps_overtake_watching_and_each_kind_is_served_in_order() -> None:
    time, budgets = make(Rates(reads=1, watch_reads=1))
    served: list[str] = []

    async def read(name: str, purpose: Purpose) -> None:
        await budgets.take_read("k", purpose)
        served.append(name)

    names = [("w1", Purpose.WATCH), ("w2", Purpose.WATCH), ("w3", Purpose.WATCH)]
    names += [("w4", Purpose.WATCH), ("t1", Purpose.TAP), ("t2", Purpose.TAP), ("t3", Purpose.TAP)]
    await time.run(*(read(*name) for name in names))
    assert served == ["w1", "t1", "t2", "t3", "w2", "w3", "w4"]


async def test_a_tap_is_served_at_once_beside_a_full_watch() -> None:
    time, budgets = make()

    async def watch() -> None:
        await budgets.take_read("k", Purpose.WATCH)

    watching = asyncio.gather(*(watch() for _ in range(100)))
    await asyncio.sleep(0)
    assert budgets.seconds_until("k", Kind.READ, Purpose.WATCH) > 0
    for _ in range(15):
        assert budgets.seconds_until("k", Kind.READ) == 0.0
        await budgets.take_read("k", Purpose.TAP)
    assert time.now == 0.0
    await time.run(watching)


async def test_the_limits_are_a_little_below_the_services_own() -> None:
    _, budgets = make()
    for _ in range(10):
        assert budgets.seconds_until("k", Kind.WRITE) == 0.0
        await budgets.take_write("k")
    assert budgets.seconds_until("k", Kind.WRITE) == 61.0
    for purpose, most in ((Purpose.WATCH, 44), (Purpose.TAP, 15)):
        for _ in range(most):
            assert budgets.seconds_until("k", Kind.READ, purpose) == 0.0
            await budgets.take_read("k", purpose)
        assert budgets.seconds_until("k", Kind.READ, purpose) == 61.0


async def test_who_waits_looks_again_every_second() -> None:
    time, budgets = make(Rates(writes=1))
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        time.now += seconds

    budgets._sleep = nap
    await budgets.take_write("k")
    time.now = 58.5
    await budgets.take_write("k")
    assert naps == [1.0, 1.0, 0.5]


@pytest.mark.parametrize("take", ["take_read", "take_write"])
@pytest.mark.parametrize(("wait", "told"), [(3.0, []), (3.5, [3.5])])
async def test_a_wait_is_told_when_it_tries_patience(
    take: str, wait: float, told: list[float]
) -> None:
    time, budgets = make(Rates(reads=1, writes=1))
    heard: list[float] = []

    async def on_wait(seconds: float) -> None:
        heard.append(seconds)

    await getattr(budgets, take)("k")
    time.now = 61.0 - wait
    await time.run(getattr(budgets, take)("k", on_wait=on_wait))
    assert heard == told


async def test_keys_and_kinds_do_not_share_a_window() -> None:
    _, budgets = make(Rates(reads=1, watch_reads=1, writes=1))
    for key_id in ("a", "b"):
        await budgets.take_read(key_id)
        await budgets.take_write(key_id)
    assert budgets.seconds_until("a", Kind.WRITE) == 61.0
    assert budgets.seconds_until("c", Kind.WRITE) == 0.0


async def test_on_wait_is_told_once_and_only_of_long_waits() -> None:
    time, budgets = make(Rates(writes=1))
    told: list[float] = []

    async def on_wait(seconds: float) -> None:
        told.append(seconds)

    await budgets.take_write("k", on_wait)
    await time.run(budgets.take_write("k", on_wait))
    assert told == [61.0]
    time.now += 59.0
    await time.run(budgets.take_write("k", on_wait))
    assert told == [61.0]


async def test_one_who_gives_up_waiting_frees_the_place() -> None:
    time, budgets = make(Rates(writes=1))
    await budgets.take_write("k")
    waiting = asyncio.create_task(budgets.take_write("k"))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    time.now = 61.0
    assert budgets.seconds_until("k", Kind.WRITE) == 0.0


@pytest.mark.parametrize(
    ("retry_after", "pause"), [(None, 5.0), (0.0, 1.0), (20.0, 20.0), (9e9, 60.0)]
)
async def test_a_429_pauses_the_kind(retry_after: float | None, pause: float) -> None:
    _, budgets = make()
    budgets.penalize("k", Kind.READ, retry_after)
    assert budgets.seconds_until("k", Kind.READ) == pause
    assert budgets.seconds_until("k", Kind.READ, Purpose.WATCH) == pause
    assert budgets.seconds_until("k", Kind.WRITE) == 0.0


@pytest.mark.parametrize("waits", [None, Purpose.TAP, Purpose.WATCH])
@pytest.mark.parametrize("comes", [Purpose.TAP, Purpose.WATCH])
async def test_a_newcomer_waits_behind_those_before(waits: Purpose | None, comes: Purpose) -> None:
    time, budgets = make(Rates(reads=2, watch_reads=2))
    for now in (100.0, 110.0):
        time.now = now
        await budgets.take_read("k", Purpose.WATCH)
    waiting = [asyncio.ensure_future(budgets.take_read("k", waits))] if waits else []
    await asyncio.sleep(0)
    behind = waits is not None and not (comes is Purpose.TAP and waits is Purpose.WATCH)
    assert budgets.seconds_until("k", Kind.READ, comes) == (61.0 if behind else 51.0)
    await time.run(*waiting)


async def test_watching_waits_behind_watching_for_its_own_share() -> None:
    time, budgets = make(Rates(reads=9, watch_reads=2))
    for now in (100.0, 110.0):
        time.now = now
        await budgets.take_read("k", Purpose.WATCH)
    waiting = asyncio.ensure_future(budgets.take_read("k", Purpose.WATCH))
    await asyncio.sleep(0)
    assert budgets.seconds_until("k", Kind.READ, Purpose.WATCH) == 61.0
    assert budgets.seconds_until("k", Kind.READ, Purpose.TAP) == 0.0
    await time.run(waiting)


async def test_watching_waits_behind_watching_where_taps_have_spent_all() -> None:
    time, budgets = make(Rates(reads=2, watch_reads=2))
    for now in (100.0, 110.0):
        time.now = now
        await budgets.take_read("k", Purpose.TAP)
    waiting = asyncio.ensure_future(budgets.take_read("k", Purpose.WATCH))
    await asyncio.sleep(0)
    assert budgets.seconds_until("k", Kind.READ, Purpose.WATCH) == 61.0
    await time.run(waiting)


async def test_idle_keys_are_forgotten() -> None:
    time = VirtualTime()
    time.now = 1000.0
    budgets = Budgets(b"secret", clock=time.clock, sleep=time.sleep)
    for number in range(50):
        await budgets.take_read(str(number))
    time.now = 1050.0
    await budgets.take_read("late")
    time.now = 1062.0
    await budgets.take_read("last")
    assert {name for name, _ in budgets._ledgers} == {"late", "last"}


@pytest.mark.parametrize("purpose", Purpose)
async def test_keys_that_are_waited_for_are_kept(purpose: Purpose) -> None:
    time, budgets = make(Rates(reads=1, watch_reads=1))
    await budgets.take_read("k")
    waiting = asyncio.ensure_future(budgets.take_read("k", purpose))
    await asyncio.sleep(0)
    time.now = 200.0
    await budgets.take_read("other")
    assert ("k", Kind.READ) in budgets._ledgers
    await time.run(waiting)
    assert budgets.seconds_until("k", Kind.READ) == 61.0


async def test_a_slot_is_good_once_for_its_key_and_for_a_while() -> None:
    time, budgets = make()
    time.now = 100.0
    grant = await budgets.take_write("k")
    slot = WriteSlot(budgets, "k", grant)
    with pytest.raises(ValueError, match=r"^this slot belongs to another key$"):
        slot.use("other")
    assert slot.use("k") is grant
    with pytest.raises(RuntimeError, match=r"^this slot has been used$"):
        slot.use("k")
    slow = WriteSlot(budgets, "k", await budgets.take_write("k"))
    old = WriteSlot(budgets, "k", await budgets.take_write("k"))
    time.now = 130.0
    slow.use("k")
    time.now = 130.5
    with pytest.raises(NotSent, match=r"^the write slot is too old$"):
        old.use("k")

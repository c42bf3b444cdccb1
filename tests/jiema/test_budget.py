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


async def test_idle_keys_are_forgotten() -> None:
    time, budgets = make()
    for number in range(50):
        await budgets.take_read(str(number))
    time.now = 200.0
    await budgets.take_read("last")
    assert len(budgets._ledgers) == 1


async def test_a_slot_is_good_once_for_its_key_and_for_a_while() -> None:
    time, budgets = make()
    slot = WriteSlot(budgets, "k", await budgets.take_write("k"))
    with pytest.raises(ValueError, match="another key"):
        slot.use("other")
    slot.use("k")
    with pytest.raises(RuntimeError, match="used"):
        slot.use("k")
    old = WriteSlot(budgets, "k", await budgets.take_write("k"))
    time.now = 31.0
    with pytest.raises(NotSent):
        old.use("k")

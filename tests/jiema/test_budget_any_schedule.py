"""The budget's promises, held against every schedule of callers hypothesis thinks of."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.jiema.budget import LONGEST_NAP_SECONDS, Budgets, Rates
from bot.jiema.window import MOST_WISH_READS, Kind, Purpose
from tests.jiema.virtual_time import VirtualTime

WINDOW_SECONDS = 6.1
RATES = Rates(reads=6, watch_reads=4, writes=3, seconds=WINDOW_SECONDS)


@dataclass(frozen=True)
class Wish:
    """One call: when it is wanted, by whom, how long it takes, whether it is answered by 429."""

    at: float
    kind: Kind
    purpose: Purpose
    takes: float
    limited: bool


WISHES = st.lists(
    st.builds(
        Wish,
        at=st.one_of(st.just(0.0), st.floats(0, 15)),
        kind=st.sampled_from([Kind.READ, Kind.READ, Kind.WRITE]),
        purpose=st.sampled_from(Purpose),
        takes=st.floats(0, 2),
        limited=st.booleans(),
    ),
    max_size=14,
)


class Scene:
    """Callers of one key in virtual time, and when each was let through."""

    def __init__(self, wishes: list[Wish]) -> None:
        self.time = VirtualTime()
        self.budgets = Budgets(b"secret", rates=RATES, clock=self.time.clock, sleep=self._sleep)
        self.wishes = wishes
        self.granted: list[tuple[float, int]] = []

    async def _sleep(self, seconds: float) -> None:
        # A rounding error is too short for a clock of floats to see it pass.
        await self.time.sleep(max(seconds, 1e-6))

    def play(self) -> None:
        asyncio.run(self._play())

    async def _play(self) -> None:
        await self.time.run(*(self._call(index) for index in range(len(self.wishes))))

    async def _call(self, index: int) -> None:
        wish = self.wishes[index]
        await self.time.sleep(wish.at)
        if wish.kind is Kind.WRITE:
            grant = await self.budgets.take_write("k")
        else:
            grant = await self.budgets.take_read("k", wish.purpose)
        self.granted.append((self.time.now, index))
        await self.time.sleep(wish.takes)
        if wish.limited:
            self.budgets.penalize("k", wish.kind, 3.0)
        self.budgets.settle(grant)

    def times(self, kind: Kind, purpose: Purpose | None = None) -> list[float]:
        return [
            at
            for at, index in self.granted
            if self.wishes[index].kind is kind and purpose in {None, self.wishes[index].purpose}
        ]


def most_in_a_window(times: list[float]) -> int:
    return max((sum(at - WINDOW_SECONDS < t <= at for t in times) for at in times), default=0)


@settings(max_examples=15)
@given(WISHES)
def test_no_window_sees_more_than_the_rate(wishes: list[Wish]) -> None:
    scene = Scene(wishes)
    scene.play()
    assert len(scene.granted) == len(wishes), "everyone is served in the end"
    assert most_in_a_window(scene.times(Kind.READ)) <= RATES.reads
    assert most_in_a_window(scene.times(Kind.READ, Purpose.WATCH)) <= RATES.watch_reads
    assert most_in_a_window(scene.times(Kind.READ, Purpose.WISH)) <= MOST_WISH_READS
    assert most_in_a_window(scene.times(Kind.WRITE)) <= RATES.writes


@settings(max_examples=15)
@given(WISHES)
def test_nobody_is_overtaken_by_more_than_a_nap(wishes: list[Wish]) -> None:
    scene = Scene(wishes)
    scene.play()
    for at, index in scene.granted:
        for later_at, later in scene.granted:
            one, other = wishes[index], wishes[later]
            if Purpose.WISH in {one.purpose, other.purpose}:
                continue  # one at a time; it waits for what the others leave
            if (one.kind, one.purpose) == (other.kind, other.purpose) and one.at < other.at:
                assert at <= later_at + LONGEST_NAP_SECONDS + 1e-3


@settings(max_examples=15)
@given(st.lists(st.floats(0, 15), max_size=14), st.floats(0, 15))
def test_a_tap_finds_its_reserve_however_much_is_watched(
    watching: list[float], tap_at: float
) -> None:
    wishes = [Wish(at, Kind.READ, Purpose.WATCH, 1.0, limited=False) for at in watching]
    tap = Wish(tap_at, Kind.READ, Purpose.TAP, 1.0, limited=False)
    scene = Scene([*wishes, tap])
    scene.play()
    (served_at,) = [at for at, index in scene.granted if index == len(wishes)]
    assert served_at == tap_at


@settings(max_examples=15)
@given(WISHES)
def test_keys_do_not_feel_each_other(wishes: list[Wish]) -> None:
    scene = Scene(wishes)
    scene.play()
    assert scene.budgets.seconds_until("another", Kind.READ) == 0.0
    assert scene.budgets.seconds_until("another", Kind.WRITE) == 0.0

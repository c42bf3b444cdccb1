"""The window's promise, held against every sequence hypothesis thinks of."""

from hypothesis import given
from hypothesis import strategies as st

from bot.jiema.window import MOST_WISH_READS, Grant, Purpose, Window

SERVER_SECONDS = 60.0
STEP = st.tuples(
    st.floats(0, 30),  # time until the next wish
    st.sampled_from(Purpose),
    st.floats(0, 25),  # how long its answer takes
    st.floats(0, 1),  # where on its way the server counts it
)


@given(st.lists(STEP, max_size=80), st.integers(1, 6), st.integers(1, 6))
def test_no_60_seconds_at_the_server_see_more_than_allowed(
    steps: list[tuple[float, Purpose, float, float]], most: int, most_watch: int
) -> None:
    window = Window(most, most_watch, 61.0)
    now = 0.0
    arrivals: list[tuple[float, Purpose]] = []
    pending: list[tuple[float, Grant]] = []
    for pause, purpose, takes, share in steps:
        now += pause
        for ends_at, grant in [entry for entry in pending if entry[0] <= now]:
            grant.at = ends_at
            pending.remove((ends_at, grant))
        if window.wait_seconds(now, purpose) == 0.0:
            pending.append((now + takes, window.grant(now, purpose)))
            arrivals.append((now + takes * share, purpose))
    for at, _ in arrivals:
        seen = [purpose for time, purpose in arrivals if at - SERVER_SECONDS < time <= at]
        assert len(seen) <= most
        assert seen.count(Purpose.WATCH) <= most_watch


@given(st.lists(st.floats(0, 5), max_size=60), st.lists(st.sampled_from(Purpose), max_size=200))
def test_watching_never_makes_a_tap_wait(pauses: list[float], wishes: list[Purpose]) -> None:
    """With 15 taps in a window none waits, whatever watching does."""
    window = Window(59, 44, 61.0)
    now = 0.0
    taps: list[float] = []
    for index, purpose in enumerate(wishes):
        now += pauses[index % len(pauses)] if pauses else 0.0
        if purpose is Purpose.TAP and sum(now - at < 61.0 for at in taps) >= 15:
            continue
        wait = window.wait_seconds(now, purpose)
        if purpose is Purpose.TAP:
            assert wait == 0.0
            taps.append(now)
        if wait == 0.0:
            window.grant(now, purpose)


@given(st.lists(STEP, max_size=60), st.sampled_from(Purpose))
def test_after_the_wait_it_told_a_grant_is_free(
    steps: list[tuple[float, Purpose, float, float]], wish: Purpose
) -> None:
    window = Window(5, 3, 61.0)
    now = 0.0
    for pause, purpose, _, _ in steps:
        now += pause
        if window.wait_seconds(now, purpose) == 0.0:
            window.grant(now, purpose)
    wait = window.wait_seconds(now, wish)
    assert 0.0 <= wait <= 61.0
    assert window.wait_seconds(now + wait + 1e-6, wish) == 0.0


def test_a_pause_holds_everything_back_and_the_longer_one_stands() -> None:
    window = Window(5, 3, 61.0)
    window.pause(10.0)
    window.pause(5.0)
    assert window.wait_seconds(4.0, Purpose.TAP) == 6.0
    assert not window.is_idle(4.0)
    assert window.is_idle(10.0)


def test_those_ahead_have_their_places_kept() -> None:
    window = Window(2, 2, 61.0)
    assert window.wait_seconds(0.0, Purpose.TAP, ahead=1) == 0.0
    assert window.wait_seconds(0.0, Purpose.TAP, ahead=2) == 61.0
    window.grant(0.0, Purpose.TAP)
    window.grant(1.0, Purpose.TAP)
    assert window.wait_seconds(1.0, Purpose.TAP, ahead=1) == 61.0


def test_each_waits_for_the_grant_whose_place_it_gets() -> None:
    window = Window(2, 1, 61.0)
    window.grant(0.0, Purpose.TAP)
    window.grant(10.0, Purpose.WATCH)
    assert [window.wait_seconds(20.0, Purpose.TAP, ahead=ahead) for ahead in range(3)] == [
        41.0,
        51.0,
        61.0,
    ]
    assert window.wait_seconds(20.0, Purpose.WATCH) == 51.0
    assert window.wait_seconds(20.0, Purpose.WATCH, watch_ahead=1) == 61.0
    assert window.wait_seconds(60.5, Purpose.TAP) == 0.5
    assert window.wait_seconds(61.0, Purpose.TAP) == 0.0
    assert not window.is_idle(70.5)
    assert window.is_idle(71.0)


def test_a_wish_is_read_only_while_the_key_is_little_used() -> None:
    window = Window(59, 44, 61.0)
    for second in range(28):
        assert window.wait_seconds(float(second), Purpose.WISH) == 0.0
        window.grant(float(second), Purpose.WATCH if second % 2 else Purpose.TAP)
    window.grant(28.0, Purpose.WISH)
    assert window.wait_seconds(28.0, Purpose.WISH) == 33.0
    assert window.wait_seconds(28.0, Purpose.WATCH) == 0.0
    assert window.wait_seconds(28.0, Purpose.TAP) == 0.0


def test_wishes_are_few_and_take_nothing_from_watching() -> None:
    window = Window(59, 44, 61.0)
    for second in range(MOST_WISH_READS):
        assert window.wait_seconds(float(second), Purpose.WISH) == 0.0
        window.grant(float(second), Purpose.WISH)
    assert window.wait_seconds(10.0, Purpose.WISH) == 51.0
    for _ in range(44):
        assert window.wait_seconds(10.0, Purpose.WATCH) == 0.0
        window.grant(10.0, Purpose.WATCH)
    assert window.wait_seconds(11.0, Purpose.WATCH) == 60.0
    assert window.wait_seconds(11.0, Purpose.TAP) == 0.0

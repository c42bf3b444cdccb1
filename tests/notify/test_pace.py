"""Telegram's limits hold whoever wants to send what and when."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.notify.pace import CHAT_GAP_SECONDS, GROUP_EACH_MINUTE, OVERALL_EACH_SECOND, Pace

EPSILON = 1e-6
GROUP = -100
CHATS = st.one_of(st.integers(1, 40), st.integers(-3, -1))


def leave(pace: Pace, chat_id: int, now: float) -> float:
    """Let a message leave as early as the pace allows; return when that was."""
    at = max(now, pace.ready_at(), pace.chat_ready_at(chat_id))
    pace.took(chat_id, at)
    return at


def most_in(times: list[float], seconds: float) -> int:
    """Return the most of these times that fall into any window of this width."""
    times = sorted(times)
    most = start = 0
    for end, at in enumerate(times):
        while at - times[start] >= seconds - EPSILON:
            start += 1
        most = max(most, end - start + 1)
    return most


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(CHATS, st.sampled_from([0.0, 0.0, 0.0, 0.01, 0.4, 2.0]), st.booleans()),
        max_size=250,
    )
)
def test_never_over_any_limit(sends: list[tuple[int, float, bool]]) -> None:
    pace, now = Pace(), 0.0
    left: dict[int, list[float]] = {}
    for chat_id, pause, tidy in sends:
        now = leave(pace, chat_id, now + pause)
        left.setdefault(chat_id, []).append(now)
        if tidy:
            pace.forget_idle(now)
    assert most_in([at for times in left.values() for at in times], 1.0) <= OVERALL_EACH_SECOND
    for chat_id, times in left.items():
        assert most_in(times, CHAT_GAP_SECONDS) <= 1
        if chat_id < 0:
            assert most_in(times, 60.0) <= GROUP_EACH_MINUTE


def test_thirty_leave_at_once_and_the_next_a_second_later() -> None:
    pace = Pace()
    times = [leave(pace, chat_id, 10.0) for chat_id in range(1, 32)]
    assert times[:30] == [10.0] * 30
    assert 11.0 <= times[30] < 11.2


def test_a_group_gets_twenty_a_minute_and_a_person_more() -> None:
    pace = Pace()
    group = [leave(pace, GROUP, 0.0) for _ in range(21)]
    assert group[19] == 19.0
    assert group[20] >= 60.0
    person = [leave(pace, 5, 100.0) for _ in range(21)]
    assert person[20] == 120.0


def test_a_held_chat_waits_and_others_do_not() -> None:
    pace = Pace()
    pace.hold(1, 50.0)
    pace.hold(1, 20.0)
    assert pace.chat_ready_at(1) == 50.0
    assert pace.chat_ready_at(2) == 0.0


def test_nothing_is_kept_of_chats_that_are_idle() -> None:
    pace = Pace()
    leave(pace, GROUP, 0.0)
    leave(pace, 1, 0.0)
    pace.hold(2, 30.0)
    pace.forget_idle(10.0)
    assert (set(pace._last), set(pace._groups), set(pace._held)) == (set(), {GROUP}, {2})
    pace.forget_idle(60.0)
    assert (pace._groups, pace._held) == ({}, {})

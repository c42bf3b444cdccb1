"""Telegram's limits hold whoever wants to send what and when."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.notify.pace import (
    CHAT_BURST,
    CHAT_GAP_SECONDS,
    GROUP_EACH_MINUTE,
    GROUP_STATES,
    OVERALL_EACH_SECOND,
    Pace,
)

EPSILON = 1e-6
GROUP = -100
CHATS = st.one_of(st.integers(1, 40), st.integers(-3, -1))


def leave(pace: Pace, chat_id: int, now: float, *, code: bool = False) -> float:
    """Let a message leave as early as the pace allows, and arrive; return when that was."""
    at = max(now, pace.ready_at(), pace.chat_ready_at(chat_id, code=code))
    pace.took(chat_id, at, code=code)
    pace.answered(chat_id, at)
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
        st.tuples(
            CHATS, st.sampled_from([0.0, 0.0, 0.0, 0.01, 0.4, 2.0]), st.booleans(), st.booleans()
        ),
        max_size=250,
    ),
    st.dictionaries(st.integers(-3, -1), st.integers(0, 40)),
)
def test_never_over_any_limit(
    sends: list[tuple[int, float, bool, bool]], waiting: dict[int, int]
) -> None:
    pace, now = Pace(), 0.0
    left: dict[int, list[float]] = {}
    states: dict[int, list[float]] = {}
    for chat_id, pause, code, tidy in sends:
        now = leave(pace, chat_id, now + pause, code=code)
        left.setdefault(chat_id, []).append(now)
        if not code:
            states.setdefault(chat_id, []).append(now)
        if tidy:
            pace.forget_idle(now)
            pace.expect(waiting)
    assert most_in([at for times in left.values() for at in times], 1.0) <= OVERALL_EACH_SECOND
    for chat_id, times in left.items():
        if chat_id < 0:
            assert most_in(times, 60.0) <= GROUP_EACH_MINUTE
        else:
            assert most_in(times, CHAT_GAP_SECONDS) <= CHAT_BURST
            assert most_in(times, 60.0) <= CHAT_BURST + 60
            # A burst is only codes'.
            assert most_in(states.get(chat_id, []), CHAT_GAP_SECONDS) <= 1


def test_thirty_leave_at_once_and_the_next_a_second_later() -> None:
    pace = Pace()
    times = [leave(pace, chat_id, 10.0) for chat_id in range(1, 32)]
    assert times[:30] == [10.0] * 30
    assert 11.0 <= times[30] < 11.2


def test_what_was_long_on_its_way_counts_from_its_answer() -> None:
    pace = Pace()
    for chat_id in range(1, 31):
        pace.took(chat_id, 10.0, code=True)
    assert pace.ready_at() == 15.0, "no answer tells that one has arrived"
    for chat_id in range(1, 31):
        pace.answered(chat_id, 10.0 + chat_id / 8)
    pace.answered(1, 20.0)
    assert pace.ready_at() == 11.125, "an answer counts once"
    assert leave(pace, 31, 10.0) == 11.125
    assert pace.ready_at() == 11.25


def test_a_group_gets_twenty_a_minute_at_once_and_a_person_one_a_second() -> None:
    pace = Pace()
    group = [leave(pace, GROUP, 0.0) for _ in range(21)]
    assert group[19] == 0.0
    assert 60.0 < group[20] < 60.2
    person = [leave(pace, 5, 100.0) for _ in range(21)]
    assert person == [100.0 + second for second in range(21)]


def test_what_was_long_on_its_way_to_a_group_counts_from_its_answer() -> None:
    pace = Pace()
    pace.expect({GROUP: 40})
    pace.took(GROUP, 0.0, code=False)
    pace.answered(GROUP, 7.0)
    pace.took(GROUP, 8.0, code=False)
    pace.answered(GROUP, 8.5)
    assert pace.chat_ready_at(GROUP, code=False) == 67.05
    pace.took(GROUP, 9.0, code=True)
    pace.answered(GROUP, 30.0)
    assert pace.chat_ready_at(GROUP, code=False) == 67.05
    pace.answered(5, 9.0)
    assert pace.chat_ready_at(5, code=False) == 0.0


def test_codes_leave_in_a_burst_and_then_one_a_second() -> None:
    pace = Pace()
    times = [leave(pace, 5, 100.0, code=True) for _ in range(CHAT_BURST + 3)]
    assert times == [100.0] * CHAT_BURST + [101.0, 102.0, 103.0]
    assert leave(pace, 5, 100.0) == 104.0
    rested = 200.0
    assert [leave(pace, 5, rested, code=True) for _ in range(CHAT_BURST)] == [rested] * CHAT_BURST


def test_after_a_flood_wait_codes_leave_one_a_second() -> None:
    pace = Pace()
    leave(pace, 5, 100.0, code=True)
    pace.flooded(5, 103.0)
    times = [leave(pace, 5, 100.0, code=True) for _ in range(4)]
    assert times == [103.0, 104.0, 105.0, 106.0]
    assert leave(pace, 5, 100.0) == 107.0
    pace.flooded(GROUP, 110.0)
    assert [leave(pace, GROUP, 100.0, code=True) for _ in range(3)] == [110.0] * 3


def test_states_leave_a_place_for_every_code_that_may_come() -> None:
    pace = Pace()
    pace.expect({GROUP: 15})
    states = [leave(pace, GROUP, 0.0) for _ in range(6)]
    assert states[:5] == [0.0] * 5
    assert states[5] > 60.0
    pace = Pace()
    pace.expect({GROUP: 15})
    for _ in range(5):
        leave(pace, GROUP, 0.0)
    assert [leave(pace, GROUP, 1.0, code=True) for _ in range(15)] == [1.0] * 15


def test_a_group_with_very_many_orders_still_gets_some_states() -> None:
    pace = Pace()
    pace.expect({GROUP: 40})
    states = [leave(pace, GROUP, 0.0) for _ in range(GROUP_STATES + 1)]
    assert states[:GROUP_STATES] == [0.0] * GROUP_STATES
    assert 60.0 < states[GROUP_STATES] < 60.2
    pace.expect({})
    assert leave(pace, GROUP, states[-1]) == states[-1]


def test_eighteen_codes_leave_at_once_whatever_was_said_before() -> None:
    pace = Pace()
    pace.expect({GROUP: 18})
    for minute in range(5):
        leave(pace, GROUP, minute * 10.0)
    at = leave(pace, GROUP, 0.0) + 0.5
    assert [leave(pace, GROUP, at, code=True) for _ in range(18)] == [at] * 18


def test_a_held_chat_waits_and_others_do_not() -> None:
    pace = Pace()
    pace.hold(1, 50.0)
    pace.hold(1, 20.0)
    assert pace.chat_ready_at(1, code=True) == 50.0
    assert pace.chat_ready_at(2, code=False) == 0.0
    pace.hold(3, 0.25)
    assert pace.chat_ready_at(3, code=True) == 0.25


def test_nothing_is_kept_of_chats_that_are_idle() -> None:
    pace = Pace()
    leave(pace, GROUP, 0.0)
    leave(pace, 1, 0.0)
    pace.hold(2, 30.0)
    pace.forget_idle(10.0)
    assert (set(pace._people), set(pace._groups), set(pace._held)) == (set(), {GROUP}, {2})
    pace.forget_idle(60.0)
    assert (pace._groups, pace._held) == ({}, {})

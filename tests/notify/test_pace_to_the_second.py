"""When exactly the next message may leave, rule by rule."""

from __future__ import annotations

from bot.notify.pace import Pace

PERSON, GROUP = 7, -100


def ready(pace: Pace, chat_id: int) -> tuple[float, float]:
    """Return when a code and when anything else may leave for a chat."""
    return pace.chat_ready_at(chat_id, code=True), pace.chat_ready_at(chat_id, code=False)


def test_the_thirty_before_it_lie_a_second_back() -> None:
    pace = Pace()
    for number in range(29):
        pace.took(number + 1, 10.0, code=True)
        pace.answered(number + 1, 10.0 + number / 64)
    assert pace.ready_at() == 0.0
    pace.took(30, 10.5, code=True)
    assert pace.ready_at() == 11.0
    pace.took(31, 11.0, code=True)
    assert pace.ready_at() == 11.0 + 1 / 64


def test_what_had_no_answer_counts_after_the_next_to_its_chat_too() -> None:
    pace = Pace()
    for at in (10.0, 10.5):
        for number in range(15):
            pace.took(number + 1, at, code=True)
    assert pace.ready_at() == 15.0


def test_of_what_has_arrived_only_the_last_thirty_are_kept() -> None:
    pace = Pace()
    for number in range(100):
        pace.took(number + 1, float(number), code=True)
        pace.answered(number + 1, float(number))
    assert list(pace._arrived) == [float(number) for number in range(70, 100)]


def test_a_person_gets_one_a_second_and_codes_in_bursts() -> None:
    pace = Pace()
    assert ready(pace, PERSON) == (0.0, 0.0)
    pace.took(PERSON, 10.0, code=False)
    assert ready(pace, PERSON) == (0.0, 11.0)
    for _ in range(19):
        pace.took(PERSON, 10.0, code=True)
    assert ready(pace, PERSON) == (11.0, 11.0)
    pace.took(PERSON, 40.0, code=True)
    assert ready(pace, PERSON) == (22.0, 41.0)
    assert ready(pace, PERSON + 1) == (0.0, 0.0)


def test_a_group_gets_twenty_a_minute() -> None:
    pace = Pace()
    for number in range(20):
        assert ready(pace, GROUP) == (0.0, 0.0)
        pace.took(GROUP, float(number), code=number % 2 == 0)
    assert ready(pace, GROUP) == (60.05, 60.05)
    pace.took(GROUP, 60.05, code=False)
    assert ready(pace, GROUP) == (61.05, 61.05)
    assert ready(pace, GROUP - 1) == (0.0, 0.0)


def test_places_are_kept_for_codes_to_come_and_two_for_all_else() -> None:
    pace = Pace()
    pace.expect({GROUP: 17})
    for at in (1.0, 2.0):
        assert ready(pace, GROUP) == (0.0, 0.0)
        pace.took(GROUP, at, code=False)
    assert ready(pace, GROUP) == (0.0, 0.0), "a third place is free of codes"
    pace.took(GROUP, 3.0, code=False)
    assert ready(pace, GROUP) == (0.0, 61.05)
    pace.expect({GROUP: 20})
    assert ready(pace, GROUP) == (0.0, 62.05), "no place is, but two there are always"
    pace.expect({GROUP - 1: 20})
    assert ready(pace, GROUP) == (0.0, 0.0)


def test_codes_alone_leave_the_two_places_of_all_else_free() -> None:
    pace = Pace()
    pace.expect({GROUP: 20})
    for number in range(10):
        pace.took(GROUP, float(number), code=True)
    assert ready(pace, GROUP) == (0.0, 0.0)


def test_after_a_flood_wait_a_person_gets_no_burst() -> None:
    pace = Pace()
    for chat_id in (PERSON, GROUP):
        pace.flooded(chat_id, 50.0)
    assert ready(pace, PERSON) == (50.0, 50.0)
    assert ready(pace, GROUP) == (50.0, 50.0)
    pace.took(PERSON, 50.0, code=True)
    assert ready(pace, PERSON) == (51.0, 51.0)
    pace.flooded(PERSON, 20.0)
    assert ready(pace, PERSON) == (51.0, 51.0)


def test_the_longest_hold_stands() -> None:
    pace = Pace()
    for until in (0.25, 0.5, 0.25):
        pace.hold(PERSON, until)
    assert ready(pace, PERSON) == (0.5, 0.5)
    pace.took(PERSON, 10.0, code=False)
    assert ready(pace, PERSON) == (0.5, 11.0)


def test_what_is_over_is_forgotten_to_the_second() -> None:
    pace = Pace()
    pace.took(PERSON, 10.0, code=False)
    pace.took(GROUP, 10.0, code=False)
    pace.hold(PERSON, 11.0)
    pace.expect({GROUP - 1: 1})
    pace.forget_idle(10.5)
    assert (set(pace._people), set(pace._held)) == ({PERSON}, {PERSON})
    assert set(pace._groups) == {GROUP, GROUP - 1}
    pace.forget_idle(11.0)
    assert (pace._people, pace._held) == ({}, {})
    pace.forget_idle(69.5)
    assert set(pace._groups) == {GROUP, GROUP - 1}
    pace.expect({})
    pace.forget_idle(69.5)
    assert set(pace._groups) == {GROUP}
    pace.forget_idle(70.0)
    assert pace._groups == {}

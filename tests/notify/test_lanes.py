"""Which entry goes next."""

from __future__ import annotations

import math
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.message import Kind, OutboxEntry, Recipient
from bot.notify.lanes import SENDS_AT_ONCE, Lanes
from bot.notify.pace import Pace
from tests.storage.samples import an_entry


def entry(
    entry_id: int, chat_id: int = 1, kind: Kind = Kind.CODE, order_id: int | None = None
) -> OutboxEntry:
    """Make an entry, of an order of its own unless one is named."""
    return an_entry(kind, id=entry_id, recipient=Recipient(chat_id), order_id=order_id or entry_id)


def filled(*entries: OutboxEntry) -> Lanes:
    lanes = Lanes(Pace())
    for one in entries:
        lanes.add(one, 0.0)
    return lanes


def drain(lanes: Lanes, now: float = 0.0) -> list[int]:
    """Say everything, each as soon as it may leave; return the order."""
    said = []
    while len(lanes):
        while (one := lanes.take(now)) is not None:
            said.append(one.id)
            lanes.done(one.recipient.chat_id, {one.id}, now)
        if len(lanes):
            assert now < lanes.next_at() < math.inf
            now = lanes.next_at()
    return said


def test_codes_go_before_everything_else() -> None:
    lanes = filled(
        entry(1, 1, Kind.CARD), entry(2, 2, Kind.ENDED), entry(3, 3, Kind.INTENT), entry(4, 4)
    )
    assert drain(lanes) == [4, 3, 2, 1]


def test_people_go_before_groups_with_what_is_equally_urgent() -> None:
    lanes = filled(entry(1, -5), entry(2, 7), entry(3, -5, Kind.CARD), entry(4, 8, Kind.CARD))
    assert drain(lanes) == [2, 1, 4, 3]


def test_codes_of_a_group_do_not_wait_for_its_states() -> None:
    pace = Pace()
    pace.expect({-5: 40})
    lanes = Lanes(pace)
    for number in range(1, 5):
        lanes.add(entry(number, -5, Kind.CARD), 0.0)
    said = []
    while (state := lanes.take(0.0)) is not None:
        said.append(state.id)
        lanes.done(-5, {state.id}, 0.0)
    assert said == [1, 2]
    lanes.add(entry(9, -5), 1.0)
    code = lanes.take(1.0)
    assert code is not None
    assert code.id == 9


def test_in_a_chat_the_urgent_first_then_in_order() -> None:
    lanes = filled(entry(2), entry(1, kind=Kind.CARD), entry(3))
    assert drain(lanes) == [2, 3, 1]


def test_one_message_of_a_chat_is_under_way_at_a_time() -> None:
    lanes = filled(entry(1), entry(2), entry(3, 9))
    assert [one.id for one in (lanes.take(0.0), lanes.take(0.0)) if one] == [1, 3]
    assert lanes.take(100.0) is None
    assert lanes.next_at() == math.inf, "only an answer can change that"
    lanes.done(1, {1}, 100.0)
    two = lanes.take(100.0)
    assert two is not None
    assert two.id == 2


def test_what_failed_comes_again_first() -> None:
    pace = Pace()
    lanes = Lanes(pace)
    lanes.add(entry(1), 0.0)
    lanes.add(entry(2), 0.0)
    assert lanes.take(0.0) is not None
    pace.hold(1, 5.0)
    lanes.done(1, set(), 0.5)
    assert lanes.take(1.0) is None
    assert lanes.next_at() == 5.0
    again = lanes.take(5.0)
    assert again is not None
    assert again.id == 1


def test_a_code_that_comes_while_a_chat_waits_goes_first() -> None:
    lanes = filled(entry(1, kind=Kind.ENDED), entry(2, kind=Kind.CARD))
    first = lanes.take(0.0)
    assert first is not None
    lanes.done(1, {1}, 0.0)
    assert lanes.take(0.5) is None
    lanes.add(entry(3), 0.6)
    code = lanes.take(1.0)
    assert code is not None
    assert code.id == 3


def test_an_entry_is_taken_in_once_and_kept_as_last_read() -> None:
    lanes = filled(entry(1))
    lanes.add(replace(entry(1), attempts=3), 0.0)
    assert len(lanes) == 1
    one = lanes.take(0.0)
    assert one is not None
    assert one.attempts == 3
    lanes.done(1, {1}, 0.0)
    assert lanes.take(10.0) is None


def test_entries_of_a_group_that_has_moved_keep_their_lane() -> None:
    lanes = filled(entry(1, -5), entry(2, -5))
    for number in (1, 2):
        lanes.add(entry(number, -6), 0.0)
    assert drain(lanes) == [1, 2]
    lanes.add(entry(3, -5), 0.0)
    assert drain(lanes) == [3]


def test_entries_said_by_another_are_left_out() -> None:
    lanes = filled(entry(1, kind=Kind.ENDED), entry(2, kind=Kind.ENDED), entry(3, kind=Kind.CARD))
    assert lanes.take(0.0) is not None
    lanes.done(1, {1, 2}, 0.0)
    assert drain(lanes, 0.0) == [3]
    assert lanes.next_at() == math.inf


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 6), st.sampled_from(list(Kind))), max_size=60),
    st.sets(st.integers(1, 60)),
)
def test_everything_is_said_once_and_in_order(
    wanted: list[tuple[int, Kind]], failing: set[int]
) -> None:
    entries = [entry(i, chat, kind) for i, (chat, kind) in enumerate(wanted, start=1)]
    lanes, now, said = filled(*entries), 0.0, []
    while len(lanes):
        while (one := lanes.take(now)) is not None:
            if one.id in failing:
                failing.remove(one.id)
                lanes.done(one.recipient.chat_id, set(), now)
            else:
                said.append(one)
                lanes.done(one.recipient.chat_id, {one.id}, now)
        now = max(now, lanes.next_at()) if len(lanes) else now
    assert sorted(one.id for one in said) == [one.id for one in entries]
    for chat_id in range(1, 7):
        lane = [(o.kind.priority, o.id) for o in said if o.recipient.chat_id == chat_id]
        assert lane == sorted(lane)


def test_what_finds_no_place_waits_by_rank() -> None:
    pace = Pace()
    lanes = Lanes(pace)
    for number in range(SENDS_AT_ONCE + 1):
        lanes.add(entry(number + 1, chat_id=number + 1, kind=Kind.CARD), 0.0)
    now, under_way = 0.0, list[OutboxEntry]()
    while len(under_way) < SENDS_AT_ONCE:
        now += 1.0
        while (taken := lanes.take(now)) is not None:
            under_way.append(taken)
            pace.answered(taken.recipient.chat_id, now)
    assert math.isinf(lanes.next_at())
    lanes.add(entry(1000, chat_id=1000), now)
    assert lanes.take(now + 60.0) is None
    lanes.done(under_way[0].recipient.chat_id, {under_way[0].id}, now + 60.0)
    code = lanes.take(now + 60.0)
    assert code is not None
    assert code.id == 1000


def test_an_older_card_of_the_same_order_costs_no_place() -> None:
    lanes = filled(
        *(entry(number, -5, Kind.CARD, order_id=7) for number in (1, 3)),
        entry(2, -5, Kind.CARD),
        entry(4, -6, Kind.CARD, order_id=7),
        entry(5, -5, order_id=7),
    )
    assert drain(lanes) == [5, 2, 3, 4]


def test_a_card_asked_for_while_the_older_is_under_way_is_said_after_it() -> None:
    lanes = filled(entry(1, kind=Kind.CARD, order_id=7))
    older = lanes.take(0.0)
    assert older is not None
    lanes.add(entry(2, kind=Kind.CARD, order_id=7), 0.0)
    lanes.done(1, {older.id}, 0.0)
    assert drain(lanes) == [2]
    lanes.add(entry(3, kind=Kind.CARD, order_id=7), 9.0)
    assert drain(lanes, 9.0) == [3]


def test_a_card_that_failed_gives_way_to_the_newer_one() -> None:
    lanes = filled(entry(1, kind=Kind.CARD, order_id=7))
    assert lanes.take(0.0) is not None
    lanes.add(entry(2, kind=Kind.CARD, order_id=7), 0.0)
    lanes.done(1, set(), 0.0)
    assert drain(lanes) == [2]

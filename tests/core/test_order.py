"""What one answer of the API changes about an order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.money import Money
from bot.core.order import Sight, Sms, Status, observe
from tests.core.sights import bodies, received, seen, told
from tests.storage.samples import NOW, an_order

LIVE = ("WAITING", "RECEIVED", "ON_HOLD")
FINAL = ("COMPLETED", "FAILED", "CANCELLED")


@pytest.mark.parametrize(
    ("raw", "status"),
    [("waiting", Status.WAITING), ("RECEIVED", Status.RECEIVED), ("ON_HOLD", Status.UNKNOWN)],
)
def test_status_words(raw: str, status: Status) -> None:
    assert Status.parse(raw) is status


def test_what_is_known_already_is_no_news() -> None:
    assert observe(an_order(), seen("WAITING")) is None
    assert observe(an_order(), seen("waiting")) is None
    assert observe(received("a"), seen("RECEIVED", "a")) is None
    assert observe(received("a"), seen("RECEIVED", body="a")) is None


def test_the_first_sms() -> None:
    change = observe(an_order(), seen("RECEIVED", "a", body="a"))
    assert change is not None
    assert (change.order.status, change.order.raw_status) == (Status.RECEIVED, "RECEIVED")
    assert change.new_sms == change.order.sms == (Sms(1, "a"),)
    assert change.order.version == an_order().version + 1
    assert not change.ended


def test_the_first_sms_without_a_history() -> None:
    change = observe(an_order(), Sight("RECEIVED", body="a", body_received_at=NOW))
    assert change is not None
    assert change.new_sms == (Sms(1, "a", NOW),)


def test_received_without_its_body_is_not_believed_yet() -> None:
    assert observe(an_order(), seen("RECEIVED")) is None


def test_nor_after_a_status_nobody_knows() -> None:
    odd = an_order(status=Status.UNKNOWN, raw_status="ON_HOLD")
    change = observe(odd, seen("RECEIVED"))
    assert change is not None
    assert change.order.status is Status.WAITING


def test_an_order_with_sms_comes_back_from_an_unknown_status() -> None:
    odd = replace(received("a"), status=Status.UNKNOWN, raw_status="ON_HOLD")
    change = observe(odd, seen("RECEIVED", "a"))
    assert change is not None
    assert change.order.status is Status.RECEIVED
    assert not change.new_sms


def test_an_unknown_status_is_kept_as_it_is_said() -> None:
    change = observe(an_order(), seen("ON_HOLD"))
    assert change is not None
    assert (change.order.status, change.order.raw_status) == (Status.UNKNOWN, "ON_HOLD")
    assert change.order.watched
    again = observe(change.order, seen("THAWING"))
    assert again is not None
    assert again.order.raw_status == "THAWING"


def test_two_sms_between_two_looks_are_both_new() -> None:
    change = observe(replace(received("a"), status=Status.WAITING), seen("RECEIVED", "a", "b", "c"))
    assert change is not None
    assert change.new_sms == (Sms(2, "b"), Sms(3, "c"))


def test_two_equal_bodies_are_two_sms() -> None:
    change = observe(replace(received("a"), status=Status.WAITING), seen("RECEIVED", "a", "a"))
    assert change is not None
    assert change.new_sms == (Sms(2, "a"),)


def test_the_same_body_without_a_history_is_new_only_while_we_wait() -> None:
    waiting = replace(received("a"), status=Status.WAITING)
    assert told(waiting, seen("RECEIVED", body="a")) == ["a"]
    assert told(received("a"), seen("RECEIVED", body="a")) == []


@pytest.mark.parametrize("raw", ["RECEIVED", "COMPLETED", "WAITING"])
@pytest.mark.parametrize("status", [Status.WAITING, Status.RECEIVED, Status.UNKNOWN])
def test_another_body_without_a_history_is_new_whatever_the_status(
    status: Status, raw: str
) -> None:
    assert told(replace(received("a"), status=status), seen(raw, body="b")) == ["b"]


def test_an_answer_from_before_next_sms_changes_nothing() -> None:
    waiting = replace(received("a"), status=Status.WAITING, raw_status="WAITING")
    assert observe(waiting, seen("RECEIVED", "a", body="a")) is None


def test_an_sms_that_came_while_waiting_is_told_whatever_the_status() -> None:
    change = observe(an_order(), seen("WAITING", "a"))
    assert change is not None
    assert change.new_sms == (Sms(1, "a"),)
    assert change.order.status is Status.WAITING


def test_the_last_sms_and_the_end_in_one_answer() -> None:
    change = observe(an_order(), seen("COMPLETED", "a"))
    assert change is not None
    assert change.ended
    assert change.new_sms
    assert not change.order.watched


@pytest.mark.parametrize("end", FINAL)
def test_a_final_status_is_never_taken_back(end: str) -> None:
    ended = observe(an_order(), seen(end))
    assert ended is not None
    assert ended.ended
    for later in (*LIVE, *FINAL):
        assert observe(ended.order, seen(later)) is None


def test_a_late_sms_of_an_ended_order_is_told_and_the_end_not_again() -> None:
    ended = an_order(status=Status.COMPLETED, raw_status="COMPLETED", watched=False)
    change = observe(ended, seen("RECEIVED", "a"))
    assert change is not None
    assert change.new_sms == (Sms(1, "a"),)
    assert not change.ended
    assert change.order.status is Status.COMPLETED


def test_what_the_answer_leaves_out_is_kept() -> None:
    order = an_order()
    change = observe(order, Sight("FAILED"))
    assert change is not None
    assert (change.order.phone, change.order.charged) == (order.phone, order.charged)
    assert change.order.expires_at == order.expires_at


def test_what_was_missing_is_filled_in_and_the_expiry_moves() -> None:
    order = an_order(phone=None, charged=None)
    later = NOW + timedelta(minutes=40)
    change = observe(order, Sight("WAITING", phone="+6", charged=Money(5), expires_at=later))
    assert change is not None
    assert (change.order.phone, change.order.charged) == ("+6", Money(5))
    assert change.order.expires_at == later


@pytest.mark.parametrize(
    ("status", "ended", "fresh", "with_sms"),
    [
        (Status.WAITING, False, "can_cancel", "waits_for_next"),
        (Status.RECEIVED, False, "can_cancel", "can_ask_next"),
        (Status.UNKNOWN, False, "can_cancel", None),
        (Status.COMPLETED, True, None, None),
        (Status.FAILED, True, None, None),
        (Status.CANCELLED, True, None, None),
    ],
)
def test_what_may_be_done_when(
    status: Status, fresh: str | None, with_sms: str | None, *, ended: bool
) -> None:
    assert status.terminal is ended
    for sms, what in (((), fresh), ((Sms(1, "a"),), with_sms)):
        order = an_order(status=status, sms=sms)
        assert order.ended is ended
        for deed in ("can_cancel", "can_ask_next", "waits_for_next"):
            assert getattr(order, deed) is (deed == what), (deed, sms)


@given(
    st.lists(
        st.tuples(st.sampled_from([*LIVE, *FINAL]), st.integers(0, 4), st.booleans()), max_size=12
    )
)
def test_every_sms_is_told_once_and_in_order(answers: list[tuple[str, int, bool]]) -> None:
    """Answers may come late, so a shorter history may follow a longer one."""
    order, told, ends = an_order(), [], 0
    for raw, known, with_body in answers:
        texts = [f"sms {at}" for at in range(1, known + 1)]
        body = texts[-1] if with_body and texts else None
        change = observe(order, seen(raw, *texts, body=body))
        if change is not None:
            assert change.order.version == order.version + 1
            assert change.order.sms[: len(order.sms)] == order.sms
            order = change.order
            told += [sms.body for sms in change.new_sms]
            ends += change.ended
    most = max((known for _, known, _ in answers), default=0)
    assert told == bodies(order) == [f"sms {at}" for at in range(1, most + 1)]
    assert [sms.position for sms in order.sms] == list(range(1, most + 1))
    assert ends == any(raw in FINAL for raw, _, _ in answers)
    assert order.watched is not order.ended

"""What a change of an order makes us say, and to whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.announce import announce, low_balance, placed
from bot.core.link import Happening, Link, Post, Suspension, appears
from bot.core.message import ENDS_MERGE_WITHIN, Kind, OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.order import Change, Sms, Status
from tests.storage.samples import ALICE, NOW, a_link, an_order

SMS = Sms(1, "secret 4821")
LINK = a_link(id=3, thread_id=17)
OTHER = a_link(id=4, chat_id=-5)


def posts(*links: Link) -> list[Post]:
    return [Post(5, link) for link in links]


def said(entries: tuple[OutboxEntry, ...]) -> list[tuple[Kind, int | None, int | None]]:
    return [(entry.kind, entry.link_id, entry.position) for entry in entries]


def test_a_change_of_state_is_shown_on_the_card() -> None:
    (entry,) = announce(Change(an_order(id=5)), NOW)
    assert (entry.kind, entry.order_id, entry.due_at) == (Kind.CARD, 5, NOW)
    assert entry.recipient == Recipient(ALICE)


def test_every_new_sms_is_a_message_of_its_own_in_order() -> None:
    change = Change(an_order(id=5), new_sms=(Sms(2, "a"), Sms(3, "a")))
    entries = announce(change, NOW)
    assert [(e.kind, e.position) for e in entries] == [
        (Kind.CODE, 2),
        (Kind.CODE, 3),
        (Kind.CARD, None),
    ]
    assert all(entry.due_at == NOW for entry in entries)


def test_an_end_waits_for_others_and_a_code_does_not() -> None:
    entries = announce(Change(an_order(id=5), new_sms=(Sms(1, "a"),), ended=True), NOW)
    due = {entry.kind: entry.due_at for entry in entries}
    assert due == {Kind.CODE: NOW, Kind.ENDED: NOW + ENDS_MERGE_WITHIN, Kind.CARD: NOW}


def test_entries_hold_no_text() -> None:
    entries = announce(Change(an_order(id=5), new_sms=(Sms(1, "secret 4821"),), ended=True), NOW)
    assert "4821" not in repr(entries)


def test_the_private_chat_is_told_first_and_then_each_group() -> None:
    change = Change(an_order(id=5), new_sms=(SMS, Sms(2, "b")), ended=True)
    entries = announce(change, NOW, posts(LINK, OTHER))
    assert said(entries) == [
        (Kind.CODE, None, 1),
        (Kind.CODE, None, 2),
        (Kind.ENDED, None, None),
        (Kind.CARD, None, None),
        (Kind.CODE, 3, 1),
        (Kind.CODE, 3, 2),
        (Kind.CARD, 3, None),
        (Kind.CODE, 4, 1),
        (Kind.CODE, 4, 2),
        (Kind.CARD, 4, None),
    ]
    assert entries[4].recipient == Recipient(LINK.chat_id, 17)
    assert {entry.order_id for entry in entries} == {5}
    assert "4821" not in repr(entries)


def test_a_suspended_link_is_told_nothing() -> None:
    change = Change(an_order(id=5), new_sms=(SMS,))
    suspended = posts(replace(LINK, suspended=Suspension.OWNER))
    assert announce(change, NOW, suspended) == announce(change, NOW)
    assert placed(5, NOW, suspended) == ()


def test_a_link_that_wants_no_codes_gets_its_message_alone() -> None:
    quiet = replace(LINK, happenings=frozenset({Happening.PLACED}))
    entries = announce(Change(an_order(id=5), new_sms=(SMS,)), NOW, posts(quiet))
    assert said(entries)[2:] == [(Kind.CARD, 3, None)]


def test_a_new_order_makes_its_message_appear_in_every_group() -> None:
    assert said(placed(5, NOW, posts(LINK, OTHER))) == [
        (Kind.CARD, 3, None),
        (Kind.CARD, 4, None),
    ]


@pytest.mark.parametrize(
    ("before", "charged", "told"),
    [
        (500, 1, True),
        (500, 500, True),
        (501, 1, False),
        (499, 1, False),
        (600, 101, True),
        (None, 1, False),
        (600, None, False),
    ],
)
def test_low_balance_is_told_once_when_it_is_crossed(
    before: int | None, charged: int | None, *, told: bool
) -> None:
    order = an_order(
        id=5,
        balance_before=None if before is None else Money(before),
        charged=None if charged is None else Money(charged),
    )
    entries = low_balance(order, Money(500), NOW, ())
    assert [(e.kind, e.recipient) for e in entries] == (
        [(Kind.LOW_BALANCE, Recipient(ALICE))] if told else []
    )
    assert low_balance(order, None, NOW, ()) == ()


def test_low_balance_is_told_to_the_groups_that_want_it() -> None:
    order = an_order(id=5, balance_before=Money(500), charged=Money(32))
    quiet = replace(OTHER, happenings=frozenset(Happening) - {Happening.LOW_BALANCE})
    gone = a_link(id=9, suspended=Suspension.REMOVED)
    entries = low_balance(order, Money(500), NOW, posts(LINK, quiet, gone))
    assert said(entries) == [(Kind.LOW_BALANCE, None, None), (Kind.LOW_BALANCE, 3, None)]


@pytest.mark.parametrize(
    ("status", "sms", "wanted"),
    [
        (Status.WAITING, (), {Happening.PLACED}),
        (Status.RECEIVED, (SMS,), {Happening.PLACED, Happening.CODE}),
        (Status.COMPLETED, (SMS,), {Happening.PLACED, Happening.CODE}),
        (Status.FAILED, (), {Happening.PLACED, Happening.ENDED}),
        (Status.COMPLETED, (), {Happening.PLACED, Happening.ENDED}),
        (Status.CANCELLED, (), {Happening.PLACED, Happening.CANCELLED}),
    ],
)
def test_what_makes_a_message_appear(
    status: Status, sms: tuple[Sms, ...], wanted: set[Happening]
) -> None:
    order = an_order(status=status, sms=sms)
    found = {one for one in Happening if appears(order, replace(LINK, happenings=frozenset({one})))}
    assert found == wanted

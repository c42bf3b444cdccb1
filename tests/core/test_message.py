"""What a change of an order makes us say."""

from __future__ import annotations

from bot.core.message import ENDS_MERGE_WITHIN, Kind, Recipient, announce
from bot.core.order import Change, Sms
from tests.storage.samples import ALICE, NOW, an_order


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


def test_codes_go_first_and_edits_last() -> None:
    order = sorted(Kind, key=lambda kind: kind.priority)
    assert order[0] is Kind.CODE
    assert order[-1] is Kind.CARD
    others = [kind for kind in Kind if kind is not Kind.CODE]
    assert all(kind.priority > Kind.CODE.priority for kind in others)

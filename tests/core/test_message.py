"""What can be said, and how urgent it is."""

from __future__ import annotations

from bot.core.message import Kind, Recipient


def test_groups_are_told_from_people() -> None:
    assert Recipient(-100, 5).is_group
    assert not Recipient(7).is_group


def test_codes_go_first_and_edits_last() -> None:
    order = sorted(Kind, key=lambda kind: kind.priority)
    assert order[0] is Kind.CODE
    assert order[-1] is Kind.CARD
    others = [kind for kind in Kind if kind is not Kind.CODE]
    assert all(kind.priority > Kind.CODE.priority for kind in others)

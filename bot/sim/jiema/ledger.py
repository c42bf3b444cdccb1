"""The ledger: every movement of money and every SMS, in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.sim.jiema.times import iso


class EntryKind(StrEnum):
    """What a ledger entry records."""

    CHARGE = "charge"
    REFUND = "refund"
    TOP_UP = "top_up"
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; `cents` is the change of the balance, 0 for an SMS."""

    seq: int
    kind: EntryKind
    account_id: str
    order_id: str | None
    cents: int
    at: datetime

    def as_json(self) -> dict[str, Any]:
        """Return the entry as the control routes show it."""
        return {
            "seq": self.seq,
            "kind": self.kind,
            "account_id": self.account_id,
            "order_id": self.order_id,
            "cents": self.cents,
            "at": iso(self.at),
        }


class Ledger:
    """All entries, oldest first."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def write(
        self, kind: EntryKind, account_id: str, order_id: str | None, cents: int, at: datetime
    ) -> None:
        """Add an entry."""
        self.entries.append(
            Entry(len(self.entries) + 1, kind, account_id, order_id, cents, at),
        )

    def of_order(self, order_id: str) -> list[Entry]:
        """Return the entries of one order, oldest first."""
        return [entry for entry in self.entries if entry.order_id == order_id]

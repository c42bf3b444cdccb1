"""The log of the calls that arrived."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from bot.sim.jiema.changes import Changes


@dataclass(slots=True)
class CallRecord:
    """One call; `at_seconds` is the monotonic time of its arrival.

    `status` is None while the call is in hand, and for ever if no HTTP answer was given;
    `label` is the key's label, None without a known key; `fault` names the fault it met.
    """

    seq: int
    at_seconds: float
    method: str
    path: str
    label: str | None = None
    status: int | None = None
    code: str | None = None
    retry_after: int | None = None
    fault: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the record as the control routes show it."""
        return asdict(self)


class CallLog:
    """All calls in the order of arrival; `changes` steps at each arrival and each answer."""

    def __init__(self) -> None:
        self.records: list[CallRecord] = []
        self.changes = Changes()

    def arrived(self, at_seconds: float, method: str, path: str) -> CallRecord:
        """Write down a call at its arrival; `path` is a template such as `/orders/:id`."""
        record = CallRecord(len(self.records) + 1, at_seconds, method, path)
        self.records.append(record)
        self.changes.bump()
        return record

    def answered(self, record: CallRecord, status: int | None, code: str | None) -> None:
        """Complete a record with its answer."""
        record.status = status
        record.code = code
        self.changes.bump()

    def after(self, seq: int) -> list[CallRecord]:
        """Return the calls after the one with this number."""
        return self.records[max(seq, 0) :]

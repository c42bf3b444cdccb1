"""The ledger: every Bot API call with what came of it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.files import Upload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.sim.telegram.faults import FaultKind
    from bot.sim.telegram.refusals import RefusalError, RefusalKind

_KEPT_CALLS = 200_000


@dataclass(slots=True)
class CallRecord:
    """One call.

    `ok` is None while it runs, or if its connection was closed on purpose; `fault` names the
    fault it met.
    """

    seq: int
    time: float
    method: str
    params: dict[str, Any]
    ok: bool | None = None
    error_code: int | None = None
    description: str | None = None
    refusal: RefusalKind | None = None
    fault: FaultKind | None = None

    def refused(self, refusal: RefusalError) -> None:
        """Note that the call was refused."""
        self.ok = False
        self.error_code = refusal.status
        self.description = refusal.description
        self.refusal = refusal.kind

    def view(self) -> dict[str, Any]:
        """Return the entry as JSON; a file is told by its name and size."""
        return {
            "seq": self.seq,
            "time": self.time,
            "method": self.method,
            "params": {name: _shown(value) for name, value in self.params.items()},
            "ok": self.ok,
            "error_code": self.error_code,
            "description": self.description,
            "refusal": self.refusal,
            "fault": self.fault,
        }


@dataclass(slots=True)
class Ledger:
    """Calls in the order of their arrival; the oldest are forgotten past 200,000."""

    calls: deque[CallRecord] = field(default_factory=lambda: deque(maxlen=_KEPT_CALLS))
    last_seq: int = 0

    def begin(self, method: str, time: float) -> CallRecord:
        """Note a call as it arrives; its parameters are filled in once they are read."""
        self.last_seq += 1
        record = CallRecord(self.last_seq, time, method, {})
        self.calls.append(record)
        return record

    def after(self, seq: int) -> Iterator[CallRecord]:
        """Yield the calls that arrived after the one numbered `seq`."""
        return (record for record in self.calls if record.seq > seq)

    def of_kind(self, kind: RefusalKind) -> Iterator[CallRecord]:
        """Yield the calls refused for this reason."""
        return (record for record in self.calls if record.refusal is kind)


def _shown(value: Any) -> Any:
    if isinstance(value, Upload):
        return {"file": value.filename, "bytes": len(value.content)}
    if isinstance(value, dict):
        return {name: _shown(one) for name, one in value.items()}
    return value

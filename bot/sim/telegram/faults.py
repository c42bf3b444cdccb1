"""Faults on request: a plan, as data, of what goes wrong with which calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus
from typing import Any

from bot.sim.telegram.refusals import RefusalError, RefusalKind, too_many_requests


class FaultKind(StrEnum):
    """What goes wrong.

    `reset_before` closes the connection before the call has its effect, `reset_after` after it;
    `slow` delays an ordinary answer; `garbage` answers something that is not the Bot API.
    """

    STATUS = "status"
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    SLOW = "slow"
    GARBAGE = "garbage"
    FLOOD = "flood"


@dataclass(slots=True)
class Fault:
    """One line of the plan: the next `times` calls of `method` after the first `skip` fail so.

    `times` None means every call until the plan is cleared. Only calls that name `chat_id`
    match a fault that has one.
    """

    kind: FaultKind
    method: str = "*"
    status: int = HTTPStatus.INTERNAL_SERVER_ERROR.value
    description: str = "Internal Server Error"
    retry_after: int = 1
    seconds: float = 1.0
    times: int | None = None
    chat_id: int | None = None
    skip: int = 0

    @classmethod
    def of(cls, data: dict[str, Any]) -> Fault:
        """Read one fault of a plan; raises TypeError or ValueError for what it cannot be."""
        return cls(**{**data, "kind": FaultKind(data.get("kind", ""))})

    def takes(self, method: str, params: dict[str, Any]) -> bool:
        """Return whether this call falls under the fault, and count it."""
        if self.times == 0 or self.method not in ("*", method):
            return False
        if self.chat_id is not None and params.get("chat_id") != self.chat_id:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        return True

    def refusal(self) -> RefusalError | None:
        """Return the answer of a fault that is one."""
        if self.kind is FaultKind.FLOOD:
            return too_many_requests(self.retry_after, RefusalKind.FAULT)
        if self.kind is FaultKind.STATUS:
            return RefusalError(RefusalKind.FAULT, self.status, self.description)
        return None


@dataclass(slots=True)
class FaultPlan:
    """The faults asked for, in their order."""

    faults: list[Fault] = field(default_factory=list)

    def take(self, method: str, params: dict[str, Any]) -> Fault | None:
        """Return the first fault this call falls under."""
        return next((fault for fault in self.faults if fault.takes(method, params)), None)

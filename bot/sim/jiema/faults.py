"""Faults on request: which call meets which trouble, given as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.sim.jiema.changes import Changes

ANY_ENDPOINT = "*"


class FaultKind(StrEnum):
    """The kinds of trouble; `before` the call's effect, or `after` it with the answer lost."""

    STATUS = "status"
    CODE = "code"
    RETRY_AFTER = "retry_after"
    HTML = "html"
    CUT = "cut"
    GARBAGE = "garbage"
    WRONG_TYPES = "wrong_types"
    WRONG_SHAPE = "wrong_shape"
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    CLOSE_BEFORE = "close_before"
    CLOSE_AFTER = "close_after"
    SLOW_BEFORE = "slow_before"
    SLOW_AFTER = "slow_after"


EFFECT_BY_NATURE = frozenset(
    {
        FaultKind.CUT,
        FaultKind.GARBAGE,
        FaultKind.WRONG_TYPES,
        FaultKind.WRONG_SHAPE,
        FaultKind.RESET_AFTER,
        FaultKind.CLOSE_AFTER,
    }
)
EFFECT_IN_NAME = frozenset(kind for kind in FaultKind if kind.endswith(("_before", "_after"))) - {
    FaultKind.RETRY_AFTER
}


class Fault(BaseModel):
    """One entry of a plan.

    `endpoint` is `"POST /orders"`, `"GET /orders/:id"`, … or `"*"`; `skip` matching calls pass
    first, then `times` (None: all) are hit. `seconds` is the wait of the slow kinds (None: until
    the plan is cleared) and the header of `retry_after`. `effect` says whether the call takes
    effect, where the kind's name does not; by default the true answer is needed to spoil it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    endpoint: str = ANY_ENDPOINT
    kind: FaultKind
    status: int | None = Field(default=None, ge=100, le=599)
    code: str | None = None
    seconds: float | None = Field(default=None, ge=0)
    times: int | None = Field(default=1, ge=1)
    skip: int = Field(default=0, ge=0)
    key_label: str | None = None
    effect: bool | None = None

    @model_validator(mode="after")
    def _effect_is_said_once(self) -> Self:
        if self.effect is not None and self.kind in EFFECT_IN_NAME:
            raise ValueError("this kind's name says already whether the call takes effect")
        return self

    @property
    def takes_effect(self) -> bool:
        """Whether the call does its work before its answer is spoiled."""
        return self.kind in EFFECT_BY_NATURE if self.effect is None else self.effect

    def matches(self, endpoint: str, key_label: str) -> bool:
        """Return whether a call of this endpoint with this key is meant."""
        return self.endpoint in (ANY_ENDPOINT, endpoint) and self.key_label in (None, key_label)


@dataclass(slots=True)
class _Planned:
    fault: Fault
    skip: int
    left: int | None

    def take(self) -> bool:
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.left is None:
            return True
        self.left -= 1
        return self.left >= 0


class FaultPlan:
    """The faults still to come; `cleared` steps when all are called off."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []
        self.cleared = Changes()

    def add(self, fault: Fault) -> None:
        """Plan a fault behind those already planned."""
        self._planned.append(_Planned(fault, fault.skip, fault.times))

    def take(self, endpoint: str, key_label: str) -> Fault | None:
        """Return the first planned fault that this call meets, and count it as spent."""
        for planned in self._planned:
            if planned.fault.matches(endpoint, key_label) and planned.take():
                return planned.fault
        return None

    def clear(self) -> None:
        """Call off all faults and let go of the calls that a slow one holds."""
        self._planned.clear()
        self.cleared.bump()

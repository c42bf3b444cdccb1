"""The switches of the page's panel that make either service misbehave."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bot.sim.jiema.faults import Fault as ApiFault
from bot.sim.jiema.faults import FaultKind as ApiFaultKind
from bot.sim.jiema.state import SimState
from bot.sim.telegram.faults import Fault as TelegramFault
from bot.sim.telegram.faults import FaultKind as TelegramFaultKind
from bot.sim.telegram.state import State

SLOW_SECONDS: Final = 2
RETRY_SECONDS: Final = 5
FLOODED_METHODS: Final = ("sendMessage", "editMessageText")
PURCHASE: Final = "POST /orders"


class Switch(StrEnum):
    """What can go wrong; LOST_PURCHASE hits one purchase and goes off by itself."""

    SLOW = "slow"
    FAILING = "failing"
    LOST_PURCHASE = "lost_purchase"
    LIMITED = "limited"
    FLOOD = "flood"


_API_FAULTS: Final = {
    Switch.LOST_PURCHASE: ApiFault(endpoint=PURCHASE, kind=ApiFaultKind.RESET_AFTER),
    Switch.FAILING: ApiFault(kind=ApiFaultKind.STATUS, status=500, times=None),
    Switch.LIMITED: ApiFault(kind=ApiFaultKind.RETRY_AFTER, seconds=RETRY_SECONDS, times=None),
    Switch.SLOW: ApiFault(kind=ApiFaultKind.SLOW_BEFORE, seconds=SLOW_SECONDS, times=None),
}


class Switches:
    """Which switches are on."""

    def __init__(self, telegram: State, jiema: SimState) -> None:
        self._telegram = telegram
        self._jiema = jiema
        self._on: set[Switch] = set()
        self._loss_awaited_after = 0
        self._floods = [
            TelegramFault(TelegramFaultKind.FLOOD, method=method, retry_after=RETRY_SECONDS)
            for method in FLOODED_METHODS
        ]

    def turn(self, switch: Switch, *, on: bool) -> None:
        """Switch something on or off; it holds from the next call on."""
        self._settle_loss()
        (self._on.add if on else self._on.discard)(switch)
        if switch is Switch.FLOOD:
            self._flood(on=on)
            return
        if switch is Switch.LOST_PURCHASE:
            self._loss_awaited_after = len(self._jiema.calls.records)
        self._jiema.faults.clear()
        for each, fault in _API_FAULTS.items():
            if each in self._on:
                self._jiema.faults.add(fault)

    def shown(self) -> dict[str, bool]:
        """Return every switch and whether it is on."""
        self._settle_loss()
        return {switch.value: switch in self._on for switch in Switch}

    def _flood(self, *, on: bool) -> None:
        plan = self._telegram.faults.faults
        plan[:] = [fault for fault in plan if all(fault is not ours for ours in self._floods)]
        if on:
            plan += self._floods

    def _settle_loss(self) -> None:
        """Note that the one purchase has met its fault."""
        since = self._jiema.calls.after(self._loss_awaited_after)
        if any(call.fault == ApiFaultKind.RESET_AFTER for call in since):
            self._on.discard(Switch.LOST_PURCHASE)

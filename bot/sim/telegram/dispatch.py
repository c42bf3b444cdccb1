"""One Bot API call from its parameters to its answer: ledger, faults, form, effect."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.faults import FaultKind
from bot.sim.telegram.methods import GET_UPDATES, METHODS
from bot.sim.telegram.refusals import RefusalError, RefusalKind
from bot.sim.telegram.spec import load_spec

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.sim.telegram.faults import Fault
    from bot.sim.telegram.ledger import CallRecord
    from bot.sim.telegram.state import State


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: a JSON body, or (garbage) a text; nothing at all if `cut`."""

    status: int = HTTPStatus.OK.value
    body: dict[str, Any] | None = None
    text: str = ""
    cut: bool = False


async def dispatch(
    state: State, method: str, read_params: Callable[[], Awaitable[dict[str, Any]]]
) -> Answer:
    """Run one call and return its answer; whatever comes of it stands in the ledger."""
    record = state.ledger.begin(method, state.now())
    try:
        _check_known(method)
        record.params = await read_params()
        return await _run(state, record)
    except RefusalError as refusal:
        record.refused(refusal)
        return Answer(refusal.status, refusal.body())
    finally:
        if method != GET_UPDATES:
            state.sequence.bump()


def _check_known(method: str) -> None:
    if method not in load_spec().methods:
        raise RefusalError(RefusalKind.FORM, HTTPStatus.NOT_FOUND.value, "Not Found")


async def _run(state: State, record: CallRecord) -> Answer:
    fault = state.faults.take(record.method, record.params)
    if fault is not None:
        record.fault = fault.kind
        answer = await _spoil(fault, record)
        if answer is not None:
            return answer
    load_spec().check(record.method, record.params)
    result = await _effect(state, record)
    if fault is not None and fault.kind is FaultKind.RESET_AFTER:
        record.refusal = RefusalKind.FAULT
        return Answer(cut=True)
    record.ok = True
    return Answer(body={"ok": True, "result": result})


async def _spoil(fault: Fault, record: CallRecord) -> Answer | None:
    """Let the part of a fault happen that comes before the effect; None lets the call go on."""
    refusal = fault.refusal()
    if refusal is not None:
        raise refusal
    match fault.kind:
        case FaultKind.SLOW:
            await asyncio.sleep(fault.seconds)
        case FaultKind.RESET_BEFORE:
            record.refusal = RefusalKind.FAULT
            return Answer(cut=True)
        case FaultKind.GARBAGE:
            record.refusal = RefusalKind.FAULT
            return Answer(text="<html><body>upstream error</body></html>")
    return None


async def _effect(state: State, record: CallRecord) -> Any:
    if record.method == GET_UPDATES:
        return await state.updates.poll(record.params)
    return METHODS[record.method](state, record.params)

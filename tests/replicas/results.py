"""What came of a run, as a table to read and as JSON to keep."""

from __future__ import annotations

import json
import statistics
from typing import Any, Final

from tests.replicas.run import Came, Plan
from tests.torture.results import COUNTED, MUST_BE_NONE

NONE_OF: Final = (*MUST_BE_NONE, "429", "stale write", "false card", "late takeover")
COUNTS: Final = (
    *COUNTED,
    "cards",
    "fenced",
    "database.unwritable",
    "429 of Telegram",
    "most reads a minute",
    "most writes a minute",
)


def as_json(plan: Plan, came: Came) -> str:
    """Return everything but the log."""
    facts: dict[str, Any] = {
        "replicas": plan.replicas,
        "people": plan.people,
        "seconds": plan.seconds,
        "seed": plan.seed,
        "happened": came.happened,
        "takeovers": [_takeover(each) for each in came.takeovers],
        "delays": _spread(came.delays),
        "shares": came.shares,
        "counts": came.verdict.counts,
        "settled": came.verdict.settled,
        "findings": came.verdict.findings,
    }
    return json.dumps(facts, ensure_ascii=False)


def table(plan: Plan, came: Came) -> str:
    """Return what a person wants to know first."""
    counts = came.verdict.counts
    parts = [
        f"{plan.replicas} replicas, {plan.people} people, {plan.seconds:.0f} s, seed {plan.seed}",
        "",
        *(f"  {at:6.1f} s  {what}" for at, what in came.happened),
        "",
        "takeovers, seconds from the loss",
        *(f"  {_in_words(_takeover(each))}" for each in came.takeovers),
        "",
        f"codes, seconds from the SMS to its message: {_in_words(_spread(came.delays))}",
        f"shares at the end: {_in_words(came.shares)}",
        "",
        "counted",
        *(f"  {name:22} {counts[name]:>7}" for name in COUNTS),
        "found",
        *(f"  {name:22} {counts[name]:>7}" for name in NONE_OF),
        "",
        *(f"    {each}" for each in came.verdict.findings),
    ]
    return "\n".join(parts) + "\n"


def _takeover(each: Any) -> dict[str, Any]:
    return {
        "replica": each.replica,
        "shares": each.shares,
        "never": each.never,
        "looks": _spread(each.looks),
    }


def _spread(values: Any) -> dict[str, float]:
    if not values:
        return {"count": 0}
    ordered = sorted(values)
    return {
        "count": len(ordered),
        "half": round(statistics.median(ordered), 2),
        "p95": round(ordered[int(len(ordered) * 0.95)], 2),
        "last": round(ordered[-1], 2),
    }


def _in_words(facts: dict[str, Any]) -> str:
    return ", ".join(
        f"{name} ({_in_words(value)})" if isinstance(value, dict) else f"{name} {value}"
        for name, value in facts.items()
    )

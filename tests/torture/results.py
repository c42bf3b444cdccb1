"""Results: one line of JSON for each round, so that a run can go on later; a table at the end."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, Final

from bot.core.crash import CRASH_POINTS
from tests.torture.checks import Verdict

MUST_BE_NONE: Final = (
    "lost",
    "doubled charge",
    "unexplained",
    "false statement",
    "doubled",
    "lost in a group",
    "doubled in a group",
    "shown to a group",
    "out of order",
    "unknown end",
    "untold",
    "refused",
    "secret",
)
COUNTED: Final = (
    "calls",
    "confirmations",
    "orders",
    "charge",
    "late",
    "refund",
    "sms",
    "told",
    "posted",
    "duplicates",
    "unsendable",
    "left behind",
)


class Results:
    """A file of results.

    Args:
        path: lines are only ever added.
        seed: only rounds of this seed count.
    """

    def __init__(self, path: Path, seed: int) -> None:
        self._path = path
        self._seed = seed

    def add(self, number: int, verdict: Verdict, *, seconds: float) -> None:
        line = {
            "seed": self._seed,
            "round": number,
            "seconds": round(seconds, 1),
            "faults": verdict.faults,
            "kills": verdict.kills,
            "counts": verdict.counts,
            "settled": verdict.settled,
            "findings": verdict.findings,
        }
        with self._path.open("a") as file:
            file.write(json.dumps(line) + "\n")

    def read(self) -> list[dict[str, Any]]:
        if not self._path.exists():
            return []
        lines = [json.loads(line) for line in self._path.read_text().splitlines()]
        return [line for line in lines if line["seed"] == self._seed]

    def failure(self, number: int, verdict: Verdict, kept: Path) -> str:
        """Return what is printed of a failed round: how to see it again, and what was found."""
        again = f"python -m tests.torture --seed {self._seed} --round {number}"
        return "\n".join([f"{again}  # {kept}", *(f"    {one}" for one in verdict.findings), ""])

    def table(self, lines: list[dict[str, Any]]) -> str:
        faults, kills, counts = (
            sum((Counter(line[name]) for line in lines), Counter[str]())
            for name in ("faults", "kills", "counts")
        )
        kills.update(dict.fromkeys(CRASH_POINTS, 0))
        failed = sum(bool(line["findings"]) for line in lines)
        parts = [
            f"rounds {len(lines)}, with findings {failed}",
            "",
            _columns("faulted calls", _only(faults, calls=True)),
            _columns("what persons did", _only(faults, calls=False)),
            _columns("kills", kills),
            _columns("counted", Counter({name: counts[name] for name in COUNTED}), total=False),
            _columns("found", Counter({name: counts[name] for name in MUST_BE_NONE}), total=False),
        ]
        settled = sorted(seconds for line in lines for seconds in line.get("settled", []))
        if settled:
            middle = settled[len(settled) // 2]
            parts.append(
                f"settled after doubt: {len(settled)}; half within {middle} s, all within"
                f" {settled[-1]} s of the last trouble\n"
            )
        return "\n".join(parts)


def _only(faults: Counter[str], *, calls: bool) -> Counter[str]:
    """Return the faults the stand-ins counted with calls, or the rest: what persons did."""
    return Counter(
        {name: n for name, n in faults.items() if name.startswith("person: ") is not calls}
    )


def _columns(title: str, counts: Counter[str], *, total: bool = True) -> str:
    width = max((len(name) for name in counts), default=0)
    head = f"{title}: {counts.total()}" if total else title
    rows = [f"  {name:{width}}  {counts[name]:>7}" for name in sorted(counts)]
    return "\n".join([head, *rows, ""])

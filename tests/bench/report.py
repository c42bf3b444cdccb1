"""Rows of figures with their bounds, printed and kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

DETECTION = (
    "Orders on the key", "List", "Mean", "p95", "Naive mean", "Naive p95", "Ratio", "Floor",
    "Refused (naive)", "SMS",
)  # fmt: skip


@dataclass(frozen=True)
class Bound:
    """A figure and what it must not exceed."""

    name: str
    value: float
    most: float
    unit: str = ""

    @property
    def met(self) -> bool:
        return self.value <= self.most

    def line(self) -> str:
        said = "ok" if self.met else "NOT MET"
        return (
            f"| {self.name} | {self.value:.2f}{self.unit} | ≤ {self.most:.2f}{self.unit} | {said} |"
        )


def table(head: tuple[str, ...], rows: list[tuple[Any, ...]]) -> str:
    """Return a table in Markdown; figures with two places."""
    lines = [_row(head), _row(("---",) * len(head)), *(_row(row) for row in rows)]
    return "\n".join(lines) + "\n"


def bounds(found: list[Bound]) -> str:
    """Return the figures that have a bound."""
    head = "| Figure | Measured | Bound | |\n| --- | --- | --- | --- |\n"
    return head + "\n".join(each.line() for each in found) + "\n"


def _row(cells: tuple[Any, ...]) -> str:
    shown = (f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in cells)
    return f"| {' | '.join(shown)} |"

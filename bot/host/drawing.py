"""A program of its own that draws figures: a line of JSON in, a PNG out, again and again.

It is run by :class:`~bot.host.artist.Artist`, and imports nothing of ours, so that it starts soon
and holds no secrets. Only signs of ASCII are drawn: one font does not cover every script.

A request is ``{"first_day": "2026-05-01", "cents": […], "groups": [[[label, part, whole], …], …],
"seconds": [[seconds, number], …]}``; the answer is the PNG's length in four bytes and the PNG.
"""

from __future__ import annotations

import io
import json
import os
import select
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LENGTH_BYTES: Final = 4

_IDLE_SECONDS: Final = 60.0
_NICE: Final = 10
_LABEL_ROOM: Final = 8
_LONGEST_SHOWN_SECONDS: Final = 1200
_BINS: Final = 20
_DAY_LABELS: Final = 5
_INK: Final = "#1f4e79"
_PALE: Final = "#d7e3ef"


def main() -> None:
    """Draw what is asked for, until nobody asks any more."""
    os.nice(_NICE)
    while select.select([sys.stdin.buffer], [], [], _IDLE_SECONDS)[0]:
        line = sys.stdin.buffer.readline()
        if not line:
            return
        png = draw(json.loads(line))
        sys.stdout.buffer.write(len(png).to_bytes(LENGTH_BYTES, "big") + png)
        sys.stdout.buffer.flush()


def draw(request: dict[str, Any]) -> bytes:
    """Return a PNG of four parts: A money by day, B and C parts of wholes, D times."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - an extra; and it takes a second

    figure = Figure(figsize=(8, 6), dpi=120, layout="constrained")
    (money, left), (right, times) = figure.subplots(2, 2)
    _money(money, date.fromisoformat(request["first_day"]), request["cents"])
    for axes, letter, bars in zip((left, right), "BC", request["groups"], strict=True):
        _parts(axes, letter, bars)
    _times(times, request["seconds"])
    png = io.BytesIO()
    figure.savefig(png, format="png")
    return png.getvalue()


def ascii_label(text: str) -> str:
    """Return a label that the one font can draw, at most so long as there is room for."""
    plain = "".join(sign if sign.isascii() and sign.isprintable() else "?" for sign in text)
    return plain[:_LABEL_ROOM]


def _money(axes: Axes, first_day: date, cents: Sequence[int]) -> None:
    _title(axes, "A   $")
    axes.bar(range(len(cents)), [each / 100 for each in cents], color=_INK)
    places = range(0, len(cents), max(len(cents) // _DAY_LABELS, 1))
    axes.set_xticks(list(places))
    axes.set_xticklabels([f"{first_day + timedelta(days=place):%m-%d}" for place in places])
    axes.set_ylim(bottom=0, top=None if any(cents) else 1)


def _parts(axes: Axes, letter: str, bars: Sequence[tuple[str, int, int]]) -> None:
    _title(axes, f"{letter}   %")
    rows = range(len(bars))
    shares = [100 * part / whole if whole else 0.0 for _, part, whole in bars]
    axes.barh(rows, [100.0] * len(bars), color=_PALE)
    axes.barh(rows, shares, color=_INK)
    for row, (_, part, whole) in enumerate(bars):
        axes.text(102, row, f"{part}/{whole}", va="center", fontsize=9)
    axes.set_yticks(list(rows))
    axes.set_yticklabels([ascii_label(label) for label, _, _ in bars], parse_math=False)
    axes.set_xlim(0, 120)
    axes.set_xticks([0, 50, 100])
    axes.invert_yaxis()


def _times(axes: Axes, seconds: Sequence[tuple[int, int]]) -> None:
    _title(axes, "D   s")
    if not seconds:
        axes.set_xticks([])
        axes.set_yticks([])
        return
    axes.hist(
        [min(each, _LONGEST_SHOWN_SECONDS) for each, _ in seconds],
        bins=_BINS,
        weights=[number for _, number in seconds],
        color=_INK,
    )
    axes.set_xlim(left=0)


def _title(axes: Axes, text: str) -> None:
    axes.set_title(text, loc="left", fontsize=11, parse_math=False)
    axes.spines[["top", "right"]].set_visible(False)


if __name__ == "__main__":
    main()

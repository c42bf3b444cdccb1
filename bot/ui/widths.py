"""How wide a text is shown, in letters: the mean of a to z is one letter wide.

The letters were measured in Noto Sans, see ``tests/letter_widths.py``; phones use other fonts,
whose letters stand in about the same proportions.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

TABLE: Final = Path(__file__).with_name("widths.json")
"""The characters of each width, in hundredths of a letter."""

_IDEOGRAPH: Final = 1.8
"""An em in letters: as wide as high."""
_EMOJI: Final = 2.2
_FLAG_HALF: Final = _EMOJI / 2
_OTHER: Final = 1.2
_FLAG_LETTERS: Final = range(0x1F1E6, 0x1F200)
_NO_ROOM: Final = frozenset({"Mn", "Me", "Cf"})
_WIDE: Final = frozenset({"W", "F"})


def width(text: str) -> float:
    """Return about how many letters wide a text is shown."""
    return sum(map(_sign, text))


@cache
def _measured() -> dict[str, float]:
    table: dict[str, str] = json.loads(TABLE.read_text(encoding="utf-8"))
    return {sign: int(size) / 100 for size, signs in table.items() for sign in signs}


@cache
def _sign(sign: str) -> float:
    measured = _measured().get(sign)
    if measured is not None:
        return measured
    kind = unicodedata.category(sign)
    if kind in _NO_ROOM or unicodedata.combining(sign):
        return 0.0
    if ord(sign) in _FLAG_LETTERS:
        return _FLAG_HALF
    if kind == "So":
        return _EMOJI
    return _IDEOGRAPH if unicodedata.east_asian_width(sign) in _WIDE else _OTHER

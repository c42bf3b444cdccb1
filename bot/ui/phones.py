"""Phone numbers where not everybody may read them whole."""

from __future__ import annotations

from typing import Final

HIDDEN: Final = "••••"
LEAST_HIDDEN: Final = 4
FIRST_SHOWN: Final = 2
LAST_SHOWN: Final = 3

_ONE_DIGIT: Final = frozenset("17")
_TWO_DIGITS: Final = frozenset(
    str(code)
    for codes in (
        (20, 27, 36, 39, 40, 41, 81, 82, 84, 86, 98),
        range(30, 35),
        range(43, 50),
        range(51, 59),
        range(60, 67),
        range(90, 96),
    )
    for code in codes
)
"""Country calling codes shorter than three digits (ITU-T E.164)."""


def masked(phone: str) -> str:
    """Return a number with its middle hidden, as in ``+60 12•••• 789``.

    At least four digits stay hidden: a short number shows less.
    """
    digits = "".join(sign for sign in phone if sign.isdigit())
    code = digits[: _code_length(digits)]
    rest = digits[len(code) :]
    shown = max(len(rest) - LEAST_HIDDEN, 0)
    last = rest[len(rest) - min(LAST_SHOWN, shown) :]
    first = rest[: min(FIRST_SHOWN, shown - len(last))]
    return f"+{code} {first}{HIDDEN} {last}".rstrip()


def _code_length(digits: str) -> int:
    if digits[:1] in _ONE_DIGIT:
        return 1
    return 2 if digits[:2] in _TWO_DIGITS else 3

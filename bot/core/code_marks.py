"""The words of :mod:`bot.core.code_words` as patterns, and where they stand in an SMS."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.core import code_words as words
from bot.core.code_text import MASK, clean, fold


class Kind(StrEnum):
    """What a telling word says of the number near it."""

    CODE = "code"
    LABEL = "label"
    HARD = "hard"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class Mark:
    """A telling word, at ``start`` to ``end`` of the folded text."""

    start: int
    end: int
    kind: Kind


def _entries(listing: str) -> list[str]:
    return [entry for entry in fold(clean(listing)).replace("\n", "").split("|") if entry]


_NO_SPACES = r"[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"


def _pattern(entry: str) -> str:
    escaped = re.escape(entry).replace(r"\*", r"[^\W\d_]{0,12}").replace(r"\ ", r"\s")
    before = (
        "" if re.match(_NO_SPACES, entry) or not re.match(r"[\w*]", entry) else r"(?<![^\W\d_])"
    )
    after = "" if re.search(_NO_SPACES + "$", entry) or not re.search(r"\w$", entry) else r"(?!\w)"
    return before + escaped + after


def _any_of(listing: str) -> str:
    entries = sorted(_entries(listing), key=lambda entry: (entry.startswith("*"), -len(entry)))
    return "|".join(map(_pattern, entries))


_KINDS = (  # of two words that match the same letters, the first kind is meant
    (Kind.HARD, re.compile(_any_of(words.OTHER_CODE + "|" + words.HARD_LABEL))),
    (Kind.CODE, re.compile(_any_of(words.CODE))),
    (Kind.SEND, re.compile(_any_of(words.SEND))),
    (Kind.LABEL, re.compile(_any_of(words.LABEL))),
)
CONTEXT = re.compile(_any_of(words.CONTEXT))
PROMO = re.compile(_any_of(words.PROMO))
# "482913 주의": a unit of one such sign must touch its number.
UNIT_AFTER = re.compile(
    rf"(?! (?!元|円|원){_NO_SPACES}(?!{_NO_SPACES}))[ -]?(?:{_any_of(words.UNIT)})"
)
SPENT_AFTER = re.compile(rf"[^\w\n.]{{0,3}}(?:{_any_of(words.SPENT)})")
CURRENCY_AFTER = re.compile(r" ?[$€£¥₽₹₩₫฿₺₴₦₱₪₸৳﷼%]")
CURRENCY_BEFORE = re.compile(rf"(?:{_any_of(words.CURRENCY_BEFORE)})[ .:]?$")
WARNING = re.compile(_any_of(words.WARNING))
COPULA = rf"(?:{_any_of(words.COPULA)})"
USE_BEFORE = re.compile(rf"(?:{_any_of(words.USE)})[^\w\n]{{0,4}}$")
CONTEXT_BEFORE = re.compile(rf"(?:{_any_of(words.CONTEXT)})[^\w\n]{{1,4}}$")
NOT_LETTERS = re.compile(_any_of(words.NOT_LETTERS))
# The Romanian "Codul dvs. este" goes on after its full stop.
STOP = re.compile(rf"[!?。！？؟।۔;\n]|(?<!dvs)\.(?!\w| ?{MASK})")
COMMA = re.compile(r",(?!\d)|[，、،]")
POINTS_BEFORE = re.compile(rf"(?:[:=>-]|{COPULA})[^\w\n{MASK}]{{0,6}}\n{{0,3}}[^\w{MASK}]{{0,6}}$")
POINTS_AFTER = re.compile(
    rf"[^\w\n{MASK}]{{0,6}}{COPULA}|[^\w\n{MASK}]{{0,4}}[-–—:=(（][^\w{MASK}]{{0,4}}"
)
SMALL_WORDS = re.compile(r"[^\w\n]*(?:\w{1,4}[^\w\n]+){0,3}\w{0,4}[^\w\n]*\n?[^\w\n]*")
ALTERNATIVE = re.compile(r"[^\w\n]{0,4}(?:\w{1,5}[^\w\n]{1,4}){0,2}")
BEGINS = re.compile(r"(?:^|[\n:.!?。！？।>\])】」》)#])[^\w\n]*$")


def find_marks(folded: str) -> list[Mark]:
    """Return the telling words in order; of two that overlap, the first and longest."""
    found = [
        Mark(match.start(), match.end(), kind)
        for kind, pattern in _KINDS
        for match in pattern.finditer(folded)
    ]
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda mark: (mark.start, -mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


def last_before(marks: list[Mark], position: int) -> Mark | None:
    """Return the nearest mark that ends at or before a position."""
    return next((mark for mark in reversed(marks) if mark.end <= position), None)

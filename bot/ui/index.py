"""A list prepared once so that typed text finds its items quickly, forgiving one typo."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Final, Generic, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

Item = TypeVar("Item")

_LETTERS_WITHOUT_ACCENT: Final = str.maketrans("ıøłđðþ", "iolddt")
"""Letters that Unicode does not take apart into a base and an accent."""

_SHORTEST_TYPO: Final = 3
"""Shorter texts have too many neighbours."""
_SHORTEST_PREFIX_TYPO: Final = 5


class Match(IntEnum):
    """How well an item fits; smaller is better."""

    CODE = 0
    NAME = 1
    PREFIX = 2
    WORD_PREFIX = 3
    SUBSTRING = 4
    TYPO = 5


class Index(Generic[Item]):
    """Items with their codes and names, in the order in which equally good ones are shown."""

    def __init__(self, entries: Iterable[tuple[Item, Iterable[str], Iterable[str]]]) -> None:
        self._items: list[Item] = []
        self._codes: list[tuple[str, int]] = []
        self._names: list[tuple[str, int]] = []
        self._words: list[tuple[str, int]] = []
        for position, (item, codes, names) in enumerate(entries):
            spaced = [normalised(name) for name in names]
            full = dict.fromkeys([*spaced, *(name.replace(" ", "") for name in spaced)])
            words = dict.fromkeys(word for name in spaced for word in name.split())
            self._items.append(item)
            self._codes += [(normalised(code), position) for code in codes]
            self._names += [(name, position) for name in full]
            self._words += [(word, position) for word in words if word not in full]

    def matches(self, query: str) -> list[tuple[Match, Item]]:
        """Return what fits, best first; ``query`` is normalised.

        Typos are forgiven only where nothing fits as it is typed.
        """
        return self.exact(query) or self._ranked(
            (Match.TYPO, position) for form in _forms(query) for position in self._near(form)
        )

    def exact(self, query: str) -> list[tuple[Match, Item]]:
        """Return what fits as it is typed, best first."""
        return self._ranked(pair for form in _forms(query) for pair in self._direct(form))

    def _ranked(self, pairs: Iterable[tuple[Match, int]]) -> list[tuple[Match, Item]]:
        best: dict[int, Match] = {}
        for match, position in pairs:
            best[position] = min(match, best.get(position, match))
        ranked = sorted(best.items(), key=lambda pair: (pair[1], pair[0]))
        return [(match, self._items[position]) for position, match in ranked]

    def _direct(self, query: str) -> Iterator[tuple[Match, int]]:
        yield from ((Match.CODE, at) for code, at in self._codes if code == query)
        yield from ((_within(query, name), at) for name, at in self._names if query in name)
        yield from ((Match.WORD_PREFIX, at) for word, at in self._words if word.startswith(query))

    def _near(self, query: str) -> set[int]:
        """Return what has one letter wrong, missing or too many, or two swapped."""
        length = len(query)
        if length < _SHORTEST_TYPO:
            return set()
        texts = [pair for pair in (*self._names, *self._words) if len(pair[0]) >= length - 1]
        ends: tuple[int | None, ...] = (length - 1, length, length + 1)
        if length < _SHORTEST_PREFIX_TYPO:
            ends = (None,)
        near: set[int] = set()
        for end in ends:
            beginnings = [text[:end] for text, _ in texts]
            found = process.extract(
                query, beginnings, scorer=OSA.distance, score_cutoff=1, limit=None
            )
            near.update(texts[row][1] for _, _, row in found)
        return near


def _forms(query: str) -> set[str]:
    """Return a query as typed and without spaces: "tik tok" is TikTok."""
    return {query, query.replace(" ", "")} - {""}


def normalised(text: str) -> str:
    """Return text without case, accents and punctuation, its words one space apart."""
    folded = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS_WITHOUT_ACCENT)
    letters = (sign for sign in folded if not unicodedata.combining(sign))
    spaced = (" " if unicodedata.category(sign)[0] in "PSZC" else sign for sign in letters)
    return " ".join("".join(spaced).split())


def _within(query: str, name: str) -> Match:
    if query == name:
        return Match.NAME
    return Match.PREFIX if name.startswith(query) else Match.SUBSTRING

"""What a language's texts lack or have too much of: ``python -m tests.locales [LANGUAGE …]``.

For translators: English is the original. Each line names the file and the key; a language without
a folder lacks everything. The exit status tells whether anything is left to do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import babel
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.ui.texts import LANGUAGES, LOCALES

ORIGINAL = "en"


@dataclass
class Text:
    """A message of a locale file, taken apart.

    Attributes:
        spoken: all that is written in it, of every variant.
        variables: the names of its placeholders.
        plurals: the categories of each selection by number, by the variable it selects with.
        words: the other keys of each selection: words of ours, or exact numbers.
    """

    file: str
    spoken: str = ""
    variables: set[str] = field(default_factory=set)
    plurals: dict[str, set[str]] = field(default_factory=dict)
    words: dict[str, set[str]] = field(default_factory=dict)


CATEGORIES = {"zero", "one", "two", "few", "many", "other"}


class _Reader(Visitor):
    def __init__(self, text: Text) -> None:
        self._text = text

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802 - Fluent's name
        self._text.spoken += node.value

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - Fluent's
        self._text.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - Fluent's
        if isinstance(node.selector, ftl.VariableReference):
            keys = {
                key.name if isinstance(key, ftl.Identifier) else key.value
                for key in (variant.key for variant in node.variants)
            }
            name, forms = node.selector.id.name, keys & CATEGORIES
            if forms:
                self._text.plurals.setdefault(name, set()).update(forms)
            self._text.words.setdefault(name, set()).update(keys - forms)
        self.generic_visit(node)


@cache
def texts(language: str, folder: Path = LOCALES) -> Mapping[str, Text]:
    """Return the messages of a language by key; a broken one is under what it begins with."""
    found: dict[str, Text] = {}
    for file in sorted((folder / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                text = found[entry.id.name] = Text(file.name)
                _Reader(text).visit(entry)
            elif isinstance(entry, ftl.Junk):
                found[f"? {str(entry.content).split()[0]}"] = Text(file.name)
    return found


@cache
def categories(language: str) -> set[str]:
    """Return the plural categories that whole numbers fall into (CLDR)."""
    rule = babel.Locale.parse(language, sep="-").plural_form
    return {rule(number) for number in (*range(201), 1_000_000)}


def problems(language: str, folder: Path = LOCALES) -> Iterator[str]:
    """Yield what is wrong with a language's texts, a line each."""
    original, own = texts(ORIGINAL), texts(language, folder)
    for key in original.keys() - own.keys():
        yield f"{original[key].file}: {key}: missing"
    for key in own.keys() - original.keys():
        yield f"{own[key].file}: {key}: not in {ORIGINAL}, or cannot be read"
    for key in original.keys() & own.keys():
        for found in _differences(own[key], original[key], categories(language)):
            yield f"{own[key].file}: {key}: {found}"


def _differences(own: Text, original: Text, needed: set[str]) -> Iterator[str]:
    if own.file != original.file:
        yield f"belongs into {original.file}"
    for name in sorted(original.variables - own.variables):
        yield f"placeholder ${name} missing"
    for name in sorted(own.variables - original.variables):
        yield f"placeholder ${name} unknown"
    for name, forms in own.plurals.items():
        # Where one form serves every number, as in "{ $sms } SMS", it is the only one.
        if forms | original.plurals.get(name, set()) != {"other"}:
            yield from (f"no form [{form}] of ${name}" for form in sorted(needed - forms))
    for name in sorted(original.words.keys() & own.words.keys()):
        for word in sorted(original.words[name] - own.words[name]):
            yield f"no variant [{word}] of ${name}"


def main(languages: list[str]) -> int:
    """Print what is to be done; returns how many lines that were, at most 1."""
    left = 0
    for language in languages or LANGUAGES:
        found = sorted(problems(language))
        left += len(found)
        if len(found) == len(texts(ORIGINAL)) and not texts(language):
            found = [f"no texts: {len(found)} keys to translate, from locales/{ORIGINAL}/*.ftl"]
        sys.stdout.writelines(f"{language}: {line}\n" for line in found or ["complete"])
    return min(left, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Everything the bot says, from Fluent files: one folder a language, one file a journey.

A key or a variable that is missing raises, in every language: what a person would see as a
broken message is a failed test instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

import babel
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

LOCALES: Final = Path(__file__).parent / "locales"

LANGUAGES: Final = (
    *("en", "zh", "ru", "es", "pt", "fr", "de", "it", "tr", "ar", "fa"),
    *("hi", "id", "vi", "th", "fil", "ja", "ko", "uk", "pl", "ms"),
)
"""The languages of the service's web site, in its order; each is to have a folder of texts."""

RIGHT_TO_LEFT_MARK: Final = "\u200f"

_SUCCESSORS: Final = {"tl": "fil", "in": "id", "iw": "he"}
"""Retired or Telegram's own codes, and what CLDR calls the language today."""

_OWN_NAME: Final = re.compile(r"^language-own-name = (.+)$", re.MULTILINE)


class Markup(str):
    """Text that is Telegram HTML already and must not be escaped again."""

    __slots__ = ()


Arg = str | int | Decimal


class TextError(Exception):
    """A message that cannot be shown: unknown key, missing variable, or a broken locale file."""


def escape(text: str) -> Markup:
    """Return ``text`` as Telegram HTML (Bot API, "HTML style"); a ``Markup`` as it is."""
    if isinstance(text, Markup):
        return text
    escaped = encodable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Markup(escaped.replace('"', "&quot;"))


def encodable(text: str) -> str:
    """Return text without halves of characters, which JSON may carry but UTF-8 cannot."""
    return text if text.isascii() else text.encode(errors="replace").decode()


def paragraphs(*parts: str | None) -> Markup:
    """Join the parts that are there by blank lines, escaping what is not ``Markup``."""
    return Markup("\n\n".join(escape(part) for part in parts if part))


def lines(*parts: str | None) -> Markup:
    """Join the parts that are there, one a line, escaping what is not ``Markup``."""
    return Markup("\n".join(escape(part) for part in parts if part))


class Locale:
    """One language's texts.

    Args:
        code: the language's code, which is also its folder's name.
        resources: its parsed files.

    Raises:
        TextError: a file has a syntax error, or two files have the same key.
    """

    def __init__(self, code: str, resources: Iterable[ast.Resource]) -> None:
        self.code = code
        self.babel = babel.Locale.parse(code, sep="-")
        self.rtl = self.babel.text_direction == "rtl"
        # Isolation marks keep a foreign name from turning a right-to-left line around.
        self._bundle = FluentBundle([code], use_isolating=self.rtl)
        self._constant: dict[str, str] = {}
        self._load(resources)

    def html(self, key: str, /, **args: Arg) -> Markup:
        """Return a message as Telegram HTML; every ``str`` that is not ``Markup`` is escaped.

        Raises:
            TextError: no such key, or a variable is missing.
        """
        safe: dict[str, Arg] = {
            name: escape(arg) if isinstance(arg, str) else arg for name, arg in args.items()
        }
        return Markup(self._format(key, safe))

    def plain(self, key: str, /, **args: Arg) -> str:
        """Return a message as plain text, for buttons, toasts and command descriptions.

        Raises:
            TextError: no such key, a variable is missing, or an argument is ``Markup``.
        """
        if any(isinstance(arg, Markup) for arg in args.values()):
            raise TextError(f"{self.code}/{key}: markup in a plain text")
        return encodable(self._format(key, args))

    def _format(self, key: str, args: dict[str, Arg]) -> str:
        if not args and key in self._constant:
            return self._constant[key]
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise TextError(f"{self.code}/{key}: no such text")
        text, errors = self._bundle.format_pattern(pattern, args)
        if errors:
            raise TextError(f"{self.code}/{key}: {errors[0]}")
        if not args:
            self._constant[key] = str(text)
            return str(text)
        # What begins with a name or a number from outside would else be laid out left to right.
        return f"{RIGHT_TO_LEFT_MARK}{text}" if self.rtl else str(text)

    def _load(self, resources: Iterable[ast.Resource]) -> None:
        seen: set[str] = set()
        for resource in resources:
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    raise TextError(f"{self.code}: cannot read {entry.content!r}")
                if isinstance(entry, ast.Message):
                    if entry.id.name in seen:
                        raise TextError(f"{self.code}/{entry.id.name}: defined twice")
                    seen.add(entry.id.name)
            self._bundle.add_resource(resource)


class Texts:
    """All languages; each is read and parsed when it is first spoken.

    Args:
        default_language: what people see whose language is not here.
        folder: where the languages' folders are.

    Raises:
        TextError: no such default language, or a broken file in its folder.
    """

    def __init__(self, default_language: str = "en", *, folder: Path = LOCALES) -> None:
        self._folders = {
            path.name: path for path in sorted(folder.iterdir(), key=_place) if path.is_dir()
        }
        if default_language not in self._folders:
            known = ", ".join(sorted(self._folders))
            raise TextError(f"no texts in language {default_language!r}; there are: {known}")
        self._locales: dict[str, Locale] = {}
        self._default = self._spoken(default_language)
        self.languages: Mapping[str, str] = MappingProxyType(
            {code: self._own_name(code) for code in self._folders}
        )

    def source(self, code: str, journey: str) -> str:
        """Return one of a language's files as it is written."""
        return (self._folders[code] / f"{journey}.ftl").read_text(encoding="utf-8")

    def for_language(self, code: str | None) -> Locale:
        """Return the nearest language we have, or else the default one."""
        return self.find(code) or self._default

    def find(self, code: str | None) -> Locale | None:
        """Return the nearest language we have to an IETF tag such as ``pt-br`` or ``zh-hans``.

        Raises:
            TextError: its files are broken.
        """
        subtags = (code or "").lower().replace("_", "-").split("-")
        subtags[0] = _SUCCESSORS.get(subtags[0], subtags[0])
        for length in range(len(subtags), 0, -1):
            nearest = "-".join(subtags[:length])
            if nearest in self._folders:
                return self._spoken(nearest)
        return None

    def _spoken(self, code: str) -> Locale:
        if code not in self._locales:
            files = sorted(self._folders[code].glob("*.ftl"))
            self._locales[code] = Locale(code, map(_parse, files))
        return self._locales[code]

    def _own_name(self, code: str) -> str:
        # Parsing all languages for their names alone would hold up the start by seconds.
        found = _OWN_NAME.search(self.source(code, "common"))
        if found is None:
            raise TextError(f"{code}: the language does not say its own name")
        return found.group(1)


def _place(folder: Path) -> tuple[int, str]:
    """Return where a language stands in lists: as on the web site, unknown ones last."""
    known = folder.name in LANGUAGES
    return LANGUAGES.index(folder.name) if known else len(LANGUAGES), folder.name


@cache
def _parse(file: Path) -> ast.Resource:
    # Fluent's parser is typed as returning its own Resource, a subclass of the syntax tree's.
    return FluentResource(file.read_text(encoding="utf-8"))

"""Telegram's HTML parse mode: markup to plain text and entities.

Bot API, "HTML style"; the descriptions of errors and the leniencies (`</>` closes any tag, unknown
named entities stay as they are) are those of Telegram's own parser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bot.sim.telegram.entities import utf16_length
from bot.sim.telegram.refusals import RefusalError, bad_form
from bot.sim.telegram.tags import SUPPORTED_TAGS, entity_of

_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot)(?![a-zA-Z]));?")
_LAST_CODE_POINT = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_SPACE = " \t\r\n\v\0"
_TAG_NAME = re.compile(r"[^ \t\r\n\v>]*")
_PLAIN = re.compile(r"[^<&]+")
_BARE_VALUE = re.compile(r"[0-9a-zA-Z.-]*")


@dataclass(slots=True)
class _OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int
    text_start: int


@dataclass(slots=True)
class _Parser:
    source: str
    position: int = 0
    offset: int = 0
    text: list[str] = field(default_factory=list)
    stack: list[_OpenTag] = field(default_factory=list)
    entities: list[dict[str, Any]] = field(default_factory=list)

    def parse(self) -> tuple[str, list[dict[str, Any]]]:
        while self.position < len(self.source):
            if self.source[self.position] != "<":
                self._append(self._plain_run() or self._character())
            elif self.source.startswith("</", self.position):
                self._close()
            else:
                self._open()
        if self.stack:
            name = self.stack[-1].name
            raise _cannot_parse(f'Can\'t find end tag corresponding to start tag "{name}"')
        return "".join(self.text), self.entities

    def _append(self, run: str) -> None:
        self.text.append(run)
        self.offset += utf16_length(run)

    def _plain_run(self) -> str:
        """Take everything up to the next tag or character reference."""
        start = self.position
        match = _PLAIN.match(self.source, start)
        self.position = match.end() if match else start
        return self.source[start : self.position]

    def _character(self) -> str:
        """Take one character, a character reference decoded."""
        match = _REFERENCE.match(self.source, self.position)
        if match is not None:
            hexadecimal, decimal, name = match.groups()
            code = int(hexadecimal, 16) if hexadecimal else int(decimal or 0)
            if code in _SURROGATES:
                raise _cannot_parse(
                    "Text contains invalid Unicode characters after decoding HTML entities, "
                    "check for unmatched surrogate code units"
                )
            if name or 0 < code <= _LAST_CODE_POINT:
                self.position = match.end()
                return _NAMED[name] if name else chr(code)
        self.position += 1
        return self.source[self.position - 1]

    def _open(self) -> None:
        begin = self.position
        name_match = _TAG_NAME.match(self.source, begin + 1)
        self.position = name_match.end() if name_match else begin + 1
        if self.position >= len(self.source):
            raise self._error("Unclosed start tag", begin)
        name = self.source[begin + 1 : self.position].lower()
        if name not in SUPPORTED_TAGS:
            raise self._error(f'Unsupported start tag "{name}"', begin)
        attributes = self._attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._error('Tag "span" must have class "tg-spoiler"', begin)
        self.stack.append(_OpenTag(name, attributes, self.offset, len(self.text)))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self._skip_spaces()
            if self._peek() == ">":
                self.position += 1
                return attributes
            if not self._peek():
                raise self._error("Unclosed start tag", begin)
            name = self._attribute_name(tag, begin)
            self._skip_spaces()
            if tag == "blockquote" and name == "expandable" and self._peek() != "=":
                attributes[name] = ""
                continue
            attributes[name] = self._attribute_value(tag, begin)

    def _attribute_name(self, tag: str, begin: int) -> str:
        start = self.position
        while self._peek() and self._peek() not in _SPACE + "=>":
            self.position += 1
        if start == self.position:
            raise self._error(f'Empty attribute name in the tag "{tag}"', begin)
        return self.source[start : self.position].lower()

    def _attribute_value(self, tag: str, begin: int) -> str:
        if self._peek() != "=":
            raise self._error(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin
            )
        self.position += 1
        self._skip_spaces()
        quote = self._peek()
        if not quote:
            raise self._error(f'Unclosed start tag "{tag}"', begin)
        if quote not in "'\"":
            return self._bare_value()
        self.position += 1
        value: list[str] = []
        while self._peek() != quote:
            if not self._peek():
                raise self._error("Unclosed start tag", begin)
            value.append(self._character())
        self.position += 1
        return "".join(value)

    def _bare_value(self) -> str:
        start = self.position
        match = _BARE_VALUE.match(self.source, start)
        self.position = match.end() if match else start
        if self._peek() and self._peek() not in _SPACE + ">":
            raise self._error("Unexpected end of name token", start)
        return self.source[start : self.position].lower()

    def _close(self) -> None:
        begin = self.position
        if not self.stack:
            raise self._error("Unexpected end tag", begin)
        match = _TAG_NAME.match(self.source, begin + 2)
        self.position = match.end() if match else begin + 2
        name = self.source[begin + 2 : self.position].lower()
        self._skip_spaces()
        if self._peek() != ">":
            raise self._error("Unclosed end tag", begin)
        self.position += 1
        tag = self.stack.pop()
        if name not in ("", tag.name):
            raise self._error(
                "Unmatched end tag", begin, f', expected "</{tag.name}>", found "</{name}>"'
            )
        if self.offset > tag.offset:
            self._add_entity(tag)

    def _add_entity(self, tag: _OpenTag) -> None:
        kind = entity_of(tag.name, tag.attributes, "".join(self.text[tag.text_start :]))
        if kind is not None:
            place = {"offset": tag.offset, "length": self.offset - tag.offset}
            self.entities.append({"type": kind.pop("type"), **place, **kind})

    def _peek(self) -> str:
        return self.source[self.position : self.position + 1]

    def _skip_spaces(self) -> None:
        while self._peek() and self._peek() in _SPACE:
            self.position += 1

    def _error(self, what: str, position: int, rest: str = "") -> RefusalError:
        offset = len(self.source[:position].encode())
        return _cannot_parse(f"{what} at byte offset {offset}{rest}")


def _cannot_parse(what: str) -> RefusalError:
    return bad_form(f"can't parse entities: {what}")


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Return the plain text of `source` and its entities as found, offsets in UTF-16 code units.

    Raises RefusalError of form "can't parse entities: …" for markup Telegram refuses.
    """
    return _Parser(source).parse()

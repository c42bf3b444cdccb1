"""Message entities: their places in UTF-16 code units, their order, what may nest in what.

Bot API, `MessageEntity` and "Nested entities".
"""

from __future__ import annotations

import re
from typing import Any

Entities = list[dict[str, Any]]

_UNWANTED = {
    **dict.fromkeys((*range(9), *range(11, 32)), " "),
    **dict.fromkeys((0x0D, *range(0x2028, 0x202F))),
}
_STYLES = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
_VERBATIM = frozenset({"code", "pre"})
_QUOTES = frozenset({"blockquote", "expandable_blockquote"})
_COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@])")


def utf16_length(text: str) -> int:
    """Return the length of `text` in UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def cleaned(text: str) -> str:
    """Return `text` without the control characters Telegram takes out of every text."""
    return text.translate(_UNWANTED)


def trimmed(text: str, entities: Entities) -> tuple[str, Entities]:
    """Return `text` without the blanks Telegram cuts at its ends, entities moved along.

    Blanks inside a leading entity stay; entities left empty are dropped.
    """
    first = min((entity["offset"] for entity in entities), default=utf16_length(text))
    lead = min(len(text) - len(text.lstrip(" \n")), first)
    text = text[lead:].rstrip(" \t\n")
    end = utf16_length(text)
    moved: Entities = []
    for entity in entities:
        offset = entity["offset"] - lead
        length = min(entity["length"], end - offset)
        if length > 0:
            moved.append({**entity, "offset": offset, "length": length})
    return text, moved


def settled(entities: Entities) -> Entities:
    """Return entities in Telegram's order, without those that may not nest where they stand."""
    kept: Entities = []
    for entity in sorted(_split_styles(_merged_code(entities)), key=_place):
        if all(_may_nest(entity, outer) for outer in kept if _overlap(entity, outer)):
            kept.append(entity)
    return kept


def commands_in(text: str) -> Entities:
    """Return the bot_command entities Telegram finds in a person's text."""
    return [
        {
            "type": "bot_command",
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match.group()),
        }
        for match in _COMMAND.finditer(text)
    ]


def _merged_code(entities: Entities) -> Entities:
    """Make one `pre` of a `pre` and a `code` with a language in the same place."""
    merged: Entities = []
    for entity in entities:
        place = (entity["offset"], entity["length"])
        twin = next(
            (
                other
                for other in merged
                if (other["offset"], other["length"]) == place
                and {other["type"], entity["type"]} == _VERBATIM
                and ("language" in other or "language" in entity)
            ),
            None,
        )
        if twin is None:
            merged.append(entity)
        else:
            twin.update(type="pre", language=entity.get("language") or twin["language"])
    for entity in merged:
        if entity["type"] == "code":
            entity.pop("language", None)
    return merged


def _split_styles(entities: Entities) -> Entities:
    """Cut styles at the code they run across: code is never bold."""
    verbatim = [entity for entity in entities if entity["type"] in _VERBATIM]
    pieces: Entities = []
    for entity in entities:
        parts = [entity]
        for code in verbatim if entity["type"] in _STYLES else ():
            parts = [piece for part in parts for piece in _without(part, code)]
        pieces.extend(parts)
    return pieces


def _without(style: dict[str, Any], code: dict[str, Any]) -> Entities:
    start, end = style["offset"], style["offset"] + style["length"]
    code_start, code_end = code["offset"], code["offset"] + code["length"]
    spans = [(start, min(end, code_start)), (max(start, code_end), end)]
    return [{**style, "offset": a, "length": b - a} for a, b in spans if a < b]


def _place(entity: dict[str, Any]) -> tuple[int, int, int]:
    """Return the sort key: where one place has several, the one that may hold the others first."""
    kind = entity["type"]
    rank = 0 if kind in _QUOTES else 2 if kind in _STYLES else 3 if kind in _VERBATIM else 1
    return entity["offset"], -entity["length"], rank


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"]
        and other["offset"] < one["offset"] + one["length"]
    )


def _may_nest(inner: dict[str, Any], outer: dict[str, Any]) -> bool:
    if inner["offset"] + inner["length"] > outer["offset"] + outer["length"]:
        return False
    if inner["type"] == outer["type"] or outer["type"] in _VERBATIM:
        return False
    if inner["type"] in _QUOTES and outer["type"] in _QUOTES:
        return False
    if inner["type"] in _VERBATIM:
        return outer["type"] in _QUOTES
    return inner["type"] in _STYLES or outer["type"] in _STYLES | _QUOTES

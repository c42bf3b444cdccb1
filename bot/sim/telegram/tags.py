"""Which entity each tag of Telegram's HTML makes.

Bot API, "HTML style" and "Date-time entity formatting".
"""

from __future__ import annotations

import re
from typing import Any

from bot.sim.telegram.refusals import bad_form

_STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
}
SUPPORTED_TAGS = frozenset(_STYLES) | {
    "a",
    "code",
    "pre",
    "blockquote",
    "tg-emoji",
    "tg-time",
}
_LANGUAGE = "language-"
_MENTION = re.compile(r"tg://user\?id=(\d+)")
_LINK = re.compile(r"(?:https?|tg|ton|tonsite|mailto)://?\S+", re.IGNORECASE)
_BARE_HOST = re.compile(r"[^\s/:?#]+\.[^\s/:?#]{2,}([/:?#]\S*)?")
_DATE_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")


def entity_of(tag: str, attributes: dict[str, str], inside: str) -> dict[str, Any] | None:
    """Return the entity of a closed tag around the text `inside`, without its place.

    None where Telegram makes no entity of it, as for a link that leads nowhere. Raises
    RefusalError for a custom emoji or a date whose attributes are not what they must be.
    """
    if tag in _STYLES:
        return {"type": _STYLES[tag]}
    match tag:
        case "a":
            return _link(attributes.get("href") or inside)
        case "blockquote":
            return {"type": "expandable_blockquote" if "expandable" in attributes else tag}
        case "tg-emoji":
            return _custom_emoji(attributes.get("emoji-id", ""))
        case "tg-time":
            return _date_time(attributes.get("unix", ""), attributes.get("format", ""))
    named = attributes.get("class", "").startswith(_LANGUAGE)
    language = attributes["class"].removeprefix(_LANGUAGE) if named else ""
    return {"type": tag, "language": language} if language else {"type": tag}


def checked_link(url: str) -> str | None:
    """Return `url` as Telegram keeps it, or None if it is no link."""
    if _LINK.fullmatch(url):
        return url
    host = _BARE_HOST.fullmatch(url)
    if host is None:
        return None
    return f"http://{url}" if host.group(1) else f"http://{url}/"


def _link(url: str) -> dict[str, Any] | None:
    mention = _MENTION.fullmatch(url)
    if mention is not None:
        return {"type": "text_mention", "user_id": int(mention.group(1))}
    checked = checked_link(url)
    return None if checked is None else {"type": "text_link", "url": checked}


def _custom_emoji(identifier: str) -> dict[str, Any]:
    if not identifier.isdecimal():
        raise bad_form("can't parse entities: Invalid custom emoji identifier specified")
    return {"type": "custom_emoji", "custom_emoji_id": identifier}


def _date_time(unix: str, date_time_format: str) -> dict[str, Any]:
    if not unix.isdecimal():
        raise bad_form("can't parse entities: Invalid Unix time specified")
    if not _DATE_TIME_FORMAT.fullmatch(date_time_format):
        raise bad_form("can't parse entities: Invalid date-time format specified")
    entity: dict[str, Any] = {"type": "date_time", "unix_time": int(unix)}
    if date_time_format:
        entity["date_time_format"] = date_time_format
    return entity

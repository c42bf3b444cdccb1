"""What Telegram accepts as HTML (Bot API, "HTML style"), strictly."""

from __future__ import annotations

import re
from html import unescape

_ALLOWED = {
    "b": r"",
    "i": r"",
    "code": r"",
    "blockquote": r"( expandable)?",
    "tg-spoiler": r"",
    "tg-time": r' unix="\d+" format="(r|w?[dD]?[tT]?)"',
}
_TAG = re.compile(r"<(/?)([a-z-]+)([^<>]*)>")
_BARE_AMPERSAND = re.compile(r"&(?!(lt|gt|amp|quot);)")


def visible(html: str) -> str:
    """Return what a person sees; raise on anything Telegram might refuse."""
    html.encode()
    stack: list[str] = []
    for closing, name, attributes in _TAG.findall(html):
        if closing:
            if not stack or stack.pop() != name or attributes:
                raise ValueError(f"</{name}> closes nothing in {html!r}")
            continue
        if name not in _ALLOWED or not re.fullmatch(_ALLOWED[name], attributes):
            raise ValueError(f"<{name}{attributes}> is not allowed in {html!r}")
        if "code" in stack or name in stack:
            raise ValueError(f"<{name}> inside {stack} in {html!r}")
        stack.append(name)
    text = _TAG.sub("", html)
    if stack or "<" in text or ">" in text or _BARE_AMPERSAND.search(text):
        raise ValueError(f"bad HTML: {html!r}")
    return unescape(text)


def length(text: str) -> int:
    """Return the length in UTF-16 units, the stricter way to count characters."""
    return len(text.encode("utf-16-le")) // 2

"""Takes secrets and people's data out of a text that is about to be logged."""

from __future__ import annotations

import re

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    # An API key (API document, "Authentication"): jm_ and about 43 characters more.
    (re.compile(r"(?i:jm)_[A-Za-z0-9_\-.~+/=]{6,}"), "jm_…"),
    # A bot token, alone or in a path of the Bot API ("/bot<token>/getMe").
    (re.compile(r"\d{3,}(?::|%3[Aa])[A-Za-z0-9_-]{20,}"), "<bot token>"),
    # An encryption key: 32 bytes in base64, of either alphabet.
    (re.compile(r"[A-Za-z0-9_\-+/]{43}="), "<encryption key>"),
    # A password in an address, such as the database's.
    (re.compile(r"(://)[^\s/@]+@"), r"\1…@"),
    # Values that other libraries quote in their errors: SQLAlchemy, pydantic, aiogram.
    (re.compile(r"\[parameters: .*?(?=\(Background on|\Z)", re.DOTALL), "[parameters: …] "),
    (re.compile(r"input_value=.*?, input_type", re.DOTALL), "input_value=…, input_type"),
    (re.compile(r"(Caused from error: .*?Content: ).*", re.DOTALL), r"\1…"),
    # A telephone number as the API writes it, with or without separators, or URL-encoded.
    (re.compile(r"(?:\+|%2[Bb])\d(?:[ ().-]{0,2}\d){6,17}"), "+…"),
)


def scrub(text: str) -> str:
    """Return ``text`` without API keys, bot tokens, telephone numbers and quoted values."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text

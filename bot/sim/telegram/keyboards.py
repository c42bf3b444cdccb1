"""The rules of reply_markup that no field alone shows (Bot API, `InlineKeyboardButton`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.sim.telegram.refusals import bad_form

Rows = list[list[dict[str, Any]]]

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
_LOOKS = frozenset({"text", "style"})
_LINK_SCHEMES = frozenset({"http", "https", "tg", "ton", "tonsite", "mailto"})


@dataclass(frozen=True, slots=True)
class Markup:
    """A reply_markup: an inline keyboard, or one of those shown beneath the chat, or neither."""

    inline: Rows | None = None
    reply: dict[str, Any] | None = None


def read_markup(params: dict[str, Any]) -> Markup:
    """Return the reply_markup of a call; raises RefusalError where Telegram refuses it."""
    markup = params.get("reply_markup")
    if markup is None:
        return Markup()
    chat_id = params.get("chat_id")
    in_private = isinstance(chat_id, int) and chat_id > 0
    if "inline_keyboard" in markup:
        rows = [row for row in markup["inline_keyboard"] if row]
        _check_size(rows)
        for row in rows:
            for button in row:
                _check_button(button, in_private=in_private)
        return Markup(inline=rows or None)
    if "keyboard" in markup:
        _check_size(markup["keyboard"])
        if not in_private and any(
            "request_chat" in key for row in markup["keyboard"] for key in row
        ):
            raise bad_form("chat can be requested in private chats only")
    return Markup(reply=markup)


def _check_size(rows: Rows) -> None:
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_form("REPLY_MARKUP_TOO_LONG")
    if any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_form("REPLY_MARKUP_INVALID: more than 8 buttons in a row")


def _check_button(button: dict[str, Any], *, in_private: bool) -> None:
    actions = button.keys() - _LOOKS
    if not actions:
        raise bad_form("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_form(f"BUTTON_TYPE_INVALID: {', '.join(sorted(actions))} in one button")
    if "url" in button:
        _check_link(button["url"], _LINK_SCHEMES)
    if "login_url" in button:
        _check_link(button["login_url"]["url"], frozenset({"https"}))
    if "web_app" in button:
        _check_link(button["web_app"]["url"], frozenset({"https"}))
        if not in_private:
            raise bad_form("BUTTON_TYPE_INVALID")


def _check_link(url: str, schemes: frozenset[str]) -> None:
    parts = urlsplit(url if "://" in url else f"http://{url}")
    wrong = f"inline keyboard button URL '{url}' is invalid"
    if parts.scheme not in schemes:
        raise bad_form(f"{wrong}: unsupported URL protocol")
    if parts.scheme in {"http", "https"} and "." not in (parts.hostname or ""):
        raise bad_form(f"{wrong}: Wrong HTTP URL")

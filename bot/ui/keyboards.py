"""Small builders of inline keyboards, so that every screen's rows read like the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from aiogram.enums import ButtonStyle
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    CopyTextButton,
    DisabledButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

from bot.ui.callbacks import Go, Place
from bot.ui.formats import cut, left_to_right
from bot.ui.texts import Arg, Locale, encodable
from bot.ui.widths import width

FULL_ROW: Final = 30
"""About how many letters a phone shows in a button as wide as the message."""
HALF_ROW: Final = 16
"""About how many letters a phone shows in one of two buttons in a row."""
COPY_LIMIT: Final = 256
"""Most characters a button may copy (Bot API, ``CopyTextButton``)."""
MOST_JUMPS: Final = 60
"""Most page numbers a page picker offers; with more pages it leaves some out, evenly."""
JUMPS_IN_ROW: Final = 6

Row = Sequence[InlineKeyboardButton | None]


def keyboard(*rows: Row) -> InlineKeyboardMarkup:
    """Return a keyboard of the buttons that are there; empty rows vanish."""
    present = [[button for button in row if button is not None] for row in rows]
    return InlineKeyboardMarkup(inline_keyboard=[row for row in present if row])


def grid(buttons: Sequence[InlineKeyboardButton], columns: int) -> list[Row]:
    """Return buttons in rows of ``columns``."""
    return [buttons[start : start + columns] for start in range(0, len(buttons), columns)]


def button(text: str, data: CallbackData, style: ButtonStyle | None = None) -> InlineKeyboardButton:
    """Return a button that calls back.

    Raises:
        ValueError: the packed data is longer than 64 bytes.
    """
    return InlineKeyboardButton(text=text, callback_data=data.pack(), style=style)


def url_button(text: str, url: str) -> InlineKeyboardButton:
    """Return a button that opens a web page."""
    return InlineKeyboardButton(text=text, url=url)


def search_button(text: str, beginning: str) -> InlineKeyboardButton:
    """Return a button that begins a search in this chat while one types (inline mode)."""
    return InlineKeyboardButton(text=text, switch_inline_query_current_chat=beginning)


def copy_button(text: str, copied: str | None) -> InlineKeyboardButton | None:
    """Return a button that copies, or ``None`` when there is nothing to copy, or too much."""
    if not copied or utf16_length(copied) > COPY_LIMIT:
        return None
    return InlineKeyboardButton(text=text, copy_text=CopyTextButton(text=encodable(copied)))


def disabled_button(text: str) -> InlineKeyboardButton:
    """Return a button that cannot be pressed (Bot API, ``DisabledButton``)."""
    return InlineKeyboardButton(text=text, disabled=DisabledButton())


def back(locale: Locale, data: CallbackData) -> InlineKeyboardButton:
    """Return the **Back** button."""
    return button(locale.plain("button-back"), data)


def menu(locale: Locale, *, below: bool = False) -> InlineKeyboardButton:
    """Return the **Menu** button; ``below`` leaves the message it stands on alone."""
    return button(locale.plain("button-menu"), Go(to=Place.MENU, below=below))


def pager(
    locale: Locale,
    page: int,
    pages: int,
    to_page: Callable[[int], CallbackData],
    jump: CallbackData,
) -> Row:
    """Return ``‹ 3/45 ›``, which goes round at both ends; nothing for a single page."""
    if pages <= 1:
        return ()
    before = page - 1 if page > 1 else pages
    after = page + 1 if page < pages else 1
    return (
        button(locale.plain("button-earlier"), to_page(before)),
        button(left_to_right(locale, locale.plain("button-page", page=page, pages=pages)), jump),
        button(locale.plain("button-later"), to_page(after)),
    )


def page_picker(page: int, pages: int, to_page: Callable[[int], CallbackData]) -> list[Row]:
    """Return a grid of page numbers, the present one marked, first and last always there."""
    step = -(-pages // MOST_JUMPS)
    offered = sorted({*range(1, pages + 1, step), page, pages})
    buttons = [
        button(str(each), to_page(each), ButtonStyle.PRIMARY if each == page else None)
        for each in offered
    ]
    return grid(buttons, JUMPS_IN_ROW)


def label(locale: Locale, key: str, room: float, name: str, **rest: Arg) -> str:
    """Return a button's text at most ``room`` letters wide; only ``$name`` in it is cut."""
    around = width(locale.plain(key, name="", **rest))
    return locale.plain(key, name=cut(name, max(room - around, 1)) or "…", **rest)


def utf16_length(text: str) -> int:
    """Return the length Telegram counts."""
    return len(encodable(text).encode("utf-16-le")) // 2

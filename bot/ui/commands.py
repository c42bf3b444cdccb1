"""The command list that Telegram shows beside the text field."""

from __future__ import annotations

from typing import Final

from aiogram.types import BotCommand

from bot.ui.texts import Locale

NAMES: Final = (
    "start",
    "menu",
    "buy",
    "orders",
    "history",
    "balance",
    "settings",
    "language",
    "help",
    "privacy",
    "forget",
    "cancel",
)


def commands(locale: Locale) -> list[BotCommand]:
    """Return the commands with their descriptions (Bot API, ``setMyCommands``)."""
    return [BotCommand(command=name, description=locale.plain(f"command-{name}")) for name in NAMES]

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
    "stats",
    "export",
    "groups",
    "balance",
    "settings",
    "language",
    "help",
    "privacy",
    "forget",
    "cancel",
)

IN_GROUPS: Final = {
    "link": "command-group-link",
    "unlink": "command-group-unlink",
    "help": "command-group-help",
}
"""Commands in a group, with the texts that describe them."""


def commands(locale: Locale) -> list[BotCommand]:
    """Return the commands with their descriptions (Bot API, ``setMyCommands``)."""
    return [BotCommand(command=name, description=locale.plain(f"command-{name}")) for name in NAMES]


def description(locale: Locale) -> str:
    """Return what an empty chat says the bot can do (``setMyDescription``)."""
    return locale.plain("bot-description")


def short_description(locale: Locale) -> str:
    """Return the line of the bot's page and of links to it (``setMyShortDescription``)."""
    return locale.plain("bot-short-description")


def group_commands(locale: Locale) -> list[BotCommand]:
    """Return the commands that a group is shown, with their descriptions."""
    return [
        BotCommand(command=name, description=locale.plain(text)) for name, text in IN_GROUPS.items()
    ]

"""The command list of a chat whose person chose a language here."""

from __future__ import annotations

from bot.notify.profile import digest
from handlers.services import Services
from handlers.visit import Visit


async def show_commands(visit: Visit, services: Services) -> None:
    """Let the chat's command list speak the chosen language, unless it does so already.

    Telegram follows its own setting until a chat has a list of its own (Bot API, "Determining
    list of commands"); such a list grows old with the next version of the bot.
    """
    if visit.account is None or visit.account.chosen_language is None:
        return
    wanted = digest(services.texts, visit.locale.code)
    if await visit.recall("commands") == wanted:
        return
    if await services.profile.tell_chat(visit.chat_id, visit.locale):
        await visit.remember(commands=wanted)

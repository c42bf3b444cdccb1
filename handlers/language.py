"""A language is chosen: from the list, or as it was offered."""

from __future__ import annotations

from aiogram import Router

from bot.ui.callbacks import Place, SetLanguage
from bot.ui.screens import notes
from handlers.chat_commands import show_commands
from handlers.services import Services
from handlers.settings import language, settings
from handlers.show import menu, welcome
from handlers.visit import Visit


def router() -> Router:
    """Build the router of the languages' buttons."""
    languages = Router(name="language")
    languages.callback_query.register(set_language, SetLanguage.filter())
    return languages


async def set_language(
    _: object, callback_data: SetLanguage, visit: Visit, services: Services
) -> None:
    """Speak another language from now on, and say so in it."""
    if callback_data.code not in services.texts.languages:
        await language(visit, services)
        return
    await services.people.choose_language(visit.user_id, callback_data.code)
    visit.account = await services.people.get(visit.user_id)
    visit.locale = services.texts.for_language(callback_data.code)
    if callback_data.back is Place.START:
        await welcome(visit, services)
    elif callback_data.back is Place.SETTINGS:
        await settings(visit, services)
    else:
        await menu(visit, services, notes.language_set(visit.locale))
    await show_commands(visit, services)

"""Settings, balance, language, privacy, and the ways to leave."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.core.catalogue import CountrySort
from bot.core.money import Money
from bot.notify.sender import MessageGone
from bot.ui.callbacks import Go, Place, SetLowBalance
from bot.ui.screens import account as screens
from bot.ui.screens import confirm
from handlers.services import Services
from handlers.visit import Visit

LOW_BALANCES = (None, Money(100), Money(200), Money(500), Money(1000), Money(2000))
"""What one may be told below; ``None`` for never."""

type_page = Callable[[Visit, Services], Awaitable[None]]


async def balance(visit: Visit, services: Services) -> None:
    """Show the balance as the service reports it now.

    Raises:
        NeedKey, Trouble: there is no balance to show.
    """
    amount = await services.people.balance(visit.key)
    screen = screens.balance(visit.locale, amount, visit.key.display_name, services.site_pages)
    await visit.show(screen)


async def settings(visit: Visit, services: Services) -> None:
    """Show the settings."""
    key = visit.account.key if visit.account else None
    language = services.texts.languages[visit.locale.code]
    name = key.display_name if key else None
    least = visit.account.low_balance if visit.account else None
    wishes = await services.wishes.of_owner(visit.user_id)
    await visit.show(
        screens.settings(
            visit.locale,
            language,
            name,
            least,
            sort=visit.account.sort if visit.account else CountrySort.PRICE,
            quiet=visit.account.quiet if visit.account else None,
            wishes=len(wishes),
        )
    )


async def low_balance(visit: Visit, services: Services) -> None:  # noqa: ARG001 - as every page
    """Ask below which balance to tell the person."""
    least = visit.account.low_balance if visit.account else None
    await visit.show(screens.low_balance(visit.locale, LOW_BALANCES, least))


async def set_low_balance(
    _: object, callback_data: SetLowBalance, visit: Visit, services: Services
) -> None:
    """Remember it, and show the settings again."""
    least = Money(callback_data.cents) if callback_data.cents else None
    if least in LOW_BALANCES:
        await services.people.set_low_balance(visit.user_id, least)
    visit.account = await services.people.get(visit.user_id)
    await settings(visit, services)


async def language(visit: Visit, services: Services) -> None:
    """Show every language by its own name."""
    back = Place.SETTINGS if visit.account and visit.account.key else Place.START
    await visit.show(screens.language(visit.locale, services.texts.languages, back))


async def privacy(visit: Visit, services: Services) -> None:
    """Show what is stored and for how long."""
    await visit.show(screens.privacy(visit.locale, services.retention_days))


async def replace_key(visit: Visit, services: Services) -> None:
    """Ask for another key, saying what becomes of open orders."""
    orders = await services.people.open_orders(visit.user_id)
    await visit.show(screens.replace_key(visit.locale, services.site_pages, orders))


async def disconnect(visit: Visit, services: Services) -> None:
    """Ask whether to disconnect, naming what is open."""
    orders = await services.people.open_orders(visit.user_id)
    await visit.show(screens.disconnect(visit.locale, orders))


async def disconnect_now(visit: Visit, services: Services) -> None:
    """Take the key away."""
    await services.people.disconnect(visit.user_id)
    await visit.show(screens.disconnected(visit.locale))


async def forget(visit: Visit, services: Services) -> None:
    """Ask whether to delete everything, naming what is open."""
    orders = await services.people.open_orders(visit.user_id)
    await visit.show(screens.forget(visit.locale, orders))


async def forget_now(visit: Visit, services: Services) -> None:
    """Delete everything about the person; nothing is kept of this chat but what it shows."""
    if not await services.people.forget(visit.user_id):
        await visit.show(confirm.another_in_flight(visit.locale))
        return
    services.panels.forget(visit.chat_id)
    services.finds.forget(visit.chat_id)
    if visit.account is not None and visit.account.chosen_language is not None:
        await services.profile.forget_chat(visit.chat_id)
    if visit.pressed is not None:
        try:
            await services.sender.edit(
                visit.chat_id, visit.pressed, screens.forgotten(visit.locale)
            )
        except MessageGone:
            await services.sender.send(visit.chat_id, screens.forgotten(visit.locale))


PAGES: dict[Place, type_page] = {
    Place.BALANCE: balance,
    Place.SETTINGS: settings,
    Place.LOW_BALANCE: low_balance,
    Place.LANGUAGE: language,
    Place.PRIVACY: privacy,
    Place.REPLACE_KEY: replace_key,
    Place.DISCONNECT: disconnect,
    Place.DISCONNECT_NOW: disconnect_now,
    Place.FORGET: forget,
    Place.FORGET_NOW: forget_now,
}

COMMANDS: dict[str, Place] = {
    "balance": Place.BALANCE,
    "settings": Place.SETTINGS,
    "language": Place.LANGUAGE,
    "privacy": Place.PRIVACY,
    "forget": Place.FORGET,
}


def router() -> Router:
    """Build the router of these pages."""
    pages = Router(name="settings")
    pages.message.register(on_command, Command(*COMMANDS))
    pages.callback_query.register(show_page, Go.filter(F.to.in_(set(PAGES))))
    pages.callback_query.register(set_low_balance, SetLowBalance.filter())
    return pages


async def on_command(message: Message, visit: Visit, services: Services) -> None:
    """Show the page a command names, at the bottom."""
    await services.sender.delete(message.chat.id, message.message_id)
    name = (message.text or "").split(maxsplit=1)[0].partition("@")[0].removeprefix("/")
    await PAGES[COMMANDS[name.lower()]](visit, services)


async def show_page(_: object, callback_data: Go, visit: Visit, services: Services) -> None:
    """Show a page in place, below when asked from a card."""
    if callback_data.below:
        visit.below()
    await PAGES[callback_data.to](visit, services)

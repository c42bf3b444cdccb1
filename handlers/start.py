"""The first screens: start, menu, help, and what is neither command nor text."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import ChatMemberUpdated, Message

from bot.ui.callbacks import Go, Place
from bot.ui.screens import account, errors, notes
from handlers.search import go_for
from handlers.services import Services
from handlers.show import menu, welcome
from handlers.visit import Visit

DEEP_LINK_BUY = "buy_"


def router() -> Router:
    """Build the router of the first screens."""
    start = Router(name="start")
    start.message.register(on_start, CommandStart())
    start.message.register(on_menu, Command("menu"))
    start.message.register(on_cancel, Command("cancel"))
    start.message.register(on_help, Command("help"))
    start.callback_query.register(show_menu, Go.filter(F.to == Place.MENU))
    start.callback_query.register(show_start, Go.filter(F.to == Place.START))
    start.callback_query.register(show_help, Go.filter(F.to == Place.HELP))
    start.my_chat_member.register(chat_opened, F.new_chat_member.status == "member")
    return start


async def on_start(
    message: Message, command: CommandObject, visit: Visit, services: Services
) -> None:
    """Show the menu or the welcome; a deep link ``buy_<service>_<country>`` leads on."""
    await services.sender.delete(message.chat.id, message.message_id)
    wish = command.args or ""
    if wish.startswith(DEEP_LINK_BUY):
        query = wish.removeprefix(DEEP_LINK_BUY).replace("_", " ")
        if visit.account is None or visit.account.key is None:
            await visit.remember(wish=query)
        else:
            await go_for(query, visit, services)
            return
    await menu(visit, services)


async def on_menu(message: Message, visit: Visit, services: Services) -> None:
    """Show the main menu at the bottom."""
    await services.sender.delete(message.chat.id, message.message_id)
    await menu(visit, services)


async def on_cancel(message: Message, visit: Visit, services: Services) -> None:
    """End what is being typed; an order is never cancelled by this."""
    await services.sender.delete(message.chat.id, message.message_id)
    await visit.remember(where=None, wish=None, query=None)
    await menu(visit, services, notes.typing_ended(visit.locale))


async def on_help(message: Message, visit: Visit, services: Services) -> None:
    """Show the help at the bottom."""
    await services.sender.delete(message.chat.id, message.message_id)
    await visit.show(account.help(visit.locale))


async def show_menu(_: object, callback_data: Go, visit: Visit, services: Services) -> None:
    """Show the main menu, below when asked from a card."""
    if callback_data.below:
        visit.below()
    await menu(visit, services)


async def show_start(_: object, visit: Visit, services: Services) -> None:
    """Show the first screen again."""
    await welcome(visit, services)


async def show_help(_: object, visit: Visit) -> None:
    """Show the help in place."""
    await visit.show(account.help(visit.locale))


async def on_unknown_command(message: Message, visit: Visit, services: Services) -> None:
    """Show the help for a command nobody knows."""
    await on_help(message, visit, services)


async def hint(_: Message, visit: Visit) -> None:
    """Answer a photo or a voice message with one hint."""
    await visit.show(errors.hint_media(visit.locale))


async def chat_opened(event: ChatMemberUpdated, services: Services) -> None:
    """Send what was held back while the person had blocked the bot."""
    await services.people.can_be_told(event.from_user.id)

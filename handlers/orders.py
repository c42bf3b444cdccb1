"""Orders: their cards' buttons, the active ones, the history."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from math import ceil

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message, User

from bot.core.errors import Gone, Trouble
from bot.core.link import Act
from bot.core.order import Order, Origin
from bot.orders.outcomes import CancelOutcome
from bot.ui.callbacks import Confirm, Go, HistoryPage, OrderAct, OrderDo, Place
from bot.ui.screens import errors, notes
from bot.ui.screens import orders as screens
from bot.ui.texts import Locale
from handlers.buy import open_confirm, open_services
from handlers.pressed import remember_everywhere
from handlers.services import Services
from handlers.visit import Visit


def router() -> Router:
    """Build the router of orders."""
    orders = Router(name="orders")
    orders.message.register(on_orders, Command("orders"))
    orders.message.register(on_history, Command("history"))
    orders.callback_query.register(show_active, Go.filter(F.to == Place.ORDERS))
    orders.callback_query.register(show_first_history, Go.filter(F.to == Place.HISTORY))
    orders.callback_query.register(show_history, HistoryPage.filter())
    orders.callback_query.register(act, OrderDo.filter())
    return orders


async def on_orders(message: Message, visit: Visit, services: Services) -> None:
    """Show the active orders at the bottom."""
    await services.sender.delete(message.chat.id, message.message_id)
    await active(visit, services)


async def on_history(message: Message, visit: Visit, services: Services) -> None:
    """Show the history at the bottom."""
    await services.sender.delete(message.chat.id, message.message_id)
    await history(HistoryPage(page=1), visit, services)


async def show_active(_: object, callback_data: Go, visit: Visit, services: Services) -> None:
    """Show the active orders, below when asked from a card."""
    if callback_data.below:
        visit.below()
    await active(visit, services)


async def show_first_history(
    _: object, callback_data: Go, visit: Visit, services: Services
) -> None:
    """Show the first page of the history."""
    if callback_data.below:
        visit.below()
    await history(HistoryPage(page=1), visit, services)


async def show_history(
    _: object, callback_data: HistoryPage, visit: Visit, services: Services
) -> None:
    """Show a page of the history."""
    await history(callback_data, visit, services)


async def active(visit: Visit, services: Services) -> None:
    """Show what waits; without the service's list, at least what is known here.

    Raises:
        NeedKey: there is no key to list with.
    """
    try:
        found = await services.history.active(visit.key)
    except Trouble as trouble:
        here = await services.people.open_orders(visit.user_id)
        note = errors.explained(visit.locale, trouble)
        await visit.show(screens.active(visit.locale, here, note=note))
        return
    await visit.show(screens.active(visit.locale, found.here, found.elsewhere))


async def history(data: HistoryPage, visit: Visit, services: Services) -> None:
    """Show a page of the history; the API's cursors stay with us, page by page.

    Raises:
        NeedKey, Trouble: there is no list to show.
    """
    status = data.status or None
    kept = await visit.recall("history") or {}
    cursors = list(kept.get("cursors", [None])) if kept.get("status") == data.status else [None]
    page = min(max(data.page, 1), len(cursors))
    found = await services.history.page(visit.key, status, cursors[page - 1])
    more = found.next_cursor is not None
    await visit.remember(
        history={"status": data.status, "cursors": [*cursors[:page], found.next_cursor]}
        if more
        else {"status": data.status, "cursors": cursors[:page]}
    )
    await visit.show(screens.history(visit.locale, found.orders, page, data.status, more=more))


async def act(
    callback: CallbackQuery, callback_data: OrderDo, visit: Visit, services: Services
) -> None:
    """Do with an order what its button says; only its owner's orders are found.

    Raises:
        Gone: there is no such order of this person.
    """
    order = await services.lifecycle.get(callback_data.order, visit.user_id)
    if order is None:
        raise Gone
    match callback_data.act:
        case OrderAct.OPEN:
            await open_order(order, visit, services)
        case OrderAct.REFRESH:
            await refresh(order, visit, services)
        case OrderAct.CANCEL:
            await cancel(callback.from_user, order, visit, services)
        case OrderAct.NEXT:
            await next_sms(callback.from_user, order, visit, services)
        case OrderAct.AGAIN:
            await again(order, visit, services)


async def open_order(order: Order, visit: Visit, services: Services) -> None:
    """Send the card at the bottom; an order placed elsewhere is followed from here on.

    Raises:
        Trouble: the service did not tell how an order from elsewhere stands.
    """
    if order.origin is Origin.SEEN:
        order = await services.lifecycle.follow(order, visit.key)
        if order.watched:
            await services.messages.reopen(order, visit.chat_id, notes.follows(visit.locale))
            return
    await services.messages.reopen(order, visit.chat_id)


async def refresh(order: Order, visit: Visit, services: Services) -> None:
    """Look now; what is new comes by itself, and no news is said on the card."""
    if order.ended:
        await services.messages.sync(order.id, visit.chat_id)
        return
    try:
        seen = await services.lifecycle.look(order.id)
    except Trouble as trouble:
        await _note(order, errors.explained(visit.locale, trouble), visit, services)
        return
    if seen is not None and seen.version == order.version:
        await _note(seen, notes.unchanged(visit.locale), visit, services)


async def cancel(user: User, order: Order, visit: Visit, services: Services) -> None:
    """Ask to cancel; the card and a new message say what the service confirmed."""
    if not order.can_cancel:
        await services.messages.sync(order.id, visit.chat_id)
        return
    await remember_everywhere(user, Act.CANCEL_IN_PRIVATE, order, services)
    try:
        outcome = await services.lifecycle.cancel(order, _waiting(order, notes.cancelling, visit))
    except Trouble as trouble:
        await _note(order, errors.explained(visit.locale, trouble), visit, services)
        return
    if outcome is CancelOutcome.CODE_CAME:
        await _note(order, notes.code_received(visit.locale), visit, services)
    elif outcome is CancelOutcome.CHANGED:
        await _note(order, notes.already_changed(visit.locale), visit, services)


async def next_sms(user: User, order: Order, visit: Visit, services: Services) -> None:
    """Ask for another SMS on the same number."""
    if not order.can_ask_next:
        await services.messages.sync(order.id, visit.chat_id)
        return
    await remember_everywhere(user, Act.NEXT_IN_PRIVATE, order, services)
    try:
        await services.lifecycle.next_sms(order, _waiting(order, notes.asking_next, visit))
    except Trouble as trouble:
        await _note(order, errors.explained(visit.locale, trouble), visit, services)


async def again(order: Order, visit: Visit, services: Services) -> None:
    """Open the confirm screen for the same service and country, below."""
    visit.below()
    await services.catalogue.services(visit.key)
    service, country = services.catalogue.by_words(order.service_code, order.country_api_id)
    if service is None or country is None:
        await open_services(1, visit, services)
        return
    await open_confirm(Confirm.direct(service.id, country.id), visit, services)


def _waiting(
    order: Order, note: Callable[[Locale, int], str], visit: Visit
) -> Callable[[float], Awaitable[None]]:
    """Return what says on the card that the key's rate window makes a tap wait."""

    async def say(seconds: float) -> None:
        await visit.services.messages.note(order, visit.chat_id, note(visit.locale, ceil(seconds)))

    return say


async def _note(order: Order, note: str, visit: Visit, services: Services) -> None:
    """Put a sentence on the card as the order now stands."""
    current = await services.lifecycle.get(order.id, visit.user_id)
    if current is not None:
        await services.messages.note(current, visit.chat_id, note)

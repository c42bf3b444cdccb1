"""The tap on Buy: the one that costs money."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable
from math import ceil

import structlog
from aiogram import Router
from aiogram.types import CallbackQuery

from bot.core.catalogue import Country, Service
from bot.core.errors import Refusal, Trouble, Unwritable
from bot.core.intent import IntentState
from bot.notify.sender import MessageGone
from bot.orders.outcomes import (
    Bought,
    Busy,
    Confirmation,
    Declined,
    Expired,
    NothingBought,
    Outcome,
    OutOfStock,
    Repeated,
    Unclear,
)
from bot.ui.callbacks import Buy, Confirm, CountryPage
from bot.ui.screens import confirm as screens
from bot.ui.screens import notes
from bot.ui.screens.screen import Screen
from handlers.buy import open_services, show_quote
from handlers.errors import TELEGRAM_TROUBLE
from handlers.posting import promised, say_unposted
from handlers.services import Services
from handlers.visit import Visit

log = structlog.get_logger(__name__)


def router() -> Router:
    """Build the router of the Buy button."""
    purchase = Router(name="purchase")
    purchase.callback_query.register(buy, Buy.filter())
    return purchase


async def buy(
    callback: CallbackQuery, callback_data: Buy, visit: Visit, services: Services
) -> None:
    """Buy what the confirm screen offered, once, and show what came of it.

    A tap that Telegram delivered too late buys nothing: its screen is shown afresh.
    """
    if visit.pressed is None:
        return
    nonce = callback_data.nonce
    if visit.too_late and await services.purchases.repeated(visit.key, nonce) is None:
        quote = await services.quotes.requote(visit.key, nonce)
        note = notes.confirm_afresh(visit.locale)
        await show_quote(quote, _first_page(quote), visit, services, note=note)
        return
    progress = _Progress(visit, visit.pressed)
    work = _outcome(services.purchases.buy(visit.key, nonce, visit.pressed, progress))
    # Not cut short when this tap's handler is: what was asked for is finished.
    outcome = await asyncio.shield(services.spawn("purchase", work))
    await progress.ended()
    if isinstance(outcome, Trouble):
        raise outcome
    try:
        await _show(outcome, nonce, visit, services, progress)
        if isinstance(outcome, Bought):
            await say_unposted(promised(callback), outcome.order, visit, services)
    except Unwritable:
        if not isinstance(outcome, Bought | Unclear | Repeated):
            raise
        # Not the sentence that nothing was bought: what was comes by the outbox, or is settled.
        log.warning("purchase.unshown", outcome=type(outcome).__name__)


async def _outcome(purchase: Awaitable[Outcome]) -> Outcome | Trouble:
    """Return the trouble that kept a purchase from being made: it is foreseen, and said."""
    try:
        return await purchase
    except Trouble as trouble:
        log.info("purchase.not_made", trouble=type(trouble).__name__)
        return trouble


class _Progress:
    """The confirm message while the purchase is under way."""

    def __init__(self, visit: Visit, message_id: int) -> None:
        self._visit = visit
        self._message_id = message_id
        self._shown: asyncio.Task[None] | None = None

    async def waiting(self, seconds: float) -> None:
        """Say that the write budget makes the purchase wait."""
        self._show(screens.queued(self._visit.locale, ceil(seconds)))

    async def buying(self, service: Service, country: Country) -> None:
        """Say that the order is being placed; the request does not wait for this.

        The message is on its way to become a card, so nothing else is shown in it any more.
        """
        await self._visit.services.panels.release(self._visit.chat_id, self._message_id)
        self._show(screens.buying(self._visit.locale, service, country))

    async def ended(self) -> None:
        """Wait until nothing of this can overwrite what is shown next."""
        if self._shown is not None:
            await asyncio.gather(self._shown, return_exceptions=True)

    async def result(self, screen: Screen) -> None:
        """Show how it ended, in the confirm message, whatever was opened meanwhile."""
        await self._visit.services.panels.edit(self._visit.chat_id, self._message_id, screen)

    async def pending(self, screen: Screen) -> None:
        """Show that it is not over, in the confirm message, which may yet become a card."""
        with contextlib.suppress(MessageGone):
            await self._visit.services.sender.edit(self._visit.chat_id, self._message_id, screen)

    def _show(self, screen: Screen) -> None:
        before, services = self._shown, self._visit.services

        async def edit() -> None:
            if before is not None:
                await asyncio.gather(before, return_exceptions=True)
            try:
                await services.sender.edit(self._visit.chat_id, self._message_id, screen)
            except (*TELEGRAM_TROUBLE, MessageGone) as trouble:
                log.info("progress.unshown", trouble=type(trouble).__name__)

        self._shown = services.spawn("progress", edit())


async def _show(
    outcome: Outcome, nonce: str, visit: Visit, services: Services, progress: _Progress
) -> None:
    locale = visit.locale
    match outcome:
        case Bought(order):
            # The message has become the card; the notifier may have edited it before the last
            # word of our progress arrived.
            await services.messages.sync(order.id, visit.chat_id, force=True)
        case Unclear(service, country):
            await progress.pending(screens.checking(locale, service, country))
            await _correct(nonce, visit, services, progress)
        case NothingBought(service, country):
            await progress.result(
                screens.nothing_bought(
                    locale, service, country, Confirm.direct(service.id, country.id)
                )
            )
        case Declined(service, country, refused):
            gone = refused.refusal is Refusal.NO_NUMBERS
            screen = screens.refused(
                locale,
                refused.refusal,
                refused.message,
                service=service,
                country=country,
                back=CountryPage.first(service.id),
                others=services.catalogue.like(visit.key, service, country) if gone else (),
            )
            await progress.result(screen)
        case Busy():
            await progress.result(screens.another_in_flight(locale))
        case Repeated():
            await _show_repeated(outcome, visit, services, progress)
        case Confirmation() | OutOfStock() | Expired():
            await show_quote(outcome, _first_page(outcome), visit, services)


async def _show_repeated(
    repeated: Repeated, visit: Visit, services: Services, progress: _Progress
) -> None:
    """Show what the first tap led to; a second one never buys again."""
    intent, order = repeated.intent, repeated.order
    service, country = services.catalogue.by_words(intent.service_code, intent.country_api_id)
    if order is not None:
        await services.messages.sync(order.id, visit.chat_id, force=True)
    elif service is None or country is None:
        await open_services(1, visit, services)
    elif intent.state is IntentState.OPEN:
        await progress.pending(screens.checking(visit.locale, service, country))
        await _correct(intent.nonce, visit, services, progress)
    else:
        again = Confirm.direct(service.id, country.id)
        await progress.result(screens.nothing_bought(visit.locale, service, country, again))


async def _correct(nonce: str, visit: Visit, services: Services, progress: _Progress) -> None:
    """Show the result if it was found while "checking" was on its way to the screen."""
    now = await services.purchases.repeated(visit.key, nonce)
    if now is not None and now.intent.state is not IntentState.OPEN:
        await _show_repeated(now, visit, services, progress)


def _first_page(quote: Confirmation | OutOfStock | Expired) -> CountryPage:
    match quote:
        case Confirmation(service=service) | OutOfStock(service=service):
            return CountryPage.first(service.id)
        case Expired():
            return CountryPage.first(0)

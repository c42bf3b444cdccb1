"""Search while one types after the bot's name, in this chat or in any other."""

from __future__ import annotations

from collections.abc import Sequence

import structlog
from aiogram import Router
from aiogram.types import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton

from bot.core.account import Key
from bot.core.catalogue import Service
from bot.core.errors import Trouble
from bot.ui import inline as lines
from bot.ui import search as finding
from bot.ui.inline import Found
from bot.ui.languages import spoken
from bot.ui.texts import Locale
from handlers.errors import TELEGRAM_TROUBLE
from handlers.services import Services
from handlers.start import DEEP_LINK_BUY

log = structlog.get_logger(__name__)

FRESH_SECONDS = 15
"""How long Telegram may show the same answer to the same person (``answerInlineQuery``)."""
MOST_LINES = 50
"""Most results of an answer (``answerInlineQuery``)."""
SERVICES_ABOVE_OFFERS = 5
OWN_CHAT = "sender"
"""``InlineQuery.chat_type`` in the bot's own chat."""


def router() -> Router:
    """Build the router of inline queries."""
    inline = Router(name="inline")
    inline.inline_query.register(on_query)
    return inline


async def on_query(inline_query: InlineQuery, services: Services) -> None:
    """Answer with what fits so far; to somebody without a key, with the way to get one."""
    user = inline_query.from_user
    if services.allowed_user_ids and user.id not in services.allowed_user_ids:
        await _say(inline_query, [])
        return
    account = await services.people.get(user.id)
    locale = spoken(services.texts, account, user.language_code)
    if account is None or account.key is None:
        await _say(inline_query, [], button=lines.connect_button(locale))
        return
    try:
        found: Sequence[Found] = await find(
            inline_query.query.strip(), account.key, locale, services
        )
    except Trouble as trouble:
        log.info("inline.trouble", user=user.id, trouble=type(trouble).__name__)
        found = ()
    await _answer(inline_query, found, locale, services)


async def find(query: str, key: Key, locale: Locale, services: Services) -> Sequence[Found]:
    """Return what a text finds: services, and the countries of one that is meant.

    Prices are read only once the service is beyond doubt, and kept for a while.

    Raises:
        Trouble: the service's lists or prices cannot be read.
    """
    items = await services.catalogue.services(key)
    if not query:
        usual = await services.pairs.usual(key)
        pairs = [Found(pair.service, pair.country, pair.price, None) for pair in usual]
        return [*pairs, *map(_line, items)]
    countries = await services.catalogue.countries(key)
    narrowed = finding.narrowed(query, items, countries, locale)
    if narrowed is None:
        return [_line(each) for each in finding.search_services(query, items, limit=len(items))]
    service, left = narrowed
    offers = await services.catalogue.offers(key, service)
    in_stock = sorted((o for o in offers if o.stock > 0), key=lambda offer: offer.price)
    wanted = {country.id for country in (countries if left is None else left)}
    costs = [
        Found(service, offer.country, offer.price, offer.stock)
        for offer in in_stock
        if offer.country.id in wanted
    ]
    if left is not None:
        return costs
    alike = finding.search_services(query, items, limit=SERVICES_ABOVE_OFFERS)
    return [*map(_line, alike), *costs]


def _line(service: Service) -> Found:
    return Found(service, None, service.from_price, service.stock)


async def _answer(
    inline_query: InlineQuery, found: Sequence[Found], locale: Locale, services: Services
) -> None:
    """Answer with the page that is asked for; what is sent elsewhere is a link without prices."""
    start = int(inline_query.offset) if inline_query.offset.isdecimal() else 0
    page = [each for each in found if lines.wish(each)][start : start + MOST_LINES]
    here = inline_query.chat_type == OWN_CHAT
    results = [
        lines.result(locale, each, None if here else await _link(each, services)) for each in page
    ]
    more = start + MOST_LINES < len(found)
    await _say(inline_query, results, next_offset=str(start + MOST_LINES) if more else None)


async def _link(found: Found, services: Services) -> str:
    return await services.identity.start_link(DEEP_LINK_BUY + "_".join(lines.wish(found)))


async def _say(
    inline_query: InlineQuery,
    results: Sequence[InlineQueryResultArticle],
    *,
    button: InlineQueryResultsButton | None = None,
    next_offset: str | None = None,
) -> None:
    try:
        await inline_query.answer(
            list(results),
            cache_time=FRESH_SECONDS if results else 0,
            is_personal=True,
            next_offset=next_offset,
            button=button,
        )
    except TELEGRAM_TROUBLE as trouble:
        # Usually too late: more has been typed meanwhile.
        log.info("inline.unanswered", trouble=type(trouble).__name__)

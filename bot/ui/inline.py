"""The lines of the list that grows shorter while one types after the bot's name (inline mode)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from aiogram.enums import ParseMode
from aiogram.types import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)

from bot.core.catalogue import Country, Service
from bot.core.money import Money
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.screens.screen import short, thing
from bot.ui.texts import Locale

CONNECT: Final = "connect"
"""The start parameter of the button that leads somebody without a key to the bot."""

_WORD: Final = re.compile(r"[A-Za-z0-9-]{1,24}")
"""What fits into a deep link between underscores (Bot features, "Deep linking")."""


@dataclass(frozen=True, slots=True)
class Found:
    """A line: a service, or what it costs in one country.

    Attributes:
        price: the offer's; for a service the cheapest, if known.
    """

    service: Service
    country: Country | None
    price: Money | None
    stock: int | None


def wish(found: Found) -> tuple[str, ...]:
    """Return the API's words for a line, or nothing where they do not fit into a link."""
    things = [(found.service.code, found.service.slug)]
    if found.country is not None:
        things.append((found.country.slug, found.country.api_id))
    words = [next(filter(_WORD.fullmatch, names), "") for names in things]
    return tuple(words) if all(words) else ()


def result(locale: Locale, found: Found, start_link: str | None) -> InlineQueryResultArticle:
    """Return a line of the list.

    Args:
        start_link: what others get, without any price; ``None`` in the bot's own chat, where the
            line becomes the command that leads to the confirm screen.
    """
    words = wish(found)
    if start_link is None:
        content = InputTextMessageContent(message_text=" ".join(("/buy", *words)))
        keyboard = None
    else:
        content = InputTextMessageContent(
            message_text=locale.html("inline-share", thing=_thing(locale, found)),
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
        keyboard = kb.keyboard([kb.url_button(locale.plain("button-inline-open"), start_link)])
    country = "" if found.country is None else str(found.country.id)
    return InlineQueryResultArticle(
        id=f"{found.service.id}-{country}",
        title=_title(locale, found),
        description=_facts(locale, found),
        input_message_content=content,
        reply_markup=keyboard,
    )


def connect_button(locale: Locale) -> InlineQueryResultsButton:
    """Return what stands above an empty list for somebody without a key."""
    return InlineQueryResultsButton(
        text=locale.plain("button-inline-connect"), start_parameter=CONNECT
    )


def _thing(locale: Locale, found: Found) -> str:
    name, country = found.service.name, found.country
    if country is None:
        return thing(locale, name, None, None)
    return thing(locale, name, country.slug, country.name)


def _title(locale: Locale, found: Found) -> str:
    name, country = short(found.service.name) or found.service.code, found.country
    if country is None:
        return locale.plain("inline-service", name=name)
    return locale.plain(
        "inline-offer",
        name=name,
        flag=formats.flag(country.slug),
        country=short(formats.country_name(locale, country.slug, country.name)),
    )


def _facts(locale: Locale, found: Found) -> str | None:
    price = None if found.price is None else formats.money(locale, found.price)
    if found.stock is None:
        return price
    if price is None:
        return locale.plain("inline-service-unpriced", stock=found.stock)
    key = "inline-service-facts" if found.country is None else "inline-offer-facts"
    return locale.plain(key, price=price, stock=found.stock)

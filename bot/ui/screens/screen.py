"""What every screen is made of, and the few phrases that many of them share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from aiogram.types import InlineKeyboardMarkup

from bot.core.order import Order
from bot.ui import formats
from bot.ui.texts import Locale, Markup

NAME_ROOM: Final = 48
"""Widest a foreign name gets in a text; names come from outside and may be of any length."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that a message carries.

    Attributes:
        picture: whether it is shown as a photo.
    """

    name: str
    content: bytes
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: its text in Telegram HTML and the buttons below it.

    With something attached the text is its caption: at most 1024 characters (``sendPhoto``).
    """

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    attached: Attached | None = None


@dataclass(frozen=True, slots=True)
class SitePages:
    """Pages of the service's web site.

    Args:
        site_url: without a slash at the end.
    """

    site_url: str

    @property
    def keys(self) -> str:
        """Where keys are made and revoked (the API document, "Authentication")."""
        return f"{self.site_url}/account/api-keys"

    @property
    def top_up(self) -> str:
        """Where money is added; its own page is not documented, the account's leads there."""
        return f"{self.site_url}/account"


def thing(locale: Locale, service: str, slug: str | None, country: str | None) -> Markup:
    """Return what is bought, as in "Telegram · 🇲🇾 Malaysia"."""
    if not (slug or country):
        return locale.html("thing-anywhere", service=short(service))
    return locale.html(
        "thing",
        service=short(service),
        flag=formats.flag(slug),
        country=short(formats.country_name(locale, slug, country)),
    )


def order_thing(locale: Locale, order: Order) -> Markup:
    """Return what an order is for."""
    return thing(locale, order.service_name, order.country_slug, order.country_name)


def short(text: str) -> str:
    """Return a name from outside, cut to a bearable width."""
    return formats.cut(text, NAME_ROOM)


def phone(locale: Locale, order: Order) -> Markup:
    """Return an order's number in tap-to-copy type, or kindly that it is gone."""
    if order.phone is None:
        return locale.html("phone-erased" if order.ended else "phone-unknown")
    return formats.code(short(order.phone))

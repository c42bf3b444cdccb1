"""The first minutes: what this is, the key, and the main menu."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.core.catalogue import Pair
from bot.core.money import Money
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, Place, SetLanguage
from bot.ui.screens.pairs import usual_rows
from bot.ui.screens.screen import Screen, SitePages, short
from bot.ui.texts import Locale, Markup, paragraphs


def welcome(locale: Locale, site_pages: SitePages) -> Screen:
    """Show what this is and the three steps to connect."""
    return Screen(
        locale.html("start-welcome"),
        kb.keyboard([_get_key(locale, site_pages)], [_language(locale)], [_privacy(locale)]),
    )


def not_allowed(locale: Locale) -> Screen:
    """Tell someone who is not on the allowlist; nothing can be pressed."""
    return Screen(locale.html("start-not-allowed"))


def need_key(locale: Locale, site_pages: SitePages) -> Screen:
    """Answer a press of something that needs a key."""
    return Screen(
        locale.html("start-need-key"), kb.keyboard([_get_key(locale, site_pages)], [_start(locale)])
    )


def key_checking(locale: Locale) -> Screen:
    """Say that a pasted key is being checked."""
    return Screen(locale.html("key-checking"))


def connected(
    locale: Locale,
    name: str,
    balance: Money,
    waiting: int,
    site_pages: SitePages,
    *,
    key_deleted: bool,
    pairs: Sequence[Pair] = (),
    offer: Locale | None = None,
) -> Screen:
    """Show whose account was connected, and the main menu; with $0.00 how to top up first.

    Args:
        pairs: what the person usually buys, most usual first.
        offer: a language to speak instead, asked in it.
    """
    text = paragraphs(
        locale.html("key-connected", name=short(name)),
        _menu_text(locale, balance, waiting),
        locale.html("key-connected-empty") if balance.cents <= 0 else None,
        _deletion(locale, deleted=key_deleted),
        offer.html("language-offer") if offer else None,
    )
    first: list[kb.Row] = [_top_up_row(locale, site_pages)] if balance.cents <= 0 else []
    if offer is not None:
        first.insert(0, [_speak(offer), _speak(locale)])
    return Screen(text, kb.keyboard(*first, *usual_rows(locale, pairs), *_menu_rows(locale)))


def key_cut(locale: Locale, site_pages: SitePages, *, key_deleted: bool) -> Screen:
    """Say that a pasted key is not whole."""
    return _bad_key(locale, "key-cut", site_pages, key_deleted=key_deleted)


def key_refused(
    locale: Locale, site_pages: SitePages, *, key_deleted: bool, banned: bool
) -> Screen:
    """Say that the service does not accept a pasted key; ``banned`` means the whole account."""
    key = "key-banned" if banned else "key-refused"
    return _bad_key(locale, key, site_pages, key_deleted=key_deleted)


def key_unchecked(locale: Locale, site_pages: SitePages, *, key_deleted: bool) -> Screen:
    """Say that the service could not be asked, so that nothing was stored."""
    return _bad_key(locale, "key-unchecked", site_pages, key_deleted=key_deleted)


def key_unstored(locale: Locale, site_pages: SitePages, *, key_deleted: bool) -> Screen:
    """Say that a key which the service accepts cannot be stored now."""
    return _bad_key(locale, "key-unstored", site_pages, key_deleted=key_deleted)


def key_in_group_warning(locale: Locale, *, key_deleted: bool) -> Screen:
    """Warn someone who pasted a key where others could read it."""
    return Screen(
        paragraphs(
            locale.html("key-in-group"), None if key_deleted else _deletion(locale, deleted=False)
        )
    )


def menu(
    locale: Locale,
    balance: Money | None,
    waiting: int,
    note: str | None = None,
    site_pages: SitePages | None = None,
    *,
    pairs: Sequence[Pair] = (),
) -> Screen:
    """Show the main menu; with $0.00 how to top up first.

    Args:
        balance: ``None`` when it could not be read.
        site_pages: where to top up.
        pairs: what the person usually buys, most usual first.
    """
    empty = balance is not None and balance.cents <= 0
    first: list[kb.Row] = [_top_up_row(locale, site_pages)] if site_pages and empty else []
    return Screen(
        paragraphs(note, _menu_text(locale, balance, waiting)),
        kb.keyboard(*first, *usual_rows(locale, pairs), *_menu_rows(locale)),
    )


def _bad_key(locale: Locale, key: str, site_pages: SitePages, *, key_deleted: bool) -> Screen:
    return Screen(
        paragraphs(locale.html(key), _deletion(locale, deleted=key_deleted)),
        kb.keyboard([_get_key(locale, site_pages)], [_start(locale)]),
    )


def _deletion(locale: Locale, *, deleted: bool) -> Markup:
    return locale.html("key-message-deleted" if deleted else "key-message-not-deleted")


def _menu_text(locale: Locale, balance: Money | None, waiting: int) -> Markup:
    if balance is None:
        return locale.html("menu-no-balance", waiting=waiting)
    return locale.html("menu", balance=formats.money(locale, balance), waiting=waiting)


def _menu_rows(locale: Locale) -> list[kb.Row]:
    def to(key: str, place: Place, style: ButtonStyle | None = None) -> InlineKeyboardButton:
        return kb.button(locale.plain(key), Go(to=place), style)

    return [
        [to("button-buy-number", Place.BUY, ButtonStyle.PRIMARY)],
        [to("button-orders", Place.ORDERS), to("button-history", Place.HISTORY)],
        [to("button-balance", Place.BALANCE), to("button-settings", Place.SETTINGS)],
        [to("button-groups", Place.GROUPS), to("button-help", Place.HELP)],
    ]


def _top_up_row(locale: Locale, site_pages: SitePages) -> kb.Row:
    return (
        kb.url_button(locale.plain("button-top-up"), site_pages.top_up),
        kb.button(locale.plain("button-check-again"), Go(to=Place.CHECK_KEY)),
    )


def _get_key(locale: Locale, site_pages: SitePages) -> InlineKeyboardButton:
    return kb.url_button(locale.plain("button-get-key"), site_pages.keys)


def _language(locale: Locale) -> InlineKeyboardButton:
    return kb.button(locale.plain("button-language"), Go(to=Place.LANGUAGE))


def _speak(locale: Locale) -> InlineKeyboardButton:
    return kb.button(
        locale.plain("language-own-name"), SetLanguage(code=locale.code, back=Place.MENU)
    )


def _privacy(locale: Locale) -> InlineKeyboardButton:
    return kb.button(locale.plain("button-privacy"), Go(to=Place.PRIVACY))


def _start(locale: Locale) -> InlineKeyboardButton:
    return kb.back(locale, Go(to=Place.START))

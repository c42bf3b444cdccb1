"""Balance, help, settings, privacy, and leaving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.core.catalogue import CountrySort
from bot.core.money import Money
from bot.core.order import Order
from bot.core.quiet import QuietHours
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, Place, SetLanguage, SetLowBalance
from bot.ui.screens.comfort import quiet_label
from bot.ui.screens.listing import cancel_buttons, order_bullets
from bot.ui.screens.screen import Screen, SitePages, short
from bot.ui.texts import Locale, Markup, paragraphs


def balance(locale: Locale, balance: Money, name: str, site_pages: SitePages) -> Screen:
    """Show what is on the account and where to add to it."""
    return Screen(
        locale.html("balance", balance=formats.money(locale, balance), name=short(name)),
        kb.keyboard(
            [
                kb.url_button(locale.plain("button-top-up"), site_pages.top_up),
                _go(locale, "button-refresh", Place.BALANCE),
            ],
            [kb.back(locale, Go(to=Place.MENU))],
        ),
    )


def help(locale: Locale) -> Screen:  # noqa: A001 - the screen's name; used as account.help
    """Teach the bot in ten lines."""
    return Screen(
        locale.html("help"),
        kb.keyboard(
            [_go(locale, "button-buy-number", Place.BUY, ButtonStyle.PRIMARY)],
            [_go(locale, "button-privacy", Place.PRIVACY), kb.back(locale, Go(to=Place.MENU))],
        ),
    )


def settings(
    locale: Locale,
    language_name: str,
    key_name: str | None,
    low_balance: Money | None = None,
    *,
    sort: str = CountrySort.PRICE,
    quiet: QuietHours | None = None,
    wishes: int = 0,
) -> Screen:
    """Show what can be set.

    Args:
        key_name: display name of the connected account, or ``None`` without a key.
        low_balance: below which balance the person is told; ``None`` for never.
        sort: the order of country lists, one of :class:`CountrySort`.
        quiet: the quiet hours, or ``None``.
        wishes: how many things the person waits to be told of.
    """
    if key_name is None:
        text = locale.html("settings-no-key", language=language_name)
        key_rows: list[kb.Row] = []
    else:
        text = locale.html("settings", language=language_name, name=short(key_name))
        key_rows = [
            [kb.button(_low_balance_label(locale, low_balance), Go(to=Place.LOW_BALANCE))],
            [kb.button(locale.plain("button-sort-usual", sort=sort), Go(to=Place.SORT))],
            [kb.button(quiet_label(locale, quiet), Go(to=Place.QUIET))],
            [kb.button(locale.plain("button-wishes", wishes=wishes), Go(to=Place.WISHES))],
            [
                _go(locale, "button-replace-key", Place.REPLACE_KEY),
                _go(locale, "button-disconnect", Place.DISCONNECT),
            ],
        ]
    return Screen(
        text,
        kb.keyboard(
            [_go(locale, "button-language", Place.LANGUAGE)],
            *key_rows,
            [_go(locale, "button-privacy", Place.PRIVACY)],
            [kb.back(locale, Go(to=Place.MENU))],
        ),
    )


def low_balance(locale: Locale, choices: Sequence[Money | None], least: Money | None) -> Screen:
    """Offer below which balance to tell the person, the present choice marked."""
    buttons = [
        kb.button(
            formats.money(locale, choice) if choice else locale.plain("button-least-never"),
            SetLowBalance(cents=choice.cents if choice else 0),
            ButtonStyle.PRIMARY if choice == least else None,
        )
        for choice in choices
    ]
    return Screen(
        locale.html("low-balance"),
        kb.keyboard(*kb.grid(buttons, 2), [kb.back(locale, Go(to=Place.SETTINGS))]),
    )


def _low_balance_label(locale: Locale, least: Money | None) -> str:
    if least is None:
        return locale.plain("button-low-balance-never")
    return locale.plain("button-low-balance", least=formats.money(locale, least))


def language(locale: Locale, languages: Mapping[str, str], back: Place) -> Screen:
    """Offer the languages by their own names, the present one marked.

    Args:
        languages: own names by code.
        back: where **Back** leads, and where a choice returns to.
    """
    buttons = [
        kb.button(
            name,
            SetLanguage(code=code, back=back),
            ButtonStyle.PRIMARY if code == locale.code else None,
        )
        for code, name in languages.items()
    ]
    return Screen(
        locale.html("language"), kb.keyboard(*kb.grid(buttons, 2), [kb.back(locale, Go(to=back))])
    )


def privacy(locale: Locale, retention_days: int) -> Screen:
    """Say what is stored, for how long, and why."""
    return Screen(
        paragraphs(
            locale.html("privacy", days=retention_days),
            locale.html("privacy-comfort"),
            locale.html("privacy-export"),
        ),
        kb.keyboard(
            [_go(locale, "button-forget", Place.FORGET)], [kb.back(locale, Go(to=Place.MENU))]
        ),
    )


def replace_key(locale: Locale, site_pages: SitePages, open_orders: Sequence[Order] = ()) -> Screen:
    """Ask for another key; open orders go on with it if it is of the same account."""
    return Screen(
        paragraphs(
            locale.html("replace-key"), _open_list(locale, "replace-key-orders", open_orders)
        ),
        kb.keyboard(
            [kb.url_button(locale.plain("button-get-key"), site_pages.keys)],
            *cancel_buttons(locale, open_orders),
            [kb.back(locale, Go(to=Place.SETTINGS))],
        ),
    )


def disconnect(locale: Locale, open_orders: Sequence[Order] = ()) -> Screen:
    """Ask whether to disconnect; open orders stay watched to their end."""
    return Screen(
        paragraphs(locale.html("disconnect"), _open_list(locale, "disconnect-orders", open_orders)),
        kb.keyboard(
            *cancel_buttons(locale, open_orders),
            [_go(locale, "button-disconnect-now", Place.DISCONNECT_NOW, ButtonStyle.DANGER)],
            [kb.back(locale, Go(to=Place.SETTINGS))],
        ),
    )


def disconnected(locale: Locale) -> Screen:
    """Say that no key is connected any more."""
    return Screen(
        locale.html("disconnected"), kb.keyboard([_go(locale, "button-start-again", Place.START)])
    )


def forget(locale: Locale, open_orders: Sequence[Order] = ()) -> Screen:
    """Ask whether to delete everything; open orders will not be watched any more."""
    return Screen(
        paragraphs(locale.html("forget"), _open_list(locale, "forget-orders", open_orders)),
        kb.keyboard(
            *cancel_buttons(locale, open_orders),
            [_go(locale, "button-forget-now", Place.FORGET_NOW, ButtonStyle.DANGER)],
            [kb.back(locale, Go(to=Place.PRIVACY))],
        ),
    )


def forgotten(locale: Locale) -> Screen:
    """Say that everything was deleted."""
    return Screen(
        locale.html("forgotten"), kb.keyboard([_go(locale, "button-start-again", Place.START)])
    )


def _open_list(locale: Locale, key: str, orders: Sequence[Order]) -> Markup | None:
    if not orders:
        return None
    return Markup(f"{locale.html(key, orders=len(orders))}\n{order_bullets(locale, orders)}")


def _go(
    locale: Locale, key: str, to: Place, style: ButtonStyle | None = None
) -> InlineKeyboardButton:
    return kb.button(locale.plain(key), Go(to=to), style)

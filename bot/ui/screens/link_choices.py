"""What the owner of a link can choose for it, one question a screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.core.link import Content, Happening, Link, Pressers
from bot.ui import keyboards as kb
from bot.ui.callbacks import LinkAct, LinkChoice, LinkDo, LinkPage, LinkSet, LinkView
from bot.ui.screens.screen import Screen, short
from bot.ui.texts import Locale


def content(locale: Locale, link: Link) -> Screen:
    """Ask what of a code the group sees."""
    return _question(
        locale,
        link,
        "link-content",
        [
            _choice(locale, link, LinkChoice.CONTENT, one, chosen=one is link.content)
            for one in Content
        ],
    )


def pressers(locale: Locale, link: Link) -> Screen:
    """Ask who may press the buttons of order messages."""
    return _question(
        locale,
        link,
        "link-pressers",
        [
            _choice(locale, link, LinkChoice.PRESSERS, one, chosen=one is link.pressers)
            for one in Pressers
        ],
    )


def happenings(locale: Locale, link: Link) -> Screen:
    """Ask what makes a message appear; each button turns one over."""
    buttons = []
    for one in Happening:
        on = one in link.happenings
        key = "button-happening-on" if on else "button-happening-off"
        data = LinkSet(what=LinkChoice.HAPPENING, link=link.id, value=one, on=not on)
        buttons.append(kb.button(locale.plain(key, happening=one.value), data))
    return _question(locale, link, "link-happenings", buttons)


def language(locale: Locale, link: Link, languages: Mapping[str, str]) -> Screen:
    """Ask in which language to write in the group.

    Args:
        languages: own names by code.
    """
    named = {"": locale.plain("button-language-mine"), **languages}
    buttons = [
        kb.button(
            name,
            LinkSet(what=LinkChoice.LANGUAGE, link=link.id, value=code),
            _mark(chosen=code == (link.language or "")),
        )
        for code, name in named.items()
    ]
    return _question(locale, link, "link-language", buttons, columns=2)


def unlink(locale: Locale, link: Link) -> Screen:
    """Ask whether to unlink."""
    data = LinkDo(act=LinkAct.UNLINK, link=link.id)
    button = kb.button(locale.plain("button-unlink-now"), data, ButtonStyle.DANGER)
    return _question(locale, link, "link-unlink", [button])


def _question(
    locale: Locale,
    link: Link,
    key: str,
    buttons: Sequence[InlineKeyboardButton],
    *,
    columns: int = 1,
) -> Screen:
    back = kb.back(locale, LinkPage(view=LinkView.MAIN, link=link.id))
    return Screen(
        locale.html(key, title=short(link.title)), kb.keyboard(*kb.grid(buttons, columns), [back])
    )


def _choice(
    locale: Locale, link: Link, what: LinkChoice, value: Content | Pressers, *, chosen: bool
) -> InlineKeyboardButton:
    text = (
        locale.plain("button-content", content=value.value)
        if isinstance(value, Content)
        else locale.plain("button-pressers", pressers=value.value)
    )
    return kb.button(text, LinkSet(what=what, link=link.id, value=value), _mark(chosen=chosen))


def _mark(*, chosen: bool) -> ButtonStyle | None:
    return ButtonStyle.PRIMARY if chosen else None

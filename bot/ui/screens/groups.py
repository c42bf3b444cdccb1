"""The groups of a person, in their private chat: which there are, and what one sees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.core.link import Happening, Link, Suspension
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, LinkAct, LinkChoice, LinkDo, LinkPage, LinkSet, LinkView, Place
from bot.ui.screens.screen import Screen, SitePages, short
from bot.ui.texts import Arg, Locale, Markup, paragraphs

MOST_BUTTONS: Final = 80
"""Most groups listed: a keyboard holds 100 buttons."""

_REASONS: Final = {
    Suspension.REMOVED: "link-why-removed",
    Suspension.RESTRICTED: "link-why-restricted",
    Suspension.TOPIC: "link-why-topic",
    Suspension.OWNER: "link-why-owner",
}


def groups(locale: Locale, links: Sequence[Link], add_url: str, note: str | None = None) -> Screen:
    """Show the linked groups, and the way to link another.

    Args:
        add_url: what **Add to a group** opens (Bots features, "Deep linking": ``startgroup``).
    """
    return Screen(
        paragraphs(note, locale.html("groups-linked" if links else "groups")),
        kb.keyboard(
            *_links(locale, links),
            [kb.url_button(locale.plain("button-add-to-group"), add_url)],
            [kb.button(locale.plain("button-topic"), Go(to=Place.GROUP_TOPIC))],
            [kb.back(locale, Go(to=Place.MENU))],
        ),
    )


def groups_without_key(
    locale: Locale, links: Sequence[Link], site_pages: SitePages, note: str | None = None
) -> Screen:
    """Show the linked groups of someone who cannot buy, and how to go on."""
    return Screen(
        paragraphs(note, locale.html("groups-no-key-linked" if links else "groups-no-key")),
        kb.keyboard(
            *_links(locale, links),
            [kb.url_button(locale.plain("button-get-key"), site_pages.keys)],
            [kb.back(locale, Go(to=Place.MENU))],
        ),
    )


def topic(locale: Locale, line: str) -> Screen:
    """Say how a topic is linked, and what an anonymous administrator sends.

    Args:
        line: the command that links a group to this person, whoever sends it.
    """
    return Screen(
        locale.html("groups-topic", line=formats.code(line)),
        kb.keyboard([kb.back(locale, Go(to=Place.GROUPS))]),
    )


def link(
    locale: Locale,
    link: Link,
    language_name: str | None,
    add_url: str | None,
    note: str | None = None,
) -> Screen:
    """Show what one group sees.

    Args:
        language_name: own name of the link's language; ``None`` when it has none of its own.
        add_url: brings the bot back into a group it was removed from, else ``None``.
    """
    title = short(link.title)
    if link.suspended is not None:
        return _suspended(locale, link, link.suspended, add_url, note)
    where = locale.html("link-group" if link.thread_id is None else "link-topic", title=title)
    language = language_name or locale.plain("button-language-mine")
    return Screen(
        paragraphs(note, where, locale.html("link-choose")),
        kb.keyboard(
            [_page(locale, link, LinkView.CONTENT, "button-link-content", content=link.content)],
            [
                _page(
                    locale, link, LinkView.PRESSERS, "button-link-pressers", pressers=link.pressers
                )
            ],
            [
                _page(
                    locale,
                    link,
                    LinkView.HAPPENINGS,
                    "button-link-happenings",
                    on=len(link.happenings),
                    all=len(Happening),
                )
            ],
            [
                kb.button(
                    locale.plain("button-link-masked" if link.masked else "button-link-unmasked"),
                    LinkSet(what=LinkChoice.MASKED, link=link.id, on=not link.masked),
                )
            ],
            [_page(locale, link, LinkView.LANGUAGE, "button-link-language", name=language)],
            _ways_out(locale, link),
        ),
    )


def suspended(locale: Locale, link: Link, why: Suspension) -> Screen:
    """Tell the owner, once, that a group no longer sees their orders."""
    return Screen(
        locale.html(
            "notice-link-suspended", title=short(link.title), why=locale.html(_REASONS[why])
        ),
        kb.keyboard(
            [_page(locale, link, LinkView.MAIN, "button-repair")],
            [_page(locale, link, LinkView.UNLINK, "button-unlink")],
        ),
    )


def linked(locale: Locale, link: Link) -> Markup:
    """Say that a group is linked, on its page."""
    return locale.html("note-linked", title=short(link.title))


def unlinked(locale: Locale, link: Link) -> Markup:
    """Say that a group is unlinked, on the list."""
    return locale.html("note-unlinked", title=short(link.title))


def works(locale: Locale) -> Markup:
    """Say that a link is repaired."""
    return locale.html("note-link-works")


def still(locale: Locale) -> Markup:
    """Say that a repair was tried in vain; the page says why."""
    return locale.html("note-link-still")


def gone(locale: Locale) -> Markup:
    """Say that there is no such link any more."""
    return locale.html("note-link-gone")


def unasked(locale: Locale) -> Markup:
    """Say that Telegram could not be asked."""
    return locale.html("note-link-unasked")


def _suspended(
    locale: Locale, link: Link, why: Suspension, add_url: str | None, note: str | None
) -> Screen:
    text = locale.html("link-suspended", title=short(link.title), why=locale.html(_REASONS[why]))
    return Screen(
        paragraphs(note, text),
        kb.keyboard(
            [kb.url_button(locale.plain("button-add-to-group"), add_url) if add_url else None],
            [
                kb.button(
                    locale.plain("button-try-again"),
                    LinkDo(act=LinkAct.REPAIR, link=link.id),
                    ButtonStyle.PRIMARY,
                )
            ],
            _ways_out(locale, link),
        ),
    )


def _links(locale: Locale, links: Sequence[Link]) -> list[kb.Row]:
    buttons = [
        kb.button(
            kb.label(
                locale,
                "button-link" if one.suspended is None else "button-link-suspended",
                kb.FULL_ROW,
                one.title,
            ),
            LinkPage(view=LinkView.MAIN, link=one.id),
        )
        for one in links[:MOST_BUTTONS]
    ]
    return kb.grid(buttons, 1)


def _ways_out(locale: Locale, link: Link) -> kb.Row:
    return [
        _page(locale, link, LinkView.UNLINK, "button-unlink"),
        kb.back(locale, Go(to=Place.GROUPS)),
    ]


def _page(
    locale: Locale, link: Link, view: LinkView, key: str, **args: Arg
) -> InlineKeyboardButton:
    return kb.button(locale.plain(key, **args), LinkPage(view=view, link=link.id))

"""Every screen about groups, with typical and with nasty arguments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.link import Content, Happening, Link, Pressers, Suspension
from bot.ui.screens import groups, in_group, link_choices
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from tests.ui.sample_data import BIG, NOW, SITE_PAGES, names

WORD = "x" * 16
ADD_URL = f"https://t.me/jiema_bot?startgroup={WORD}"
PRIVATE_CHAT = "https://t.me/jiema_bot"
LINK = Link(BIG, 1, -BIG, None, "QA team", NOW)
LANGUAGES = {"en": "English", "fil": "Filipino"}


def sample_links(locale: Locale) -> Iterator[Link]:
    for title in names(locale):
        yield replace(LINK, title=title)
    yield replace(LINK, thread_id=7, masked=False, language="fil", happenings=frozenset())
    for why in Suspension:
        yield replace(LINK, suspended=why)


def group_screens(locale: Locale) -> Iterator[tuple[str, Screen]]:
    """Return screens by the function that makes them."""
    yield from _private(locale)
    yield from _choices(locale)
    yield from _in_group(locale)


def _private(locale: Locale) -> Iterator[tuple[str, Screen]]:
    links = list(sample_links(locale))
    for some in ([], links, links * 20):
        note = groups.gone(locale)
        yield "groups.groups", groups.groups(locale, some, ADD_URL, note)
        screen = groups.groups_without_key(locale, some, SITE_PAGES, note)
        yield "groups.groups_without_key", screen
    yield "groups.topic", groups.topic(locale, f"/link@jiema_bot {WORD}")
    for one in links:
        for said in (groups.linked(locale, one), groups.unlinked(locale, one), None):
            yield "groups.link", groups.link(locale, one, "Filipino", ADD_URL, said)
        for note in (groups.works(locale), groups.still(locale), groups.unasked(locale)):
            yield "groups.link", groups.link(locale, one, None, None, note)
        for why in Suspension:
            yield "groups.suspended", groups.suspended(locale, one, why)


def _choices(locale: Locale) -> Iterator[tuple[str, Screen]]:
    for one in sample_links(locale):
        yield "link_choices.happenings", link_choices.happenings(locale, one)
        yield "link_choices.language", link_choices.language(locale, one, LANGUAGES)
        yield "link_choices.unlink", link_choices.unlink(locale, one)
    for content in Content:
        yield "link_choices.content", link_choices.content(locale, replace(LINK, content=content))
    for pressers in Pressers:
        chosen = replace(LINK, pressers=pressers, happenings=frozenset({Happening.CODE}))
        yield "link_choices.pressers", link_choices.pressers(locale, chosen)


def _in_group(locale: Locale) -> Iterator[tuple[str, Screen]]:
    for name in (*names(locale), None):
        for thread_id in (None, 7):
            link = replace(LINK, thread_id=thread_id)
            yield "in_group.linked", in_group.linked(locale, link, name)
    for name in names(locale):
        yield "in_group.unlinked", in_group.unlinked(locale, name)
    for line in (None, f"/link@jiema_bot {WORD}"):
        yield "in_group.choose_topic", in_group.choose_topic(locale, line)
    yield "in_group.not_administrator", in_group.not_administrator(locale)
    yield "in_group.need_key", in_group.need_key(locale, PRIVATE_CHAT)
    yield "in_group.anonymous", in_group.anonymous(locale, PRIVATE_CHAT)
    yield "in_group.used_up", in_group.used_up(locale, PRIVATE_CHAT)
    yield "in_group.unasked", in_group.unasked(locale)
    yield "in_group.unsaved", in_group.unsaved(locale)
    yield "in_group.not_linked", in_group.not_linked(locale)
    yield "in_group.unlink_anonymous", in_group.unlink_anonymous(locale, PRIVATE_CHAT)
    yield "in_group.help", in_group.help(locale, PRIVATE_CHAT)

"""The groups of a person, in their private chat: list, pages, choices, repairs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from aiogram import Bot, F, Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.core.link import Content, Happening, Link, Pressers, Suspension
from bot.notify.sender import ChatClosed, ChatMoved, FloodWait, Lost, Unsendable
from bot.ui.callbacks import Go, LinkAct, LinkChoice, LinkDo, LinkPage, LinkSet, LinkView, Place
from bot.ui.screens import groups as screens
from bot.ui.screens import link_choices
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from handlers.linking import add_url, link_line, link_screen, say_linked, strip
from handlers.services import Services
from handlers.visit import Visit

QUESTIONS: dict[LinkView, Callable[[Locale, Link], Screen]] = {
    LinkView.CONTENT: link_choices.content,
    LinkView.PRESSERS: link_choices.pressers,
    LinkView.HAPPENINGS: link_choices.happenings,
    LinkView.UNLINK: link_choices.unlink,
}
STAYS_ON: dict[LinkChoice, LinkView] = {LinkChoice.HAPPENING: LinkView.HAPPENINGS}
"""Choices whose question stays open, since several may be answered."""


def router() -> Router:
    """Build the router of these pages."""
    pages = Router(name="groups")
    pages.message.register(on_groups, Command("groups"))
    pages.callback_query.register(show_groups, Go.filter(F.to == Place.GROUPS))
    pages.callback_query.register(show_topic, Go.filter(F.to == Place.GROUP_TOPIC))
    pages.callback_query.register(show_link, LinkPage.filter())
    pages.callback_query.register(choose, LinkSet.filter())
    pages.callback_query.register(unlink, LinkDo.filter(F.act == LinkAct.UNLINK))
    pages.callback_query.register(repair, LinkDo.filter(F.act == LinkAct.REPAIR))
    return pages


async def on_groups(message: Message, visit: Visit, services: Services, bot: Bot) -> None:
    """Show the groups at the bottom."""
    await services.sender.delete(message.chat.id, message.message_id)
    await _list(visit, services, bot)


async def show_groups(_: object, visit: Visit, services: Services, bot: Bot) -> None:
    """Show the groups in place."""
    await _list(visit, services, bot)


async def show_topic(_: object, visit: Visit, services: Services, bot: Bot) -> None:
    """Say how a topic is linked, and give an anonymous administrator a line to send.

    Raises:
        NeedKey: without a key there is nothing to link.
    """
    token = await services.links.new_token(visit.key.owner_id)
    await visit.show(screens.topic(visit.locale, await link_line(bot, token)))


async def show_link(
    _: object, callback_data: LinkPage, visit: Visit, services: Services, bot: Bot
) -> None:
    """Show a page of one link."""
    link = await _mine(callback_data.link, visit, services, bot)
    if link is not None:
        await _show(link, callback_data.view, visit, services, bot)


async def choose(
    _: object, callback_data: LinkSet, visit: Visit, services: Services, bot: Bot
) -> None:
    """Keep what was chosen; a word that nobody could choose changes nothing."""
    # Right before its turn to write: what is stored last is what is shown last.
    if not services.panels.may_show(visit.chat_id, visit.ticket):
        return
    link = await services.links.change(
        callback_data.link, visit.user_id, lambda link: _chosen(link, callback_data, services)
    )
    if link is None:
        await _list(visit, services, bot, screens.gone(visit.locale))
        return
    await _show(link, STAYS_ON.get(callback_data.what, LinkView.MAIN), visit, services, bot)


async def unlink(
    _: object, callback_data: LinkDo, visit: Visit, services: Services, bot: Bot
) -> None:
    """End a link."""
    ended = await services.links.unlink(callback_data.link, visit.user_id)
    if ended is None:
        await _list(visit, services, bot, screens.gone(visit.locale))
        return
    services.spawn("strip", strip(services, ended))
    await _list(visit, services, bot, screens.unlinked(visit.locale, ended.link))


async def repair(
    _: object, callback_data: LinkDo, visit: Visit, services: Services, bot: Bot
) -> None:
    """Look whether a suspended link can be posted to again: by saying there that it is linked."""
    link = await _mine(callback_data.link, visit, services, bot)
    if link is None:
        return
    note = None
    if link.suspended is not None:
        note = await _repaired(link, visit, services)
    present = await services.links.get(link.id, visit.user_id)
    screen = await link_screen(services, bot, present or link, visit.locale, note)
    await visit.show(screen)


async def _repaired(link: Link, visit: Visit, services: Services) -> str:
    """Try; return what to say of it beside the link's page, which says why it does not work."""
    administrators = services.administrators
    administrators.forget(link.chat_id)
    try:
        if not await administrators.owner_may_post(link):
            await services.links.suspend(link, Suspension.OWNER)
        else:
            name = await administrators.name_of(link.chat_id, link.owner_id)
            if await say_linked(services, link, name, visit.locale):
                await services.links.resume(link.id)
                return screens.works(visit.locale)
    except ChatMoved as moved:
        await services.links.moved(link.chat_id, moved.new_chat_id)
        return screens.unasked(visit.locale)
    except ChatClosed as closed:
        await services.links.suspend(link, closed.why)
    except (FloodWait, Lost, Unsendable):
        return screens.unasked(visit.locale)
    return screens.still(visit.locale)


async def _list(visit: Visit, services: Services, bot: Bot, note: str | None = None) -> None:
    links = await services.links.of_owner(visit.user_id)
    if visit.account is None or visit.account.key is None:
        screen = screens.groups_without_key(visit.locale, links, services.site_pages, note)
    else:
        token = await services.links.new_token(visit.user_id)
        screen = screens.groups(visit.locale, links, await add_url(bot, token), note)
    await visit.show(screen)


async def _mine(link_id: int, visit: Visit, services: Services, bot: Bot) -> Link | None:
    """Return a link of this person; without it, show the list instead."""
    link = await services.links.get(link_id, visit.user_id)
    if link is None:
        await _list(visit, services, bot, screens.gone(visit.locale))
    return link


async def _show(link: Link, view: LinkView, visit: Visit, services: Services, bot: Bot) -> None:
    if view is LinkView.LANGUAGE:
        screen = link_choices.language(visit.locale, link, services.texts.languages)
    elif view in QUESTIONS:
        screen = QUESTIONS[view](visit.locale, link)
    else:
        screen = await link_screen(services, bot, link, visit.locale)
    await visit.show(screen)


def _chosen(link: Link, choice: LinkSet, services: Services) -> Link:
    value = choice.value
    match choice.what:
        case LinkChoice.CONTENT if value in set(Content):
            return replace(link, content=Content(value))
        case LinkChoice.PRESSERS if value in set(Pressers):
            return replace(link, pressers=Pressers(value))
        case LinkChoice.HAPPENING if value in set(Happening):
            others = link.happenings - {Happening(value)}
            return replace(link, happenings=others | {Happening(value)} if choice.on else others)
        case LinkChoice.MASKED:
            return replace(link, masked=choice.on)
        case LinkChoice.LANGUAGE if value in {"", *services.texts.languages}:
            return replace(link, language=value or None)
    return link

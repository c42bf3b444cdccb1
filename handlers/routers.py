"""The tree of routers: who is asked first, and what stands around the handlers."""

from __future__ import annotations

from aiogram import Dispatcher, F, Router
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage
from aiogram.types import CallbackQuery

from bot.ui.callbacks import Noop
from handlers import (
    admin,
    errors,
    export,
    finding,
    group_life,
    group_orders,
    groups,
    in_group,
    inline,
    keys,
    language,
    orders,
    pairs,
    posting,
    purchase,
    settings,
    settings_comfort,
    shopping,
    start,
    stats,
    wishes,
)
from handlers.chat_kinds import PRIVATE
from handlers.linking import Lately
from handlers.middlewares import (
    AllowedOnly,
    AnswerFirst,
    KnownOnly,
    OneAtATime,
    Typing,
    Visiting,
)
from handlers.services import Services


def dispatcher(
    services: Services, storage: BaseStorage, isolation: BaseEventIsolation | None = None
) -> Dispatcher:
    """Build the dispatcher of a bot.

    Taps of one person may be handled side by side (``events_isolation`` off): money rests on
    the database's uniqueness, and a slow answer must not hold up the next tap.

    Args:
        isolation: keeps typed messages of one person apart, where several replicas take them in.
    """
    # aiogram's FSM would read the store at every update; a visit does when it needs to.
    root = Dispatcher(disable_fsm=True, services=services, lately=Lately())
    root.include_routers(
        _private(services, storage, isolation),
        keys.group_router(),
        group_life.router(),
        in_group.router(),
        group_orders.router(),
        inline.router(),
        errors.elsewhere_router(services),
    )
    root.errors.register(errors.failed)
    return root


def _private(
    services: Services, storage: BaseStorage, isolation: BaseEventIsolation | None
) -> Router:
    private = Router(name="private")
    private.message.filter(PRIVATE)
    private.edited_message.filter(PRIVATE)
    private.callback_query.filter(PRIVATE)
    private.my_chat_member.filter(PRIVATE)
    for observer in (private.message, private.edited_message, private.callback_query):
        observer.middleware(AllowedOnly(services))
        observer.middleware(Visiting(services, storage))
        observer.middleware(errors.Explaining())
    if isolation is not None:
        private.message.middleware(OneAtATime(isolation))
    private.include_routers(export.busy_router(), _journeys(services), errors.expired_router())
    return private


def _journeys(services: Services) -> Router:
    journeys = Router(name="journeys")
    journeys.callback_query.middleware(AnswerFirst())
    for observer in (journeys.message, journeys.callback_query):
        observer.middleware(KnownOnly())
        observer.middleware(Typing())
    journeys.include_routers(
        keys.router(),
        start.router(),
        shopping.router(),
        posting.router(),
        purchase.router(),
        orders.router(),
        finding.router(),
        stats.router(),
        export.router(),
        admin.router(services.admin_user_ids),
        settings.router(),
        settings_comfort.router(),
        wishes.router(),
        language.router(),
        pairs.router(),
        groups.router(),
        _rest(),
    )
    return journeys


def _rest() -> Router:
    """Build the router of whatever no journey takes: typed text, media, labels."""
    rest = Router(name="rest")
    rest.callback_query.register(nothing, Noop.filter())
    rest.message.register(finding.typed, F.text, ~F.text.startswith("/"))
    rest.message.register(start.on_unknown_command, F.text)
    rest.message.register(start.hint)
    return rest


async def nothing(_: CallbackQuery) -> None:
    """Answer a tap on a label."""

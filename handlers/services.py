"""Everything a handler may call; wired once, by the composition root."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from bot.core.brief import Brief
from bot.core.insight import Insight
from bot.notify.administrators import Administrators
from bot.notify.cards import OrderMessages
from bot.notify.group_messages import GroupMessages
from bot.notify.identity import Identity
from bot.notify.profile import Profile
from bot.notify.roles import Roles
from bot.notify.sender import Sender
from bot.orders.accounts import People
from bot.orders.archive import Archive
from bot.orders.catalogue import Catalogue
from bot.orders.export import Exports
from bot.orders.history import History
from bot.orders.lifecycle import Lifecycle
from bot.orders.links import LinkBook
from bot.orders.pairs import Pairs
from bot.orders.posting import Posting
from bot.orders.purchase import Purchases
from bot.orders.quotes import Quotes
from bot.orders.waits import Waits
from bot.orders.wishes import WishBook
from bot.ui.callbacks import Place
from bot.ui.screens.screen import SitePages
from bot.ui.texts import Texts
from handlers.finds import Finds
from handlers.panels import Panels

Result = TypeVar("Result")


class Spawn(Protocol):
    """Starts work that must not be cut short by the end of the tap that asked for it."""

    def __call__(self, name: str, work: Coroutine[Any, Any, Result], /) -> asyncio.Task[Result]:
        """Start ``work`` and return its task.

        Raises:
            RuntimeError: the bot has stopped.
        """


@dataclass(frozen=True, slots=True)
class Services:
    """What the handlers work with.

    Attributes:
        insight: tells how the bot is doing.
        allowed_user_ids: who may use the bot; empty for everyone.
        admin_user_ids: who may see how it is doing.
        draw: has a picture drawn, as PNG; ``None`` where none can be.
        retention_days: how long SMS and numbers are kept, for ``/privacy``.
        brief: what is kept for a while only.
        exporting: for whom which file is being made.
    """

    people: People
    catalogue: Catalogue
    quotes: Quotes
    purchases: Purchases
    lifecycle: Lifecycle
    history: History
    archive: Archive
    exports: Exports
    pairs: Pairs
    wishes: WishBook
    waits: Waits
    links: LinkBook
    administrators: Administrators
    roles: Roles
    posting: Posting
    messages: OrderMessages
    group_messages: GroupMessages
    sender: Sender
    panels: Panels
    profile: Profile
    identity: Identity
    texts: Texts
    site_pages: SitePages
    spawn: Spawn
    draw: Callable[[Mapping[str, Any]], Awaitable[bytes | None]]
    insight: Callable[[], Awaitable[Insight]]
    allowed_user_ids: frozenset[int]
    admin_user_ids: frozenset[int]
    retention_days: int
    brief: Brief
    finds: Finds
    exporting: set[tuple[int, Place]] = field(default_factory=set)

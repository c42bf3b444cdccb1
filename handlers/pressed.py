"""Who pressed a button of an order, for its messages to name."""

from __future__ import annotations

import asyncio

import structlog
from aiogram.types import User

from bot.core.errors import Trouble
from bot.core.link import Act, Link, Press
from bot.core.order import Order
from bot.notify.sender import ChatClosed, FloodWait, Lost
from handlers.services import Services

log = structlog.get_logger(__name__)

ASK_SECONDS = 0.8
"""How long Telegram is asked what somebody is called: what they pressed waits for it."""


async def remember(user: User, act: Act, order: Order, link: Link, services: Services) -> None:
    """Let an order's message in a group name who pressed, as the group knows them."""
    name = ""
    try:
        async with asyncio.timeout(ASK_SECONDS):
            name = await services.roles.name(user, link)
    except (ChatClosed, FloodWait, Lost, TimeoutError):
        log.info("press.unnamed", link=link.id)
    try:
        await services.posting.pressed(order.id, link.id, Press(act, name))
    except Trouble as trouble:
        log.warning("press.unwritten", link=link.id, trouble=type(trouble).__name__)


async def remember_everywhere(user: User, act: Act, order: Order, services: Services) -> None:
    """Let an order's message in every group name its owner, who pressed in the private chat."""
    links = await services.posting.links_of(order.id)
    await asyncio.gather(*(remember(user, act, order, link, services) for link in links))

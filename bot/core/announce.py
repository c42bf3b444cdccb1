"""To whom a change of an order is said: the private chat first, then the groups it is posted to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.core.link import Happening, Link, Post
from bot.core.message import ENDS_MERGE_WITHIN, Kind, OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.order import Change, Order


def announce(change: Change, now: datetime, posts: Iterable[Post] = ()) -> tuple[OutboxEntry, ...]:
    """Return what a change of an order makes us say, and to whom.

    In the private chat one entry for each new SMS, one for the end, and always one for the card.
    In a group one for each new SMS, if its link wants codes, and always one for the message.
    """
    order = change.order
    owner = Recipient(order.owner_id)
    codes = tuple(
        OutboxEntry(0, owner, Kind.CODE, now, order_id=order.id, position=sms.position)
        for sms in change.new_sms
    )
    ends = (
        (OutboxEntry(0, owner, Kind.ENDED, now + ENDS_MERGE_WITHIN, order_id=order.id),)
        if change.ended
        else ()
    )
    card = OutboxEntry(0, owner, Kind.CARD, now, order_id=order.id)
    return (
        *codes,
        *ends,
        card,
        *(entry for link in _live(posts) for entry in _to_group(change, now, link)),
    )


def placed(order_id: int, now: datetime, posts: Iterable[Post]) -> tuple[OutboxEntry, ...]:
    """Return what makes a new order's message appear in the groups it is posted to."""
    return tuple(_message(order_id, now, link) for link in _live(posts))


def low_balance(
    order: Order, least: Money | None, now: datetime, posts: Iterable[Post]
) -> tuple[OutboxEntry, ...]:
    """Return the notices that an order has just taken the balance below what its owner set.

    A group hears of it only from an order that is posted there: an order that is not leaves no
    trace.

    Args:
        least: what the owner set; ``None`` for no notice.
    """
    left = order.balance_left
    if least is None or order.balance_before is None or left is None:
        return ()
    if not left < least <= order.balance_before:
        return ()
    owner = OutboxEntry(0, Recipient(order.owner_id), Kind.LOW_BALANCE, now, order_id=order.id)
    groups = (
        OutboxEntry(0, link.recipient, Kind.LOW_BALANCE, now, order_id=order.id, link_id=link.id)
        for link in _live(posts)
        if Happening.LOW_BALANCE in link.happenings
    )
    return (owner, *groups)


def _to_group(change: Change, now: datetime, link: Link) -> tuple[OutboxEntry, ...]:
    order_id = change.order.id
    new_sms = change.new_sms if Happening.CODE in link.happenings else ()
    codes = tuple(
        OutboxEntry(
            0,
            link.recipient,
            Kind.CODE,
            now,
            order_id=order_id,
            position=sms.position,
            link_id=link.id,
        )
        for sms in new_sms
    )
    return (*codes, _message(order_id, now, link))


def _message(order_id: int, now: datetime, link: Link) -> OutboxEntry:
    return OutboxEntry(0, link.recipient, Kind.CARD, now, order_id=order_id, link_id=link.id)


def _live(posts: Iterable[Post]) -> Iterable[Link]:
    return (post.link for post in posts if post.link.suspended is None)

"""Storing an order that a purchase led to, also when a list has shown it before."""

from __future__ import annotations

from dataclasses import replace

from bot.core.order import Order, Origin
from bot.core.ports import Unit


async def claim(unit: Unit, order: Order) -> Order:
    """Insert an order, or take over the row made when it was merely seen in a list.

    Args:
        unit: the transaction that also settles the intent.
        order: not stored yet, as its purchase led to it.

    Returns:
        The order with its id.
    """
    seen = await unit.orders.find(order.owner_id, order.api_order_id)
    if seen is None:
        return await unit.orders.add(order)
    claimed = replace(order, id=seen.id, version=seen.version + 1)
    if seen.origin is not Origin.SEEN:
        # Its owner followed it at once: what the chat was told of it stands.
        claimed = replace(
            seen,
            origin=order.origin,
            charged=order.charged,
            balance_before=order.balance_before,
            version=seen.version + 1,
        )
    await unit.orders.save(claimed)
    return claimed

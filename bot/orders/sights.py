"""What ``GET /orders/:id`` says of an order, in the domain's words."""

from __future__ import annotations

from datetime import datetime

from bot.core.money import Money
from bot.core.order import Sight
from bot.jiema.models import OrderDetails


def sight_of(details: OrderDetails) -> Sight:
    """Return an answer of the API as a sight."""
    return Sight(
        raw_status=details.status,
        phone=details.phone,
        body=details.sms_body,
        body_received_at=details.sms_received_at,
        history=_oldest_first(details),
        expires_at=details.expires_at,
        charged=None if details.charged_cents is None else Money(details.charged_cents),
    )


def _oldest_first(details: OrderDetails) -> tuple[tuple[str, datetime | None], ...]:
    """Return the history by time where times are given; its order is not documented."""
    history = [(sms.body, sms.received_at) for sms in details.sms_history]
    times = [received_at for _, received_at in history if received_at is not None]
    if len(times) == len(history):
        in_order = sorted(zip(times, history, strict=True), key=lambda pair: pair[0])
        return tuple(sms for _, sms in in_order)
    return tuple(history)

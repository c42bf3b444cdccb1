"""Orders that know some SMS, and what an answer of the API may say of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.order import Order, Sight, Sms, Status, observe
from tests.storage.samples import NOW, an_order


def received(*bodies: str) -> Order:
    sms = tuple(Sms(at, body) for at, body in enumerate(bodies, start=1))
    return an_order(id=1, status=Status.RECEIVED, raw_status="RECEIVED", sms=sms)


def seen(raw: str, *bodies: str, body: str | None = None) -> Sight:
    return Sight(raw, body=body, history=tuple((one, None) for one in bodies))


def bodies(order: Order) -> list[str | None]:
    return [sms.body for sms in order.sms]


def told(order: Order, sight: Sight) -> list[str | None]:
    change = observe(order, sight)
    return [] if change is None else [sms.body for sms in change.new_sms]


def timed(*seconds: int, bodies: str) -> tuple[tuple[str, datetime], ...]:
    """Return one SMS for each letter, so many seconds later than ``NOW``."""
    return tuple(
        (body, NOW + timedelta(seconds=at)) for body, at in zip(bodies, seconds, strict=True)
    )


def knowing(*seconds: int, bodies: str, status: Status) -> Order:
    history = timed(*seconds, bodies=bodies)
    sms = tuple(Sms(at, body, when) for at, (body, when) in enumerate(history, start=1))
    return an_order(id=1, status=status, sms=sms)

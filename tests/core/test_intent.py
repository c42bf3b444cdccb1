"""Which listed order a purchase may have led to, and the order made of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.intent import IntentState, Listed, bought, candidates
from bot.core.money import Money
from bot.core.order import Origin, Status
from tests.storage.samples import NOW, an_intent, an_order

WORDS = frozenset({"tg", "telegram"})
OURS = Listed("ord-1", "WAITING", "tg", "7")


@pytest.mark.parametrize(
    "listed",
    [
        OURS,
        replace(OURS, service_code="telegram"),
        replace(OURS, country_api_id="my"),
        replace(OURS, country_api_id=None),
        replace(OURS, service_code=None),
        replace(OURS, raw_status="RECEIVED"),
        replace(OURS, raw_status="CANCELLED"),
    ],
)
def test_may_be_ours(listed: Listed) -> None:
    assert candidates(an_intent(), [listed], frozenset(), WORDS) == (listed,)


@pytest.mark.parametrize(
    "listed",
    [
        replace(OURS, api_order_id="ord-9"),
        replace(OURS, service_code="wa"),
        replace(OURS, country_api_id="9"),
        replace(OURS, country_api_id="de"),
        replace(OURS, api_order_id="ord-taken"),
    ],
)
def test_cannot_be_ours(listed: Listed) -> None:
    assert candidates(an_intent(), [listed], frozenset({"ord-taken"}), WORDS) == ()


def test_several_are_all_returned() -> None:
    other = replace(OURS, api_order_id="ord-2")
    assert candidates(an_intent(), [OURS, other], frozenset(), WORDS) == (OURS, other)


def test_the_bought_order_is_its_owners_and_watched() -> None:
    intent = an_intent()
    order = bought(
        intent, api_order_id="ord-1", raw_status="WAITING", placed_at=NOW, charged=Money(30)
    )
    assert (order.owner_id, order.key_id, order.api_order_id) == (intent.owner_id, 1, "ord-1")
    assert (order.charged, order.balance_before) == (Money(30), Money(1200))
    assert (order.origin, order.watched) == (Origin.BOUGHT, True)


def test_the_bought_order_is_what_was_asked_for_and_answered() -> None:
    later = NOW + timedelta(seconds=3)
    order = bought(
        an_intent(),
        api_order_id="ord-1",
        raw_status="WAITING",
        placed_at=later,
        phone="+60000000009",
        expires_at=later + timedelta(minutes=20),
        charged=Money(30),
    )
    assert order == an_order(
        phone="+60000000009",
        charged=Money(30),
        placed_at=later,
        expires_at=later + timedelta(minutes=20),
    )


def test_without_a_charge_the_price_read_at_the_tap_stands() -> None:
    order = bought(an_intent(), api_order_id="ord-1", raw_status="WAITING", placed_at=NOW)
    assert order.charged == Money(32)


def test_a_free_order_was_charged_nothing() -> None:
    order = bought(
        an_intent(), api_order_id="ord-1", raw_status="WAITING", placed_at=NOW, charged=Money(0)
    )
    assert order.charged == Money(0)


@pytest.mark.parametrize(
    ("raw", "status"),
    [("WAITING", Status.WAITING), ("RECEIVED", Status.WAITING), ("NEW", Status.UNKNOWN)],
)
def test_received_is_believed_only_with_an_sms(raw: str, status: Status) -> None:
    order = bought(an_intent(), api_order_id="ord-1", raw_status=raw, placed_at=NOW)
    assert (order.status, order.raw_status) == (status, raw)


@pytest.mark.parametrize("state", IntentState)
@pytest.mark.parametrize(
    ("before", "after", "fell"),
    [
        (Money(1200), Money(1199), True),
        (Money(1200), Money(1200), False),
        (Money(1200), Money(1201), False),
        (Money(1200), None, False),
        (None, Money(1200), False),
        (None, None, False),
    ],
)
def test_a_fall_of_the_balance_is_unexplained_only_where_nothing_was_found(
    state: IntentState, before: Money | None, after: Money | None, *, fell: bool
) -> None:
    intent = an_intent(state=state, balance_before=before, balance_after=after)
    assert intent.unexplained is (fell and state is IntentState.NOTHING)

from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from bot.jiema.models import (
    Account,
    Country,
    OrderDetails,
    OrderState,
    OrderSummary,
    PlacedOrder,
    Price,
    Service,
)
from tests.jiema.samples import ACCOUNT, DETAILS, PLACED

TIME = datetime(2026, 5, 22, 8, 12, tzinfo=UTC)


def test_documented_answers_are_read_in_full() -> None:
    account = Account.model_validate(ACCOUNT)
    assert (account.id, account.balance_cents, account.display_name) == ("acc_1", 1200, "Ann")
    assert (account.lang, account.referral_code) == ("en", "R1")
    placed = PlacedOrder.model_validate(PLACED)
    assert (placed.id, placed.status, placed.service, placed.country) == (
        "ord_1",
        "WAITING",
        "tg",
        "7",
    )
    assert placed.expires_at == datetime(2026, 5, 22, 8, 30, tzinfo=UTC)
    assert placed.charged_cents == 32
    details = OrderDetails.model_validate(DETAILS)
    assert (details.sms_body, details.sms_received_at) == ("Your code is 12345", TIME)
    assert [(sms.body, sms.received_at) for sms in details.sms_history] == [
        ("Your code is 12345", TIME)
    ]


def test_nulls_and_more_fields_are_tolerated() -> None:
    nulls = dict.fromkeys(DETAILS)
    details = OrderDetails.model_validate({**nulls, "id": 5, "status": "NEW_ONE", "more": {}})
    assert (details.id, details.status) == ("5", "NEW_ONE")
    assert (details.sms_body, details.sms_history, details.charged_cents) == (None, (), None)
    account = Account.model_validate({"id": 1, "balanceCents": -5, "displayName": None})
    assert (account.id, account.balance_cents, account.display_name) == ("1", -5, None)


@pytest.mark.parametrize("spoiled", ["service", "country", "phone", "expiresAt", "chargedCents"])
@pytest.mark.parametrize("value", [None, [], {"code": "tg"}, True, 0.5])
def test_a_paid_order_never_gets_lost_over_a_spare_field(spoiled: str, value: Any) -> None:
    assert PlacedOrder.model_validate({**PLACED, spoiled: value}).id == "ord_1"


@pytest.mark.parametrize("order_id", [None, "", " ", True, 1.5, [], {}])
def test_an_order_without_an_id_is_none(order_id: Any) -> None:
    for model in (PlacedOrder, OrderDetails, OrderSummary):
        with pytest.raises(ValidationError):
            model.model_validate({**DETAILS, "id": order_id})


def test_numeric_ids_come_either_way() -> None:
    for raw in (7, "7"):
        assert Country.model_validate({"id": raw}).id == 7
        assert Price.model_validate({"countryId": raw, "priceCents": "1"}).country_id == 7
        assert PlacedOrder.model_validate({"id": "x", "country": raw}).country == "7"
        assert OrderSummary.model_validate({"id": raw}).id == "7"


def test_two_equal_sms_are_two_and_an_empty_one_holds_its_place() -> None:
    history = [{"body": "1"}, {"body": "1"}, {"body": None, "receivedAt": "soon"}, "2"]
    details = OrderDetails.model_validate({**DETAILS, "smsHistory": history})
    assert [sms.body for sms in details.sms_history] == ["1", "1", "", "2"]
    assert details.sms_history[2].received_at is None


@pytest.mark.parametrize(
    ("raw", "time"),
    [
        ("2026-05-22T08:12:00.000Z", TIME),
        ("2026-05-22T10:12:00+02:00", TIME),
        ("2026-05-22 08:12:00", TIME),
        ("0001-01-01T00:00:00+14:00", None),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59Z", None),
        ("tomorrow", None),
        (1779437520, None),
    ],
)
def test_times_are_aware_and_in_utc(raw: Any, time: datetime | None) -> None:
    details = OrderDetails.model_validate({**DETAILS, "expiresAt": raw})
    assert details.expires_at == time
    assert time is None or (details.expires_at is not None and details.expires_at.tzinfo is UTC)


def test_a_title_falls_back() -> None:
    service = {"code": "tg", "slug": "telegram", "name": "Telegram"}
    assert Service.model_validate(service).title == "Telegram"
    assert Service.model_validate({**service, "name": None}).title == "telegram"
    assert Service.model_validate({"code": "tg"}).title == "tg"
    assert Country.model_validate({"id": 7}).title == "7"


def test_counts_default_to_none_in_stock() -> None:
    service = Service.model_validate({"code": "tg", "totalCount": "12", "countryCount": None})
    assert (service.total_count, service.country_count) == (12, 0)


def test_a_state_needs_its_status() -> None:
    assert OrderState.model_validate({"status": "CANCELLED"}).status == "CANCELLED"
    with pytest.raises(ValidationError):
        OrderState.model_validate({"id": "x"})


def test_text_can_always_be_stored_and_sent() -> None:
    details = OrderDetails.model_validate({**DETAILS, "smsBody": "a\ud800b\0c 😀"})
    assert details.sms_body == "a?bc 😀"

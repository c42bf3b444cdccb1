import json

import pytest

from bot.jiema import errors
from bot.jiema.answers import read_data, read_items, read_model, read_page
from bot.jiema.models import Account, Country, OrderDetails, Price, Service
from bot.jiema.wire import RawAnswer
from tests.jiema.samples import ACCOUNT, DETAILS, KEY
from tests.jiema.wire_server import ok, refusal


@pytest.mark.parametrize(
    ("http_status", "code", "meaning"),
    [
        (401, "AUTH_MISSING", errors.AuthFailed),
        (400, "AUTH_INVALID", errors.AuthFailed),
        (401, "SOMETHING", errors.AuthFailed),
        (403, "FORBIDDEN", errors.Forbidden),
        (404, "NOT_FOUND", errors.NotFound),
        (400, "INSUFFICIENT", errors.Insufficient),
        (402, "INSUFFICIENT", errors.Insufficient),
        (400, "NO_NUMBERS", errors.NoNumbers),
        (404, "NO_NUMBERS", errors.NoNumbers),
        (400, "BAD_SERVICE", errors.BadService),
        (400, "BAD_COUNTRY", errors.BadCountry),
        (409, "CODE_RECEIVED", errors.CodeReceived),
        (409, "ALREADY_CHANGED", errors.AlreadyChanged),
        (400, "BAD_REQUEST", errors.BadRequest),
        (429, "RATE_LIMITED", errors.RateLimited),
        (429, "SLOW_DOWN", errors.RateLimited),
        (500, "INTERNAL", errors.ServerFault),
        (400, "INTERNAL", errors.ServerFault),
        (503, "MAINTENANCE", errors.ServerFault),
        (400, "NEVER_SEEN", errors.ApiError),
        (200, "NEVER_SEEN", errors.ApiError),
        (400, "", errors.ApiError),
    ],
)
def test_a_refusal_is_told_by_code_then_by_status(
    http_status: int, code: str, meaning: type[errors.ApiError]
) -> None:
    with pytest.raises(errors.ApiError) as caught:
        read_data(RawAnswer(http_status, refusal(code, "Sorry.")))
    assert type(caught.value) is meaning
    assert (caught.value.http_status, caught.value.code) == (http_status, code)
    assert caught.value.message == "Sorry."
    assert "Sorry" not in str(caught.value)


def test_retry_after_reaches_the_error() -> None:
    with pytest.raises(errors.RateLimited) as caught:
        read_data(RawAnswer(429, refusal("RATE_LIMITED"), 7.0))
    assert caught.value.retry_after_seconds == 7.0


def test_a_message_is_one_short_line_without_a_key() -> None:
    with pytest.raises(errors.ApiError) as caught:
        read_data(RawAnswer(400, refusal("X" * 900, f"Key {KEY}\n\x1b[31m is bad " + "!" * 900)))
    assert caught.value.message.startswith("Key jm_… [31m is bad !!!")
    assert len(caught.value.message) == 300
    assert len(caught.value.code) == 64


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b'{"ok": "yes", "data": {}}',
        b'{"ok": 1, "data": {}}',
        b'{"ok": true, "data": NaN}',
        b'{"ok": true, "data": {"x": 1e99999999999999999999}}',
        b'{"ok": true, "data": {"x": ' + b"9" * 5000 + b"}}",
        b"[" * 100_000,
        b'\xff\xfe{"ok": true}',
    ],
)
def test_what_is_no_envelope_is_a_bad_answer(body: bytes) -> None:
    with pytest.raises(errors.BadAnswer) as caught:
        read_data(RawAnswer(200, body))
    assert caught.value.http_status == 200


@pytest.mark.parametrize("http_status", [200, 201, 202])
def test_any_2xx_is_a_success(http_status: int) -> None:
    assert read_model(RawAnswer(http_status, ok(ACCOUNT)), Account).balance_cents == 1200


def test_a_bad_model_names_its_fields_and_not_their_content() -> None:
    bad = {**DETAILS, "smsBody": ["secret text"], "smsHistory": {"a": "secret text"}}
    with pytest.raises(errors.BadAnswer) as caught:
        read_model(RawAnswer(200, ok(bad)), OrderDetails)
    assert str(caught.value) == "OrderDetails with bad smsBody, smsHistory, HTTP 200"
    assert caught.value.__context__ is None


@pytest.mark.parametrize("model", [Service, Country, Price])
def test_odd_items_are_left_out(model: type[Service | Country | Price]) -> None:
    good = {"code": "tg", "id": 7, "countryId": 7, "priceCents": "32"}
    items = [None, 5, "x", {}, {"code": None, "id": "x", "countryId": True}, good]
    assert len(read_items(RawAnswer(200, ok({"items": items})), model)) == 1


@pytest.mark.parametrize("items", [None, {}, "x", [None], [{}, {"name": "x"}]])
def test_a_list_of_which_nothing_can_be_read_is_a_bad_answer(items: object) -> None:
    with pytest.raises(errors.BadAnswer):
        read_items(RawAnswer(200, ok({"items": items})), Service)


def test_an_empty_list_is_one() -> None:
    assert read_items(RawAnswer(200, ok({"items": []})), Service) == ()


def test_a_page_counts_what_it_leaves_out() -> None:
    page = read_page(RawAnswer(200, ok({"items": [{"id": 5}, {}], "nextCursor": 12})))
    assert [(item.id, item.status) for item in page.items] == [("5", "")]
    assert page.next_cursor == "12"
    assert page.unreadable == 1


@pytest.mark.parametrize("data", [{"items": []}, {"items": [], "nextCursor": ""}])
def test_a_page_without_a_cursor_is_the_last(data: dict[str, object]) -> None:
    assert read_page(RawAnswer(200, ok(data))).next_cursor is None


def test_a_cursor_of_a_wrong_type_is_a_bad_answer() -> None:
    with pytest.raises(errors.BadAnswer):
        read_page(RawAnswer(200, ok({"items": [], "nextCursor": {"a": 1}})))


def test_dollars_are_read_exactly() -> None:
    prices = ["0.18", "0.29", "0.181", "1.005", "0", "12", '"0.32"', "1e-30", "57.29"]
    for price, cents in zip(prices, [18, 29, 19, 101, 0, 1200, 32, 1, 5729], strict=True):
        body = '{"ok":true,"data":{"items":[{"code":"tg","minCostUsd":' + price + "}]}}"
        [service] = read_items(RawAnswer(200, body.encode()), Service)
        assert service.from_cents == cents


@pytest.mark.parametrize("price", ["-1", "true", "null", '"x"', "1e999999", "[]", '"NaN"'])
def test_dollars_that_make_no_sense_are_none(price: str) -> None:
    body = '{"ok":true,"data":{"items":[{"code":"tg","minCostUsd":' + price + "}]}}"
    [service] = read_items(RawAnswer(200, body.encode()), Service)
    assert service.from_cents is None


def test_cents_never_come_from_a_float() -> None:
    for cents in ("1200.0", "true", '"12.5"', '"1e3"', '"١٢"', "null", '""'):
        body = '{"ok":true,"data":' + json.dumps(ACCOUNT).replace('"1200"', cents) + "}"
        with pytest.raises(errors.BadAnswer, match="balanceCents"):
            read_model(RawAnswer(200, body.encode()), Account)

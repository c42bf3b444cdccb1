"""The service's envelope: `{"ok": true, "data": …}` or `{"ok": false, "code": …, "message": …}`."""

import json
import re
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any, NoReturn, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from bot.jiema import errors
from bot.jiema.fields import read_text
from bot.jiema.models import OrderPage, OrderSummary
from bot.jiema.wire import RawAnswer

Model = TypeVar("Model", bound=BaseModel)

LONGEST_CODE = 64
LONGEST_MESSAGE = 300
KEY_PATTERN = re.compile(r"jm_[\w-]*", re.ASCII)

BY_CODE: dict[str, type[errors.ApiError]] = {
    "FORBIDDEN": errors.Forbidden,
    "NOT_FOUND": errors.NotFound,
    "INSUFFICIENT": errors.Insufficient,
    "NO_NUMBERS": errors.NoNumbers,
    "BAD_SERVICE": errors.BadService,
    "BAD_COUNTRY": errors.BadCountry,
    "CODE_RECEIVED": errors.CodeReceived,
    "ALREADY_CHANGED": errors.AlreadyChanged,
    "BAD_REQUEST": errors.BadRequest,
    "RATE_LIMITED": errors.RateLimited,
    "INTERNAL": errors.ServerFault,
}
BY_STATUS: dict[int, type[errors.ApiError]] = {
    401: errors.AuthFailed,
    403: errors.Forbidden,
    404: errors.NotFound,
    429: errors.RateLimited,
}


def read_data(raw: RawAnswer) -> dict[str, Any]:
    """Return the `data` of a success, whatever its 2xx; raise ApiError or BadAnswer."""
    envelope = _read_json(raw)
    if envelope is None or not isinstance(envelope.get("ok"), bool):
        if raw.http_status == httpx.codes.TOO_MANY_REQUESTS:
            raise errors.RateLimited(raw.http_status, "", "", raw.retry_after_seconds)
        raise errors.BadAnswer(f"no envelope, HTTP {raw.http_status}", raw.http_status)
    if not envelope["ok"]:
        _refuse(raw, envelope)
    data = envelope.get("data")
    if not isinstance(data, dict) or not httpx.codes.is_success(raw.http_status):
        raise errors.BadAnswer(f"no data, HTTP {raw.http_status}", raw.http_status)
    return data


def read_model(raw: RawAnswer, model: type[Model]) -> Model:
    """Return `data` as `model`; raise ApiError, or BadAnswer naming the fields at fault."""
    data = read_data(raw)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        places = sorted({str(detail["loc"][0]) for detail in _details(error) if detail["loc"]})
    raise errors.BadAnswer(
        f"{model.__name__} with bad {', '.join(places)}, HTTP {raw.http_status}", raw.http_status
    )


def read_items(raw: RawAnswer, model: type[Model]) -> tuple[Model, ...]:
    """Return the readable ones of `data.items`.

    One odd item must not close the whole shop, so it is left out; if there are items and none
    can be read, the shape is not the one we know: BadAnswer.
    """
    return _read_items(raw, read_data(raw), model)[0]


def read_page(raw: RawAnswer) -> OrderPage:
    """Return a page of orders, with the number of items left out as in `read_items`."""
    data = read_data(raw)
    items, unreadable = _read_items(raw, data, OrderSummary)
    cursor = data.get("nextCursor")
    with suppress(ValueError):
        next_cursor = None if cursor is None else read_text(cursor) or None
        return OrderPage(items=items, next_cursor=next_cursor, unreadable=unreadable)
    raise errors.BadAnswer(f"bad nextCursor, HTTP {raw.http_status}", raw.http_status)


def _read_items(
    raw: RawAnswer, data: dict[str, Any], model: type[Model]
) -> tuple[tuple[Model, ...], int]:
    items = data.get("items")
    if not isinstance(items, list):
        raise errors.BadAnswer(f"no items, HTTP {raw.http_status}", raw.http_status)
    readable = []
    for item in items:
        try:
            readable.append(model.model_validate(item))
        except ValidationError:
            continue
    if items and not readable:
        raise errors.BadAnswer(
            f"not one readable {model.__name__}, HTTP {raw.http_status}", raw.http_status
        )
    return tuple(readable), len(items) - len(readable)


def _details(error: ValidationError) -> Any:
    return error.errors(include_url=False, include_context=False, include_input=False)


def _read_json(raw: RawAnswer) -> dict[str, Any] | None:
    refuse: Callable[[str], NoReturn] = _refuse_constant
    try:
        answer = json.loads(raw.body, parse_float=Decimal, parse_constant=refuse)
    except (ValueError, ArithmeticError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _refuse(raw: RawAnswer, envelope: dict[str, Any]) -> NoReturn:
    code = _clean(envelope.get("code"), LONGEST_CODE)
    message = _clean(envelope.get("message"), LONGEST_MESSAGE)
    meaning = _meaning(code, raw.http_status)
    if meaning is errors.RateLimited:
        raise errors.RateLimited(raw.http_status, code, message, raw.retry_after_seconds)
    raise meaning(raw.http_status, code, message)


def _meaning(code: str, http_status: int) -> type[errors.ApiError]:
    """Go by the code, then by the HTTP status (which the document partly leaves open)."""
    if code in BY_CODE:
        return BY_CODE[code]
    if code.startswith("AUTH_"):
        return errors.AuthFailed
    if httpx.codes.is_server_error(http_status):
        return errors.ServerFault
    return BY_STATUS.get(http_status, errors.ApiError)


def _clean(raw: Any, longest: int) -> str:
    """Return one printable line, shortened, in which no key is repeated back at us."""
    if not isinstance(raw, str):
        return ""
    line = " ".join(KEY_PATTERN.sub("jm_…", raw).split())
    line = "".join(sign for sign in line if sign.isprintable())
    return line if len(line) <= longest else line[: longest - 1] + "…"

"""Field types that read what the API document leaves open.

Two manners: a *needed* field that cannot be read fails its model; a *spare* one becomes None
(or its default), since an order must not get lost over a field nobody needs.
"""

import re
from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import BeforeValidator

CENTS = re.compile(r"-?[0-9]{1,15}", re.ASCII)
WHOLE = re.compile(r"[0-9]{1,15}", re.ASCII)
MOST_USD = Decimal(10) ** 9
EARLIEST_YEAR, LATEST_YEAR = 2000, 2200
"""Outside of these a time stands for none ("never", zero), and sums with it may overflow."""


def read_text(raw: Any) -> str:
    """Return a string, or a whole number as one; raise ValueError for anything else.

    JSON can spell what neither UTF-8 nor a database can hold: a lone surrogate becomes "?", NUL
    is dropped.
    """
    if isinstance(raw, str):
        return raw.replace("\0", "").encode(errors="replace").decode()
    if isinstance(raw, int) and not isinstance(raw, bool):
        return str(raw)
    msg = "neither a string nor a whole number"
    raise ValueError(msg)


def read_id(raw: Any) -> str:
    """Return an identifier as a string that is not blank; ids may come as numbers."""
    text = read_text(raw).strip()
    if not text:
        raise ValueError("empty")
    return text


def read_whole(raw: Any) -> int:
    """Return a count or a numeric id, given as a number or as digits."""
    text = read_text(raw)
    if not WHOLE.fullmatch(text):
        raise ValueError("not a whole number")
    return int(text)


def read_cents(raw: Any) -> int:
    """Return cents of a US dollar from the API's digits ("1200" is $12.00), never from a float."""
    text = read_text(raw)
    if not CENTS.fullmatch(text):
        raise ValueError("not whole cents")
    return int(text)


def read_dollars(raw: Any) -> int:
    """Return cents, rounded up, of a price in dollars (`minCostUsd`) without passing a float."""
    if isinstance(raw, bool) or not isinstance(raw, (Decimal, int, str)):
        raise ValueError("not a price")  # noqa: TRY004 - pydantic collects ValueError
    try:
        dollars = Decimal(raw)
    except InvalidOperation:
        dollars = Decimal("NaN")
    if not dollars.is_finite() or not 0 <= dollars <= MOST_USD:
        raise ValueError("not a price")
    return int((dollars * 100).to_integral_value(ROUND_CEILING))


def read_time(raw: Any) -> datetime:
    """Return an aware UTC time from an ISO 8601 string; one without a zone is taken as UTC."""
    if not isinstance(raw, str):
        raise ValueError("not a time")  # noqa: TRY004 - pydantic collects ValueError
    time = datetime.fromisoformat(raw)
    if not EARLIEST_YEAR <= time.year <= LATEST_YEAR:
        raise ValueError("not a time")
    try:
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except OverflowError:
        raise ValueError("not a time") from None


def _spare(read: Any) -> BeforeValidator:
    """Make a validator of `read` that gives None for what `read` refuses."""

    def read_or_none(raw: Any) -> Any:
        try:
            return read(raw)
        except ValueError:
            return None

    return BeforeValidator(read_or_none)


def _count(raw: Any) -> int:
    try:
        return read_whole(raw)
    except ValueError:
        return 0


def _label(raw: Any) -> str:
    try:
        return read_text(raw)
    except ValueError:
        return ""


Id = Annotated[str, BeforeValidator(read_id)]
Text = Annotated[str, BeforeValidator(read_text)]
Whole = Annotated[int, BeforeValidator(read_whole)]
Cents = Annotated[int, BeforeValidator(read_cents)]

SpareText = Annotated[str | None, _spare(read_text)]
SpareId = Annotated[str | None, _spare(read_id)]
SpareCents = Annotated[int | None, _spare(read_cents)]
SpareDollars = Annotated[int | None, _spare(read_dollars)]
SpareTime = Annotated[datetime | None, _spare(read_time)]
Count = Annotated[int, BeforeValidator(_count)]
Label = Annotated[str, BeforeValidator(_label)]

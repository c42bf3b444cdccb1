"""What a person may take away: their orders as a table, and all that is stored about them."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from bot.core.money import Money
from bot.core.order import Order
from bot.core.ports import Store
from bot.core.quiet import QuietHours

COLUMNS = (
    *("placed_at", "service", "country", "number", "status"),
    *("price_usd", "sms_count", "sms"),
)
"""The table's head: names for programs, the same in every language."""

_ROWS_AT_ONCE = 100
# Where a list is separated by semicolons, a cell may be cut at one, or at a line's end.
_FORMULA = re.compile(r"(^|[;\t\r\n])(?=[=+\-@\t\r])")
_NUMBER = re.compile(r"\+\d+")


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file.

    Attributes:
        orders: how many are in it.
    """

    content: bytes
    orders: int


class Exports:
    """Writes files from the store in small steps, one file at a time.

    Between two steps others have their turn: over ten thousand orders a file takes a second.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turn = asyncio.Lock()

    async def orders(self, owner_id: int) -> Table:
        """Return all orders we know of a person as CSV, in UTF-8 with a mark for spreadsheets."""
        text = io.StringIO(newline="")
        table = csv.writer(text)
        table.writerow(COLUMNS)
        last_id = number = 0
        async with self._turn, self._store.read() as unit:
            while orders := await unit.past.after(owner_id, last_id, limit=_ROWS_AT_ONCE):
                table.writerows(map(_row, orders))
                number += len(orders)
                last_id = orders[-1].id
        return Table(text.getvalue().encode("utf-8-sig", "replace"), number)

    async def everything(self, user_id: int) -> bytes:
        """Return all that is stored about a person as JSON, but API keys: rows by table."""
        parts: list[bytes] = []
        told = ""
        async with self._turn, self._store.read() as unit:
            async for name, rows in unit.past.everything(user_id):
                for row in rows:
                    opening = f'{"]," if told else "{"}\n"{name}": [' if name != told else ","
                    told = name
                    line = json.dumps(row, default=_plain, ensure_ascii=False)
                    parts.append(f"{opening}\n{line}".encode(errors="replace"))
        parts.append(b"\n]}\n" if told else b"{}\n")
        return b"".join(parts)


def defused(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: what begins like one is quoted.

    A number of digits alone, such as ``+60123456789``, is none, and stays as one dials it.
    """
    return cell if _NUMBER.fullmatch(cell) else _FORMULA.sub(r"\1'", cell)


def _row(order: Order) -> Iterable[str]:
    texts = [sms.body for sms in order.sms if sms.body is not None]
    cells = (
        order.placed_at.isoformat(timespec="seconds"),
        order.service_name,
        order.country_name or order.country_slug or "",
        order.phone or "",
        order.raw_status,
        "" if order.charged is None else _dollars(order.charged),
        str(len(order.sms)),
        "\n".join(texts),
    )
    return map(defused, cells)


def _dollars(amount: Money) -> str:
    return str(Decimal(amount.cents).scaleb(-2))


def _plain(value: object) -> object:
    """Return as JSON what a row holds.

    Raises:
        TypeError: a column holds something new.
    """
    match value:
        case datetime():
            return value.isoformat()
        case Money():
            return _dollars(value)
        case frozenset():
            return sorted(value)
        case StrEnum():
            return value.value
        case QuietHours():
            return asdict(value)
    raise TypeError(f"{type(value).__name__} cannot be exported")

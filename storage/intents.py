"""Confirm screens and confirmed purchases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.intent import Intent, IntentState, Quote
from bot.core.money import Money
from storage.schema import intent_orders, intents, quotes
from storage.upsert import insert_or_skip

_COLUMNS = tuple(column.name for column in intents.c)
_QUOTE_COLUMNS = tuple(column.name for column in quotes.c)
# A literal, as in the partial index, or it would not be used.
_IS_OPEN = intents.c.state == literal_column("'open'")
_IS_NOTHING = intents.c.state == literal_column("'nothing'")

_QUOTE = select(quotes).where(
    quotes.c.nonce == bindparam("nonce"), quotes.c.owner_id == bindparam("owner_id")
)
_ADD_QUOTE = quotes.insert()
_DROP_QUOTES = delete(quotes).where(quotes.c.shown_at < bindparam("before"))
_ADD = insert_or_skip(intents).returning(intents.c.id)
_GET = select(intents).where(intents.c.id == bindparam("intent_id"))
_BY_NONCE = select(intents).where(intents.c.nonce == bindparam("nonce"))
_SETTLE = (
    update(intents)
    .where(intents.c.id == bindparam("intent_id"), intents.c.state == bindparam("known"))
    .values(
        state=bindparam("settled"),
        settled_at=bindparam("at"),
        balance_after=bindparam("balance"),
    )
)
_ADD_ORDER = intent_orders.insert()
_ORDER_IDS = (
    select(intent_orders.c.order_id)
    .where(intent_orders.c.intent_id == bindparam("intent_id"))
    .order_by(intent_orders.c.order_id)
)
# Not sorted here: for that SQLite would rather read the whole table.
_OPEN = select(intents).where(_IS_OPEN)
_NOTHING_SINCE = select(intents).where(_IS_NOTHING, intents.c.settled_at >= bindparam("at"))
_OPEN_ON = select(intents).where(_IS_OPEN, intents.c.api_account_id == bindparam("api_account"))


class SqlIntents:
    """``bot.core.ports.Intents`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add_quote(self, quote: Quote) -> None:
        """Keep what a confirm screen offers."""
        await self._connection.execute(
            _ADD_QUOTE, {name: getattr(quote, name) for name in _QUOTE_COLUMNS}
        )

    async def quote(self, nonce: str, owner_id: int) -> Quote | None:
        """Return what the confirm screen with this nonce offered to this person."""
        result = await self._connection.execute(_QUOTE, {"nonce": nonce, "owner_id": owner_id})
        row = result.one_or_none()
        return None if row is None else Quote(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name

    async def drop_quotes_before(self, before: datetime) -> None:
        """Delete what was offered before."""
        await self._connection.execute(_DROP_QUOTES, {"before": before})

    async def add(self, intent: Intent) -> Intent | None:
        """Insert; ``None`` when the nonce was used or the account has an open intent."""
        values = {name: getattr(intent, name) for name in _COLUMNS if name != "id"}
        intent_id = (await self._connection.execute(_ADD, values)).scalar_one_or_none()
        return None if intent_id is None else Intent(id=intent_id, **values)

    async def get(self, intent_id: int) -> Intent | None:
        """Return the intent with this id."""
        result = await self._connection.execute(_GET, {"intent_id": intent_id})
        return _intent(result.one_or_none())

    async def by_nonce(self, nonce: str) -> Intent | None:
        """Return the intent that used the nonce of a confirm screen."""
        result = await self._connection.execute(_BY_NONCE, {"nonce": nonce})
        return _intent(result.one_or_none())

    async def settle(
        self,
        intent: Intent,
        state: IntentState,
        at: datetime,
        *,
        order_ids: Sequence[int] = (),
        balance_after: Money | None = None,
    ) -> bool:
        """Give an intent its end; ``False`` when it is no longer in the state it was read in."""
        values = {
            "intent_id": intent.id,
            "known": intent.state,
            "settled": state,
            "at": at,
            "balance": balance_after,
        }
        if (await self._connection.execute(_SETTLE, values)).rowcount == 0:
            return False
        if order_ids:
            await self._connection.execute(
                _ADD_ORDER,
                [{"intent_id": intent.id, "order_id": order_id} for order_id in order_ids],
            )
        return True

    async def order_ids(self, intent_id: int) -> Sequence[int]:
        """Return the orders a settled intent led to, oldest first."""
        return (await self._connection.scalars(_ORDER_IDS, {"intent_id": intent_id})).all()

    async def open(self) -> Sequence[Intent]:
        """Return every open intent, oldest first."""
        rows = await self._connection.execute(_OPEN)
        found = [intent for row in rows if (intent := _intent(row)) is not None]
        return sorted(found, key=lambda intent: intent.id)

    async def nothing_since(self, at: datetime) -> Sequence[Intent]:
        """Return the intents settled since then because no order had appeared for them."""
        rows = await self._connection.execute(_NOTHING_SINCE, {"at": at})
        found = [intent for row in rows if (intent := _intent(row)) is not None]
        return sorted(found, key=lambda intent: intent.id)

    async def open_on(self, api_account_id: str) -> Intent | None:
        """Return the open intent of an API account."""
        result = await self._connection.execute(_OPEN_ON, {"api_account": api_account_id})
        return _intent(result.one_or_none())


def _intent(row: Row[Any] | None) -> Intent | None:
    return None if row is None else Intent(**dict(zip(_COLUMNS, row, strict=True)))

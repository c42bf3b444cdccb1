"""People and their API keys."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import Any

from sqlalchemy import Row, and_, bindparam, delete, exists, not_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.account import Account, Key
from bot.core.catalogue import CountrySort
from bot.core.errors import KeyLost
from bot.core.intent import IntentState
from bot.core.money import Money
from bot.core.quiet import QuietHours
from storage.cipher import Cipher
from storage.schema import accounts, fsm, intents, keys, orders, outbox, panels
from storage.upsert import insert_or_skip, insert_or_update

_KEY_COLUMNS = (
    keys.c.id,
    keys.c.owner_id,
    keys.c.api_account_id,
    keys.c.display_name,
    keys.c.fingerprint,
    keys.c.refused,
)
_GET = (
    select(*accounts.c, *_KEY_COLUMNS)
    .select_from(
        accounts.outerjoin(keys, and_(keys.c.owner_id == accounts.c.user_id, keys.c.current))
    )
    .where(accounts.c.user_id == bindparam("user_id"))
)
_ENSURE = insert_or_skip(accounts)
_SET_LANGUAGE = insert_or_update(accounts, ("user_id",), "language")
_SET_LOW_BALANCE = insert_or_update(accounts, ("user_id",), "low_balance")
_SET_SORT = insert_or_update(accounts, ("user_id",), "sort")
_SET_QUIET = insert_or_update(accounts, ("user_id",), "quiet")
_CHOOSE_LANGUAGE = insert_or_update(accounts, ("user_id",), "language", "chosen_language")
_SET_SITE_LANGUAGE = insert_or_update(accounts, ("user_id",), "site_language")
_RELEASE = (
    update(keys)
    .where(keys.c.owner_id == bindparam("user_id"), keys.c.current)
    .values(current=False)
)
_CONNECT = insert_or_update(
    keys,
    ("owner_id", "fingerprint"),
    "api_account_id",
    "display_name",
    "refused",
    "current",
    "sealed",
).returning(*_KEY_COLUMNS)
_KEY = select(*_KEY_COLUMNS).where(keys.c.id == bindparam("key_id"))
_FINGERPRINTS = (
    select(keys.c.id, keys.c.fingerprint).join(orders, orders.c.key_id == keys.c.id)
).where(orders.c.watched)
_SECRET = select(keys.c.owner_id, keys.c.sealed).where(keys.c.id == bindparam("key_id"))
_SECRETS = select(keys.c.id, keys.c.owner_id, keys.c.sealed).where(
    keys.c.id.in_(bindparam("key_ids", expanding=True)), keys.c.sealed.is_not(None)
)
_REFUSE = (
    update(keys).where(keys.c.id == bindparam("key_id"), not_(keys.c.refused)).values(refused=True)
)
_ACCEPT = update(keys).where(keys.c.id == bindparam("key_id")).values(refused=False)
_ERASE_IDLE = (
    update(keys)
    .where(
        not_(keys.c.current),
        keys.c.sealed.is_not(None),
        not_(exists().where(orders.c.key_id == keys.c.id, orders.c.watched)),
        not_(exists().where(intents.c.key_id == keys.c.id, intents.c.state == IntentState.OPEN)),
    )
    .values(sealed=None)
)
_ERASE_IDLE_OF = _ERASE_IDLE.where(keys.c.owner_id == bindparam("owner"))
_FORGET = (
    delete(outbox).where(outbox.c.chat_id == bindparam("user_id")),
    delete(panels).where(panels.c.chat_id == bindparam("user_id")),
    delete(fsm).where(fsm.c.user_id == bindparam("user_id")),
    # Takes keys, orders, SMS, quotes, intents, cards and every outbox entry of theirs with it.
    delete(accounts).where(accounts.c.user_id == bindparam("user_id")),
)


class SqlAccounts:
    """``bot.core.ports.Accounts`` in a database."""

    def __init__(self, connection: AsyncConnection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    async def get(self, user_id: int) -> Account | None:
        """Return the person with the key that buys."""
        row = (await self._connection.execute(_GET, {"user_id": user_id})).one_or_none()
        if row is None:
            return None
        key = None if row.id is None else _key(row)
        return Account(
            user_id=row.user_id,
            language=row.language,
            key=key,
            low_balance=row.low_balance,
            chosen_language=row.chosen_language,
            site_language=row.site_language,
            sort=row.sort or CountrySort.PRICE,
            quiet=row.quiet,
        )

    async def ensure(self, user_id: int) -> Account:
        """Return the person, new if unknown so far."""
        known = await self.get(user_id)
        if known is not None:
            return known
        await self._connection.execute(_ENSURE, {"user_id": user_id})
        return Account(user_id=user_id)

    async def set_language(self, user_id: int, language: str | None) -> None:
        """Keep the language last spoken with somebody."""
        await self._connection.execute(_SET_LANGUAGE, {"user_id": user_id, "language": language})

    async def choose_language(self, user_id: int, language: str) -> None:
        """Keep the language somebody chose; it is spoken from now on."""
        values = {"user_id": user_id, "language": language, "chosen_language": language}
        await self._connection.execute(_CHOOSE_LANGUAGE, values)

    async def set_site_language(self, user_id: int, language: str | None) -> None:
        """Keep the language the service's account is set to."""
        values = {"user_id": user_id, "site_language": language}
        await self._connection.execute(_SET_SITE_LANGUAGE, values)

    async def set_low_balance(self, user_id: int, least: Money | None) -> None:
        """Keep below which balance the person is told; ``None`` for never."""
        values = {"user_id": user_id, "low_balance": least}
        await self._connection.execute(_SET_LOW_BALANCE, values)

    async def set_sort(self, user_id: int, sort: str) -> None:
        """Keep the order of the person's country lists."""
        await self._connection.execute(_SET_SORT, {"user_id": user_id, "sort": sort})

    async def set_quiet(self, user_id: int, quiet: QuietHours | None) -> None:
        """Keep the person's quiet hours; ``None`` for none."""
        await self._connection.execute(_SET_QUIET, {"user_id": user_id, "quiet": quiet})

    async def connect(
        self, user_id: int, *, api_account_id: str, display_name: str, secret: str
    ) -> Key:
        """Store ``secret`` encrypted and make it the person's key; older keys stay for watching.

        The same key pasted again is the same row, no longer refused.
        """
        await self._connection.execute(_ENSURE, {"user_id": user_id})
        await self._connection.execute(_RELEASE, {"user_id": user_id})
        row = await self._connection.execute(
            _CONNECT,
            {
                "owner_id": user_id,
                "api_account_id": api_account_id,
                "display_name": display_name,
                "fingerprint": self._cipher.fingerprint(secret),
                "refused": False,
                "current": True,
                "sealed": self._cipher.seal(secret, owner=secret_owner(user_id)),
            },
        )
        return _key(row.one())

    async def disconnect(self, user_id: int) -> None:
        """Leave the person without a key that buys; keys of watched orders stay.

        The secrets of their other keys are erased, see :meth:`erase_idle_secrets`.
        """
        await self._connection.execute(_RELEASE, {"user_id": user_id})
        await self._connection.execute(_ERASE_IDLE_OF, {"owner": user_id})

    async def erase_idle_secrets(self) -> int:
        """Erase API keys that neither buy, nor watch an order, nor settle a purchase.

        Returns how many; their rows stay, for the orders they placed.
        """
        return (await self._connection.execute(_ERASE_IDLE)).rowcount

    async def key(self, key_id: int) -> Key | None:
        """Return a key, also one that no longer buys."""
        row = (await self._connection.execute(_KEY, {"key_id": key_id})).one_or_none()
        return None if row is None else _key(row)

    async def fingerprints(self) -> Mapping[int, str]:
        """Return the fingerprint of every key that an order is watched with, by the key's id."""
        rows = await self._connection.execute(_FINGERPRINTS.distinct())
        return {row.id: row.fingerprint for row in rows}

    async def secret(self, key_id: int) -> str:
        """Return the API key in clear.

        Raises:
            KeyLost: no encryption key we have opens it, or it was erased.
        """
        row = (await self._connection.execute(_SECRET, {"key_id": key_id})).one_or_none()
        if row is None or row.sealed is None:
            raise KeyLost
        return self._cipher.open(row.sealed, owner=secret_owner(row.owner_id))

    async def secrets(self, key_ids: Collection[int]) -> Mapping[int, str]:
        """Return those of these API keys that can be opened, in clear."""
        found: dict[int, str] = {}
        for row in await self._connection.execute(_SECRETS, {"key_ids": list(key_ids)}):
            with suppress(KeyLost):
                found[row.id] = self._cipher.open(row.sealed, owner=secret_owner(row.owner_id))
        return found

    async def accept_key(self, key_id: int) -> None:
        """Note that the service accepts a key again, whatever it said before."""
        await self._connection.execute(_ACCEPT, {"key_id": key_id})

    async def refuse_key(self, key_id: int) -> bool:
        """Mark a key as refused; return whether that is news."""
        return (await self._connection.execute(_REFUSE, {"key_id": key_id})).rowcount == 1

    async def forget(self, user_id: int) -> None:
        """Delete every row of this person, in every table."""
        for statement in _FORGET:
            await self._connection.execute(statement, {"user_id": user_id})


def secret_owner(user_id: int) -> str:
    """Return what a person's sealed API key is bound to."""
    return f"api key of {user_id}"


def _key(row: Row[*tuple[Any, ...]]) -> Key:
    return Key(
        id=row.id,
        owner_id=row.owner_id,
        api_account_id=row.api_account_id,
        display_name=row.display_name,
        fingerprint=row.fingerprint,
        refused=row.refused,
    )

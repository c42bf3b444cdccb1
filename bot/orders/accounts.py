"""A person's key: connect, replace, disconnect, forget; and the balance behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

import structlog

from bot.core.account import Account, Key
from bot.core.crash import crash_point
from bot.core.errors import Unwritable
from bot.core.money import Money
from bot.core.news import News, NoNews, Topic
from bot.core.order import Order
from bot.core.ports import Clock, Store, Wake
from bot.core.quiet import QuietHours
from bot.orders.access import Access, domain_errors

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Connected:
    """A key the API has just accepted.

    Attributes:
        language: the language the account has on the web site, if the API names one.
    """

    key: Key
    balance: Money
    language: str | None


class People:
    """What the bot knows of people and does with their keys.

    Args:
        rewatch: told when which orders are watched with which key has changed, and of the
            fingerprint of a key that was just accepted.
        forgotten: told of a person whose rows were deleted.
        news: tells the other replicas whose key or rows were.
    """

    def __init__(
        self,
        access: Access,
        store: Store,
        clock: Clock,
        *,
        rewatch: Callable[[str | None], None],
        forgotten: Callable[[int], None],
        wake: Wake,
        news: News | None = None,
    ) -> None:
        self._news = news or NoNews()
        self._access = access
        self._store = store
        self._clock = clock
        self._rewatch = rewatch
        self._forgotten = forgotten
        self._wake = wake

    async def get(self, user_id: int) -> Account | None:
        """Return what is known of a person."""
        return await self._store.account(user_id)

    async def set_language(self, user_id: int, language: str) -> None:
        """Remember the language to speak with a person."""
        async with self._store.write() as unit:
            await unit.accounts.ensure(user_id)
            await unit.accounts.set_language(user_id, language)

    async def choose_language(self, user_id: int, language: str) -> None:
        """Remember the language somebody chose here; nothing else decides it any more."""
        async with self._store.write() as unit:
            await unit.accounts.choose_language(user_id, language)

    async def set_low_balance(self, user_id: int, least: Money | None) -> None:
        """Remember below which balance to tell a person; ``None`` for never."""
        async with self._store.write() as unit:
            await unit.accounts.set_low_balance(user_id, least)

    async def set_sort(self, user_id: int, sort: str) -> None:
        """Remember in which order to list countries."""
        async with self._store.write() as unit:
            await unit.accounts.set_sort(user_id, sort)

    async def set_quiet(self, user_id: int, quiet: QuietHours | None) -> None:
        """Remember when only codes are to ring; ``None`` for never."""
        async with self._store.write() as unit:
            await unit.accounts.set_quiet(user_id, quiet)

    async def connect(self, user_id: int, secret: str) -> Connected:
        """Check a key with the account call and make it the person's own.

        Watched orders of the same API account go on with this one: the older key may be revoked
        without anybody knowing yet.

        Raises:
            Trouble: the API refuses the key or did not answer; nothing is stored.
        """
        with domain_errors():
            answer = await self._access.with_secret(secret).account()
        async with self._store.write() as unit:
            await unit.accounts.ensure(user_id)
            key = await unit.accounts.connect(
                user_id,
                api_account_id=answer.id,
                display_name=answer.display_name or "",
                secret=secret,
            )
            await unit.accounts.set_site_language(user_id, answer.lang)
            for order in await unit.orders.watched_of(user_id):
                if order.api_account_id == key.api_account_id and order.key_id != key.id:
                    moved = replace(order, key_id=key.id, version=order.version + 1)
                    await unit.orders.save(moved)
            crash_point("key.before_store")
        crash_point("key.after_store")
        log.info("key.connected", user=user_id, key=key.id)
        self._rewatch(key.fingerprint)
        return Connected(key, Money(answer.balance_cents), answer.lang)

    async def balance(self, key: Key) -> Money:
        """Return the balance as the API reports it now.

        Raises:
            Trouble: it did not.
        """
        session = await self._access.with_key(key.id)
        with domain_errors():
            balance = Money((await session.account()).balance_cents)
        if key.refused:
            await self._accepted(key)
        return balance

    async def _accepted(self, key: Key) -> None:
        """Go on with a key that was refused for a while only: a ban that ended, a bad start."""
        with suppress(Unwritable):
            async with self._store.write() as unit:
                await unit.accounts.accept_key(key.id)
        log.info("key.accepted", key=key.id)
        self._rewatch(key.fingerprint)

    async def open_orders(self, user_id: int) -> Sequence[Order]:
        """Return the person's orders that are watched."""
        async with self._store.read() as unit:
            return await unit.orders.watched_of(user_id)

    async def disconnect(self, user_id: int) -> None:
        """Take the key away; orders that are open are still watched to their end with it."""
        async with self._store.write() as unit:
            await unit.accounts.disconnect(user_id)
        self._access.forget()
        self._news.tell(Topic.FORGOTTEN, user_id)
        log.info("key.disconnected", user=user_id)

    async def forget(self, user_id: int) -> bool:
        """Delete everything about a person.

        Returns ``False``, and deletes nothing, while a purchase of theirs is not settled: what
        it may have charged could never be shown to them.
        """
        async with self._store.write() as unit:
            if any(intent.owner_id == user_id for intent in await unit.intents.open()):
                return False
            await unit.accounts.forget(user_id)
        self._access.forget()
        self._rewatch(None)
        self._forgotten(user_id)
        self._news.tell(Topic.FORGOTTEN, user_id)
        await self._store.erase_traces()
        log.info("person.forgotten")
        return True

    async def can_be_told(self, user_id: int) -> None:
        """Send what was held back for a person whose chat is open again."""
        async with self._store.write() as unit:
            await unit.outbox.wake_chat(user_id, self._clock.now())
        self._wake()

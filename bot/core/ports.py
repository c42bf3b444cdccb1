"""What the domain needs from the outside: a store, a clock, a wake-up call."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.core.account import Account, Key
from bot.core.intent import Intent, IntentState, Quote
from bot.core.link import Link, Post, Press, Suspension
from bot.core.message import OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.past import Past
from bot.core.quiet import QuietHours
from bot.core.registers import (
    Cards,
    Favourites,
    Names,
    Orders,
    Profiles,
    Updates,
    Waits,
    Wishes,
)


class Accounts(Protocol):
    """People and their keys."""

    async def get(self, user_id: int) -> Account | None: ...
    async def ensure(self, user_id: int) -> Account: ...
    async def set_language(self, user_id: int, language: str | None) -> None: ...
    async def choose_language(self, user_id: int, language: str) -> None:
        """Keep the language somebody chose; it is spoken from now on."""

    async def set_site_language(self, user_id: int, language: str | None) -> None: ...
    async def set_low_balance(self, user_id: int, least: Money | None) -> None: ...
    async def set_sort(self, user_id: int, sort: str) -> None: ...
    async def set_quiet(self, user_id: int, quiet: QuietHours | None) -> None: ...
    async def connect(
        self, user_id: int, *, api_account_id: str, display_name: str, secret: str
    ) -> Key:
        """Store ``secret`` encrypted and make it the person's key; older keys stay for watching.

        The same key pasted again is the same row, no longer refused.
        """

    async def disconnect(self, user_id: int) -> None:
        """Leave the person without a key that buys; keys of watched orders stay."""

    async def key(self, key_id: int) -> Key | None: ...
    async def fingerprints(self) -> Mapping[int, str]:
        """Return the fingerprint of every key that an order is watched with, by the key's id."""

    async def secret(self, key_id: int) -> str:
        """Return the API key in clear.

        Raises:
            KeyLost: no encryption key we have opens it.
        """

    async def secrets(self, key_ids: Collection[int]) -> Mapping[int, str]:
        """Return those of these API keys that can be opened, in clear."""

    async def accept_key(self, key_id: int) -> None:
        """Note that the service accepts a key again, whatever it said before."""

    async def refuse_key(self, key_id: int) -> bool:
        """Mark a key as refused; return whether that is news."""

    async def erase_idle_secrets(self) -> int:
        """Erase the secrets of keys nobody buys or watches with; return how many."""

    async def forget(self, user_id: int) -> None:
        """Delete every row of this person, in every table."""


class Intents(Protocol):
    """Confirm screens and confirmed purchases."""

    async def add_quote(self, quote: Quote) -> None: ...
    async def quote(self, nonce: str, owner_id: int) -> Quote | None: ...
    async def drop_quotes_before(self, before: datetime) -> None: ...
    async def add(self, intent: Intent) -> Intent | None:
        """Insert; ``None`` when the nonce was used or the account has an open intent."""

    async def get(self, intent_id: int) -> Intent | None: ...
    async def by_nonce(self, nonce: str) -> Intent | None: ...
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

    async def order_ids(self, intent_id: int) -> Sequence[int]: ...
    async def open(self) -> Sequence[Intent]: ...
    async def nothing_since(self, at: datetime) -> Sequence[Intent]:
        """Return the intents settled since then because no order had appeared for them."""

    async def open_on(self, api_account_id: str) -> Intent | None: ...


class Outbox(Protocol):
    """What must still be said."""

    async def add(self, entries: Iterable[OutboxEntry]) -> None:
        """Insert; a ``CARD`` entry takes the place of one that waits for the same order and chat.

        It gets an id of its own, so that who is just sending the older one takes off only that.
        A ``CODE`` entry makes those that were put off in its chat due with it, to keep their order.
        """

    async def due(
        self, now: datetime, *, limit: int, shares: Collection[int] | None = None
    ) -> Sequence[OutboxEntry]:
        """Return unsent entries due by now of these shares, most urgent first, then oldest."""

    async def pending_of(self, recipient: Recipient) -> Sequence[OutboxEntry]: ...
    async def next_due_at(
        self, after: datetime, *, shares: Collection[int] | None = None
    ) -> datetime | None:
        """Return when the earliest unsent entry of these that is due after this time falls due."""

    async def mark_sent(self, entries: Iterable[OutboxEntry], at: datetime) -> None:
        """Take off what was said; a card asked for again since it was read stays."""

    async def postpone(self, entry_ids: Iterable[int], due_at: datetime) -> None:
        """Count a failed attempt and try again later."""

    async def drop(self, entry_ids: Iterable[int]) -> None: ...
    async def drop_posts(self, link_id: int, chat_id: int) -> None:
        """Delete what was to be said to a link in its group."""

    async def wake_chat(self, chat_id: int, now: datetime) -> None:
        """Make everything pending for a chat due now (it can be written to again)."""


class Links(Protocol):
    """Groups that get an account's notifications, and which orders are posted to them."""

    async def get(self, link_id: int) -> Link | None: ...
    async def of_owner(self, owner_id: int) -> Sequence[Link]: ...
    async def in_chat(self, chat_id: int) -> Sequence[Link]: ...
    async def add(self, link: Link) -> Link:
        """Insert, or bind the owner's link to this group anew (topic, title, time; not suspended).

        Returns it with its id; what was chosen for it before stays.
        """

    async def save(self, link: Link) -> None:
        """Write what was chosen for a link."""

    async def rename(self, chat_id: int, title: str) -> None: ...
    async def suspend(self, link_id: int, why: Suspension) -> bool:
        """Stop posting to a link; return whether that is news."""

    async def resume(self, link_id: int, since: datetime) -> bool:
        """Post to a link again, linked since then; return whether that is news."""

    async def move(self, old_chat_id: int, new_chat_id: int) -> None:
        """Follow a group that became a supergroup; its message ids did not survive."""

    async def remove(self, link_id: int) -> None:
        """Delete a link with all that hangs on it, its messages' rows included."""

    async def keep_token(self, token: str, owner_id: int, made_at: datetime) -> None:
        """Keep a single-use word of an "Add to a group" button; older ones of the owner stay."""

    async def owner_of_token(self, token: str, since: datetime) -> int | None:
        """Return who made a token since then; it stays unused."""

    async def has_token(self, owner_id: int, since: datetime) -> bool:
        """Whether this person made a token since then that is not used."""

    async def take_tokens(self, owner_id: int, since: datetime) -> bool:
        """Use up every token of this person; return whether one was made since then."""

    async def drop_tokens_before(self, before: datetime) -> None: ...
    async def set_posted(self, link_id: int, service_code: str, *, posted: bool) -> None:
        """Remember whether orders of this service are posted to this link."""

    async def muted(self, owner_id: int, service_code: str) -> frozenset[int]:
        """Return the links that orders of this service are not posted to."""

    async def choose(self, intent_id: int, link_ids: Iterable[int]) -> None:
        """Keep which links a confirmed purchase will be posted to."""

    async def post(self, intent_id: int, order_id: int) -> None:
        """Post an order to the links that were chosen for its intent."""

    async def waiting(self) -> dict[int, int]:
        """Return of how many orders posted to each group an SMS is waited for, by chat id."""

    async def posts_of(self, order_id: int) -> Sequence[Post]:
        """Return where an order is posted, suspended links included."""

    async def open_posts(self, link_id: int) -> Sequence[int]:
        """Return the orders posted to this link that have not ended."""

    async def pressed(self, order_id: int, link_id: int, press: Press) -> None:
        """Remember the last button pressed under an order's message."""


class Unit(Protocol):
    """One transaction."""

    @property
    def accounts(self) -> Accounts: ...
    @property
    def orders(self) -> Orders: ...
    @property
    def intents(self) -> Intents: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def cards(self) -> Cards: ...
    @property
    def past(self) -> Past: ...
    @property
    def names(self) -> Names: ...
    @property
    def links(self) -> Links: ...
    @property
    def favourites(self) -> Favourites: ...
    @property
    def profiles(self) -> Profiles: ...
    @property
    def updates(self) -> Updates: ...
    @property
    def wishes(self) -> Wishes: ...
    @property
    def waits(self) -> Waits: ...


class Store(Protocol):
    """Where everything that must last is kept."""

    def read(self) -> AbstractAsyncContextManager[Unit]:
        """Open a snapshot to read from; never waits for a writer."""

    def write(self) -> AbstractAsyncContextManager[Unit]:
        """Open a transaction that commits at the end, or rolls back when the block raises.

        The commit is shielded: a task cancelled during it still commits. There is one writer:
        never open another inside.
        """

    async def account(self, user_id: int) -> Account | None:
        """Return a person as last committed, mostly from memory; for every tap and message."""

    async def erase_traces(self) -> None:
        """Take what was deleted out of the database's journal too; not inside a transaction."""


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """Return the present time, aware, in UTC."""


class Wake(Protocol):
    """Tells the notifier that the outbox has something new."""

    def __call__(self) -> None: ...

"""Made-up rows to start from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.core.catalogue import Country, Service
from bot.core.intent import Intent, Quote
from bot.core.link import Link
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.order import Order, Origin, Sms, Status
from storage.store import SqlStore

NOW = datetime(2026, 5, 22, 8, 0, tzinfo=UTC)
ALICE = 7_000_000_001
BOB = 7_000_000_002
SECRET = "jm_" + "a" * 43


def url_of(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def bytes_of(path: Path) -> bytes:
    """Return the database file and its write-ahead log."""
    journal = path.with_name(f"{path.name}-wal")
    return path.read_bytes() + (journal.read_bytes() if journal.exists() else b"")


def an_order(**changes: Any) -> Order:
    values: dict[str, Any] = {
        "id": 0,
        "owner_id": ALICE,
        "key_id": 1,
        "api_account_id": "acc-1",
        "api_order_id": "ord-1",
        "service_code": "tg",
        "service_name": "Telegram",
        "country_api_id": "7",
        "country_slug": "my",
        "country_name": "Malaysia",
        "phone": "+60000000001",
        "charged": Money(32),
        "status": Status.WAITING,
        "raw_status": "WAITING",
        "origin": Origin.BOUGHT,
        "placed_at": NOW,
        "expires_at": NOW + timedelta(minutes=20),
        "balance_before": Money(1200),
    }
    return Order(**{**values, **changes})


def an_intent(**changes: Any) -> Intent:
    values: dict[str, Any] = {
        "id": 0,
        "nonce": "nonce-1",
        "owner_id": ALICE,
        "key_id": 1,
        "api_account_id": "acc-1",
        "service_code": "tg",
        "service_name": "Telegram",
        "country_api_id": "7",
        "country_slug": "my",
        "country_name": "Malaysia",
        "price": Money(32),
        "balance_before": Money(1200),
        "known_ids": frozenset({"ord-8", "ord-9"}),
        "chat_id": ALICE,
        "message_id": 55,
        "created_at": NOW,
    }
    return Intent(**{**values, **changes})


def an_entry(kind: Kind = Kind.CODE, **changes: Any) -> OutboxEntry:
    values: dict[str, Any] = {"id": 0, "recipient": Recipient(ALICE), "kind": kind, "due_at": NOW}
    return OutboxEntry(**{**values, **changes})


def a_quote(**changes: Any) -> Quote:
    values: dict[str, Any] = {
        "nonce": "nonce-1",
        "owner_id": ALICE,
        "service_id": 1,
        "country_id": 1,
        "price": Money(32),
        "shown_at": NOW,
    }
    return Quote(**{**values, **changes})


def a_link(**changes: Any) -> Link:
    values: dict[str, Any] = {
        "id": 0,
        "owner_id": ALICE,
        "chat_id": -1_000_000_000_042,
        "thread_id": None,
        "title": "QA team",
        "linked_at": NOW,
    }
    return Link(**{**values, **changes})


def two_sms() -> tuple[Sms, Sms]:
    return Sms(1, "Code 111", NOW), Sms(2, "Code 111", None)


TELEGRAM = Service(0, "tg", "telegram", "Telegram", Money(18), 1234)
MALAYSIA = Country(0, "7", "my", "Malaysia")


async def connect(store: SqlStore, user_id: int = ALICE, secret: str = SECRET) -> int:
    async with store.write() as unit:
        key = await unit.accounts.connect(
            user_id, api_account_id="acc-1", display_name="Someone", secret=secret
        )
    return key.id


async def place(store: SqlStore, **changes: Any) -> Order:
    async with store.write() as unit:
        return await unit.orders.add(an_order(**changes))

"""A database copied from SQLite to PostgreSQL and back: every row, every id, or nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.link import Happening
from bot.core.message import Card, Kind
from bot.core.money import Money
from bot.core.order import Sms, Status
from bot.core.quiet import QuietHours
from bot.core.shares import SHARES
from bot.core.wish import Wish
from storage import migrate, move
from storage.cipher import Cipher
from storage.database import Database
from storage.metadata import metadata
from storage.move import NotMoved, move_all
from storage.schema import panels
from storage.schema_shares import NOBODYS
from storage.store import SqlStore
from storage.unusable import UnusableDatabase
from tests import databases
from tests.postgres import Server
from tests.storage.samples import (
    ALICE,
    BOB,
    MALAYSIA,
    NOW,
    SECRET,
    TELEGRAM,
    a_link,
    a_quote,
    an_entry,
    an_intent,
    an_order,
    connect,
    url_of,
)

pytestmark = pytest.mark.slow(15)
CIPHER = Cipher([b"k" * 32])


@pytest.fixture
def elsewhere(postgres: Server) -> Iterator[str]:
    """A new database of PostgreSQL."""
    with databases.new_database(postgres) as url:
        yield url


@pytest.fixture
def source(path: Path) -> str:
    return url_of(path)


async def _fill(url: str) -> None:
    """Put something into every table."""
    database = Database(url)
    store = SqlStore(database, CIPHER)
    key_id = await connect(store)
    await connect(store, BOB, "jm_" + "b" * 43)
    async with store.write() as unit:
        [service] = (await unit.names.name_services([TELEGRAM])).values()
        [country] = (await unit.names.name_countries([MALAYSIA])).values()
        await unit.accounts.set_quiet(ALICE, QuietHours(22, 7, 330))
        await unit.accounts.set_low_balance(ALICE, Money(2**40))
        await unit.intents.add_quote(a_quote())
        intent = await unit.intents.add(an_intent(key_id=key_id))
        assert intent is not None
        history = (Sms(1, "Ваш код 1234 — ß\t'\"\\x41", NOW), Sms(2, None, None))
        order = await unit.orders.add(an_order(key_id=key_id, sms=history, charged=None))
        link = await unit.links.add(a_link(happenings=frozenset(Happening)))
        await unit.links.choose(intent.id, [link.id])
        await unit.links.post(intent.id, order.id)
        await unit.links.set_posted(link.id, "tg", posted=False)
        await unit.links.keep_token("word", ALICE, NOW)
        await unit.cards.put(Card(order.id, ALICE, 0, 55))
        await unit.cards.set_panel(ALICE, 56)
        await unit.outbox.add([an_entry(Kind.CARD, order_id=order.id)])
        await unit.wishes.put(Wish(0, ALICE, service, country, Money(30), NOW))
        await unit.profiles.put(7, "commands", "digest")
    for table, row in (
        ("favourites", f"{ALICE}, {service}, {country}, 18, '{NOW}'"),
        ("intent_orders", f"{intent.id}, {order.id}"),
        ("updates", f"5, NULL, '{NOW}', '{NOW}', 'a'"),
        ("fsm", f"7, {ALICE}, {ALICE}, 0, '', '', 'typing', '{{}}'"),
    ):
        columns = ", ".join(metadata.tables[table].c.keys())
        await databases.rows(url, f"INSERT INTO {table} ({columns}) VALUES ({row})")  # noqa: S608 - ours
    await database.dispose()


async def _everything(url: str) -> dict[str, list[str]]:
    """Read all as the domain sees it, so that both kinds can be compared."""
    database = Database(url)
    async with database.read() as connection:
        found = {
            name: sorted(map(repr, (await connection.execute(table.select())).all()))
            for name, table in metadata.tables.items()
            if table not in NOBODYS
        }
    await database.dispose()
    return found


async def test_there_and_back_nothing_has_changed(
    source: str, elsewhere: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(move, "ROWS_AT_ONCE", 1)
    await _fill(source)
    before = await _everything(source)
    assert all(before.values()), [name for name, rows in before.items() if not rows]
    lines: list[str] = []
    await move_all(source, elsewhere, say=lines.append)
    assert await _everything(elsewhere) == before
    assert await migrate.current(elsewhere) == migrate.head()
    back = url_of(tmp_path / "back.db")
    await move_all(elsewhere, back, say=lines.append)
    assert await _everything(back) == before == await _everything(source)
    assert "sms: 2 rows" in lines
    assert len(lines) == 2 * len(metadata.tables.keys() - {table.name for table in NOBODYS})


async def test_no_id_is_given_again(source: str, elsewhere: str, tmp_path: Path) -> None:
    await _fill(source)
    database = Database(source)
    async with SqlStore(database, CIPHER).write() as unit:
        await unit.accounts.forget(BOB)
    await database.dispose()
    back = url_of(tmp_path / "back.db")
    await move_all(source, elsewhere, say=str)
    await move_all(elsewhere, back, say=str)
    for url in (elsewhere, back):
        database = Database(url)
        # Bob's was the second; it is gone, and never given to anybody else.
        assert await connect(SqlStore(database, CIPHER), BOB, "jm_" + "c" * 43) == 3
        await database.dispose()


async def test_keys_can_be_opened_there(source: str, elsewhere: str) -> None:
    await _fill(source)
    await move_all(source, elsewhere, say=str)
    database = Database(elsewhere)
    async with SqlStore(database, CIPHER).read() as unit:
        assert await unit.accounts.secret(1) == SECRET
        [order] = await unit.orders.watched()
        assert order.sms[0].received_at == NOW
        assert order.expires_at == NOW + timedelta(minutes=20)
        assert replace(order, status=Status.WAITING) == order
    await database.dispose()


async def test_what_is_not_empty_is_left_as_it_is(source: str, empty_url: str) -> None:
    await _fill(source)
    database = Database(empty_url)
    async with database.write() as connection:
        await connection.execute(panels.insert(), {"chat_id": 1, "message_id": 1})
    await database.dispose()
    before = await _everything(empty_url)
    with pytest.raises(NotMoved, match=r"is not empty \(panels\)"):
        await move_all(source, empty_url, say=str)
    assert await _everything(empty_url) == before


async def test_an_empty_database_that_is_migrated_is_filled(source: str, empty_url: str) -> None:
    await _fill(source)
    await move_all(source, empty_url, say=str)
    assert await _everything(empty_url) == await _everything(source)


async def test_fences_are_not_taken_along_and_never_go_back(source: str, empty_url: str) -> None:
    await _fill(source)
    await databases.rows(source, "UPDATE shares SET fence = 5")
    await databases.rows(empty_url, "UPDATE shares SET fence = 7 + number, holder = 'another'")
    await move_all(source, empty_url, say=str)
    found = await databases.rows(empty_url, "SELECT number, fence FROM shares ORDER BY number")
    assert found == [(number, 7 + number) for number in range(SHARES)]


async def test_other_versions_are_migrated_first(source: str, elsewhere: str) -> None:
    await migrate.downgrade(source, "0004")
    with pytest.raises(NotMoved, match=r"bot.db is empty or of an older version.*migrate"):
        await move_all(source, elsewhere, say=str)
    await migrate.upgrade(source)
    await migrate.upgrade(elsewhere, "0004")
    with pytest.raises(NotMoved, match="older version"):
        await move_all(source, elsewhere, say=str)


async def test_an_empty_source_is_a_mistake(elsewhere: str, tmp_path: Path) -> None:
    with pytest.raises(NotMoved, match="is empty"):
        await move_all(url_of(tmp_path / "typo.db"), elsewhere, say=str)
    with pytest.raises(NotMoved, match="the same database"):
        await move_all(elsewhere, elsewhere, say=str)


async def test_a_database_of_others_is_refused(source: str, elsewhere: str) -> None:
    await databases.rows(elsewhere, "CREATE TABLE theirs (a int)")
    with pytest.raises(UnusableDatabase, match="another program"):
        await move_all(source, elsewhere, say=str)


@pytest.mark.parametrize("table", ["accounts", "sms", "cards"])
async def test_a_copy_that_is_not_the_same_leaves_nothing(
    source: str, elsewhere: str, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _fill(source)
    was = move.Sum.add
    seen: list[str] = []

    def falsified(total: move.Sum, rows: move.Rows) -> None:
        was(total, rows)
        if set(rows[0]) == set(metadata.tables[table].c.keys()):
            seen.append(table)
            total.digest += len(seen)

    monkeypatch.setattr(move.Sum, "add", falsified)
    with pytest.raises(NotMoved, match=f"{table} is not the same"):
        await move_all(source, elsewhere, say=str)
    assert await migrate.current(elsewhere) is None
    tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    assert await databases.rows(elsewhere, tables) == []


async def test_stopped_in_the_middle_nothing_is_left(source: str, elsewhere: str) -> None:
    await _fill(source)

    def stop(line: str) -> None:
        if line.startswith("orders"):
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await move_all(source, elsewhere, say=stop)
    assert await migrate.current(elsewhere) is None
    await move_all(source, elsewhere, say=str)


def test_a_sum_knows_every_difference_but_the_order() -> None:
    rows: list[dict[str, Any]] = [{"a": 1, "b": None}, {"a": 2, "b": "x"}]
    sums = []
    for some in (rows, rows[::-1], rows[:1], [*rows, rows[0]], [{"a": 1, "b": ""}, rows[1]]):
        total = move.Sum()
        total.add(some)
        sums.append((total.rows, total.digest))
    assert sums[0] == sums[1]
    assert len(set(sums)) == 4

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.shares import SHARES, share_of_chat
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, NOW, an_entry, connect, place

LATER = NOW + timedelta(minutes=1)


@pytest.fixture(autouse=True)
async def order_id(store: SqlStore) -> int:
    await connect(store)
    return (await place(store)).id


async def _add(store: SqlStore, *entries: OutboxEntry) -> None:
    async with store.write() as unit:
        await unit.outbox.add(entries)


async def _due(store: SqlStore, limit: int = 100) -> Sequence[OutboxEntry]:
    async with store.read() as unit:
        return await unit.outbox.due(NOW, limit=limit)


async def test_an_entry_comes_back_as_it_was(store: SqlStore, order_id: int) -> None:
    entry = an_entry(recipient=Recipient(-100, 7), order_id=order_id, position=2, key_id=1)
    await _add(store, entry)
    assert await _due(store) == [replace(entry, id=1)]


async def test_codes_first_then_oldest_and_nothing_early(store: SqlStore, order_id: int) -> None:
    await _add(
        store,
        an_entry(Kind.CARD, order_id=order_id),
        an_entry(Kind.ENDED),
        an_entry(Kind.CODE, position=1),
        an_entry(Kind.INTENT),
        an_entry(Kind.CODE, position=2, due_at=LATER),
        an_entry(Kind.CODE, position=3),
    )
    due = await _due(store)
    assert [(entry.kind, entry.position) for entry in due] == [
        (Kind.CODE, 1),
        (Kind.CODE, 3),
        (Kind.INTENT, None),
        (Kind.ENDED, None),
        (Kind.CARD, None),
    ]
    assert await _due(store, limit=2) == due[:2]


async def test_codes_put_off_in_a_chat_go_before_its_new_one(store: SqlStore) -> None:
    await _add(
        store,
        an_entry(Kind.CODE, position=1),
        an_entry(Kind.ENDED),
        an_entry(Kind.CODE, position=1, recipient=Recipient(BOB)),
    )
    async with store.write() as unit:
        await unit.outbox.postpone([1, 2, 3], LATER)
    await _add(store, an_entry(Kind.CODE, position=2))
    assert [(entry.id, entry.position) for entry in await _due(store)] == [(1, 1), (4, 2)]


async def test_sent_entries_are_gone_and_others_stay(store: SqlStore) -> None:
    await _add(store, an_entry(position=1), an_entry(position=2), an_entry(position=3))
    one, two, three = await _due(store)
    async with store.write() as unit:
        await unit.outbox.mark_sent([one], NOW)
        await unit.outbox.drop([three.id])
        await unit.outbox.mark_sent([], NOW)
        await unit.outbox.drop([])
    assert await _due(store) == [two]


async def test_an_id_is_never_given_twice(store: SqlStore) -> None:
    await _add(store, an_entry())
    (first,) = await _due(store)
    async with store.write() as unit:
        await unit.outbox.mark_sent([first], NOW)
    await _add(store, an_entry())
    (second,) = await _due(store)
    assert second.id > first.id


async def test_postponed_entries_count_the_attempt(store: SqlStore) -> None:
    await _add(store, an_entry())
    (entry,) = await _due(store)
    async with store.write() as unit:
        await unit.outbox.postpone([entry.id], LATER)
        await unit.outbox.postpone([], LATER)
    assert await _due(store) == []
    async with store.read() as unit:
        assert await unit.outbox.pending_of(Recipient(ALICE)) == [
            replace(entry, due_at=LATER, attempts=1)
        ]
        assert await unit.outbox.next_due_at(NOW) == LATER


async def test_next_due_is_the_earliest_not_due_yet(store: SqlStore) -> None:
    latest = LATER + timedelta(minutes=1)
    await _add(store, an_entry(due_at=latest), an_entry(due_at=LATER), an_entry(due_at=NOW))
    async with store.read() as unit:
        assert await unit.outbox.next_due_at(NOW - timedelta(seconds=1)) == NOW
        assert await unit.outbox.next_due_at(NOW) == LATER
        assert await unit.outbox.next_due_at(LATER) == latest
        assert await unit.outbox.next_due_at(latest) is None


async def test_each_entry_is_in_the_share_of_its_chat(store: SqlStore) -> None:
    chats = (ALICE, BOB, -1_000_000_000_042, 63, 64)
    await _add(store, *(an_entry(recipient=Recipient(chat)) for chat in chats))
    found = {}
    async with store.read() as unit:
        for share in range(SHARES):
            for entry in await unit.outbox.due(NOW, limit=9, shares={share}):
                found[entry.recipient.chat_id] = share
        assert len(await unit.outbox.due(NOW, limit=9, shares=range(SHARES))) == len(chats)
        assert await unit.outbox.due(NOW, limit=9, shares=()) == []
    assert found == {chat: share_of_chat(chat) for chat in chats}


async def test_next_due_of_some_shares(store: SqlStore) -> None:
    await _add(store, an_entry(due_at=LATER))
    async with store.read() as unit:
        assert await unit.outbox.next_due_at(NOW, shares={share_of_chat(ALICE)}) == LATER
        assert await unit.outbox.next_due_at(NOW, shares={share_of_chat(ALICE) + 1}) is None
        assert await unit.outbox.next_due_at(NOW, shares=()) is None


async def test_a_chat_that_can_be_written_to_again_is_woken(store: SqlStore) -> None:
    await _add(store, an_entry(due_at=LATER), an_entry(recipient=Recipient(BOB), due_at=LATER))
    async with store.write() as unit:
        await unit.outbox.wake_chat(ALICE, NOW)
    assert [entry.recipient.chat_id for entry in await _due(store)] == [ALICE]


async def test_pending_is_of_one_topic(store: SqlStore) -> None:
    await _add(
        store,
        an_entry(recipient=Recipient(-100)),
        an_entry(recipient=Recipient(-100, 1)),
        an_entry(recipient=Recipient(-100, 2), due_at=LATER),
    )
    async with store.read() as unit:
        for recipient in (Recipient(-100), Recipient(-100, 1), Recipient(-100, 2)):
            pending = await unit.outbox.pending_of(recipient)
            assert [entry.recipient for entry in pending] == [recipient]


async def test_one_card_entry_waits_for_an_order_and_chat(store: SqlStore, order_id: int) -> None:
    card = an_entry(Kind.CARD, order_id=order_id)
    elsewhere = replace(card, recipient=Recipient(BOB))
    await _add(store, card, card, elsewhere)
    await _add(store, card, an_entry(position=1))
    await _add(store, an_entry(position=1))
    due = await _due(store)
    assert [(entry.kind, entry.recipient.chat_id) for entry in due] == [
        (Kind.CODE, ALICE),
        (Kind.CODE, ALICE),
        (Kind.CARD, BOB),
        (Kind.CARD, ALICE),
    ]


async def test_a_change_while_its_card_is_sent_is_not_lost(store: SqlStore, order_id: int) -> None:
    card = an_entry(Kind.CARD, order_id=order_id)
    await _add(store, card)
    (being_sent,) = await _due(store)
    await _add(store, card)
    async with store.write() as unit:
        await unit.outbox.mark_sent([being_sent], NOW)
    (newer,) = await _due(store)
    assert newer.id > being_sent.id
    async with store.write() as unit:
        await unit.outbox.mark_sent([newer], NOW)
    assert await _due(store) == []


async def test_a_newer_card_entry_waits_as_long_as_the_older(
    store: SqlStore, order_id: int
) -> None:
    card = an_entry(Kind.CARD, order_id=order_id)
    await _add(store, card)
    (entry,) = await _due(store)
    async with store.write() as unit:
        await unit.outbox.postpone([entry.id], LATER)
    await _add(store, card)
    assert await _due(store) == []
    async with store.read() as unit:
        (waiting,) = await unit.outbox.pending_of(Recipient(ALICE))
    assert (waiting.due_at, waiting.attempts) == (LATER, 1)

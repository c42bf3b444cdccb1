"""The keeper of links, over a real database."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.core.link import TOKEN_GOOD_FOR, Content, Link, Suspension
from bot.core.message import Card, Kind, Recipient
from bot.orders.links import LinkBook, Linked
from storage.store import SqlStore
from tests.orders.control import Clock
from tests.storage.samples import ALICE, BOB, a_link, an_intent, connect, place

GROUP = Recipient(-1_000_000_000_042)
TOPIC = Recipient(GROUP.chat_id, 7)
SUPERGROUP = Recipient(GROUP.chat_id - 1)


class Book:
    """The keeper with what is around it."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.clock = Clock()
        self.woken = 0
        self.links = LinkBook(store, self.clock, self.wake)

    def wake(self) -> None:
        self.woken += 1

    async def linked(self, where: Recipient = GROUP, owner_id: int = ALICE) -> Link:
        made = await self.links.link(owner_id, where, "QA team")
        assert made is not None
        return made.link

    async def posted(self, link: Link) -> int:
        """Buy an order that is posted to a link and has messages there; return its id."""
        order = await place(self.store)
        async with self.store.write() as unit:
            intent = await unit.intents.add(an_intent())
            assert intent is not None
            await unit.links.choose(intent.id, [link.id])
            await unit.links.post(intent.id, order.id)
            for position, message_id in ((0, 20), (1, 20), (2, 21)):
                card = Card(order.id, link.chat_id, position, message_id)
                await unit.cards.put(card)
        return order.id

    async def pending(self, where: Recipient) -> list[tuple[Kind, int | None, int | None]]:
        async with self.store.read() as unit:
            entries = await unit.outbox.pending_of(where)
        return [(one.kind, one.order_id, one.link_id) for one in entries]


def other_numbers(link: Link) -> Link:
    return replace(link, masked=not link.masked)


@pytest.fixture
async def book(store: SqlStore) -> Book:
    await connect(store)
    return Book(store)


async def test_a_token_proves_the_wish_once(book: Book) -> None:
    token = await book.links.new_token(ALICE)
    assert await book.links.owner_of_token(token) == ALICE
    assert await book.links.has_token(ALICE)
    assert await book.links.link(ALICE, GROUP, "QA", by_token=True) is not None
    assert await book.links.owner_of_token(token) is None
    assert not await book.links.has_token(ALICE)
    assert await book.links.link(ALICE, SUPERGROUP, "QA", by_token=True) is None
    assert len(await book.links.of_owner(ALICE)) == 1


async def test_a_token_is_good_for_ten_minutes(book: Book) -> None:
    token = await book.links.new_token(ALICE)
    book.clock.advance(TOKEN_GOOD_FOR.total_seconds())
    assert await book.links.owner_of_token(token) == ALICE
    book.clock.advance(1)
    assert await book.links.owner_of_token(token) is None
    assert not await book.links.has_token(ALICE)
    assert await book.links.link(ALICE, GROUP, "QA", by_token=True) is None


async def test_tokens_fit_a_deep_link_and_differ(book: Book) -> None:
    tokens = {await book.links.new_token(ALICE) for _ in range(20)}
    assert len(tokens) == 20
    for token in tokens:
        assert 16 <= len(token) <= 64
        assert all(sign.isascii() and (sign.isalnum() or sign in "-_") for sign in token)


async def test_suspending_tells_the_owner_once_and_drops_what_waits(book: Book) -> None:
    link = await book.linked()
    order_id = await book.posted(link)
    await book.links.change(link.id, ALICE, other_numbers)
    assert await book.pending(GROUP) == [(Kind.CARD, order_id, link.id)]
    await book.links.suspend(link, Suspension.REMOVED)
    await book.links.suspend(link, Suspension.OWNER)
    assert await book.pending(GROUP) == []
    assert await book.pending(Recipient(ALICE)) == [(Kind.LINK_SUSPENDED, None, link.id)]
    [now] = await book.links.of_owner(ALICE)
    assert now.suspended is Suspension.OWNER


async def test_what_failed_before_a_link_was_bound_elsewhere_does_not_suspend_it(
    book: Book,
) -> None:
    link = await book.linked()
    await book.links.suspend(replace(link, thread_id=77), Suspension.TOPIC)
    assert await book.links.get(link.id, ALICE) == link


async def test_resuming_posts_what_is_open(book: Book) -> None:
    link = await book.linked()
    order_id = await book.posted(link)
    await book.links.resume(link.id)
    assert await book.pending(GROUP) == []
    await book.links.suspend(link, Suspension.REMOVED)
    woken = book.woken
    await book.links.resume(link.id)
    assert await book.pending(GROUP) == [(Kind.CARD, order_id, link.id)]
    assert book.woken == woken + 1


async def test_what_is_chosen_for_a_suspended_link_posts_nothing(book: Book) -> None:
    link = await book.linked()
    await book.posted(link)
    await book.links.suspend(link, Suspension.TOPIC)
    changed = await book.links.change(link.id, ALICE, other_numbers)
    assert changed == replace(link, masked=not link.masked, suspended=Suspension.TOPIC)
    assert await book.pending(GROUP) == []


async def test_another_topic_takes_open_orders_along(book: Book) -> None:
    link = await book.linked()
    order_id = await book.posted(link)
    await book.links.change(link.id, ALICE, other_numbers)
    made = await book.links.link(ALICE, TOPIC, "QA team")
    assert isinstance(made, Linked)
    assert made.left == (20, 21)
    assert await book.pending(GROUP) == []
    assert await book.pending(TOPIC) == [(Kind.CARD, order_id, link.id)]
    async with book.store.read() as unit:
        assert await unit.cards.of_order(order_id, GROUP.chat_id) == []


async def test_linking_the_same_place_again_keeps_its_messages(book: Book) -> None:
    link = await book.linked()
    order_id = await book.posted(link)
    await book.links.suspend(link, Suspension.RESTRICTED)
    made = await book.links.link(ALICE, GROUP, "QA team")
    assert made == Linked(link, ())
    assert await book.pending(GROUP) == [(Kind.CARD, order_id, link.id)]


async def test_it_is_linked_since_its_last_break(book: Book) -> None:
    link = await book.linked()
    book.clock.advance(1)
    assert await book.linked() == link
    await book.links.resume(link.id)
    assert await book.links.of_owner(ALICE) == [link]
    await book.links.suspend(link, Suspension.TOPIC)
    book.clock.advance(1)
    assert await book.linked() == replace(link, linked_at=book.clock.now())
    await book.links.suspend(link, Suspension.TOPIC)
    book.clock.advance(1)
    await book.links.resume(link.id)
    assert await book.links.of_owner(ALICE) == [replace(link, linked_at=book.clock.now())]


async def test_choices_made_at_once_are_all_kept(book: Book) -> None:
    link = await book.linked()
    await asyncio.gather(
        book.links.change(link.id, ALICE, other_numbers),
        book.links.change(link.id, ALICE, lambda now: replace(now, content=Content.HIDDEN)),
        book.links.change(link.id, ALICE, lambda now: replace(now, language="ms")),
    )
    now = await book.links.get(link.id, ALICE)
    assert now == replace(link, masked=not link.masked, content=Content.HIDDEN, language="ms")


async def test_nothing_changed_says_nothing(book: Book) -> None:
    link = await book.linked()
    await book.posted(link)
    woken = book.woken
    assert await book.links.change(link.id, ALICE, lambda now: now) == link
    assert await book.links.change(link.id, BOB, other_numbers) is None
    assert await book.links.get(link.id, ALICE) == link
    assert await book.pending(GROUP) == []
    assert book.woken == woken


async def test_moving_posts_open_orders_anew_once(book: Book) -> None:
    link = await book.linked()
    order_id = await book.posted(link)
    for _ in range(2):
        await book.links.moved(GROUP.chat_id, SUPERGROUP.chat_id)
    assert await book.pending(SUPERGROUP) == [(Kind.CARD, order_id, link.id)]
    [moved] = await book.links.in_chat(SUPERGROUP.chat_id)
    assert moved.id == link.id


async def test_a_suspended_link_moves_in_silence(book: Book) -> None:
    link = await book.linked()
    await book.posted(link)
    await book.links.suspend(link, Suspension.OWNER)
    await book.links.moved(GROUP.chat_id, SUPERGROUP.chat_id)
    assert await book.pending(SUPERGROUP) == []


async def test_only_the_owner_ends_a_link(book: Book) -> None:
    link = await book.linked()
    assert await book.links.get(link.id, BOB) is None
    assert await book.links.unlink(link.id, BOB) is None
    assert await book.links.get(link.id, ALICE) == link
    assert await book.links.unlink(link.id, ALICE) == Linked(link, ())
    assert await book.links.unlink(link.id, ALICE) is None
    assert await book.links.of_owner(ALICE) == []


async def test_a_link_that_is_gone_is_neither_suspended_nor_resumed(book: Book) -> None:
    await book.links.suspend(a_link(id=99), Suspension.REMOVED)
    await book.links.resume(99)
    await book.links.moved(GROUP.chat_id, SUPERGROUP.chat_id)
    assert book.woken == 0


async def test_the_name_follows(book: Book) -> None:
    await book.linked()
    await book.links.renamed(GROUP.chat_id, "Quality")
    assert [link.title for link in await book.links.of_owner(ALICE)] == ["Quality"]

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.link import TOKEN_GOOD_FOR, Act, Content, Happening, Link, Press, Pressers, Suspension
from bot.core.message import Card, Kind, OutboxEntry, Recipient
from bot.core.order import Status
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, NOW, a_link, an_entry, an_intent, connect, place

GROUP = a_link().chat_id
SUPERGROUP = GROUP - 1


async def linked(store: SqlStore, **changes: object) -> Link:
    async with store.write() as unit:
        return await unit.links.add(a_link(**changes))


async def posted(store: SqlStore, link: Link, **changes: object) -> int:
    """Buy an order that is posted to a link; return its id."""
    order = await place(store, **changes)
    async with store.write() as unit:
        intent = await unit.intents.add(
            an_intent(nonce=f"n{order.id}", api_account_id=f"a{order.id}")
        )
        assert intent is not None
        await unit.links.choose(intent.id, [link.id])
        await unit.links.post(intent.id, order.id)
    return order.id


async def test_a_link_is_read_as_it_was_written(store: SqlStore) -> None:
    await connect(store)
    wanted = a_link(
        thread_id=7,
        content=Content.HIDDEN,
        pressers=Pressers.MEMBERS,
        happenings=frozenset({Happening.CODE}),
        masked=False,
        language="ms",
        suspended=Suspension.TOPIC,
    )
    async with store.write() as unit:
        link = await unit.links.add(wanted)
    assert link == replace(wanted, id=link.id)
    async with store.read() as unit:
        assert await unit.links.get(link.id) == link
        assert await unit.links.of_owner(ALICE) == [link]
        assert await unit.links.in_chat(GROUP) == [link]
        assert await unit.links.of_owner(BOB) == []


async def test_linking_again_binds_anew_and_keeps_what_was_chosen(store: SqlStore) -> None:
    await connect(store)
    link = await linked(store, thread_id=7)
    async with store.write() as unit:
        await unit.links.save(replace(link, content=Content.SHOWN, title="not saved by this"))
        await unit.links.suspend(link.id, Suspension.TOPIC)
        later = NOW + timedelta(hours=1)
        again = await unit.links.add(a_link(thread_id=9, title="QA", linked_at=later))
    anew = replace(link, thread_id=9, title="QA", linked_at=later)
    assert again == replace(anew, content=Content.SHOWN)


async def test_two_people_link_the_same_group(store: SqlStore) -> None:
    await connect(store)
    await connect(store, BOB, "jm_" + "b" * 43)
    alices, bobs = await linked(store), await linked(store, owner_id=BOB)
    async with store.write() as unit:
        await unit.links.rename(GROUP, "Quality")
        assert [one.title for one in await unit.links.in_chat(GROUP)] == ["Quality", "Quality"]
        await unit.links.remove(alices.id)
        assert [one.id for one in await unit.links.in_chat(GROUP)] == [bobs.id]


async def test_suspending_and_resuming_is_news_once(store: SqlStore) -> None:
    await connect(store)
    link = await linked(store)
    async with store.write() as unit:
        assert not await unit.links.resume(link.id, NOW + timedelta(hours=1))
        assert await unit.links.suspend(link.id, Suspension.REMOVED)
        assert not await unit.links.suspend(link.id, Suspension.REMOVED)
        assert await unit.links.suspend(link.id, Suspension.OWNER)
        later = NOW + timedelta(hours=2)
        assert await unit.links.resume(link.id, later)
        assert not await unit.links.resume(link.id, NOW)
        assert await unit.links.get(link.id) == replace(link, linked_at=later)


async def test_a_token_is_good_until_it_is_used_or_old(store: SqlStore) -> None:
    await connect(store)
    since = NOW - TOKEN_GOOD_FOR
    async with store.write() as unit:
        await unit.links.keep_token("old", ALICE, since - timedelta(seconds=1))
        assert not await unit.links.has_token(ALICE, since)
        assert await unit.links.owner_of_token("old", since) is None
        await unit.links.keep_token("young", ALICE, since)
        assert await unit.links.has_token(ALICE, since)
        assert not await unit.links.has_token(BOB, since)
        assert await unit.links.owner_of_token("young", since) == ALICE
        assert await unit.links.take_tokens(ALICE, since)
        assert await unit.links.owner_of_token("young", since) is None
        assert not await unit.links.take_tokens(ALICE, since)


async def test_an_old_token_counts_for_nothing(store: SqlStore) -> None:
    await connect(store)
    since = NOW - TOKEN_GOOD_FOR
    async with store.write() as unit:
        await unit.links.keep_token("old", ALICE, since - timedelta(seconds=1))
        assert not await unit.links.take_tokens(ALICE, since)
        await unit.links.keep_token("old", ALICE, since - timedelta(seconds=1))
        await unit.links.keep_token("young", ALICE, since)
        await unit.links.drop_tokens_before(since)
        assert await unit.links.owner_of_token("old", NOW - timedelta(days=1)) is None
        assert await unit.links.owner_of_token("young", since) == ALICE


async def test_which_services_are_muted(store: SqlStore) -> None:
    await connect(store)
    link = await linked(store)
    async with store.write() as unit:
        assert await unit.links.muted(ALICE, "tg") == frozenset()
        await unit.links.set_posted(link.id, "tg", posted=False)
        assert await unit.links.muted(ALICE, "tg") == {link.id}
        assert await unit.links.muted(ALICE, "wa") == frozenset()
        assert await unit.links.muted(BOB, "tg") == frozenset()
        await unit.links.set_posted(link.id, "tg", posted=True)
        assert await unit.links.muted(ALICE, "tg") == frozenset()


async def test_posts_of_an_order_with_the_last_press(store: SqlStore) -> None:
    await connect(store)
    link = await linked(store)
    order_id = await posted(store, link)
    press = Press(Act.CANCEL, "Bob")
    async with store.write() as unit:
        [post] = await unit.links.posts_of(order_id)
        assert (post.link, post.press) == (link, None)
        await unit.links.pressed(order_id, link.id, press)
        [post] = await unit.links.posts_of(order_id)
        assert post.press == press


async def test_open_posts_are_those_that_have_not_ended(store: SqlStore) -> None:
    await connect(store)
    link = await linked(store)
    waiting = await posted(store, link)
    received = await posted(store, link, api_order_id="ord-2", status=Status.RECEIVED)
    await posted(store, link, api_order_id="ord-3", status=Status.CANCELLED)
    async with store.read() as unit:
        assert await unit.links.open_posts(link.id) == [waiting, received]


async def test_codes_are_waited_for_where_an_order_is_posted_and_has_none(
    store: SqlStore,
) -> None:
    await connect(store)
    team = await linked(store)
    other = await linked(store, chat_id=-7)
    kinds: tuple[dict[str, object], ...] = (
        {},
        {},
        {"status": Status.RECEIVED, "raw_status": "RECEIVED"},
        {"status": Status.CANCELLED, "raw_status": "CANCELLED", "watched": False},
        {"watched": False},
    )
    for number, changes in enumerate(kinds):
        await posted(store, team, api_order_id=f"many-{number}", **changes)
    await posted(store, other, api_order_id="one-more")
    async with store.read() as unit:
        assert await unit.links.waiting() == {team.chat_id: 2, -7: 1}
    async with store.write() as unit:
        await unit.links.suspend(other.id, Suspension.TOPIC)
        assert await unit.links.waiting() == {team.chat_id: 2}


async def test_moving_takes_entries_along_and_forgets_messages(store: SqlStore) -> None:
    await connect(store)
    link = await linked(store)
    order_id = await posted(store, link)
    private = Card(order_id, ALICE, 0, 10)
    async with store.write() as unit:
        for card in (private, Card(order_id, GROUP, 0, 20), Card(order_id, GROUP, 1, 21)):
            await unit.cards.put(card)
        await unit.outbox.add([to_group(link, order_id)])
        await unit.links.move(GROUP, SUPERGROUP)
        assert await unit.links.in_chat(GROUP) == []
        assert await unit.links.in_chat(SUPERGROUP) == [replace(link, chat_id=SUPERGROUP)]
        assert await unit.cards.of_order(order_id, GROUP) == []
        assert await unit.cards.of_order(order_id, ALICE) == [private]
        [entry] = await unit.outbox.pending_of(Recipient(SUPERGROUP))
        assert (entry.order_id, entry.link_id) == (order_id, link.id)


async def test_moving_keeps_the_newer_of_two_links(store: SqlStore) -> None:
    await connect(store)
    await linked(store)
    newer = await linked(store, chat_id=SUPERGROUP, thread_id=4)
    async with store.write() as unit:
        await unit.links.move(GROUP, SUPERGROUP)
        assert await unit.links.of_owner(ALICE) == [newer]


async def test_removing_takes_everything_along(store: SqlStore) -> None:
    await connect(store)
    link, other = await linked(store), await linked(store, chat_id=SUPERGROUP)
    order_id = await posted(store, link)
    kept = [Card(order_id, ALICE, 0, 10), Card(order_id, SUPERGROUP, 0, 30)]
    async with store.write() as unit:
        for card in (*kept, Card(order_id, GROUP, 0, 20)):
            await unit.cards.put(card)
        await unit.outbox.add([to_group(link, order_id), to_group(other, order_id)])
        await unit.links.remove(link.id)
        assert await unit.links.of_owner(ALICE) == [other]
        assert await unit.links.posts_of(order_id) == []
        assert await unit.cards.of_order(order_id, GROUP) == []
        for card in kept:
            assert await unit.cards.of_order(order_id, card.chat_id) == [card]
        assert await unit.outbox.pending_of(Recipient(GROUP)) == []
        assert len(await unit.outbox.pending_of(Recipient(SUPERGROUP))) == 1


async def test_dropping_what_waits_for_a_group_leaves_the_rest(store: SqlStore) -> None:
    await connect(store)
    link = await linked(store)
    order_id = await posted(store, link)
    told = an_entry(Kind.LINK_SUSPENDED, link_id=link.id)
    async with store.write() as unit:
        await unit.outbox.add([to_group(link, order_id), told, an_entry(order_id=order_id)])
        await unit.outbox.drop_posts(link.id, GROUP)
        assert await unit.outbox.pending_of(Recipient(GROUP)) == []
        assert len(await unit.outbox.pending_of(Recipient(ALICE))) == 2


async def test_forgetting_a_person_ends_their_links(store: SqlStore) -> None:
    await connect(store)
    await connect(store, BOB, "jm_" + "b" * 43)
    link, bobs = await linked(store), await linked(store, owner_id=BOB)
    order_id = await posted(store, link)
    async with store.write() as unit:
        await unit.links.keep_token("word", ALICE, NOW)
        await unit.outbox.add([to_group(link, order_id)])
        await unit.accounts.forget(ALICE)
        assert await unit.links.in_chat(GROUP) == [bobs]
        assert await unit.links.owner_of_token("word", NOW) is None
        assert await unit.outbox.pending_of(Recipient(GROUP)) == []


def to_group(link: Link, order_id: int) -> OutboxEntry:
    return an_entry(Kind.CARD, recipient=link.recipient, order_id=order_id, link_id=link.id)

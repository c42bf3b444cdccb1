"""Linking a group: from the private chat, by a command in it, by those who may."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.flows.groups import LINKED, add_url, make_group
from tests.flows.person import Person, Seen
from tests.flows.world import World


async def owner_page(ann: Person, title: str = "QA team") -> Seen:
    return await ann.sees(f"{title} is linked", button="Status only")


async def line_of(ann: Person) -> str:
    """Return the line that links a group to Ann, whoever sends it."""
    page = await ann.asks("/groups", button="Add to a group")
    shown = await ann.goes("A topic, or anonymous?", page, "/link@")
    return next(line for line in shown.text.splitlines() if line.startswith("/link@"))


async def make_tokens_older(world: World, minutes: int) -> None:
    [(made_at,)] = await world.rows("SELECT max(made_at) FROM link_tokens")
    at = made_at if isinstance(made_at, datetime) else datetime.fromisoformat(made_at)
    older = str(at - timedelta(minutes=minutes))
    await world.rows(f"UPDATE link_tokens SET made_at = '{older}'")  # noqa: S608 - a time of ours


async def test_links_from_private_by_one_tap(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, bot=None)
        url = await add_url(ann)
        assert url.startswith("https://t.me/")
        await qa.adds_bot(ann, url)
        line = await qa.sees(LINKED)
        assert line.text.startswith("🔗 Ann has linked this group")
        await owner_page(ann)
        linked = await ann.asks("/groups", button="QA team")
        assert linked.button("Add to a group") is not None
        assert [seen.text for seen in await qa.chat()] == [line.text]


async def test_the_inviter_counts_when_the_client_loses_the_word(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, bot=None)
        await qa.adds_bot(ann, await add_url(ann), loses=True)
        await qa.sees("Ann has linked this group")
        await owner_page(ann)


async def test_who_adds_the_bot_without_having_asked_links_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, bot=None)
        await qa.member("member")
        page = await ann.asks("/groups", "You choose what it sees")
        assert page.button("QA team") is None
        assert await qa.chat() == []


async def test_a_forum_is_asked_for_its_topic(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes", "Talk"], bot=None)
        await qa.adds_bot(ann, await add_url(ann))
        await qa.sees("Send /link in the topic you want")
        line = await qa.links(ann, topic="Codes")
        assert line.text.startswith("🔗 Ann has linked this topic")
        await ann.sees("QA team is linked")
        await ann.sees("One topic sees your orders")
        # The word of the button and the invitation came both; the hint was given once.
        assert len(await qa.chat()) == 2
        assert await qa.chat("Talk") == []


async def test_link_sent_in_another_topic_moves_the_link(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes", "Talk"])
        await qa.links(ann, topic="Codes")
        await qa.links(ann, topic="Talk")
        page = await ann.asks("/groups", button="QA team")
        assert [label for label in page.labels if "QA team" in label] == ["QA team"]


async def test_a_thread_of_replies_is_no_topic(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        first = await qa.says(ann, "/hello")
        await qa.says(ann, "/link", reply_to=first)
        line = await qa.sees(LINKED)
        assert "this group" in line.text


async def test_only_an_administrator_may_link(world: World) -> None:
    async with world.bot():
        boss = await world.person("Boss")
        ann, _ = await world.buyer()
        qa = await make_group(boss, members=[ann])
        await qa.says(ann, "/link")
        await qa.sees("Only an administrator of this group can link it")
        await qa.member("administrator", ann)
        await qa.links(ann)


async def test_an_administrator_without_a_key_is_sent_to_the_private_chat(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        qa = await make_group(ann)
        await qa.says(ann, "/link")
        refusal = await qa.sees("First connect your key", button="Open the private chat")
        assert refusal.buttons[0]["url"].startswith("https://t.me/")


async def test_an_anonymous_administrator_needs_a_word_made_in_private(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, topics=["Codes"])
        await qa.says(ann, "/link", topic="Codes", anonymous=True)
        await qa.sees("I cannot see who you are", topic="Codes")
        line = await line_of(ann)
        await qa.says(ann, line, topic="Codes", anonymous=True)
        said = await qa.sees("An administrator has linked this topic", topic="Codes")
        assert "Ann" not in said.text
        await owner_page(ann)


async def test_an_anonymous_administrator_links_a_group_by_one_tap(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await qa.member("creator", ann, is_anonymous=True)
        await qa.adds_bot(ann, await add_url(ann))
        await qa.sees("An administrator has linked this group")
        await owner_page(ann)


async def test_the_word_works_only_where_its_maker_is_an_administrator(world: World) -> None:
    async with world.bot():
        boss = await world.person("Boss")
        ann, _ = await world.buyer()
        qa = await make_group(boss)
        await qa.says(boss, await line_of(ann), anonymous=True)
        await qa.sees("Only an administrator of this group can link it")


async def test_a_word_works_once(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa, ops = await make_group(ann, bot=None), await make_group(ann, "Ops", bot=None)
        url = await add_url(ann)
        await qa.adds_bot(ann, url)
        await qa.sees(LINKED)
        await ops.adds_bot(ann, url)
        await ops.sees("used up, or older than 10 minutes", button="Open the private chat")


async def test_a_word_is_good_for_ten_minutes(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann, bot=None)
        url, line = await add_url(ann), await line_of(ann)
        await make_tokens_older(world, minutes=11)
        await qa.adds_bot(ann, url)
        await qa.sees("used up, or older than 10 minutes")
        await qa.says(ann, line, anonymous=True)
        await qa.sees("used up", where=lambda seen: len(seen.labels) == 1)
        page = await ann.asks("/groups", "You choose what it sees")
        assert page.button("QA team") is None


async def test_somebody_elses_word_links_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        qa = await make_group(bob, administrators=[ann], bot=None)
        await qa.adds_bot(bob, await add_url(ann))
        await qa.sees("used up, or older than 10 minutes")
        assert not [seen for seen in await qa.chat() if LINKED in seen.text]


async def test_channels_bots_and_strangers_are_not_answered(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        eve = await world.person("Eve")
        qa = await make_group(ann, members=[eve])
        line = await line_of(ann)
        await qa.says(ann, "/link", as_channel="News")
        await qa.says(ann, line, as_channel="News")
        for text in ("/link", "/unlink", "/help", "/start abc", "/start", "/ban Ann", "/buy tg"):
            await qa.says(eve, text)
        await qa.says(eve, f"/start {line.split()[1]}")
        # What came before it is in hand then, and finished when the bot has stopped.
        await ann.asks("/menu", "Balance")
    assert await qa.chat() == []


async def test_two_people_link_one_group_and_one_person_two(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        qa = await make_group(ann, administrators=[bob])
        ops = await make_group(ann, "Ops")
        await qa.links(ann)
        assert (await qa.links(bob)).text.startswith("🔗 Bob")
        await ops.links(ann)
        page = await ann.asks("/groups", button="Ops")
        assert {"QA team", "Ops"} <= set(page.labels)
        bobs = await bob.asks("/groups", button="QA team")
        assert bobs.button("Ops") is None


async def test_people_not_on_the_list_are_not_heard(world: World) -> None:
    async with world.bot(ALLOWED_USER_IDS="1001"):
        ann, _ = await world.buyer()
        eve = await world.person("Eve")
        qa = await make_group(ann, administrators=[eve])
        await qa.says(eve, "/link")
        await qa.says(eve, "/help")
        await qa.links(ann)
    assert len(await qa.chat()) == 1


async def test_without_a_key_there_is_nothing_to_link(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        page = await ann.asks("/groups", "First connect your key", button="Get a key")
        assert page.button("Add to a group") is None


async def test_telegram_not_telling_who_administers_links_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        qa = await make_group(ann)
        await world.telegram_fails(
            {"method": "getChatAdministrators", "kind": "status", "status": 500, "times": 1}
        )
        await qa.says(ann, "/link")
        await qa.sees("Nothing was linked")
        await qa.links(ann)

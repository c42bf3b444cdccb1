"""In which language the bot speaks: found out, offered, chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot import wiring
from bot.ui.texts import Texts
from tests.flows.person import Person, Seen
from tests.flows.world import World
from tests.languages import OWN_NAMES, make_languages

LANGUAGE = "🌐 Language · Язык · 语言"


@pytest.fixture(scope="module")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of texts; each file of it is parsed once."""
    return make_languages(tmp_path_factory.mktemp("languages"))


@pytest.fixture(autouse=True)
def _several_languages(languages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiring, "Texts", partial(Texts, folder=languages))


async def connects(world: World, ann: Person, lang: str = "en") -> Seen:
    """Paste a key of an account with this language; returns the menu."""
    _, key = world.jiema.state.add_account("Ann", 1200, lang)
    return await ann.asks(key, "Connected as")


def speaks(seen: Seen) -> str:
    """Return the language a menu is in."""
    label = next(label for label in seen.labels if label.endswith("Buy a number"))
    return label.partition("] ")[0].strip("[") if "] " in label else "en"


async def shown_commands(ann: Person) -> str:
    """Return how the command list of the chat describes the menu."""
    listed = (await ann.read("commands", user_id=ann.user_id))["commands"]
    return next(str(each["description"]) for each in listed if each["command"] == "menu")


@pytest.mark.parametrize(
    ("telegram", "account", "spoken"),
    [
        ("ru", "en", "ru"),
        ("ru-RU", "zh", "ru"),
        ("tl", "en", "fil"),
        ("fil", "en", "fil"),
        ("xx", "ru", "ru"),
        ("xx", "tl", "fil"),
        ("xx", "yy", "en"),
        ("en", "yy", "en"),
        ("zh-hans", "ru", "zh"),
    ],
)
async def test_language_is_telegrams_else_the_accounts_else_the_default(
    world: World, telegram: str, account: str, spoken: str
) -> None:
    async with world.bot():
        ann = await world.person(language=telegram)
        menu = await connects(world, ann, account)
        assert speaks(menu) == spoken
        assert speaks(await ann.asks("/menu", "Balance")) == spoken


async def test_default_language_is_the_hosts(world: World) -> None:
    async with world.bot(DEFAULT_LANGUAGE="ru"):
        ann = await world.person(language="xx")
        assert speaks(await connects(world, ann, "yy")) == "ru"


async def test_the_accounts_language_is_offered_once_where_telegram_says_english(
    world: World,
) -> None:
    async with world.bot():
        ann = await world.person(language="en")
        _, key = world.jiema.state.add_account("Ann", 1200, "ru")
        offered = await ann.asks(key, "[ru] 🌐 Shall I write in")
        assert offered.labels[:2] == ("Русский", "English")
        assert speaks(offered) == "en"
        again = await ann.asks(key, "Connected as Ann")
        assert "Shall I write" not in again.text
        assert "Русский" not in again.labels


async def test_an_offer_that_is_taken_lasts(world: World) -> None:
    async with world.bot():
        ann = await world.person(language="en")
        offered = await connects(world, ann, "ru")
        menu = await ann.goes("Русский", offered, "[ru] ✅ From now on I write in")
        assert speaks(menu) == "ru"
    async with world.bot():
        assert speaks(await ann.asks("/menu", "Balance")) == "ru"


async def test_an_offer_that_is_declined_lasts(world: World) -> None:
    async with world.bot():
        ann = await world.person(language="en")
        offered = await connects(world, ann, "ru")
        menu = await ann.goes("English", offered, "From now on I write in English")
        assert speaks(menu) == "en"


async def test_two_taps_to_ones_own_language_from_the_wrong_greeting(world: World) -> None:
    async with world.bot():
        ann = await world.person(language="ar")
        first = await ann.asks("/start", "To begin", button="语言")
        listed = await ann.goes("语言", first, "In which language")
        assert set(OWN_NAMES.values()) <= set(listed.labels)
        await ann.goes("中文", listed, "To begin")
        await ann.asks("/help", button="[zh] 📱 Buy a number")


async def test_one_command_to_ones_own_language(world: World) -> None:
    async with world.bot():
        ann = await world.person(language="ar")
        listed = await ann.asks("/language", "In which language", button="Русский")
        await ann.goes("Русский", listed, "To begin")
        assert speaks(await connects(world, ann, "zh")) == "ru"


async def test_settings_lead_to_the_languages_and_the_cards_follow(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        settings = await ann.asks("/settings", "Language: English", button=LANGUAGE)
        listed = await ann.goes(LANGUAGE, settings, "In which language")
        await ann.goes("Русский", listed, "Language: Русский")
        # What is pushed, without an update to answer, is in the chosen language too.
        await ann.buys("telegram malaysia")
        world.jiema.state.receive_sms(world.charges()[0], "Telegram code: 48291")
        await ann.sees("48291")
        assert speaks(await ann.asks("/menu", "Balance")) == "ru"


async def test_following_telegram_ends_with_a_choice(world: World) -> None:
    async with world.bot():
        ann = await world.person(language="ru")
        await ann.asks("/start", "To begin")
        ann = await Person(world.http, ann.user_id, "Ann", "ar").arrive()
        assert speaks(await connects(world, ann)) == "ar"
        listed = await ann.asks("/language", "In which language")
        await ann.goes("中文", listed)
        ann = await Person(world.http, ann.user_id, "Ann", "ru").arrive()
        assert speaks(await ann.asks("/menu", "Balance")) == "zh"


async def test_commands_are_in_telegrams_language_until_another_is_chosen(world: World) -> None:
    await world.tells_telegram_anew()
    async with world.bot():
        ann = await world.person(language="tl")
        await world.telegram_called("setMyShortDescription", times=len(OWN_NAMES) + 1)
        await ann.asks("/start", "To begin")
        assert await shown_commands(ann) == "[fil] Main menu"
        listed = await ann.asks("/language", "In which language")
        await ann.goes("中文", listed, "To begin")
        await world.telegram_called("setMyCommands", of_chat)
        assert await shown_commands(ann) == "[zh] Main menu"
        asked = await ann.asks("/forget", "Delete everything stored here?")
        await ann.goes("Delete everything", asked, "is deleted")
        assert await shown_commands(ann) == "[fil] Main menu"


async def test_telegram_is_told_only_what_has_changed(
    world: World, tmp_path: Path, monkeypatch: Any
) -> None:
    await world.tells_telegram_anew()
    async with world.bot():
        told = await world.telegram_called("setMyShortDescription", times=len(OWN_NAMES) + 1)
    codes = {call["params"].get("language_code") for call in told}
    assert codes == {None, "en", "ru", "ar", "tl", "zh"}
    folder = make_languages(tmp_path / "changed")
    changed = folder / "ru" / "commands.ftl"
    text = changed.read_text(encoding="utf-8").replace("Main menu", "Other menu")
    changed.write_text(text, encoding="utf-8")
    async with world.bot():
        ann = await world.person()
        await ann.asks("/start", "To begin")
    monkeypatch.setattr(wiring, "Texts", partial(Texts, folder=folder))
    async with world.bot():
        again = await world.telegram_called("setMyShortDescription", times=len(told) + 1)
    assert [call["params"].get("language_code") for call in again[len(told) :]] == ["ru"]


async def test_countries_are_found_by_their_name_in_the_language(world: World) -> None:
    async with world.bot():
        ann = await world.person(language="ru")
        await connects(world, ann)
        seen = await ann.asks(
            "telegram малайзия", "Telegram", where=lambda s: "Buy for" in s.labels[0]
        )
        assert "Малайзия" in seen.text


def of_chat(call: dict[str, Any]) -> bool:
    return bool(call["params"].get("scope", {}).get("type") == "chat")

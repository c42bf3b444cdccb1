from __future__ import annotations

import asyncio

from bot.core.brief import MemoryBrief


async def all_ends() -> None:
    """Let what ends in this moment end."""
    for _ in range(2):
        await asyncio.sleep(0)


async def test_what_is_put_is_there_until_it_is_taken_or_dropped() -> None:
    brief = MemoryBrief()
    assert await brief.get("a") is None
    await brief.put("a", "first", 60)
    await brief.put("a", "", 60)
    await brief.put("b", "other", 60)
    assert await brief.get("a") == await brief.get("a") == ""
    assert await brief.take("a") == ""
    assert await brief.take("a") is None
    brief.drop("b")
    brief.drop("b")
    assert await brief.get("b") is None


async def test_it_ends_by_itself_and_nothing_is_left_of_it() -> None:
    brief = MemoryBrief()
    await brief.put("a", "x", 0)
    await brief.put("b", "x", 0)
    await brief.put("b", "anew", 60)
    await all_ends()
    assert await brief.get("a") is None
    assert await brief.take("b") == "anew"
    assert brief._kept == {}


async def test_what_is_put_anew_does_not_end_with_the_one_before() -> None:
    brief = MemoryBrief()
    await brief.put("a", "x", 0)
    assert await brief.take("a") == "x"
    await brief.put("a", "y", 60)
    await all_ends()
    assert await brief.get("a") == "y"

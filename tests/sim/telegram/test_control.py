import asyncio
from typing import Any

import pytest
from aiohttp import web

from bot.sim.telegram.server import TelegramSim
from tests.sim.telegram.wire_client import ANN, BOB, WireClient, until


async def test_person_writes_edits_and_deletes(wire: WireClient) -> None:
    place = {"chat_id": ANN, "user_id": ANN}
    written = await wire.act("message", **place, text="/buy now")
    message_id = written["message_id"]
    await wire.act("edit_message", **place, message_id=message_id, text="never mind")
    first, second = await wire.updates()
    assert first["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 4}]
    assert second["edited_message"]["text"] == "never mind"
    await wire.act("delete_message", chat_id=ANN, message_id=message_id)
    shown = (await wire.messages())[-1]
    assert (shown["deleted"], shown["edited"]) == (True, True)
    status, _ = await wire.try_act("edit_message", **place, message_id=message_id, text="x")
    assert status == 409


async def test_person_sends_photo_and_voice(wire: WireClient) -> None:
    place = {"chat_id": ANN, "user_id": ANN}
    await wire.act("message", **place, photo=True, caption="jm_key")
    await wire.act("message", **place, voice=True)
    photo, voice = [update["message"] for update in await wire.updates()]
    assert photo["caption"] == "jm_key"
    assert voice["voice"]["duration"] == 1
    url = f"{wire.sim.url}/_sim/file?file_id={photo['photo'][0]['file_id']}"
    async with wire.session.get(url) as response:
        assert (await response.read()).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("name", "arguments", "status"),
    [
        ("message", {"chat_id": ANN, "user_id": BOB, "text": "x"}, 409),
        ("message", {"chat_id": 999, "user_id": ANN, "text": "x"}, 404),
        ("message", {"chat_id": ANN, "user_id": 999, "text": "x"}, 404),
        ("message", {"chat_id": ANN}, 400),
        ("message", {"chat_id": ANN, "user_id": ANN, "reply_to": 999}, 409),
        ("message", {"chat_id": ANN, "user_id": ANN, "thread_id": 5}, 409),
        ("press", {"chat_id": ANN, "user_id": ANN, "message_id": 1}, 400),
        ("press_raw", {"chat_id": ANN, "user_id": ANN, "message_id": 1, "data": "x"}, 409),
        ("unblock", {"user_id": ANN}, 409),
        ("migrate", {"chat_id": ANN, "by_user_id": ANN}, 409),
        ("topic", {"chat_id": ANN, "user_id": ANN, "action": "create"}, 409),
        ("redeliver", {"update_id": 1}, 404),
        ("age_query", {"callback_query_id": "1", "seconds": 1}, 404),
        ("chats", {"title": "x", "type": "unheard_of"}, 400),
    ],
)
async def test_impossible_act_is_refused(
    wire: WireClient, name: str, arguments: dict[str, Any], status: int
) -> None:
    answered, body = await wire.try_act(name, **arguments)
    assert (answered, list(body)) == (status, ["error"])


async def test_wait_returns_with_the_next_change(wire: WireClient) -> None:
    seq = (await wire.read("chats"))["seq"]
    waiting = asyncio.create_task(wire.read("wait", after=seq, timeout_seconds=60))
    await until(lambda: bool(wire.sim.state.sequence._waiters))
    assert not waiting.done()
    await wire.send()
    assert (await waiting)["seq"] > seq
    now = (await wire.read("wait", after=0, timeout_seconds=60))["seq"]
    assert (await wire.read("wait", after=now, timeout_seconds=0))["seq"] == now


async def test_changes_stream(wire: WireClient) -> None:
    seen = []
    start = wire.sim.state.sequence.seq
    await wire.send()
    async for seq in wire.sim.state.changes(start):
        seen.append(seq)
        wire.sim.state.sequence.close()
    assert len(seen) == 1
    assert seen[0] > start


async def test_commands_by_scope_and_language(wire: WireClient, group: int) -> None:
    async def shown(**query: int) -> list[str]:
        body = await wire.read("commands", **query)
        return [command["command"] for command in body["commands"]]

    async def set_commands(command: str, **where: Any) -> None:
        commands = [{"command": command, "description": "Something"}]
        assert (await wire.call("setMyCommands", commands=commands, **where)).result is True

    await set_commands("default")
    assert await shown(user_id=ANN) == ["default"]
    await set_commands("privately", scope={"type": "all_private_chats"})
    await set_commands("russian", scope={"type": "all_private_chats"}, language_code="ru")
    await set_commands("together", scope={"type": "all_group_chats"})
    await set_commands("admin", scope={"type": "all_chat_administrators"})
    await set_commands("mine", scope={"type": "chat", "chat_id": ANN})
    assert await shown(user_id=ANN) == ["mine"]
    assert await shown(user_id=BOB) == ["russian"]
    assert await shown(user_id=ANN, chat_id=group) == ["admin"]
    assert await shown(user_id=BOB, chat_id=group) == ["together"]
    await wire.call("deleteMyCommands", scope={"chat_id": ANN, "type": "chat"})
    assert await shown(user_id=ANN) == ["privately"]
    got = await wire.call("getMyCommands", scope={"type": "all_private_chats"}, language_code="ru")
    assert got.result[0]["command"] == "russian"


async def test_profile_and_menu_button(wire: WireClient) -> None:
    calls: dict[str, dict[str, Any]] = {
        "setMyName": {"name": "Jiema"},
        "setMyDescription": {"description": "Numbers", "language_code": "en"},
        "setMyShortDescription": {"short_description": "Numbers"},
        "setChatMenuButton": {"menu_button": {"type": "commands"}},
    }
    for method, params in calls.items():
        assert (await wire.call(method, **params)).result is True
    assert (await wire.call("getChatMenuButton", chat_id=ANN)).result == {"type": "commands"}
    assert wire.sim.state.profile.texts["description", "en"] == "Numbers"


async def test_ledger_tells_every_call(wire: WireClient) -> None:
    await wire.send("<b>x</b>", parse_mode="HTML")
    last = (await wire.read("calls", method="sendMessage"))["calls"][-1]
    assert last["params"] == {"chat_id": ANN, "text": "<b>x</b>", "parse_mode": "HTML"}
    assert (last["ok"], last["refusal"], last["error_code"]) == (True, None, None)
    assert (await wire.read("calls", after=last["seq"]))["calls"] == []


async def test_more_routes_can_be_mounted(wire: WireClient) -> None:
    async def page(_: web.Request) -> web.Response:
        return web.Response(text="the page")

    sim = TelegramSim()
    sim.add_routes([web.get("/", page)])
    await sim.start()
    try:
        async with wire.session.get(f"{sim.url}/") as response:
            assert await response.text() == "the page"
    finally:
        await sim.stop()

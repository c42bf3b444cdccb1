from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.host.doctor import Target, doctor
from tests.redis_server import PASSWORD, Server

TOKEN = "123456789:AAE-made-up-token-of-thirty-five-chars"


@dataclass
class Outside:
    """What the two services answer, by path: a status and a body."""

    telegram: tuple[int, object] = (200, {"ok": True, "result": {"id": 1, "username": "my_bot"}})
    jiema: tuple[int, object] = (401, {"ok": False, "code": "AUTH_MISSING", "message": "No key"})
    webhook: tuple[int, object] = (200, {"ok": True, "result": {"url": ""}})
    schema: str | None = None
    lines: list[str] = field(default_factory=list)

    async def examine(self, tmp_path: Path, **changes: Any) -> int:
        async with self._served() as url:
            target = Target(
                bot_token=TOKEN,
                telegram_api_url=url,
                jiema_api_url=f"{url}/api/v1",
                database_url=f"sqlite+aiosqlite:///{tmp_path}/bot.db",
            )
            status = await doctor(
                lambda: replace(target, **changes),
                check_schema=self._check_schema,
                say=self.lines.append,
            )
        assert TOKEN not in "".join(self.lines)
        return status

    async def _check_schema(self, _database_url: str) -> tuple[str, str] | None:
        return (self.schema, "run: python -m bot migrate") if self.schema else None

    @asynccontextmanager
    async def _served(self) -> AsyncIterator[str]:
        app = web.Application()
        app.router.add_get(f"/bot{TOKEN}/getMe", self._get_me)
        app.router.add_get(f"/bot{TOKEN}/getWebhookInfo", self._webhook_info)
        app.router.add_get("/api/v1/services", self._services)
        async with TestServer(app, host="127.0.0.1") as server:
            yield str(server.make_url("")).rstrip("/")

    async def _get_me(self, _request: web.Request) -> web.Response:
        return response(*self.telegram)

    async def _webhook_info(self, _request: web.Request) -> web.Response:
        return response(*self.webhook)

    async def _services(self, _request: web.Request) -> web.Response:
        return response(*self.jiema)


def response(status: int, body: object) -> web.Response:
    if isinstance(body, str):
        return web.Response(status=status, text=body)
    return web.json_response(body, status=status)


async def test_all_is_well(tmp_path: Path) -> None:
    (tmp_path / "bot.db").touch()
    outside = Outside()
    assert await outside.examine(tmp_path) == 0
    assert outside.lines == [
        "ok  settings: complete",
        "ok  Telegram: @my_bot answers",
        "ok  jiema API: answers",
        "ok  charts: /stats draws them",
        "ok  database: is up to date",
    ]


async def test_without_the_library_the_rest_is_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.host.doctor.can_draw", lambda: False)
    outside = Outside()
    assert await outside.examine(tmp_path) == 0
    assert (
        "ok  charts: not installed, so /stats has no pictures: pip install matplotlib"
        in outside.lines
    )


async def test_a_database_not_made_yet_is_well(tmp_path: Path) -> None:
    outside = Outside(schema="not looked at")
    url = f"sqlite+aiosqlite:///{tmp_path}/data/bot.db"
    assert await outside.examine(tmp_path, database_url=url) == 0
    assert (
        outside.lines[-1] == f"ok  database: {tmp_path}/data/bot.db will be made at the first run"
    )


async def test_wrong_settings_are_all_named() -> None:
    def load() -> Target:
        raise ValueError("BOT_TOKEN: field required\nHTTP_PORT: too big")

    async def never(_database_url: str) -> tuple[str, str] | None:
        raise AssertionError

    lines: list[str] = []
    assert await doctor(load, check_schema=never, say=lines.append) == 1
    assert lines[:2] == ["!!  BOT_TOKEN: field required", "!!  HTTP_PORT: too big"]


@pytest.mark.parametrize(
    ("outside", "line"),
    [
        (
            Outside(telegram=(401, {"ok": False, "error_code": 401})),
            "!!  Telegram: the token is refused – take the current token from @BotFather",
        ),
        (
            Outside(telegram=(502, "<html>")),
            "!!  Telegram: HTTP 502, not the answer expected – check that TELEGRAM_API_URL",
        ),
        (
            Outside(jiema=(200, "<html>")),
            "!!  jiema API: HTTP 200, not the answer expected – check that JIEMA_API_URL",
        ),
        (Outside(jiema=(200, {"ok": True, "data": {"items": []}})), "ok  jiema API: answers"),
        (
            Outside(schema="2 migrations behind"),
            "!!  database: 2 migrations behind – run: python -m bot migrate",
        ),
    ],
)
async def test_each_trouble_has_its_line(tmp_path: Path, outside: Outside, line: str) -> None:
    (tmp_path / "bot.db").touch()
    assert await outside.examine(tmp_path) == int(line.startswith("!!"))
    assert [found for found in outside.lines if found.startswith(line)]
    assert len(outside.lines) == 5


HOOK = "https://bot.example.org/telegram"
FAILING = {"url": HOOK, "pending_update_count": 3, "last_error_message": "Connection refused"}


@pytest.mark.parametrize(
    ("info", "url", "line"),
    [
        ({"url": ""}, HOOK, "ok  webhook: is set when the bot runs"),
        ({"url": HOOK, "pending_update_count": 0}, HOOK, f"ok  webhook: {HOOK}, 0 updates wait"),
        (
            FAILING,
            HOOK,
            f"!!  webhook: {HOOK}, 3 updates wait, last error: Connection refused – see that",
        ),
        (
            FAILING | {"pending_update_count": 0},
            HOOK,
            f"ok  webhook: {HOOK}, 0 updates wait, last error: Connection refused",
        ),
        (FAILING, None, f"ok  webhook: {HOOK}, 3 updates wait, last error: Connection refused; it"),
        ({"url": HOOK + "2"}, HOOK, f"ok  webhook: {HOOK}2, None updates wait; it is changed when"),
    ],
)
async def test_what_telegram_says_of_the_webhook(
    tmp_path: Path, info: dict[str, object], url: str | None, line: str
) -> None:
    (tmp_path / "bot.db").touch()
    outside = Outside(webhook=(200, {"ok": True, "result": info}))
    assert await outside.examine(tmp_path, webhook_url=url) == int(line.startswith("!!"))
    [found] = [found for found in outside.lines if "webhook" in found]
    assert found.startswith(line)


async def test_no_answer_is_said_without_the_address(tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:1"
    outside = Outside()
    status = await outside.examine(tmp_path, telegram_api_url=nowhere, jiema_api_url=nowhere)
    assert status == 1
    assert outside.lines[1:3] == [
        f"!!  {subject}: no answer (ConnectError)"
        f" – check the network, and that {name} in .env is right"
        for subject, name in (("Telegram", "TELEGRAM_API_URL"), ("jiema API", "JIEMA_API_URL"))
    ]


async def test_a_folder_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The superuser may write everywhere, so the answer of the system is replaced.
    monkeypatch.setattr("os.access", lambda *_: False)
    outside = Outside()
    assert await outside.examine(tmp_path) == 1
    assert outside.lines[-1].startswith(f"!!  database: {tmp_path} cannot be written – give ")


async def test_a_redis_that_does_not_answer(tmp_path: Path) -> None:
    outside = Outside()
    url = "redis://:open-sesame@127.0.0.1:1"
    assert await outside.examine(tmp_path, redis_url=url) == 1
    assert (
        "!!  Redis: no answer (ConnectionError) – check the network, and that REDIS_URL in .env is"
        " right"
    ) in outside.lines
    assert "sesame" not in "".join(outside.lines)


async def test_a_redis_that_answers(tmp_path: Path, redis: Server) -> None:
    outside = Outside()
    assert await outside.examine(tmp_path, redis_url=redis.url()) == 0
    assert "ok  Redis: answers" in outside.lines
    wrong = redis.url().replace(PASSWORD, "open-barley")
    assert await outside.examine(tmp_path, redis_url=wrong) == 1
    assert "barley" not in "".join(outside.lines)
    assert "!!  Redis: no answer (AuthenticationError)" in "".join(outside.lines)

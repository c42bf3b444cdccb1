"""``python -m bot doctor``: says in a line each what is wrong and how to mend it."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bot.host.artist import can_draw
from bot.host.filelock import sqlite_file

TIMEOUT_SECONDS = 10.0
_NETWORK = "check the network, and that {name} in .env is right"


@dataclass(frozen=True, slots=True)
class Target:
    """What is examined; the values of the settings of the same names."""

    bot_token: str = field(repr=False)
    telegram_api_url: str
    jiema_api_url: str
    database_url: str
    webhook_url: str | None = None
    redis_url: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one thing.

    Attributes:
        subject: what was examined.
        text: what was found.
        cure: how to mend it; ``None`` means that nothing is wrong.
    """

    subject: str
    text: str
    cure: str | None = None

    def __str__(self) -> str:
        mark = "ok" if self.cure is None else "!!"
        line = f"{mark}  {self.subject}: {self.text}"
        return line if self.cure is None else f"{line} – {self.cure}"


async def doctor(
    load: Callable[[], Target],
    *,
    check_schema: Callable[[str], Awaitable[tuple[str, str] | None]],
    say: Callable[[str], object] = print,
) -> int:
    """Examine the settings, Telegram, the API, Redis and the database.

    Args:
        load: reads the settings, raising ``ValueError`` with a line for each that is wrong.
        check_schema: given the database's URL, returns what is wrong with its tables and how to
            mend it, or ``None``.
        say: takes a line for the person.

    Returns:
        The exit status: 1 if anything is wrong.
    """
    try:
        target = load()
    except ValueError as error:
        for line in str(error).splitlines():
            say(f"!!  {line}")
        say("Mend the settings first; the rest is examined with them.")
        return 1
    say(str(Finding("settings", "complete")))
    async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS) as client:
        telegram, webhook, api, redis, database = await asyncio.gather(
            _telegram(client, target),
            _webhook(client, target),
            _api(client, target),
            _redis(target),
            _database(target, check_schema),
        )
    findings = (telegram, *webhook, api, *redis, _charts(), database)
    for finding in findings:
        say(str(finding))
    return 1 if any(finding.cure for finding in findings) else 0


async def _telegram(client: httpx.AsyncClient, target: Target) -> Finding:
    """Call getMe (Bot API). The address holds the token, so no error's text is shown."""
    subject = "Telegram"
    try:
        answer = await client.get(f"{target.telegram_api_url}/bot{target.bot_token}/getMe")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return _no_answer(subject, error, "TELEGRAM_API_URL")
    body = _json(answer)
    result = body.get("result")
    if body.get("ok") is True and isinstance(result, dict):
        return Finding(subject, f"@{result.get('username')} answers")
    if answer.status_code in {401, 404} and body.get("ok") is False:
        cure = "take the current token from @BotFather and put it into .env as BOT_TOKEN"
        return Finding(subject, "the token is refused", cure)
    return _strange(subject, answer, "TELEGRAM_API_URL")


async def _webhook(client: httpx.AsyncClient, target: Target) -> list[Finding]:
    """Call getWebhookInfo (Bot API); nothing is said where none is set, nor to be set."""
    subject = "webhook"
    try:
        answer = await client.get(f"{target.telegram_api_url}/bot{target.bot_token}/getWebhookInfo")
    except (httpx.HTTPError, httpx.InvalidURL):
        return []
    info = _json(answer).get("result")
    if not isinstance(info, dict):
        return []
    url, waiting, error = (
        info.get(name) for name in ("url", "pending_update_count", "last_error_message")
    )
    if not url:
        return [Finding(subject, "is set when the bot runs")] if target.webhook_url else []
    text = f"{url}, {waiting} updates wait" + (f", last error: {error}" if error else "")
    if url != target.webhook_url:
        change = "changed" if target.webhook_url else "removed"
        return [Finding(subject, f"{text}; it is {change} when the bot runs, see WEBHOOK_URL")]
    cure = "see that WEBHOOK_URL leads to the bot's HTTP_HOST and HTTP_PORT, and that the bot runs"
    return [Finding(subject, text, cure if error and waiting else None)]


async def _api(client: httpx.AsyncClient, target: Target) -> Finding:
    """Ask for the services without a key: AUTH_MISSING is the right answer (API document)."""
    subject = "jiema API"
    try:
        answer = await client.get(f"{target.jiema_api_url}/services")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return _no_answer(subject, error, "JIEMA_API_URL")
    body = _json(answer)
    if body.get("code") == "AUTH_MISSING" or body.get("ok") is True:
        return Finding(subject, "answers")
    return _strange(subject, answer, "JIEMA_API_URL")


async def _redis(target: Target) -> list[Finding]:
    """Ask for a sign of life. The address may hold a password, so no error's text is shown."""
    if target.redis_url is None:
        return []
    from redis.asyncio import Redis  # noqa: PLC0415 - only who has one needs it
    from redis.asyncio.retry import Retry  # noqa: PLC0415 - see above
    from redis.backoff import NoBackoff  # noqa: PLC0415 - see above
    from redis.exceptions import RedisError  # noqa: PLC0415 - see above

    client = Redis.from_url(target.redis_url, retry=Retry(NoBackoff(), 0))
    try:
        async with client, asyncio.timeout(TIMEOUT_SECONDS):
            await client.ping()
    except (RedisError, OSError) as error:
        return [_no_answer("Redis", error, "REDIS_URL")]
    return [Finding("Redis", "answers")]


async def _database(
    target: Target, check_schema: Callable[[str], Awaitable[tuple[str, str] | None]]
) -> Finding:
    subject = "database"
    path = sqlite_file(target.database_url)
    if path is not None:
        place = path if path.exists() else _nearest_folder(path)
        if not (os.access(place, os.W_OK) and os.access(_nearest_folder(path), os.W_OK | os.X_OK)):
            cure = "give the bot's user the right to write there, or change DATABASE_URL"
            return Finding(subject, f"{place} cannot be written", cure)
        if not path.exists():
            return Finding(subject, f"{path} will be made at the first run")
    problem = await check_schema(target.database_url)
    if problem is not None:
        return Finding(subject, *problem)
    return Finding(subject, "is up to date")


def _charts() -> Finding:
    if can_draw():
        return Finding("charts", "/stats draws them")
    return Finding("charts", "not installed, so /stats has no pictures: pip install matplotlib")


def _nearest_folder(path: Path) -> Path:
    return next(folder for folder in path.parents if folder.is_dir())


def _json(answer: httpx.Response) -> dict[str, object]:
    try:
        body = answer.json()
    except (json.JSONDecodeError, UnicodeDecodeError):
        return {}
    return body if isinstance(body, dict) else {}


def _no_answer(subject: str, error: Exception, name: str) -> Finding:
    return Finding(subject, f"no answer ({type(error).__name__})", _NETWORK.format(name=name))


def _strange(subject: str, answer: httpx.Response, name: str) -> Finding:
    text = f"HTTP {answer.status_code}, not the answer expected"
    return Finding(subject, text, f"check that {name} in .env is right, or try again later")

"""What reaches a Sentry server when the bot crashes among secrets, byte by byte."""

import json
import logging
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot import __version__
from bot.host import crashes
from bot.host.crashes import SentryMissing, crash_reports, only_what_may_leave
from bot.host.logging import configure_logging
from tests.sentry import Sentry, serving

API_KEY = "jm_" + "aB3-_" * 8 + "xyz"
TOKEN = "123456789:AAE-made-up-token-of-thirty-five-chars"
PHONE = "+60123456789"
CODE = "58213947"
SMS = f"Quokkas greet you: {CODE}"
PERSONAL = (API_KEY, API_KEY[3:], TOKEN, TOKEN.partition(":")[2], PHONE[1:], CODE, "Quokkas")


@pytest.fixture
def sentry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sentry]:
    monkeypatch.setattr(crashes, "FLUSH_SECONDS", 60.0)
    with serving() as server:
        yield server


@pytest.fixture(autouse=True)
def logs(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    with (tmp_path / "log").open("w") as stream:
        configure_logging(level="INFO", json_lines=True, stream=stream)
        yield tmp_path / "log"
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    root.setLevel(level)
    sys.excepthook = hook
    structlog.reset_defaults()


def delivers(key: str, token: str) -> None:
    """Crash with secrets in every frame, in the text, and in the cause's text."""
    body, phone, nothing = SMS, PHONE, dict[str, str]()
    try:
        nothing[f"{key} {body}"]
    except LookupError as error:
        raise ValueError(f"{token} {phone} {body}") from error


def crash(**values: object) -> None:
    log = structlog.get_logger("bot.test")
    log.info("outbox.sent", body=SMS, phone=PHONE)  # what could become a breadcrumb
    logging.getLogger("aiohttp.client").warning("POST /bot%s/sendMessage", TOKEN)
    try:
        delivers(API_KEY, TOKEN)
    except ValueError:
        log.exception("outbox.failed", **values)


def test_a_crash_tells_what_failed_where_and_nothing_else(sentry: Sentry) -> None:
    with crash_reports(sentry.dsn):
        crash(order=7, entry=8, trace=9, user=4711, chat=4712, body=SMS, phone=PHONE, key=API_KEY)
    [event] = sentry.events()
    for secret in (*PERSONAL, "4711", "4712", str(Path.home()), socket.gethostname()):
        assert secret.encode() not in sentry.everything, secret
    errors = event["exception"]["values"]
    assert [error["type"] for error in errors] == ["KeyError", "ValueError"]
    functions = [frame["function"] for frame in errors[-1]["stacktrace"]["frames"]]
    assert functions[-2:] == ["crash", "delivers"]
    for frame in errors[-1]["stacktrace"]["frames"]:
        assert set(frame) == {"module", "function", "lineno"}
        assert frame["module"] == __name__
    assert event["transaction"] == "outbox.failed"
    assert event["tags"] == {"order": "7", "entry": "8", "trace": "9"}
    assert event["release"] == f"jiema-bot@{__version__}"
    known = {"event_id", "timestamp", "platform", "level", "release"}
    assert set(event) == known | {"transaction", "tags", "exception"}


def test_an_error_without_an_exception_is_told_by_its_name(sentry: Sentry) -> None:
    with crash_reports(sentry.dsn):
        structlog.get_logger().error("outbox.unsendable", entry=8, reason=f"bad: {SMS}")
        logging.getLogger("foreign.library").error("cannot send %s to %s", SMS, PHONE)
    ours, foreign = sentry.events()
    assert (ours["message"], ours["tags"]) == ("outbox.unsendable", {"entry": "8"})
    assert foreign["message"] == "foreign.library"
    assert not any(secret.encode() in sentry.everything for secret in PERSONAL)


def test_only_errors_are_told_and_only_while_it_runs(sentry: Sentry) -> None:
    with crash_reports(sentry.dsn):
        structlog.get_logger().warning("outbox.lost", entry=8)
    crash()
    assert sentry.bodies == []


def test_an_unreachable_server_changes_nothing(logs: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        dsn = f"http://key@127.0.0.1:{taken.getsockname()[1]}/7"
    with crash_reports(dsn):
        crash(order=7)
    events = [json.loads(line)["event"] for line in logs.read_text().splitlines()]
    assert "outbox.failed" in events


def test_no_library_is_hooked_into() -> None:
    client = crashes._client("https://key@sentry.test/1")
    assert client.integrations == {}
    client.close(timeout=0)


def test_what_nobody_thought_of_stays() -> None:
    frame = {"module": SMS, "function": "f", "lineno": 3, "vars": {"key": API_KEY}, "new": TOKEN}
    error = {"type": "ValueError", "module": None, "value": SMS, "stacktrace": {"frames": [frame]}}
    event = {
        "transaction": SMS,
        "tags": {"order": PHONE, "key": 12, "new": 13},
        "exception": {"values": [error]},
        "user": {"id": 4711},
        "extra": {"sms": SMS},
        "request": {"data": SMS},
        "breadcrumbs": [SMS],
        "logentry": {"message": SMS},
    }
    assert only_what_may_leave(event, None) == {
        "transaction": "?",
        "tags": {"key": 12},
        "exception": {
            "values": [
                {
                    "type": "ValueError",
                    "module": None,
                    "stacktrace": {"frames": [{"module": "?", "function": "f", "lineno": 3}]},
                }
            ]
        },
    }


def test_without_the_package_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentry_sdk.client", None)
    with (
        pytest.raises(SentryMissing, match=r"^SENTRY_DSN: .*pip install 'sentry-sdk>="),
        crash_reports("https://key@sentry.test/1"),
    ):
        pass


def test_without_a_dsn_the_package_is_not_even_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentry_sdk", None)
    monkeypatch.setitem(sys.modules, "sentry_sdk.client", None)
    before = logging.getLogger().handlers[:]
    with crash_reports(""):
        assert logging.getLogger().handlers == before

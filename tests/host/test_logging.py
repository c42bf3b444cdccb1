import io
import json
import logging
import sys
import warnings
from collections.abc import Iterator

import pytest
import structlog

from bot.host.logging import configure_logging

API_KEY = "jm_" + "aB3-_" * 8 + "xyz"
TOKEN = "123456789:AAE-made-up-token-of-thirty-five-chars"
PHONE = "+60123456789"
SECRETS = (API_KEY, TOKEN, PHONE)


@pytest.fixture(autouse=True)
def restore_logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    root.setLevel(level)
    sys.excepthook = hook
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()


def configured(*, level: str = "INFO", json_lines: bool = True) -> io.StringIO:
    stream = io.StringIO()
    configure_logging(level=level, json_lines=json_lines, stream=stream)
    return stream


def test_a_json_line_has_event_values_and_bound_context() -> None:
    stream = configured()
    with structlog.contextvars.bound_contextvars(order_id=7):
        structlog.get_logger("bot.orders").info("order.placed", price="$0.32")
    (line,) = map(json.loads, stream.getvalue().splitlines())
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "order.placed",
        "level": "info",
        "logger": "bot.orders",
        "order_id": 7,
        "price": "$0.32",
    }


def test_a_json_line_stays_one_when_an_error_quotes_values_to_its_end() -> None:
    stream = configured()
    quoting = ValueError("Failed\nCaused from error: x\nContent: <html>code 1234</html>")
    structlog.get_logger("bot.test").error("tap.failed", user=7, exc_info=quoting)
    (line,) = map(json.loads, stream.getvalue().splitlines())
    assert line["exception"].endswith("Content: …")
    assert (line["event"], line["user"]) == ("tap.failed", 7)


def crash(local: str) -> None:
    raise RuntimeError(f"{local} {TOKEN} {PHONE}")


@pytest.mark.parametrize("json_lines", [True, False])
def test_secrets_are_scrubbed_from_values_messages_and_tracebacks(*, json_lines: bool) -> None:
    stream = configured(json_lines=json_lines)
    log = structlog.get_logger("bot.test")
    event = f"event {API_KEY}"
    log.info(event, url=f"https://x.test/bot{TOKEN}/getMe", numbers=[PHONE])
    try:
        crash(API_KEY)
    except RuntimeError:
        log.exception("crashed")
    text = stream.getvalue()
    assert "RuntimeError: jm_… <bot token> +…" in text
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("name", ["aiogram", "aiohttp.server", "httpx", "sqlalchemy.pool"])
def test_lines_of_libraries_go_the_same_way(name: str) -> None:
    stream = configured()
    logging.getLogger(name).error(
        "no answer from %s", f"/bot{TOKEN}/getMe", exc_info=ValueError(TOKEN)
    )
    (line,) = map(json.loads, stream.getvalue().splitlines())
    assert (line["logger"], line["level"]) == (name, "error")
    assert line["event"] == "no answer from /bot<bot token>/getMe"
    assert line["exception"].endswith("ValueError: <bot token>")


def test_an_uncaught_error_is_a_scrubbed_line() -> None:
    stream = configured()
    error = RuntimeError(TOKEN)
    sys.excepthook(RuntimeError, error, None)
    (line,) = map(json.loads, stream.getvalue().splitlines())
    assert (line["event"], line["level"]) == ("process.crashed", "critical")
    assert line["exception"] == "RuntimeError: <bot token>"


def test_the_level_holds() -> None:
    stream = configured(level="WARNING")
    log = structlog.get_logger("bot.test")
    log.info("quiet")
    log.warning("heard")
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["heard"]


def test_talkative_libraries_stay_quiet_even_when_debugging() -> None:
    stream = configured(level="DEBUG")
    logging.getLogger("sqlalchemy.engine.Engine").info("INSERT … ('Your code is 1234',)")
    logging.getLogger("aiosqlite").debug("executing ('Your code is 1234',)")
    structlog.get_logger("bot.test").debug("heard")
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["heard"]


def test_warnings_are_log_lines() -> None:
    stream = configured()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"about {API_KEY}", stacklevel=1)
    (line,) = map(json.loads, stream.getvalue().splitlines())
    assert line["logger"] == "py.warnings"
    assert "about jm_…" in line["event"]


def test_configuring_twice_writes_once() -> None:
    configured()
    stream = configured()
    structlog.get_logger("bot.test").info("once")
    assert len(stream.getvalue().splitlines()) == 1

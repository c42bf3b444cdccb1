from __future__ import annotations

import logging

import pytest

from bot.host.mishaps import MOST_KEPT, last_errors

SECRET = "jm_" + "a" * 43


@pytest.fixture
def log() -> logging.Logger:
    return logging.getLogger("a.package")


def test_an_error_is_kept_by_the_names_of_event_and_exception(log: logging.Logger) -> None:
    with last_errors() as errors:
        log.error("failed with %s", SECRET, exc_info=KeyError(SECRET))
        log.error({"event": "tap.failed", "exc_info": KeyError(SECRET), "user": SECRET})
        try:
            dict[str, str]()[SECRET]
        except KeyError:
            log.exception({"event": "loop.failed", "exc_info": True})
    assert [(one.event, one.error) for one in errors.newest_first()] == [
        ("loop.failed", "KeyError"),
        ("tap.failed", "KeyError"),
        ("a.package", "KeyError"),
    ]


def test_what_is_no_error_is_not_kept_and_old_ones_go(log: logging.Logger) -> None:
    with last_errors() as errors:
        log.warning("only a warning")
        assert errors.newest_first() == ()
        for number in range(MOST_KEPT + 1):
            log.error({"event": f"event.{number}"})
    log.error({"event": "after.the.end"})
    newest = errors.newest_first()
    assert len(newest) == MOST_KEPT
    assert (newest[0].event, newest[0].error) == (f"event.{MOST_KEPT}", None)

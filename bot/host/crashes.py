"""Crashes, told to a Sentry server, where the host has named one: what failed where, nothing else.

What leaves is rebuilt from a list of what may: the types of the exceptions, module, function and
line of each frame, the name of our log event and the ids in it. No exception's text, no local
variable, no source line, no file name, no host name, no breadcrumb.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from bot import __version__
from bot.host.mishaps import error_of, said_by

if TYPE_CHECKING:
    from sentry_sdk.client import Client

FLUSH_SECONDS = 0.5
"""How long stopping waits for what has not been sent yet."""

_IDS = ("entry", "intent", "key", "link", "order", "trace")
_ID = re.compile(r"[0-9]{1,20}")
_WORD = re.compile(r"[A-Za-z_<][A-Za-z0-9_.<>]{0,199}")
_KEPT = ("event_id", "timestamp", "platform", "level", "release")
_TRANSPORT_LOGS = ("sentry_sdk", "urllib3")
"""What fails in telling is not told."""


class SentryMissing(RuntimeError):
    """A Sentry server is named, but the package that talks to it is not there."""


@contextmanager
def crash_reports(dsn: str) -> Iterator[None]:
    """Tell a Sentry server every error that is logged as long as the block runs.

    Args:
        dsn: where to, as Sentry gives it; empty for nowhere.

    Raises:
        SentryMissing: the extra ``sentry`` is not installed; the text says how to.
    """
    if not dsn:
        yield
        return
    client = _client(dsn)
    handler = _Reporter(client)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        client.close(timeout=FLUSH_SECONDS)


def _client(dsn: str) -> Client:
    """Return a client of its own: no hook in any library, nothing global, nothing personal.

    The last is its default; the option that says so (`send_default_pii`) is deprecated.
    """
    try:
        from sentry_sdk.client import Client  # noqa: PLC0415 - only where it is wanted
    except ImportError:
        raise SentryMissing(
            "SENTRY_DSN: the package sentry-sdk is missing – install it with: "
            ".venv/bin/python -m pip install 'sentry-sdk>=2.75', or leave SENTRY_DSN empty"
        ) from None
    return Client(
        dsn,
        release=f"jiema-bot@{__version__}",
        before_send=only_what_may_leave,
        default_integrations=False,
        auto_enabling_integrations=False,
        auto_session_tracking=False,
        enable_backpressure_handling=False,
        include_local_variables=False,
        include_source_context=False,
        max_breadcrumbs=0,
        max_request_body_size="never",
        send_client_reports=False,
        spotlight=False,
    )


class _Reporter(logging.Handler):
    """Hands on the errors that anything logs; a client's queue takes them at once."""

    def __init__(self, client: Client) -> None:
        super().__init__(logging.ERROR)
        self._client = client

    def emit(self, record: logging.LogRecord) -> None:
        from sentry_sdk.utils import event_from_exception  # noqa: PLC0415 - it is there by now

        if record.name.startswith(_TRANSPORT_LOGS):
            return
        event: Any = {}
        hint: Any = None
        if (error := error_of(record)) is not None:
            event, hint = event_from_exception(error, client_options=self._client.options)
        said = said_by(record)
        event["level"] = record.levelname.lower()
        event["transaction"] = str(said.get("event", record.name))
        event["tags"] = {name: str(said[name]) for name in _IDS if name in said}
        self._client.capture_event(event, hint)


def only_what_may_leave(event: Mapping[str, Any], _hint: object) -> Any:
    """Return a report with what it may hold, made anew: what nobody thought of stays here."""
    name = _word(event.get("transaction"))
    bare: dict[str, Any] = {kept: event[kept] for kept in _KEPT if kept in event}
    bare["transaction"] = name
    bare["tags"] = {
        tag: value
        for tag, value in dict(event.get("tags") or {}).items()
        if tag in _IDS and _ID.fullmatch(str(value))
    }
    errors = (event.get("exception") or {}).get("values") or []
    if errors:
        bare["exception"] = {"values": [_bare_error(error) for error in errors]}
    else:
        bare["message"] = name
    return bare


def _bare_error(error: Mapping[str, Any]) -> dict[str, Any]:
    frames = (error.get("stacktrace") or {}).get("frames") or []
    return {
        "type": _word(error.get("type")),
        "module": _word(error.get("module")),
        "stacktrace": {
            "frames": [
                {
                    "module": _word(frame.get("module")),
                    "function": _word(frame.get("function")),
                    "lineno": frame.get("lineno"),
                }
                for frame in frames
            ]
        },
    }


def _word(text: object) -> str | None:
    """Return a name as code has names; a question mark for anything else that is there."""
    if text is None:
        return None
    return text if isinstance(text, str) and _WORD.fullmatch(text) else "?"

"""Structured logs: one way out for our own lines and those of the libraries, scrubbed.

A line is written with ``structlog.get_logger(__name__).info("order.placed", order_id=7)``;
``structlog.contextvars.bound_contextvars(order_id=7)`` adds a value to every line in a block,
so that one search for an order's id tells its story.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import TextIO

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

from bot.host.scrub import scrub

_TALKATIVE = {
    "aiogram.event": logging.WARNING,  # a line for every update
    "httpx": logging.WARNING,  # a line for every request
    "httpcore": logging.WARNING,  # several lines for every request
    "aiohttp.access": logging.WARNING,  # a line for every health check
    "aiosqlite": logging.WARNING,  # every statement, at DEBUG with its values
    "sqlalchemy.engine": logging.WARNING,  # every statement, with its values
    "alembic": logging.WARNING,  # a line for every start
    "stamina": logging.WARNING,  # a line for every retry
    "asyncio": logging.WARNING,  # which selector it uses
}


def configure_logging(*, level: str, json_lines: bool, stream: TextIO | None = None) -> None:
    """Send every log line of the process to one stream, scrubbed; uncaught errors too.

    Calling it again replaces what was set before.

    Args:
        level: of our own lines: ``DEBUG``, ``INFO``, ``WARNING`` or ``ERROR``; talkative
            libraries are held at ``WARNING`` at least, since their lines quote values.
        json_lines: one JSON object a line rather than text for a person.
        stream: where to; standard error if not given.
    """
    out = sys.stderr if stream is None else stream
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *_renderers(json_lines=json_lines, colors=out.isatty()),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, floor in _TALKATIVE.items():
        logging.getLogger(name).setLevel(max(floor, root.level))
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_uncaught


def _renderers(*, json_lines: bool, colors: bool) -> list[Processor]:
    if json_lines:
        # Scrubbed before it is JSON: what quotes values to its end would take the line's end along.
        return [
            structlog.processors.format_exc_info,
            _scrub_values,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ]
    # Plain tracebacks: the decorated ones print local variables, secrets included.
    return [
        structlog.dev.ConsoleRenderer(
            colors=colors, exception_formatter=structlog.dev.plain_traceback
        ),
        _scrub_line,
    ]


def _log_uncaught(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, traceback)
        return
    logging.getLogger(__name__).critical("process.crashed", exc_info=(kind, error, traceback))


def _scrub_line(_logger: WrappedLogger, _method: str, line: EventDict | str) -> str:
    # Last in the chain, so that nothing a renderer turned into text can pass by.
    return scrub(str(line))


def _scrub_values(_logger: WrappedLogger, _method: str, line: EventDict) -> EventDict:
    return {scrub(str(name)): _scrubbed(value) for name, value in line.items()}


def _scrubbed(value: object) -> object:
    """Return a value that is JSON all through, every text in it scrubbed."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Mapping):
        return {scrub(str(name)): _scrubbed(one) for name, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_scrubbed(one) for one in value]
    return scrub(str(value))

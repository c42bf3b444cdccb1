"""The chat page with 500 messages, in a browser: see :mod:`tests.sim.page.trace`."""

from __future__ import annotations

from tests import chromium
from tests.sim.page.trace import MOST_PAGE_BYTES, MOST_TASK_MS, PageFigures, measure

__all__ = ["MISSING", "MOST_PAGE_BYTES", "MOST_TASK_MS", "figures"]

MISSING = chromium.MISSING


async def figures() -> PageFigures | None:
    """Return the figures of the page; ``None`` where there is no Chromium to measure it in."""
    path = chromium.find()
    return None if path is None else await measure(path)

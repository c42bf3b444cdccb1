"""Where the browser for the chat page is."""

from __future__ import annotations

import os
import shutil

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
MISSING = "no Chromium here: apt-get install chromium, or set CHROMIUM to its path"


def find() -> str | None:
    """Return its path, or ``None`` where there is none."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)

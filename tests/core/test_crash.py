from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.core.crash import CRASH_POINTS, VARIABLE, arm_crash_point, crash_point

ROOT = Path(__file__).parents[2]
PASS_TWICE = """
from bot.core.crash import arm_crash_point, crash_point
arm_crash_point()
for passing in (1, 2):
    crash_point("send.before")
    crash_point("send.after_mark")
    print(passing, flush=True)
"""


def passing_twice(crash_at: str | None) -> tuple[int, str]:
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    if crash_at is not None:
        environment[VARIABLE] = crash_at
    done = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", PASS_TWICE],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("crash_at", "came_to"),
    [("send.before", ""), ("send.after_mark:1", ""), ("send.before:2", "1\n")],
)
def test_dies_at_the_passing_asked_for(crash_at: str, came_to: str) -> None:
    assert passing_twice(crash_at) == (-signal.SIGKILL, came_to)


@pytest.mark.parametrize("crash_at", [None, "", "send.before:3", "settle.after_adopt"])
def test_passes_where_none_was_asked_for(crash_at: str | None) -> None:
    assert passing_twice(crash_at) == (0, "1\n2\n")


def test_a_name_that_is_no_crash_point_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "send.befor")
    with pytest.raises(ValueError, match=r"send\.befor"):
        arm_crash_point()
    crash_point("send.before")


def test_every_name_stands_in_the_code_once() -> None:
    code = "\n".join(
        path.read_text()
        for folder in ("bot", "handlers", "storage")
        for path in (ROOT / folder).rglob("*.py")
    )
    assert sorted(re.findall(r'\bcrash_point\("([^"]+)"\)', code)) == sorted(CRASH_POINTS)

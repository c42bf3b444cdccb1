"""``python -m tests``: every test, in less time than pytest takes by itself.

Files that wait for minutes (``pytest.mark.slow``) run beside those that compute, each side with
workers of its own that import only what is theirs. The torture counts on time that passes ten
times as fast, so it runs when nothing else does.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

FOLDER = Path(__file__).parent
TORTURE = FOLDER / "torture"
SLOW = re.compile(r"pytest\.mark\.slow\((\d+)\)")
WAITING = ("-n", "3", "--dist", "loadfile", "--no-loadscope-reorder")
COMPUTING = ("-n", "4", "--dist", "loadfile")


def main() -> int:
    """Run everything; returns 0 if every test passed."""
    slow = _slow_files()
    quick = [f"--ignore={path}" for path in (TORTURE, *slow)]
    with tempfile.TemporaryFile("w+") as output:
        waiting = _pytest(*WAITING, *map(str, slow), output=output)
        computing = _pytest(*COMPUTING, *quick, str(FOLDER))
        statuses = [computing.wait(), waiting.wait()]
        output.seek(0)
        sys.stdout.write(output.read())
        sys.stdout.flush()
    statuses.append(_pytest(str(TORTURE)).wait())
    return int(any(statuses))


def _slow_files() -> list[Path]:
    """Return the files that wait, the longest first."""
    seconds = {
        path: max(map(int, found))
        for path in FOLDER.rglob("test_*.py")
        if (found := SLOW.findall(path.read_text())) and not path.is_relative_to(TORTURE)
    }
    return sorted(seconds, key=seconds.__getitem__, reverse=True)


def _pytest(*arguments: str, output: IO[str] | None = None) -> subprocess.Popen[bytes]:
    """Start pytest; what it prints goes to ``output``, or is seen at once."""
    command = [sys.executable, "-m", "pytest", *arguments]
    return subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)  # noqa: S603 - ours


if __name__ == "__main__":
    sys.exit(main())

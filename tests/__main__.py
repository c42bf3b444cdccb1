"""``python -m tests [ARGUMENT …]``: pytest that runs files side by side, see :mod:`tests.forks`."""

from __future__ import annotations

import sys

import pytest

if __name__ == "__main__":
    sys.exit(pytest.main(["-p", "tests.forks", *sys.argv[1:]]))

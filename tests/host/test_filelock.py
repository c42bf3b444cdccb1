import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.host.filelock import AlreadyRunning, database_lock, sqlite_file

HOLDER = """
import sys
from bot.host.filelock import database_lock
with database_lock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_holder_is_refused_by_name(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/bot.db"
    with database_lock(url) as path:
        assert path == tmp_path / "bot.db.lock"
        with pytest.raises(AlreadyRunning) as caught, database_lock(url):
            pass
    assert str(caught.value) == (
        f"DATABASE_URL: another bot (process {os.getpid()}) already uses {tmp_path}/bot.db"
        " – stop it first, or give this one a database of its own"
    )
    with database_lock(url):
        pass


def test_a_killed_process_leaves_no_lock(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/bot.db"
    with subprocess.Popen(  # noqa: S603 - our own interpreter and text
        [sys.executable, "-c", HOLDER, url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AlreadyRunning, match=rf"process {holder.pid}\)"), database_lock(url):
            pass
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        with database_lock(url) as path:
            assert path is not None
            assert path.read_text() == f"{os.getpid()}\n"


def test_the_folder_is_made(tmp_path: Path) -> None:
    with database_lock(f"sqlite+aiosqlite:///{tmp_path}/data/deep/bot.db"):
        assert (tmp_path / "data" / "deep" / "bot.db.lock").is_file()


def test_two_names_of_one_file_share_a_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "alias.db").symlink_to(tmp_path / "bot.db")
    monkeypatch.chdir(tmp_path)
    with (
        database_lock("sqlite+aiosqlite:///bot.db"),
        pytest.raises(AlreadyRunning),
        database_lock(f"sqlite+aiosqlite:///{tmp_path}/alias.db"),
    ):
        pass


@pytest.mark.parametrize("url", ["sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:"])
def test_what_is_no_file_is_not_locked(url: str) -> None:
    assert sqlite_file(url) is None
    with database_lock(url) as path:
        assert path is None

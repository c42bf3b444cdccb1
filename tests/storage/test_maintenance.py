from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from bot.core.errors import KeyLost
from storage.cipher import Cipher
from storage.database import Database
from storage.maintenance import BackupRefused, Rekeyed, backup, rekey
from storage.store import SqlStore

OLD, NEW, OTHER = (os.urandom(32) for _ in range(3))
SECRET = "jm_" + "k" * 43


async def _connect(database: Database, keys: list[bytes]) -> None:
    async with SqlStore(database, Cipher(keys)).write() as unit:
        await unit.accounts.connect(7, api_account_id="a", display_name="Ann", secret=SECRET)


async def _secret(database: Database, keys: list[bytes]) -> str:
    async with SqlStore(database, Cipher(keys)).read() as unit:
        account = await unit.accounts.get(7)
        assert account is not None
        assert account.key is not None
        return await unit.accounts.secret(account.key.id)


async def test_an_old_encryption_key_can_be_dropped_after_rekey(database: Database) -> None:
    await _connect(database, [OLD])
    assert await rekey(database, Cipher([NEW, OLD])) == Rekeyed(done=1)
    assert await rekey(database, Cipher([NEW, OLD])) == Rekeyed(current=1)
    assert await _secret(database, [NEW]) == SECRET
    with pytest.raises(KeyLost):
        await _secret(database, [OLD])


async def test_rekey_leaves_what_no_key_opens(database: Database) -> None:
    await _connect(database, [OLD])
    assert await rekey(database, Cipher([NEW, OTHER])) == Rekeyed(lost=1)
    assert await _secret(database, [OLD]) == SECRET


async def test_a_backup_made_in_the_middle_of_a_write_is_whole(
    path: Path, database: Database, tmp_path: Path
) -> None:
    await _connect(database, [OLD])
    copy = tmp_path / "copy.db"
    async with SqlStore(database, Cipher([OLD])).write() as unit:
        await unit.accounts.set_language(7, "ru")
        backup(path, copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    restored = Database(f"sqlite+aiosqlite:///{copy}")
    try:
        assert await _secret(restored, [OLD]) == SECRET
        async with SqlStore(restored, Cipher([OLD])).read() as unit:
            account = await unit.accounts.get(7)
            assert account is not None
            assert account.language is None
    finally:
        await restored.dispose()


def test_a_backup_overwrites_nothing(tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_text("mine")
    with pytest.raises(BackupRefused, match="name a new file"):
        backup(there, there)
    with pytest.raises(BackupRefused, match="does not exist"):
        backup(tmp_path / "missing.db", tmp_path / "copy.db")
    assert there.read_text() == "mine"
    assert not (tmp_path / "copy.db").exists()

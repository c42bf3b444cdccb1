"""What a host does while the bot runs: new encryption keys for old secrets, and a copy."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import bindparam, select, update

from bot.core.errors import KeyLost
from storage.accounts import secret_owner
from storage.cipher import Cipher
from storage.database import Database
from storage.schema import keys

_SEALED = select(keys.c.id, keys.c.owner_id, keys.c.sealed).where(keys.c.sealed.is_not(None))
_RESEAL = (
    update(keys)
    .where(keys.c.id == bindparam("key_id"), keys.c.sealed == bindparam("old"))
    .values(sealed=bindparam("new"))
)


class BackupRefused(Exception):
    """A copy cannot be made; says why and what to do."""


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What became of the stored API keys.

    Attributes:
        done: sealed anew with the first encryption key.
        current: were so already.
        lost: no encryption key opens them; their owners must paste them again.
    """

    done: int = 0
    current: int = 0
    lost: int = 0


async def rekey(database: Database, cipher: Cipher) -> Rekeyed:
    """Seal every stored API key with the first encryption key of the ring.

    Safe while the bot runs: each is swapped only if it is still what was read, and a key pasted
    meanwhile is sealed with the first key anyway.
    """
    done = current = lost = 0
    async with database.read() as connection:
        rows = (await connection.execute(_SEALED)).all()
    for row in rows:
        if cipher.is_current(row.sealed):
            current += 1
            continue
        owner = secret_owner(row.owner_id)
        try:
            secret = cipher.open(row.sealed, owner=owner)
        except KeyLost:
            lost += 1
            continue
        new = cipher.seal(secret, owner=owner)
        async with database.write() as connection:
            await connection.execute(_RESEAL, {"key_id": row.id, "old": row.sealed, "new": new})
        done += 1
    return Rekeyed(done, current, lost)


def backup(database: Path, copy: Path) -> None:
    """Write a consistent copy of a SQLite database, also while the bot runs.

    Args:
        database: the file of the running bot.
        copy: a file that does not exist yet; readable by its owner only.

    Raises:
        BackupRefused: there is no database, the copy exists, or it cannot be written.
    """
    if not database.exists():
        raise BackupRefused(f"{database} does not exist; check DATABASE_URL")
    try:
        copy.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise BackupRefused(f"{copy} exists; name a new file") from None
    except OSError as error:
        raise BackupRefused(f"{copy} cannot be written: {error.strerror}") from None
    source = sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)
    target = sqlite3.connect(copy)
    try:
        source.backup(target)
    except sqlite3.Error as error:
        copy.unlink()
        raise BackupRefused(f"{database} cannot be copied: {error}") from None
    finally:
        target.close()
        source.close()

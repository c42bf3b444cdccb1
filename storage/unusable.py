"""What keeps us from using a database at all."""

from __future__ import annotations


class UnusableDatabase(Exception):
    """What keeps us from using a database.

    Args:
        found: what is wrong.
        cure: what to do.
    """

    def __init__(self, found: str, cure: str) -> None:
        super().__init__(f"{found}; {cure}")
        self.found = found
        self.cure = cure


class NotOurDatabase(UnusableDatabase):
    """It was made by another program, or is no database."""


class DamagedDatabase(UnusableDatabase):
    """Some of it is lost or overwritten."""


class NewerDatabase(UnusableDatabase):
    """It was migrated by a newer version of this program."""


class DatabaseInUse(UnusableDatabase):
    """Another bot works with it."""

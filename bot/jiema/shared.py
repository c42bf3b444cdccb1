"""What budgets ask where several processes spend the same windows."""

from typing import Protocol


class Answer(Protocol):
    """What the shared window says to a call."""

    @property
    def name(self) -> str | None:
        """Return the grant's name there; `None` where it gave none."""

    @property
    def wait_seconds(self) -> float:
        """Return 0.0 for leave, else the least time to wait."""

    @property
    def next_seconds(self) -> float:
        """Return the least time until another call of this purpose gets leave."""


class SharedWindows(Protocol):
    """The windows of all processes together. Nothing here raises."""

    @property
    def parts(self) -> int:
        """Return into how many parts the windows fall now; 1 while they are shared."""

    async def take(
        self,
        window: str,
        purpose: str,
        *,
        most: int,
        most_watch: int,
        most_wish: int,
        seconds: float,
    ) -> Answer | None:
        """Ask for leave for one call; `None` means that `parts` has changed: look there first."""

    def settle(self, window: str, name: str, seconds: float) -> None:
        """Note that the call of a grant has ended, without waiting."""

    def pause(self, window: str, seconds: float) -> None:
        """Give nothing for so long, without waiting."""

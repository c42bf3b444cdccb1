"""A moving window over the calls of one kind made with one key: arithmetic only, no waiting."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a call counts as at the service (API document, "Rate limits")."""

    READ = "read"
    WRITE = "write"


MOST_WISH_READS = 4


class Purpose(StrEnum):
    """Why we read: because a person waits (TAP), to watch orders (WATCH), or for a WISH."""

    TAP = "tap"
    WATCH = "watch"
    WISH = "wish"
    """Nobody waits: only what would be left over, see :meth:`Window.wait_seconds`."""


@dataclass(slots=True, eq=False)
class Grant:
    """Leave for one call. `at` (seconds) is when it was given, later when its answer came."""

    at: float
    purpose: Purpose
    shared: tuple[str, str] | None = None
    """Window and name of the same grant among all replicas."""


class Window:
    """At most `most` grants, of which `most_watch` for watching, in any `seconds`.

    The server counts a call when it arrives, somewhere between grant and answer, so a grant is
    moved to the moment of its answer (`settle`): then two calls that are `seconds` apart here
    are at least as far apart there, however slow the way is.
    """

    def __init__(self, most: int, most_watch: int, seconds: float) -> None:
        """Take both limits and the width of the window."""
        self._most = most
        self._most_watch = most_watch
        self._seconds = seconds
        self._grants: list[Grant] = []
        self._paused_until = float("-inf")

    def wait_seconds(
        self,
        now: float,
        purpose: Purpose,
        ahead: int = 0,
        watch_ahead: int = 0,
        parts: int = 1,
    ) -> float:
        """Return 0.0 if a grant can be given now, else the least time until it could.

        `ahead` are those to be served before, `watch_ahead` the watching ones among them. A wish
        is served only while the key is little used for anything, and a few times alone: it takes
        no read from watching, and few of those that are kept for taps. Of `parts` of the window,
        one is ours.
        """
        self._forget(now)
        most, most_watch, most_wish = (
            max(1, limit // parts) for limit in (self._most, self._most_watch, MOST_WISH_READS)
        )
        wait = max(0.0, self._paused_until - now)
        wait = max(wait, self._until_free([g.at for g in self._grants], most - ahead, now))
        if purpose is Purpose.WATCH:
            places = most_watch - watch_ahead
            wait = max(wait, self._until_free(self._times(Purpose.WATCH), places, now))
        if purpose is Purpose.WISH:
            few = max(1, most_watch * 2 // 3)
            wait = max(wait, self._until_free([g.at for g in self._grants], few, now))
            wait = max(wait, self._until_free(self._times(Purpose.WISH), most_wish, now))
        return wait

    def grant(self, now: float, purpose: Purpose) -> Grant:
        """Give leave for one call; the caller has seen `wait_seconds` be 0.0."""
        grant = Grant(now, purpose)
        self._grants.append(grant)
        return grant

    def withdraw(self, grant: Grant) -> None:
        """Take back a grant that was not used; one that has aged away is gone already."""
        self._grants = [one for one in self._grants if one is not grant]

    def pause(self, until: float) -> None:
        """Give nothing before `until`; a longer pause already set stands."""
        self._paused_until = max(self._paused_until, until)

    def is_idle(self, now: float) -> bool:
        """Tell whether this window remembers nothing that still matters."""
        self._forget(now)
        return not self._grants and self._paused_until <= now

    def _times(self, purpose: Purpose) -> list[float]:
        return [grant.at for grant in self._grants if grant.purpose is purpose]

    def _until_free(self, stamps: list[float], places: int, now: float) -> float:
        excess = len(stamps) + 1 - places
        if excess <= 0:
            return 0.0
        if excess > len(stamps):
            return self._seconds
        return max(0.0, sorted(stamps)[excess - 1] + self._seconds - now)

    def _forget(self, now: float) -> None:
        self._grants = [grant for grant in self._grants if now - grant.at < self._seconds]

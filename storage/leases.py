"""``bot.core.shares.Shares`` on PostgreSQL: shares are held by leases, renewed by a beat (ADR 13).

Whoever writes for a share reads its row ``FOR KEY SHARE`` (:mod:`storage.store`). Renewing it and
letting go of it need not wait for that; taking it does (``FOR UPDATE``), and leaves it out instead.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import time
from collections.abc import Callable, Collection, Mapping
from typing import Final

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.shares import SHARES, Fence
from storage import postgres
from storage.postgres_errors import FAILURES, unwritable

log = structlog.get_logger(__name__)

LEASE_SECONDS: Final = 10.0
"""By the database's clock."""
BEAT_SECONDS: Final = 2.5
PATIENCE_SECONDS: Final = 2.0
"""How long an answer is waited for: a beat that hangs must not cost the next one."""
MARGIN_SECONDS: Final = 1.0
"""By how much sooner we let go of a lease than the database does."""

_LIVE = text("""
    WITH gone AS (
        DELETE FROM replicas WHERE name IN (
            SELECT name FROM replicas WHERE until < clock_timestamp() AND name <> :name
            FOR UPDATE SKIP LOCKED
        )
    ), own AS (
        INSERT INTO replicas VALUES (:name, clock_timestamp() + make_interval(secs => :lease))
        ON CONFLICT (name) DO UPDATE SET until = excluded.until RETURNING name
    )
    SELECT name FROM replicas WHERE until > clock_timestamp() UNION SELECT name FROM own
""")
_KEEP = text("""
    WITH ranked AS (
        SELECT number, row_number() OVER (ORDER BY number) > :part AS spare
        FROM shares WHERE holder = :name
    ), own AS (
        SELECT number, spare, spare AND number = ANY(CAST(:idle AS integer[])) AS free FROM ranked
    )
    UPDATE shares SET
        holder = CASE WHEN free THEN NULL ELSE :name END,
        until = CASE WHEN NOT free THEN clock_timestamp() + make_interval(secs => :lease) END
    FROM own WHERE shares.number = own.number AND holder = :name
    RETURNING shares.number, fence, spare
""")
"""What is more than a part is begun nothing with, and let go of a beat later: what was in hand, a
message that is being sent above all, can still be written down."""
_TAKE = text("""
    WITH free AS MATERIALIZED (
        SELECT number FROM shares WHERE holder IS NULL OR until < clock_timestamp()
        ORDER BY number LIMIT :room FOR UPDATE SKIP LOCKED
    )
    UPDATE shares SET
        holder = :name, fence = fence + 1,
        until = clock_timestamp() + make_interval(secs => :lease)
    FROM free WHERE shares.number = free.number
    RETURNING shares.number, fence
""")
_LET_GO = text("UPDATE shares SET holder = NULL, until = NULL WHERE holder = :name")
_LEAVE = text("DELETE FROM replicas WHERE name = :name")


def new_name() -> str:
    """Return a name that no other replica has, nor this one after its next start; no spaces."""
    return f"{socket.gethostname()[:30]}:{os.getpid()}:{secrets.token_hex(4)}"


class Leases:
    """The shares of one replica. Nothing is held before the first :meth:`beat`.

    Nor may this replica take anything in hand before that: the others would think it dead.

    Args:
        name: see :func:`new_name`.
        monotonic: a steady clock, in seconds.
    """

    def __init__(
        self, database_url: str, name: str, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._name = name
        self._engine = postgres.beat_engine(database_url, PATIENCE_SECONDS)
        self._monotonic = monotonic
        self._fences: Mapping[int, int] = {}
        self._sent = self._trusted_until = monotonic()
        self._live: Collection[str] = ()
        self._idle: Collection[int] = ()
        self._asked: dict[str, float] = {}
        self._told: Mapping[int, int] = {}
        self._listeners: list[Callable[[], None]] = []
        self._distrust: asyncio.TimerHandle | None = None
        self._failing = False

    @property
    def name(self) -> str:
        """What this replica is called."""
        return self._name

    @property
    def held(self) -> Collection[int]:
        """The shares held now."""
        return self._trusted().keys()

    @property
    def replicas_alive(self) -> int:
        """How many replicas lived at the last beat, this one included."""
        return len(self._live)

    def fence(self, share: int) -> Fence | None:
        """Return the holding of a share; ``None`` when it is not held now."""
        number = self._trusted().get(share)
        return None if number is None else Fence(share, number)

    def in_other_hands(self, replica: str | None) -> bool:
        """Whether another replica of this name lives; one not heard of may just have started.

        So it is taken for dead only when a beat sent after the first question has not found it.
        """
        if replica is None or replica == self._name:
            return False
        if replica in self._live:
            return True
        return self._asked.setdefault(replica, self._monotonic()) >= self._sent

    def on_change(self, changed: Callable[[], None]) -> None:
        """Call this whenever other shares are held than before, or the same ones anew."""
        self._listeners.append(changed)

    async def run(self) -> None:
        """Beat for ever, whatever happens."""
        while True:
            try:
                await self.beat()
            except Exception:
                log.exception("shares.beat_failed")
            await asyncio.sleep(BEAT_SECONDS)

    async def beat(self) -> bool:
        """Say that we live, renew what we hold, and take or let go of what makes it an even part.

        Returns whether the database could be asked.
        """
        sent = self._monotonic()
        try:
            async with self._engine.begin() as connection:
                live, fences = await self._divide(connection)
        except FAILURES as error:
            if not self._failing:
                log.warning("shares.not_renewed", reason=str(unwritable(error) or error))
            self._failing = True
            self._notice()
            return False
        self._failing = False
        self._live, self._fences, self._sent = live, fences, sent
        self._trusted_until = sent + LEASE_SECONDS - MARGIN_SECONDS
        self._await_distrust()
        self._notice()
        return True

    async def leave(self) -> None:
        """Let go of everything, so that others take it at once; only after :meth:`run` has ended.

        When the database cannot be asked, the leases end by themselves.
        """
        self._fences = {}
        self._notice()
        if self._distrust is not None:
            self._distrust.cancel()
        try:
            async with self._engine.begin() as connection:
                await connection.execute(_LET_GO, {"name": self._name})
                await connection.execute(_LEAVE, {"name": self._name})
        except FAILURES as error:
            log.warning("shares.not_let_go", reason=str(unwritable(error) or error))
        finally:
            await self._engine.dispose()

    async def _divide(self, connection: AsyncConnection) -> tuple[set[str], dict[int, int]]:
        """Return which replicas live, and the fences of what we hold when this is committed."""
        values = {"name": self._name, "lease": LEASE_SECONDS}
        live = set(await connection.scalars(_LIVE, values))
        part = -(-SHARES // len(live))
        keeping = values | {"part": part, "idle": list(self._idle)}
        own = (await connection.execute(_KEEP, keeping)).all()
        fences = {number: fence for number, fence, spare in own if not spare}
        self._idle = {number for number, _, spare in own if spare}
        # Nothing new is begun with what others may take from now on, however the commit ends.
        self._fences = {share: fences[share] for share in self._fences if share in fences}
        if len(fences) < part:
            taken = await connection.execute(_TAKE, values | {"room": part - len(fences)})
            fences |= {row.number: row.fence for row in taken}
        return live, fences

    def _trusted(self) -> Mapping[int, int]:
        return self._fences if self._monotonic() < self._trusted_until else {}

    def _await_distrust(self) -> None:
        if self._distrust is not None:
            self._distrust.cancel()
        seconds = self._trusted_until - self._monotonic()
        self._distrust = asyncio.get_running_loop().call_later(seconds, self._notice)

    def _notice(self) -> None:
        """Tell when what is held is not what it was."""
        trusted = self._trusted()
        if trusted == self._told:
            return
        self._told = trusted
        log.info("shares.held", count=len(trusted), replicas=len(self._live))
        for changed in self._listeners:
            changed()

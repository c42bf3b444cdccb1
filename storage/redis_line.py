"""The line to Redis: whether it answers, and whether it can know what it was told.

One connection, used directly: the client of redis-py tries again by itself, which would take twice
from a window, and replaces lost connections without a word, which hides that the server is new.
What is asked in one turn of the loop, or while an answer is awaited, travels together.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import structlog
from redis.asyncio.connection import AbstractConnection, ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError

from storage.redis_scripts import SCRIPTS

log = structlog.get_logger(__name__)

PREFIX: Final = "jiema"
ANSWER_SECONDS: Final = 0.5
AGAIN_SECONDS: Final = 1.0
FORGETFUL_SECONDS: Final = 61.0
MOST_AT_ONCE: Final = 500
_FAILURES: Final = (RedisError, OSError)  # a time-out is the latter

Command = tuple[str | bytes | int | float, ...]


class Away(Exception):
    """Redis does not answer, or not as it should; what was asked may have been done."""


class RedisLine:
    """Asks Redis; while it is away, every question fails at once.

    Args:
        url: ``redis://`` or ``rediss://``.
        prefix: of all names in Redis.
        forgetful_seconds: for how long a server that is new, emptied or was out of reach is not
            trusted to know what was granted: the widest window.
    """

    def __init__(
        self,
        url: str,
        *,
        prefix: str = PREFIX,
        forgetful_seconds: float = FORGETFUL_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.prefix = prefix
        self.forgetful_seconds = forgetful_seconds
        self._pool = ConnectionPool.from_url(
            url, protocol=2, retry=Retry(NoBackoff(), 0), socket_timeout=None
        )
        self._monotonic = monotonic
        self._connection: AbstractConnection | None = None
        self._asked: list[tuple[Command, asyncio.Future[Any] | None]] = []
        self._stir = asyncio.Event()
        self._trusted_at = float("-inf")
        self._away_told = False

    @property
    def up(self) -> bool:
        """Whether Redis answers."""
        return self._connection is not None

    @property
    def trusted(self) -> bool:
        """Whether Redis answers and knows what was granted in the last window."""
        return self.up and self._monotonic() >= self._trusted_at

    def distrust(self, seconds: float) -> None:
        """Do not trust Redis for so long: it has just been emptied."""
        self._trusted_at = max(self._trusted_at, self._monotonic() + seconds)

    async def ask(self, *command: str | bytes | float) -> Any:
        """Return what a command answers.

        Raises:
            Away: there is no answer, or an error.
        """
        if not self.up:
            raise Away
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._asked.append((command, answer))
        self._stir.set()
        return await answer

    def tell(self, *command: str | bytes | float) -> None:
        """Have a command done; nobody waits for it, and it is lost while Redis is away."""
        if self.up:
            self._asked.append((command, None))
            self._stir.set()

    async def run(self) -> None:
        """Carry questions and answers, until cancelled, whatever happens."""
        while True:
            try:
                await self._run()
            except Exception as error:
                # Else everybody would wait for ever for answers.
                log.exception("redis.line_failed")
                await self.close()
                self._tell_away(error)
                await asyncio.sleep(AGAIN_SECONDS)

    async def _run(self) -> None:
        while True:
            if self._connection is None:
                await self.connect()
            if self._connection is None:
                await asyncio.sleep(AGAIN_SECONDS)
                continue
            await self._stir.wait()
            self._stir.clear()
            while self._asked and self._connection is not None:
                batch, self._asked = self._asked[:MOST_AT_ONCE], self._asked[MOST_AT_ONCE:]
                await self._carry(self._connection, batch)

    async def close(self) -> None:
        """Close the connection; what is asked and unanswered fails."""
        connection, self._connection = self._connection, None
        asked, self._asked = self._asked, []
        for _, future in asked:
            if future is not None and not future.done():
                future.set_exception(Away())
        if connection is not None:
            await _close(connection)

    async def connect(self) -> None:
        """Try once whether Redis answers."""
        connection: AbstractConnection = self._pool.make_connection()  # type: ignore[no-untyped-call]  # redis-py's
        greeting: Sequence[Command] = (
            # A server that may not be written to is of no use.
            ("SET", f"{self.prefix}:greeted", 1, "PX", 60_000),
            *(("SCRIPT", "LOAD", script.text) for script in SCRIPTS),
        )
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await connection.connect()  # type: ignore[no-untyped-call]  # redis-py's
                answers = await _exchange(connection, greeting)
            if failure := next((one for one in answers if isinstance(one, RedisError)), None):
                raise failure  # noqa: TRY301 - one of many answers
        except _FAILURES as error:
            await _close(connection)
            self._tell_away(error)
            return
        except BaseException:
            await _close(connection)
            raise
        self._connection = connection
        if self._away_told:
            self._away_told = False
            # What was granted meanwhile it has not been told, and it may have forgotten the rest.
            self.distrust(self.forgetful_seconds)
            log.warning("redis.back", trusted_in_seconds=self.forgetful_seconds)

    async def _carry(
        self,
        connection: AbstractConnection,
        batch: Sequence[tuple[Command, asyncio.Future[Any] | None]],
    ) -> None:
        failure: Exception | None = None
        answers: list[Any] = []
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                answers = await _exchange(connection, [command for command, _ in batch])
        except _FAILURES as error:
            failure = error
        finally:
            # Also when this is cancelled: nobody waits for ever.
            answers += [Away()] * (len(batch) - len(answers))
            for (_, future), answer in zip(batch, answers, strict=True):
                if isinstance(answer, RedisError):
                    failure = failure or answer
                if future is not None and not future.done():
                    _settle(future, answer)
        if failure is not None:
            await self.close()
            self._tell_away(failure)

    def _tell_away(self, error: Exception) -> None:
        if not self._away_told:
            self._away_told = True
            # Its text may hold the address.
            log.warning("redis.away", error=type(error).__name__)


@asynccontextmanager
async def redis_line(url: str, **options: Any) -> AsyncIterator[RedisLine]:
    """Keep a line to Redis as long as the block runs, whether Redis is there or not."""
    line = RedisLine(url, **options)
    await line.connect()
    running = asyncio.create_task(line.run())
    try:
        yield line
    finally:
        running.cancel()
        await asyncio.wait({running})
        await line.close()


async def _exchange(connection: AbstractConnection, commands: Sequence[Command]) -> list[Any]:
    """Return all answers, errors of single commands among them."""
    await connection.send_packed_command(connection.pack_commands(commands))
    answers = []
    for _ in commands:
        try:
            answers.append(await connection.read_response())
        except ResponseError as error:
            answers.append(error)
    return answers


def _settle(future: asyncio.Future[Any], answer: Any) -> None:
    if isinstance(answer, Exception):
        future.set_exception(Away())
    else:
        future.set_result(answer)


async def _close(connection: AbstractConnection) -> None:
    with suppress(*_FAILURES):
        await connection.disconnect(nowait=True)

"""``bot.core.brief.Brief`` in Redis, sealed: what people type may be of an SMS or a number."""

from __future__ import annotations

from bot.core.brief import MemoryBrief
from bot.core.errors import KeyLost
from storage.cipher import Cipher
from storage.redis_line import Away, RedisLine


class RedisBrief:
    """Texts by name, each a sealed string in Redis that ends by itself.

    What is put while Redis is away stays in this process. What is dropped then stays in Redis until
    its end, if Redis keeps anything.
    """

    def __init__(self, line: RedisLine, cipher: Cipher) -> None:
        self._line = line
        self._cipher = cipher
        self._here = MemoryBrief()

    async def put(self, name: str, value: str, seconds: float) -> None:
        """Keep a value for so long."""
        # First, so that whatever drops it while Redis is asked drops this too.
        await self._here.put(name, value, seconds)
        sealed = self._cipher.seal(value, owner=name)
        milliseconds = max(1, round(seconds * 1000))
        try:
            await self._line.ask("SET", self._key(name), sealed, "PX", milliseconds)
        except Away:
            return
        self._here.drop(name)

    async def get(self, name: str) -> str | None:
        """Return what is kept."""
        found = await self._asked("GET", name)
        return await self._here.get(name) if found is None else found

    async def take(self, name: str) -> str | None:
        """Return what is kept, and keep it no longer, in one step."""
        here, found = await self._here.take(name), await self._asked("GETDEL", name)
        return here if found is None else found

    def drop(self, name: str) -> None:
        """Keep it no longer, without waiting."""
        self._here.drop(name)
        self._line.tell("DEL", self._key(name))

    async def _asked(self, command: str, name: str) -> str | None:
        """Return what Redis has; nothing where it is away, or the key that sealed it is lost."""
        try:
            sealed = await self._line.ask(command, self._key(name))
            return None if sealed is None else self._cipher.open(sealed, owner=name)
        except (Away, KeyLost):
            return None

    def _key(self, name: str) -> str:
        return f"{self._line.prefix}:brief:{name}"

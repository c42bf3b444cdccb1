"""The bot's process as the page sees it: killed and started like any other trouble."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from bot.sim.telegram.state import State


class BotProcess(Protocol):
    """A bot that can be killed and started again over the same database."""

    @property
    def running(self) -> bool:
        """Whether there is a process."""

    async def start(self) -> None:
        """Start it; it runs by itself then."""

    async def kill(self) -> None:
        """End it as a power cut would."""


class BotHealth(StrEnum):
    """What becomes of the bot; ABSENT where none was given to the page."""

    ABSENT = "absent"
    OFF = "off"
    STARTING = "starting"
    ON = "on"


class BotSwitch:
    """Kills the bot and starts it, and tells whether it is at work."""

    def __init__(self, telegram: State) -> None:
        self._telegram = telegram
        self._process: BotProcess | None = None
        self._calls_before = 0

    def attach(self, process: BotProcess) -> None:
        """Take charge of a process, which is starting."""
        self._process = process
        self._calls_before = self._telegram.ledger.last_seq

    @property
    def health(self) -> BotHealth:
        """What the bot is seen to do: it is on once it has spoken to Telegram."""
        if self._process is None:
            return BotHealth.ABSENT
        if not self._process.running:
            return BotHealth.OFF
        spoken = self._telegram.ledger.last_seq > self._calls_before
        return BotHealth.ON if spoken else BotHealth.STARTING

    async def turn(self, *, on: bool) -> None:
        """Start the bot, or kill it; what is so already stays so."""
        if self._process is None or self._process.running is on:
            return
        if on:
            self._calls_before = self._telegram.ledger.last_seq
            await self._process.start()
        else:
            await self._process.kill()
        self._telegram.sequence.bump()

"""The trouble that can be made from the page: faults of both services, blocks, a dead bot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from bot.sim.jiema.state import SimState
from bot.sim.page_bot import BotSwitch
from bot.sim.page_cast import Resident
from bot.sim.page_faults import Switch, Switches
from bot.sim.telegram import acts_chats
from bot.sim.telegram.acts import ActError
from bot.sim.telegram.page.bodies import PageBody, RefusedAct, answering, read_body
from bot.sim.telegram.state import State


class Turn(PageBody):
    """`POST /world/switch`."""

    name: str
    on: bool


class Block(PageBody):
    """`POST /world/block`: somebody blocks the bot, or takes it back."""

    user: int
    on: bool


class Power(PageBody):
    """`POST /world/bot`: start the bot's process, or kill it."""

    on: bool


class TroubleSide:
    """Every switch there is."""

    def __init__(
        self, telegram: State, jiema: SimState, cast: Sequence[Resident], bot: BotSwitch
    ) -> None:
        self._telegram = telegram
        self._jiema = jiema
        self._cast = cast
        self._bot = bot
        self._switches = Switches(telegram, jiema)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the switches."""
        return [
            web.post("/world/switch", answering(self._turn)),
            web.post("/world/block", answering(self._block)),
            web.post("/world/bot", answering(self._power)),
        ]

    def show(self) -> dict[str, Any]:
        """Return how everything stands."""
        return {
            "switches": self._switches.shown(),
            "blocked": [
                resident.user.user_id
                for resident in self._cast
                if self._telegram.private_chat(resident.user).blocked
            ],
            "bot": self._bot.health,
        }

    async def _turn(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Turn)
        try:
            self._switches.turn(Switch(body.name), on=body.on)
        except ValueError as error:
            raise RefusedAct("There is no such switch.") from error
        self._jiema.changes.bump()
        return self._switches.shown()

    async def _block(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Block)
        act = acts_chats.block if body.on else acts_chats.unblock
        try:
            return act(self._telegram, user_id=body.user)
        except ActError as error:
            raise RefusedAct(str(error)) from error

    async def _power(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Power)
        await self._bot.turn(on=body.on)
        self._jiema.changes.bump()
        return {"bot": self._bot.health}

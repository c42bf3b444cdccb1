"""The naive watcher that the bot's is held against."""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus

from bot.sim.jiema.orders import OrderStatus
from tests.bench.course import Course
from tests.bench.spawner import CALM_SECONDS, TAP_PAUSE_SECONDS, Spawner

NAIVE_SECONDS = 4.0


class Naive:
    """What public bots do: each order is polled by id every four seconds, whatever comes back."""

    def __init__(self, course: Course) -> None:
        self._course = course
        self._spawn = Spawner()

    async def run(self, seconds: float) -> None:
        for order in self._course.orders:
            self._spawn("poll", self._poll(order.id))
        await asyncio.sleep(CALM_SECONDS)
        await self._course.send_sms(seconds)
        await asyncio.sleep(CALM_SECONDS)
        self._course.give_up()
        await self._spawn.stop()

    async def _poll(self, api_order_id: str) -> None:
        service = self._course.service
        await asyncio.sleep(self._course.chance.uniform(0, NAIVE_SECONDS))
        while True:
            started = self._course.clock.seconds
            answer = await service.exchange("GET", f"/orders/{api_order_id}")
            if answer.http_status == HTTPStatus.OK:
                status = json.loads(answer.body)["data"]["status"]
                if status == OrderStatus.RECEIVED and api_order_id in self._course.came:
                    await service.trip()
                    self._course.told(api_order_id)
                    await asyncio.sleep(TAP_PAUSE_SECONDS)
                    self._course.ask_next(api_order_id)
            await asyncio.sleep(max(0.0, started + NAIVE_SECONDS - self._course.clock.seconds))

"""One key's orders, the SMS that come to them, and who is told when."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field

from bot.sim.jiema.orders import Order, OrderStatus
from tests.bench.service import VirtualService
from tests.bench.virtual import VirtualClock

SMS_A_MINUTE = 10
TAP_READS_A_MINUTE = 12


@dataclass
class Course:
    """What happens to a key's orders in one run; delays are in virtual seconds.

    Attributes:
        came: when the SMS came that an order's owner has not been told of yet, by API order id.
        delays: from each SMS to the arrival of its message at Telegram.
    """

    clock: VirtualClock
    service: VirtualService
    orders: list[Order]
    chance: random.Random
    came: dict[str, float] = field(default_factory=dict)
    delays: list[float] = field(default_factory=list)

    async def send_sms(self, seconds: float) -> None:
        """Let SMS come at random moments to orders that wait, for so long."""
        ends_at = self.clock.seconds + seconds
        while True:
            await asyncio.sleep(self.chance.expovariate(SMS_A_MINUTE / 60))
            if self.clock.seconds > ends_at:
                return
            waiting = [
                order
                for order in self.orders
                if order.status is OrderStatus.WAITING and order.id not in self.came
            ]
            if waiting:
                order = self.chance.choice(waiting)
                self.came[order.id] = self.clock.seconds
                self.service.state.receive_sms(order.id, f"Code {self.chance.randint(1000, 9999)}")

    def told(self, api_order_id: str) -> None:
        """Note that the message with an order's SMS has arrived at Telegram."""
        self.delays.append(self.clock.seconds - self.came.pop(api_order_id))

    def ask_next(self, api_order_id: str) -> None:
        """Let an order wait for its next SMS."""
        self.service.state.life.next_sms(self.service.state.order(api_order_id))

    def give_up(self) -> None:
        """Count what nobody has been told of by now as if it were told now."""
        for api_order_id in list(self.came):
            self.told(api_order_id)

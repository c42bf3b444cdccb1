import aiohttp
import pytest

from bot import demo
from bot.sim.page_cast import ANN_ID
from tests.sim.page.test_world import PURCHASE, ann, api
from tests.sim.page.visitor import ScriptedBot, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


class Process:
    """A bot's process that only notes what is done to it."""

    def __init__(self) -> None:
        self.running = True
        self.done: list[str] = []

    async def start(self) -> None:
        self.running = True
        self.done.append("start")

    async def kill(self) -> None:
        self.running = False
        self.done.append("kill")


@pytest.mark.parametrize(("switch", "status"), [("failing", 500), ("limited", 429)])
async def test_a_switch_holds_until_it_is_turned_off(
    stage: demo.Stage, visitor: Visitor, switch: str, status: int
) -> None:
    await visitor.act("/world/switch", name=switch, on=True)
    for _ in range(2):
        assert (await api(stage, "GET", "/account")).status == status
    assert (await visitor.read("/world"))["switches"][switch]
    await visitor.act("/world/switch", name=switch, on=False)
    assert (await api(stage, "GET", "/account")).status == 200


async def test_a_lost_purchase_is_charged_once_and_the_switch_goes_off(
    stage: demo.Stage, visitor: Visitor
) -> None:
    await visitor.act("/world/switch", name="lost_purchase", on=True)
    await visitor.act("/world/switch", name="slow", on=False)
    assert (await visitor.read("/world"))["switches"]["lost_purchase"]
    with pytest.raises(aiohttp.ClientConnectionError):
        await api(stage, "POST", "/orders", json=PURCHASE)
    assert (await ann(visitor))["balance_cents"] == 1168
    assert not (await visitor.read("/world"))["switches"]["lost_purchase"]
    assert (await api(stage, "POST", "/orders", json=PURCHASE)).status == 200


async def test_the_flood_switch_makes_telegram_refuse_messages(
    visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.says("/start")
    await visitor.act("/world/switch", name="flood", on=True)
    with pytest.raises(AssertionError, match="retry after 5"):
        await bot.say("too much")
    await visitor.act("/world/switch", name="flood", on=False)
    await bot.say("fine again")


async def test_somebody_blocks_the_bot(visitor: Visitor, bot: ScriptedBot) -> None:
    await visitor.says("/start")
    await visitor.act("/world/block", user=ANN_ID, on=True)
    assert (await visitor.read("/world"))["blocked"] == [ANN_ID]
    assert (await visitor.chat())["refusal"] == "You have blocked the bot."
    with pytest.raises(AssertionError, match="blocked by the user"):
        await bot.say("are you there?")
    await visitor.act("/world/block", user=ANN_ID, on=False)
    await bot.say("there you are")


async def test_the_bot_is_killed_and_started(
    stage: demo.Stage, visitor: Visitor, bot: ScriptedBot
) -> None:
    async def health() -> str:
        return str((await visitor.read("/world"))["bot"])

    assert await health() == "absent"
    process = Process()
    stage.page.attach(process)
    assert await health() == "starting"
    await bot.call("getMe")
    assert await health() == "on"
    await visitor.act("/world/bot", on=False)
    assert await health() == "off"
    for _ in range(2):
        await visitor.act("/world/bot", on=True)
    assert await health() == "starting"
    assert process.done == ["kill", "start"]


async def test_there_is_no_other_switch(visitor: Visitor) -> None:
    await visitor.act("/world/switch", status=409, name="nonsense", on=True)

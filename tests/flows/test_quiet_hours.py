"""Quiet hours: everything comes at once, and only codes make a sound. And the lists' order."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.flows.person import Person, Seen
from tests.flows.world import World

CODE = "Telegram code: 48291"


async def chooses(ann: Person, *, quiet_now: bool) -> Seen:
    """Choose quiet hours that hold this moment, or do not; returns the screen that says them."""
    hour = datetime.now(UTC).hour
    # On a clock that shows six hours more there is no hour's end that could pass meanwhile.
    begins, ends = ((hour + 4) % 24, (hour + 9) % 24) if quiet_now else (hour, (hour + 2) % 24)
    settings = await ann.asks("/settings", button="Quiet hours: none")
    asked = await ann.goes("Quiet hours: none", settings, "From which hour?")
    until = await ann.goes(f"{begins:02}", asked, "Until which hour?")
    assert "callback_data" not in (until.button(f"{begins:02}") or {})
    clock = await ann.goes(f"{ends:02}", until, "What time is it for you now?")
    await ann.sends_data(clock.message_id, _six_hours_ahead(clock))
    return await ann.sees_on(clock, f"From {begins:02}:00 to {ends:02}:00 only codes")


def _six_hours_ahead(clock: Seen) -> str:
    """Return the data of the button that shows what the time is six hours ahead of UTC."""
    [data] = [
        str(button["callback_data"])
        for button in clock.buttons
        if str(button.get("callback_data", "")).endswith(":360")
    ]
    return data


async def ended(world: World, ann: Person) -> Seen:
    """Let an order end without an SMS; returns what is said of it."""
    await ann.buys()
    world.jiema.state.finish_order(world.charges()[-1], "FAILED")
    return await ann.sees("Ended without an SMS", button="Buy again")


async def test_in_quiet_hours_only_codes_ring(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await chooses(ann, quiet_now=True)
        card = await ann.buys()
        world.jiema.state.receive_sms(world.charges()[0], CODE)
        await ann.taps("Refresh", on=card)
        code = await ann.sees("48291", button="Copy code")
        assert code.rings
        end = await ended(world, ann)
        assert not end.rings


async def test_in_other_hours_everything_rings_that_should(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await chooses(ann, quiet_now=False)
        assert (await ended(world, ann)).rings


async def test_quiet_hours_are_shown_changed_and_taken_away(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        chosen = await chooses(ann, quiet_now=True)
        assert "Your clock now: " in chosen.text
        back = await ann.goes("Back", chosen, "Account: Ann")
        label = next(label for label in back.labels if "Quiet hours" in label)
        assert "none" not in label
        shown = await ann.goes(label, back, "only codes make a sound")
        again = await ann.goes("Set the hours again", shown, "From which hour?")
        await ann.goes("Back", again, button=label)
        shown = await ann.goes(label, back, button="No quiet hours")
        await ann.goes("No quiet hours", shown, button="Quiet hours: none")
        assert (await ended(world, ann)).rings


async def test_made_up_hours_are_not_taken(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        panel = await ann.asks("/settings", button="Quiet hours: none")
        for data in ("q1:d:22:22:0", "q1:d:22:24:0", "q1:d:22:7:1440", "q1:c:7:7:0"):
            await ann.sends_data(panel.message_id, data)
            asked = await ann.sees_on(panel, "hour?")
            panel = await ann.goes("Back", asked)
            if "hour?" in panel.text:
                panel = await ann.goes("Back", panel, button="Quiet hours: none")


async def test_countries_are_listed_in_the_order_one_has_chosen(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        settings = await ann.asks("/settings", button="Countries: cheapest")
        asked = await ann.goes("Countries: cheapest", settings, "In which order")
        await ann.goes("By name", asked, button="Countries: by name")
        found = await ann.asks("whatsapp", "Best matches")
        listed = await ann.goes(found.labels[0], found, "By name. Each line")
        names = [label.split(" ", 1)[1] for label in listed.labels[:8]]
        assert names == sorted(names)
        await ann.goes("Cheapest first", listed, "Cheapest first. Each line")
        await ann.asks("/buy tg", "By name. Each line")

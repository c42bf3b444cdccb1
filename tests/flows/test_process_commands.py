"""The command line, as whoever runs the bot meets it: each command a process of its own."""

from __future__ import annotations

import stat

import pytest

from tests.flows.world import World

pytestmark = [pytest.mark.slow(40), pytest.mark.timeout(300)]
forked = pytest.mark.usefixtures("forked")

SECRETS = ("BOT_TOKEN", "ENCRYPTION_KEYS")


@forked
async def test_a_second_run_on_the_same_database_is_refused(world: World) -> None:
    async with world.process():
        refused = await world.command("run")
        assert refused.status == 1
        assert _one_line(refused.err).startswith("DATABASE_URL: another bot")
        ann, _ = await world.buyer()
        await ann.says("/help")
        await ann.sees("Tap Buy a number")


@forked
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "never-a-token"),
        ("ENCRYPTION_KEYS", "never-a-key"),
        ("POLL_INTERVAL", "never"),
        ("DATABASE_URL", "mysql://never"),
        ("JIEMA_API_URL", "never"),
        ("ALLOWED_USER_IDS", "12,never"),
        ("LOG_LEVEL", "NEVER"),
    ],
)
async def test_a_bad_setting_is_named_in_one_line(world: World, name: str, value: str) -> None:
    refused = await world.command("run", **{name: value})
    assert refused.status == 1
    assert _one_line(refused.err).startswith(f"{name}: ")
    assert value not in refused.out + refused.err


@forked
async def test_missing_settings_are_named_in_a_line_each(world: World) -> None:
    refused = await world.command("run", without=SECRETS)
    assert refused.status == 1
    assert [line.split(":")[0] for line in refused.err.splitlines()] == list(SECRETS)


@pytest.mark.sqlite_only("a file is made; for a server see test_process_postgres")
async def test_init_doctor_migrate_then_run(world: World) -> None:
    token = world.environment["BOT_TOKEN"]
    made = await world.command("init", stdin=f"no token\n{token}\n", without=SECRETS)
    assert made.status == 0, made.err
    assert token not in made.out + made.err
    env_file = world.folder / ".env"
    assert stat.S_IMODE(env_file.stat().st_mode) == 0o600
    assert f"BOT_TOKEN={token}" in env_file.read_text()

    again = await world.command("init", stdin=f"{token}\n", without=SECRETS)
    assert again.status == 1
    assert "left as it is" in again.out

    before = await world.command("doctor", without=SECRETS)
    assert before.status == 0, before.out
    assert "will be made at the first run" in before.out

    migrated = await world.command("migrate", without=SECRETS)
    assert migrated.status == 0, migrated.err
    assert (world.folder / "bot.db").exists()

    healthy = await world.command("doctor", without=SECRETS)
    assert healthy.status == 0, healthy.out
    assert [line.split()[0] for line in healthy.out.splitlines()] == ["ok"] * 5

    for name in SECRETS:
        del world.environment[name]
    async with world.process() as bot:
        await world.buyer()
        assert await bot.terminate() == 0


@forked
async def test_doctor_says_what_is_wrong_and_how_to_mend_it(world: World) -> None:
    stranger = "987654321:" + "x" * 35
    await world.jiema.stop()
    found = await world.command("doctor", BOT_TOKEN=stranger)
    await world.jiema.start()
    assert found.status == 1
    wrong = [line for line in found.out.splitlines() if line.startswith("!!")]
    assert [line.split(":")[0] for line in wrong] == ["!!  Telegram", "!!  jiema API"]
    assert "@BotFather" in wrong[0]
    assert "JIEMA_API_URL" in wrong[1]
    assert stranger not in found.out + found.err


def _one_line(text: str) -> str:
    [line] = text.splitlines()
    return line

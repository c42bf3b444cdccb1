"""The files that put the bot on a machine name only what exists, and keep what they promise."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shlex
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.host.health import health_server
from bot.settings import Settings

ROOT = Path(__file__).parents[1]
COMPOSE = sorted(ROOT.glob("compose*.yaml"))
UNIT = ROOT / "deploy/systemd/jiema-bot.service"
NGINX = ROOT / "deploy/nginx/jiema-bot.conf"
NGINX_SCALE = ROOT / "deploy/nginx/jiema-bot-scale.conf"
STOP_SECONDS = 5
"""What the README promises."""
NO_SETTINGS = {"PATH", "SECRETS_DIR", "MPLCONFIGDIR"}
PYTHONS_OWN = "PYTHON*"


def instructions() -> list[tuple[str, str]]:
    """Return each instruction of the Dockerfile with its arguments, in order."""
    text = re.sub(r"^\s*#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE)
    lines = re.sub(r"\\\n\s*", "", text).splitlines()
    return [(name, rest) for name, _, rest in (line.partition(" ") for line in lines if line)]


def arguments(name: str) -> list[str]:
    return [rest for instruction, rest in instructions() if instruction == name]


def copied() -> set[str]:
    """Return what the image takes from the repository."""
    words = [shlex.split(rest) for rest in arguments("COPY")]
    return {source for each in words if not each[0].startswith("--") for source in each[:-1]}


def load(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(file.read_text())
    return loaded


def services() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in COMPOSE:
        yield from load(file)["services"].items()


def unit() -> list[tuple[str, str]]:
    lines = [line for line in UNIT.read_text().splitlines() if line and line[0] not in "#["]
    return [(name, value) for name, _, value in (line.partition("=") for line in lines)]


def values(name: str) -> list[str]:
    return [value for key, value in unit() if key == name]


def assert_settings(names: set[str]) -> None:
    known = {name.upper() for name in Settings.model_fields} | NO_SETTINGS
    assert {name for name in names - known if not fnmatch(name, PYTHONS_OWN)} == set()


def test_the_image_takes_every_package_and_only_what_exists() -> None:
    assert {"bot", "handlers", "storage", "requirements.lock"} <= copied()
    assert [name for name in copied() if not (ROOT / name).exists()] == []


def test_nothing_else_is_sent_to_be_built_from() -> None:
    rules = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line[:1] != "#"]
    assert rules[0] == "*"
    assert {rule[1:] for rule in rules if rule.startswith("!")} == copied()
    assert rules[-1] == "**/__pycache__"


def test_the_image_runs_without_root_and_takes_sigterm() -> None:
    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", arguments("USER")[-1])
    assert json.loads(arguments("ENTRYPOINT")[-1]) == ["python", "-m", "bot"]
    assert json.loads(arguments("CMD")[-1]) == ["run"]
    assert arguments("STOPSIGNAL") == ["SIGTERM"]
    assert_settings({name for rest in arguments("ENV") for name in re.findall(r"(\w+)=", rest)})


@pytest.mark.parametrize(("alive", "status"), [(True, 0), (False, 1), (None, 1)])
async def test_the_health_check_of_the_image(*, alive: bool | None, status: int) -> None:
    async def probe() -> bool:
        return alive is True

    async with health_server("127.0.0.1", 0, alive={"loops": probe}, ready={}) as port:
        assert port is not None
        # A port that is reserved answers to nobody.
        asked = port if alive is not None else 1
        [check] = arguments("HEALTHCHECK")
        program, *rest = json.loads(check.partition("CMD ")[2])
        assert program == "python"
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *rest,
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "HTTP_HOST": "0.0.0.0", "HTTP_PORT": str(asked)},  # noqa: S104 - as in a container
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        told, _ = await process.communicate()
    assert process.returncode == status, told
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("file", COMPOSE, ids=lambda file: str(file.name))
def test_compose_defines_what_it_uses(file: Path) -> None:
    whole = load(ROOT / "compose.yaml")
    override = load(file)
    for kind in ("secrets", "volumes", "networks"):
        defined = {*whole.get(kind, {}), *override.get(kind, {})}
        for service in override["services"].values():
            used = {str(each).partition(":")[0] for each in service.get(kind, [])}
            named = {each for each in used if not each.startswith(".")}
            assert named - {"default"} <= defined
            assert [each for each in used - named if not in_repository(each)] == []
    secrets = override.get("secrets", {})
    assert {name for name, secret in secrets.items() if secret["file"]} == set(secrets)


def in_repository(name: str) -> bool:
    """Whether a path is there, or is the folder of certificates that a host makes."""
    return (ROOT / name).exists() or name == "./deploy/nginx/tls"


@pytest.mark.parametrize(
    "service", [each for _, each in services() if "image" in each], ids=lambda each: each["image"]
)
def test_every_container_may_do_little(service: dict[str, Any]) -> None:
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["restart"] == "unless-stopped"
    assert {"max-size", "max-file"} <= service["logging"]["options"].keys()
    assert "privileged" not in service


def test_compose_gives_the_bot_settings_that_exist_and_time_to_stop() -> None:
    for name, service in services():
        if name == "bot":
            assert_settings({*service.get("environment", {}), *service.get("secrets", [])})
    bot = load(ROOT / "compose.yaml")["services"]["bot"]
    assert int(bot["stop_grace_period"].removesuffix("s")) > STOP_SECONDS
    assert bot["volumes"] == [f"data:{arguments('VOLUME')[-1]}"]


def test_secrets_reach_no_image_and_no_repository() -> None:
    ignored = (ROOT / ".gitignore").read_text().splitlines()
    files = [
        secret["file"] for file in COMPOSE for secret in load(file).get("secrets", {}).values()
    ]
    assert {Path(file).parent.name for file in files} == {"secrets"}
    assert {"/secrets/", "/bot.env", "/deploy/nginx/tls/"} <= set(ignored)


def test_the_unit_names_settings_that_exist() -> None:
    pairs = " ".join(values("Environment")).split()
    assert_settings({pair.partition("=")[0] for pair in pairs})
    credentials = [value.split(":") for value in values("LoadCredential")]
    assert_settings({name for name, _ in credentials})
    assert {name for name, _ in credentials} == {"BOT_TOKEN", "ENCRYPTION_KEYS"}
    assert [Path(path).name for _, path in credentials] == [name for name, _ in credentials]


def test_the_unit_stops_and_restarts_in_bounds() -> None:
    assert int(values("TimeoutStopSec")[0]) > STOP_SECONDS
    assert values("Restart") == ["on-failure"]
    assert int(values("StartLimitBurst")[0]) * int(values("RestartSec")[0]) < int(
        values("StartLimitIntervalSec")[0]
    )


@pytest.mark.parametrize(
    "line",
    [
        "DynamicUser=yes",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "MemoryDenyWriteExecute=yes",
        "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
        "SystemCallFilter=~@privileged",
        "CapabilityBoundingSet=",
    ],
)
def test_the_unit_may_do_little(line: str) -> None:
    assert line in UNIT.read_text().splitlines()


@pytest.mark.parametrize(
    ("conf", "bots"),
    [(NGINX, "set $bot http://bot:{};"), (NGINX_SCALE, "server bot:{} resolve")],
    ids=["one", "scale"],
)
def test_nginx_passes_on_the_webhook_alone_and_nothing_a_caller_claims(
    conf: Path, bots: str
) -> None:
    text = re.sub(r"#.*", "", conf.read_text())
    assert text.count("{") == text.count("}")
    assert text.count("proxy_pass ") == 1
    assert text.count(bots.format(Settings.model_fields["http_port"].default)) == 1
    assert re.findall(r"location (.*) \{", text) == ["= /telegram", "/"]
    assert "proxy_set_header X-Forwarded-For $remote_addr;" in text
    assert "proxy_add_x_forwarded_for" not in text
    assert "client_max_body_size" in text
    assert "non_idempotent" not in text
    nginx = load(ROOT / "compose.webhook.yaml")["services"]["nginx"]
    inside = nginx["ports"][0].partition(":")[2]
    assert f"listen {inside} ssl;" in text


def test_several_replicas_have_all_they_need_and_only_nginx_is_seen() -> None:
    scale = load(ROOT / "compose.scale.yaml")["services"]
    assert scale["bot"]["deploy"]["replicas"] == 3
    given = [load(file)["services"]["bot"] for file in COMPOSE if "bot" in load(file)["services"]]
    names = {
        name for bot in given for name in [*bot.get("environment", {}), *bot.get("secrets", [])]
    }
    assert {"DATABASE_URL", "REDIS_URL", "WEBHOOK_URL", "WEBHOOK_SECRET"} <= names
    assert {name for name, service in services() if "ports" in service} == {"nginx"}
    # What one container alone can have.
    assert [bot for bot in given if {"container_name", "ports"} & bot.keys()] == []
    [mount] = scale["nginx"]["volumes"]
    source, target, _ = mount.split(":")
    assert ROOT / source == NGINX_SCALE
    assert target in str(load(ROOT / "compose.webhook.yaml")["services"]["nginx"]["volumes"])
    assert scale["redis"]["command"][1:3] == ["--save", ""]

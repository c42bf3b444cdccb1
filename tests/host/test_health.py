import asyncio

import aiohttp
import pytest

from bot.host.health import PortTaken, health_server


async def yes() -> bool:
    return True


async def no() -> bool:
    return False


async def broken() -> bool:
    raise LookupError("lost")


async def stuck() -> bool:
    await asyncio.Event().wait()
    return True


async def get(port: int | None, path: str) -> tuple[int, object]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as answer,
    ):
        return answer.status, await answer.json()


async def test_each_page_has_its_own_probes() -> None:
    async with health_server(
        "127.0.0.1", 0, alive={"loops": yes}, ready={"loops": yes, "database": no}
    ) as port:
        assert await get(port, "/healthz") == (200, {"ok": True, "checks": {"loops": True}})
        assert await get(port, "/readyz") == (
            503,
            {"ok": False, "checks": {"loops": True, "database": False}},
        )


async def test_a_probe_that_raises_or_hangs_is_a_no() -> None:
    async with health_server(
        "127.0.0.1",
        0,
        alive={},
        ready={"broken": broken, "stuck": stuck, "fine": yes},
        probe_timeout_seconds=0.01,
    ) as port:
        status, body = await get(port, "/readyz")
        assert status == 503
        assert body == {"ok": False, "checks": {"broken": False, "stuck": False, "fine": True}}
        assert await get(port, "/healthz") == (200, {"ok": True, "checks": {}})


async def test_the_server_ends_with_the_block() -> None:
    async with health_server("127.0.0.1", 0, alive={}, ready={}) as port:
        pass
    with pytest.raises(aiohttp.ClientConnectionError):
        await get(port, "/healthz")


async def test_no_port_serves_nothing() -> None:
    async with health_server("127.0.0.1", None, alive={}, ready={}) as port:
        assert port is None


async def test_a_taken_port_names_the_setting() -> None:
    async with health_server("127.0.0.1", 0, alive={}, ready={}) as port:
        with pytest.raises(PortTaken, match=rf"^HTTP_HOST, HTTP_PORT: .*127\.0\.0\.1:{port} "):
            async with health_server("127.0.0.1", port, alive={}, ready={}):
                pass

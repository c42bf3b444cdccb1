import asyncio
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from bot.jiema.budget import SLOT_SECONDS, Budgets
from bot.jiema.client import Jiema
from bot.jiema.errors import NotSent, may_have_happened
from bot.jiema.wire import Patience
from tests.jiema.samples import KEY, PLACED, SHORT
from tests.jiema.secrecy import assert_no_secret
from tests.jiema.wire_server import answering, close_now, free_port, http, ok, serving, silence


async def test_refused_is_not_sent() -> None:
    await assert_not_sent(f"http://127.0.0.1:{free_port()}")


async def test_unresolved_is_not_sent() -> None:
    await assert_not_sent("http://no-such-host.invalid")


async def test_tls_with_a_server_that_does_not_speak_it_is_not_sent() -> None:
    def greet(writer: asyncio.StreamWriter) -> bool:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        return close_now(writer)

    async with serving(silence, greet) as server:
        await assert_not_sent(server.url.replace("http:", "https:"))


async def test_an_untrusted_certificate_gets_nothing(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))
    arrived: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        arrived.append(await reader.read(1))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    try:
        await assert_not_sent(f"https://127.0.0.1:{port}")
    finally:
        server.close()
        await server.wait_closed()
    assert b"".join(arrived) == b""


async def test_tls_that_never_comes_about_is_not_sent() -> None:
    patience = Patience(connect_seconds=0.2, queue_seconds=2, read_seconds=2, total_seconds=5)
    never = asyncio.Event()

    async def hang(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await never.wait()
        writer.close()

    server = await asyncio.start_server(hang, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await assert_not_sent(f"https://127.0.0.1:{port}", patience)
    finally:
        never.set()
        server.close()
        await server.wait_closed()


async def test_paused_while_it_connects_a_purchase_is_not_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Others take it for gone, and settle its intent."""
    seconds = 0.0
    connect = aiohttp.TCPConnector.connect

    async def connect_and_pause(*arguments: Any, **named: Any) -> Any:
        nonlocal seconds
        connection = await connect(*arguments, **named)
        seconds += SLOT_SECONDS + 1
        return connection

    monkeypatch.setattr(aiohttp.TCPConnector, "connect", connect_and_pause)
    async with serving(answering(http(ok(PLACED)))) as server:
        budgets = Budgets(clock=lambda: seconds)
        async with Jiema(server.url, budgets) as api:
            session = api.session(KEY)
            slot = await session.write_slot()
            with pytest.raises(NotSent) as caught:
                await session.place_order("tg", 7, slot)
            assert not may_have_happened(caught.value)
            assert_no_secret(caught.value)
            await session.cancel("ord-1", await session.write_slot())
    assert [request.target for request in server.requests] == ["/api/v1/orders/ord-1/cancel"]


async def test_a_full_pool_is_not_sent() -> None:
    patience = Patience(connect_seconds=2, queue_seconds=0.2, read_seconds=5, total_seconds=5)
    arrived = asyncio.Event()

    async def arrive(_: object, __: object) -> None:
        arrived.set()

    async with (
        serving(arrive) as server,
        Jiema(server.url, Budgets(), patience=patience, connections=1) as api,
    ):
        session = api.session(KEY)
        first = asyncio.create_task(session.cancel("ord_1"))
        await arrived.wait()
        with pytest.raises(NotSent) as caught:
            await session.cancel("ord_2")
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        assert len(server.requests) == 1
    assert not may_have_happened(caught.value)


async def test_a_closed_client_sends_nothing() -> None:
    async with serving(answering(http(ok(PLACED)))) as server:
        api = Jiema(server.url, Budgets())
        await api.aclose()
        session = api.session(KEY)
        with pytest.raises(NotSent):
            await session.place_order("tg", 7, await session.write_slot())
        assert server.connections == 0


async def assert_not_sent(url: str, patience: Patience = SHORT) -> None:
    async with Jiema(url, Budgets(), patience=patience) as api:
        session = api.session(KEY)
        with pytest.raises(NotSent) as caught:
            await session.place_order("tg", 7, await session.write_slot())
        assert not may_have_happened(caught.value)
        assert_no_secret(caught.value)
        with pytest.raises(NotSent):
            await session.account()


def self_signed(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    address = x509.IPAddress(IPv4Address("127.0.0.1"))
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path = folder / "server.pem"
    path.write_bytes(pem + certificate.public_bytes(Encoding.PEM))
    return path

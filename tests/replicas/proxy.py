"""Debian's nginx before the replicas, by the rules of ``deploy/nginx/jiema-bot-scale.conf``."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

CONF: Final = Path(__file__).parents[2] / "deploy/nginx/jiema-bot-scale.conf"
MISSING: Final = "nginx is not installed: apt-get install nginx"
START_SECONDS: Final = 30.0
_INSIDE_ONLY: Final = re.compile(r"^ *(resolver|ssl_\w+) .*\n", re.MULTILINE)
_SERVER: Final = re.compile(r"^( *server )bot:8080 resolve( .*;)\n", re.MULTILINE)
_WHOLE: Final = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log notice;
{user}
worker_processes 1;
events {{ worker_connections 1024; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{site}
}}
"""


def find() -> str | None:
    """Return nginx's path; ``None`` where it is not installed."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


def site(port: int, replicas: Sequence[int]) -> str:
    """Return the deployed rules on loopback: without TLS, each replica by its port."""
    text = _INSIDE_ONLY.sub("", CONF.read_text(encoding="utf-8"))
    text = text.replace("listen 8443 ssl;", f"listen 127.0.0.1:{port};")
    servers = "".join(rf"\g<1>127.0.0.1:{replica}\g<2>" + "\n" for replica in replicas)
    text, found = _SERVER.subn(servers, text)
    assert found == 1, "the line that names the replicas is not there"
    return text


@asynccontextmanager
async def proxy(folder: Path, port: int, replicas: Sequence[int]) -> AsyncIterator[int]:
    """Run nginx before the replicas that listen on these ports; yields its process id.

    Args:
        folder: empty; for all that nginx writes.
        port: a free one of 127.0.0.1, where it listens.
    """
    program = find()
    assert program is not None, MISSING
    user = "user root;" if os.getuid() == 0 else ""
    text = _WHOLE.format(folder=folder, user=user, site=site(port, replicas))
    (folder / "nginx.conf").write_text(text, encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        *(program, "-p", str(folder), "-c", str(folder / "nginx.conf")),
        *("-e", str(folder / "nginx.log")),
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        await _listens(process, port)
        yield process.pid
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


async def _listens(process: asyncio.subprocess.Process, port: int) -> None:
    """Wait until it takes connections, which it tells nobody."""
    async with asyncio.timeout(START_SECONDS):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except ConnectionRefusedError:
                assert process.returncode is None, (await process.communicate())[1].decode()
                await asyncio.sleep(0.02)
            else:
                writer.close()
                return

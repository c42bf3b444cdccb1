"""The page's own files, served from the package."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from aiohttp import web

from bot.sim.telegram.page.bodies import Handler

FOLDER: Final = Path(__file__).parent / "static"
_TYPES: Final = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}


def file_routes() -> list[web.RouteDef]:
    """Return the route of the page itself and those of its parts."""
    names = sorted(path.name for path in FOLDER.iterdir() if path.suffix in _TYPES)
    return [
        web.get("/", _serving("index.html")),
        web.get("/site", _serving("site.html")),
        web.get("/site/{rest:.*}", _serving("site.html")),
        *(web.get(f"/static/{name}", _serving(name)) for name in names),
    ]


def _serving(name: str) -> Handler:
    path = FOLDER / name
    kind = _TYPES[path.suffix]

    async def serve(_request: web.Request) -> web.Response:
        return web.Response(body=path.read_bytes(), content_type=kind, charset="utf-8")

    return serve

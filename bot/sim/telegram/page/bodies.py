"""JSON in and out of the page's routes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, TypeVar

from aiohttp import web
from pydantic import BaseModel, ConfigDict, ValidationError

Action = Callable[[web.Request], Awaitable[dict[str, Any]]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class PageBody(BaseModel):
    """A JSON body; unknown names and near-miss types are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class RefusedAct(Exception):
    """An act that cannot be done now; its text is shown to the person."""


Body = TypeVar("Body", bound=PageBody)


async def read_body(request: web.Request, model: type[Body]) -> Body:
    """Return the request's body; raises pydantic's ValidationError."""
    return model.model_validate_json(await request.read())


def answering(action: Action) -> Handler:
    """Answer what an action returns as JSON, `{"error": …}` where it is refused or malformed."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            return web.json_response(await action(request))
        except RefusedAct as refusal:
            return _error(str(refusal), HTTPStatus.CONFLICT)
        except ValidationError as error:
            fields = ", ".join(".".join(map(str, each["loc"])) for each in error.errors())
            return _error(f"not understood: {fields or 'the body'}", HTTPStatus.BAD_REQUEST)

    return handle


def _error(text: str, status: HTTPStatus) -> web.Response:
    return web.json_response({"error": text}, status=status.value)

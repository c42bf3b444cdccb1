"""The Bot API's wire: a request's parameters, however they are encoded.

Bot API, "Making requests": URL query string, application/x-www-form-urlencoded,
application/json, multipart/form-data. Outside JSON every value is text; nested ones are JSON.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from bot.sim.telegram.files import Upload
from bot.sim.telegram.refusals import bad_form
from bot.sim.telegram.spec import ARRAY, load_spec

if TYPE_CHECKING:
    from bot.sim.telegram.spec import Field

_ATTACHED = "attach://"
_TRUTH = {"true": True, "false": False, "1": True, "0": False}


async def read_params(request: web.Request, method: str) -> dict[str, Any]:
    """Return the typed parameters of a call of `method`.

    Raises RefusalError where the body cannot be read; what the values mean is checked elsewhere.
    """
    fields = load_spec().methods[method]
    params: dict[str, Any] = _from_text(dict(request.query), fields)
    if request.content_type == "application/json":
        params |= await _json(request)
    elif request.content_type == "multipart/form-data":
        texts, uploads = await _multipart(request)
        params |= _from_text(texts, fields)
        _attach(params, uploads, fields)
    elif request.can_read_body:
        body = (await request.read()).decode("utf-8", "replace")
        params |= _from_text(dict(parse_qsl(body, keep_blank_values=True)), fields)
    return params


async def _json(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.read())
    except ValueError:
        raise bad_form("can't parse the request's JSON") from None
    if not isinstance(body, dict):
        raise bad_form("expected a JSON object")
    return body


async def _multipart(request: web.Request) -> tuple[dict[str, str], dict[str, Upload]]:
    texts: dict[str, str] = {}
    uploads: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise bad_form("can't parse multipart body")
        content = bytes(await part.read())
        if part.filename is None:
            texts[part.name] = content.decode("utf-8", "replace")
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            uploads[part.name] = Upload(part.filename, kind, content)
    return texts, uploads


def _attach(params: dict[str, Any], uploads: dict[str, Upload], fields: dict[str, Field]) -> None:
    """Put each upload where `attach://name`, also inside a medium, or its field wants it."""
    left = dict(uploads)
    for name, value in list(params.items()):
        if name in fields and "InputFile" in fields[name].types:
            params[name] = _attached(value, uploads, left)
        elif isinstance(value, dict) and "media" in value:
            params[name] = value | {"media": _attached(value["media"], uploads, left)}
    params.update(left)


def _attached(value: Any, uploads: dict[str, Upload], left: dict[str, Upload]) -> Any:
    """Return the upload that `attach://name` stands for; any other value as it is."""
    if not isinstance(value, str) or not value.startswith(_ATTACHED):
        return value
    key = value.removeprefix(_ATTACHED)
    if key not in uploads:
        raise bad_form(f'there is no file "{key}" in the request')
    left.pop(key, None)
    return uploads[key]


def _from_text(texts: dict[str, str], fields: dict[str, Field]) -> dict[str, Any]:
    return {
        name: _typed(text, fields[name].types) if name in fields else text
        for name, text in texts.items()
    }


def _typed(text: str, types: tuple[str, ...]) -> Any:
    """Return `text` as the first of `types` it can be; as it is, if it can be none."""
    for name in types:
        if name == "Integer" and re.fullmatch(r"-?\d{1,19}", text):
            return int(text)
        if name == "Boolean" and text.lower() in _TRUTH:
            return _TRUTH[text.lower()]
        if name == "Float":
            with suppress(ValueError):
                return float(text)
        if name.startswith(ARRAY) or name in load_spec().types:
            with suppress(ValueError):
                return json.loads(text)
    return text

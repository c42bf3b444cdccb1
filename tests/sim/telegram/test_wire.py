import json
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest

from bot.sim.telegram.server import TelegramSim
from tests.sim.telegram.wire_client import ANN, WireClient, button, keyboard

TEXTUAL = {
    "chat_id": str(ANN),
    "text": "<b>Hi</b>",
    "parse_mode": "HTML",
    "disable_notification": "true",
    "reply_markup": json.dumps(keyboard([button()])),
}


def multipart(fields: dict[str, str]) -> aiohttp.FormData:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in fields.items():
        form.add_field(name, value)
    return form


async def post(wire: WireClient, method: str, **request: Any) -> dict[str, Any]:
    url = f"{wire.sim.url}/bot{wire.sim.token}/{method}"
    async with wire.session.post(url, **request) as response:
        body: dict[str, Any] = await response.json()
        return body


@pytest.mark.parametrize("encode", [multipart, dict, urlencode], ids=["multipart", "form", "url"])
async def test_text_encodings_are_typed(wire: WireClient, encode: Any) -> None:
    request = {"params": TEXTUAL} if encode is urlencode else {"data": encode(TEXTUAL)}
    body = await post(wire, "sendMessage", **request)
    assert body["ok"], body
    sent = (await wire.messages())[-1]
    assert sent["text"] == "Hi"
    assert sent["silent"] is True
    assert sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "v1:go"


@pytest.mark.parametrize(
    "wrong",
    [
        {"chat_id": "seven"},
        {"disable_notification": "perhaps"},
        {"reply_markup": "{not json"},
        {"reply_markup": "[]"},
        {"message_thread_id": "1.5"},
        {"unheard_of": "1"},
    ],
    ids=lambda wrong: next(iter(wrong.items())),
)
@pytest.mark.parametrize("encode", [multipart, dict], ids=["multipart", "form"])
async def test_wrong_text_values_are_refused(
    wire: WireClient, encode: Any, wrong: dict[str, str]
) -> None:
    body = await post(wire, "sendMessage", data=encode(TEXTUAL | wrong))
    assert body["error_code"] == 400


async def test_body_that_is_no_json_is_refused(wire: WireClient) -> None:
    headers = {"Content-Type": "application/json"}
    body = await post(wire, "sendMessage", data="{", headers=headers)
    assert body["description"] == "Bad Request: can't parse the request's JSON"


async def test_upload_is_attached_by_name(wire: WireClient) -> None:
    form = aiohttp.FormData()
    form.add_field("chat_id", str(ANN))
    form.add_field("document", "attach://part")
    form.add_field("part", b"a,b\n1,2\n", filename="orders.csv", content_type="text/csv")
    body = await post(wire, "sendDocument", data=form)
    document = body["result"]["document"]
    assert document["file_name"] == "orders.csv"
    file = (await wire.call("getFile", file_id=document["file_id"])).result
    url = f"{wire.sim.url}/file/bot{wire.sim.token}/{file['file_path']}"
    async with wire.session.get(url) as response:
        assert await response.read() == b"a,b\n1,2\n"


async def test_upload_that_is_missing_is_refused(wire: WireClient) -> None:
    fields = {"chat_id": str(ANN), "document": "attach://part"}
    body = await post(wire, "sendDocument", data=multipart(fields))
    assert body["description"] == 'Bad Request: there is no file "part" in the request'


async def test_bytes_that_are_no_image_are_no_photo(wire: WireClient) -> None:
    form = aiohttp.FormData()
    form.add_field("chat_id", str(ANN))
    form.add_field("photo", b"not a picture", filename="a.png")
    body = await post(wire, "sendPhoto", data=form)
    assert body["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


@pytest.mark.parametrize("token", ["1:wrong", "123456:TEST"])
async def test_wrong_token_is_unauthorized(wire: WireClient, token: str) -> None:
    async with wire.session.get(f"{wire.sim.url}/bot{token}/getMe") as response:
        assert response.status == 401
        assert await response.json() == {
            "ok": False,
            "error_code": 401,
            "description": "Unauthorized",
        }
    assert (await wire.read("calls", method="getMe"))["calls"] == []


async def test_token_is_nowhere_in_the_ledger(wire: WireClient) -> None:
    await wire.send("Hello")
    assert wire.sim.token not in json.dumps(await wire.read("calls"))


async def test_url_needs_a_start() -> None:
    with pytest.raises(RuntimeError, match="not started"):
        _ = TelegramSim().url

import re

import pytest

from bot.sim.telegram.methods import GET_UPDATES, METHODS
from bot.sim.telegram.spec import load_spec
from tests.sim.telegram.samples import Request, right_requests, wrong_requests
from tests.sim.telegram.wire_client import WireClient

# Samples right in every field, but made up: no such file, no link to the bot, no private chat.
MADE_UP = re.compile(
    r"getFile|sendPhoto|sendDocument|editMessageMedia|answerCallbackQuery\.url|answerInlineQuery.*\.web_app"
)


def by_method(requests: list[Request]) -> dict[str, list[Request]]:
    methods: dict[str, list[Request]] = {}
    for request in requests:
        methods.setdefault(request.method, []).append(request)
    return methods


RIGHT = by_method([request for request in right_requests() if not MADE_UP.match(request.name)])
WRONG = by_method(list(wrong_requests()))


def test_every_method_of_the_data_file_is_served() -> None:
    assert set(load_spec().methods) == set(METHODS) | {GET_UPDATES}


@pytest.mark.parametrize("method", WRONG)
async def test_every_constraint_is_held(wire: WireClient, method: str) -> None:
    accepted = []
    for request in WRONG[method]:
        reply = await wire.call(method, **request.params)
        call = wire.sim.state.ledger.calls[-1]
        if reply.status != 400 or call.refusal != "form":
            accepted.append((request.name, request.params, reply.body))
    assert accepted == []


@pytest.mark.parametrize("method", RIGHT)
async def test_every_field_is_taken_as_documented(wire: WireClient, method: str) -> None:
    refused = []
    for request in RIGHT[method]:
        load_spec().check(method, request.params)
        reply = await wire.call(method, **request.params)
        if wire.sim.state.ledger.calls[-1].refusal == "form":
            refused.append((request.name, request.params, reply.body))
    assert refused == []


async def test_unknown_method_is_not_found(wire: WireClient) -> None:
    reply = await wire.call("sendTelepathy", chat_id=7)
    assert reply.status == 404
    assert reply.body == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_refusals_of_form_are_listed_apart(wire: WireClient) -> None:
    await wire.call("sendMessage", chat_id=7)
    await wire.call("sendMessage", chat_id=999, text="x")
    refused = (await wire.read("refused"))["calls"]
    assert [(call["method"], call["description"]) for call in refused] == [
        ("sendMessage", "Bad Request: message text is empty")
    ]

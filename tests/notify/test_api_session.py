from __future__ import annotations

import gc
import weakref

from aiogram import Bot
from aiogram.methods import AnswerCallbackQuery

from bot.notify.api_session import ApiSession
from bot.sim.telegram.server import MADE_UP_TOKEN


def test_the_model_of_an_answer_is_built_once() -> None:
    session, method = ApiSession(), AnswerCallbackQuery(callback_query_id="1")
    bot = Bot(MADE_UP_TOKEN, session=session)
    answer = session.check_response(bot, method, 200, '{"ok": true, "result": true}')
    assert answer.result is True
    model = weakref.ref(type(answer))
    del answer
    gc.collect()
    assert model() is not None

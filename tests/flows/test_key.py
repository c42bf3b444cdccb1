"""A key is pasted: connected, refused, replaced; never left in the chat."""

from __future__ import annotations

from typing import Any

from tests.flows.person import Person
from tests.flows.world import World

CUT = "jm_tooShortForAKey"
UNKNOWN = "jm_" + "x" * 43


async def first_screen(world: World) -> Person:
    ann = await world.person()
    await ann.asks("/start", button="Get a key")
    return ann


async def test_start_says_what_this_is_and_the_three_steps(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        seen = await ann.asks("/start")
    assert "An API key is a password that lets this bot rent with your balance" in seen.text
    assert [line[:2] for line in seen.text.splitlines() if line[:1].isdigit()] == ["1.", "2.", "3."]
    get_key = seen.button("Get a key")
    assert get_key is not None
    assert get_key["url"] == "https://jiema.my/account/api-keys"
    assert seen.button("🌐 Language · Язык · 语言") is not None


async def test_connects_and_greets_with_name_and_balance(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann Lee", 1200)
        pasted = await ann.says(key)
        seen = await ann.sees("Connected as Ann Lee", button="Buy a number")
        await ann.sees_gone(pasted)
    assert "$12.00" in seen.text
    assert "Your message with the key is deleted" in seen.text
    menu = ("Buy a number", "Active orders", "History", "Balance", "Settings", "Help")
    assert [seen.button(label) is not None for label in menu] == [True] * 6
    assert seen.button("Top up") is None


async def test_key_in_the_middle_of_a_sentence(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann", 1200)
        pasted = await ann.says(f"my key:\n{key} thanks")
        await ann.sees("Connected as Ann")
        await ann.sees_gone(pasted)


async def test_key_pasted_by_editing_an_older_message(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann", 1200)
        sent = await ann.sends(voice=True, caption="wait")
        await ann.sees("I read only text")
        await ann.rewrites(sent, key)
        await ann.sees("Connected as Ann")
        await ann.sees_gone(sent)


async def test_key_as_the_caption_of_a_photo(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann", 1200)
        sent = await ann.sends(photo=True, caption=key)
        await ann.sees("Connected as Ann")
        await ann.sees_gone(sent)


async def test_key_is_deleted_before_it_is_checked(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann", 1200)
        world.jiema.state.add_fault(endpoint="GET /account", kind="slow_before")
        pasted = await ann.says(key)
        await ann.sees("Checking your key")
        await ann.sees_gone(pasted)
        world.jiema.state.faults.clear()
        await ann.sees("Connected as Ann")


async def test_cut_key_is_deleted_and_never_sent_to_the_service(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        pasted = await ann.says(CUT)
        seen = await ann.sees("looks cut off", button="Get a key")
        await ann.sees_gone(pasted)
    assert CUT not in seen.text
    assert world.api_calls() == []


async def test_refused_key_is_deleted_and_says_what_to_do(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        pasted = await ann.says(UNKNOWN)
        seen = await ann.sees("does not accept this key", button="Get a key")
        await ann.sees_gone(pasted)
        assert "Create a new one" in seen.text
        await ann.goes("Back", seen, "To begin, connect your jiema.my account")


async def test_banned_account_is_told_so(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        account, key = world.jiema.state.add_account("Ann", 1200)
        world.jiema.state.set_ban(account.id, banned=True)
        seen = await ann.asks(key, "does not let this account in")
        assert "Nothing was stored" in seen.text


async def test_key_is_not_stored_while_the_service_is_down(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann", 1200)
        await world.jiema.stop()
        pasted = await ann.says(key)
        seen = await ann.sees("could not check this key")
        await ann.sees_gone(pasted)
        assert "Nothing was stored" in seen.text
        await ann.asks("/start", button="Get a key")


async def test_says_when_telegram_refuses_to_delete_the_key(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann", 1200)
        await world.telegram_fails(cannot_delete())
        seen = await ann.asks(key, "Connected as Ann")
        assert "Please delete it yourself" in seen.text


async def test_warning_of_an_undeleted_key_stays_when_a_wish_is_resumed(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann", 1200)
        welcome = await ann.last()
        await ann.asks("telegram malaysia", button="Get a key")
        await ann.sees_gone(welcome.message_id)
        await world.telegram_fails(cannot_delete())
        await ann.says(key)
        await ann.sees(button="Buy for $0.32")
        await ann.sees("Please delete it yourself")


async def test_zero_balance_shows_top_up_first(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        account, key = world.jiema.state.add_account("Ann", 0)
        seen = await ann.asks(key, "$0.00", button="Top up")
        assert [label.split()[-1] for label in seen.labels[:2]] == ["up", "again"]
        world.jiema.state.set_balance(account.id, 500)
        checked = await ann.goes("Check again", seen, "$5.00")
        assert checked.button("Top up") is None


async def test_check_again_with_nothing_topped_up_still_offers_it(world: World) -> None:
    async with world.bot():
        ann = await first_screen(world)
        _, key = world.jiema.state.add_account("Ann", 0)
        seen = await ann.asks(key, "$0.00", button="Top up")
        tapped = await ann.taps("Check again", on=seen)
        await ann.answer_to(tapped)
        await world.api_called("GET /account", times=2)
    [last] = [seen for seen in await ann.chat() if "$0.00" in seen.text]
    assert last.button("Top up") is not None
    assert last.button("Check again") is not None


async def test_typed_wish_is_resumed_after_connecting(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        await ann.asks("telegram malaysia", button="Get a key")
        _, key = world.jiema.state.add_account("Ann", 1200)
        confirm = await ann.asks(key, button="Buy for $0.32")
        assert "Telegram" in confirm.text
        assert "Malaysia" in confirm.text


async def test_deep_link_is_resumed_after_connecting(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        await ann.asks("/start buy_telegram_my", button="Get a key")
        _, key = world.jiema.state.add_account("Ann", 1200)
        await ann.asks(key, button="Buy for $0.32")


async def test_deep_link_with_a_key_leads_to_the_confirm_screen(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.asks("/start buy_tg_my", button="Buy for $0.32")
        countries = await ann.asks("/start buy_telegram", "Cheapest first")
        assert "Telegram" in countries.first_line()
    assert world.charges() == []


async def test_unknown_deep_link_finds_nothing_and_buys_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.asks("/start buy_zzqqxx_yy", "Nothing matches", button="All services")


async def test_orders_of_a_replaced_key_are_watched_to_their_end(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer("Old")
        card = await ann.buys()
        _, second = world.jiema.state.add_account("New", 700)
        await ann.asks(second, "Connected as New")
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        code = await ann.sees("48291", button="Copy code")
        assert code.reply_to == card.message_id
        await ann.asks("/balance", "$7.00")


async def test_replacing_a_key_lists_the_open_orders(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.buys()
        settings = await ann.asks("/settings", button="Replace key")
        asked = await ann.goes("Replace key", settings, "This order goes on with the new key")
        assert "Telegram" in asked.text
        assert asked.button("Get a key") is not None
        assert any(label.startswith("Cancel Telegram") for label in asked.labels)


async def test_revoked_key_is_told_once_and_a_new_one_goes_on(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        await ann.buys()
        [order_id] = world.charges()
        [account] = world.jiema.state.accounts.all()
        world.jiema.state.revoke_key(key)
        notice = await ann.sees("no longer accepts the key of Ann", button="Get a key")
        assert notice.rings
        assert "Telegram" in notice.text
        await ann.asks(world.jiema.state.add_key(account.id).token, "Connected as Ann")
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", button="Copy code")
    told = [seen for seen in await ann.chat() if "no longer accepts the key" in seen.text]
    assert len(told) == 1


async def test_key_in_a_group_is_deleted_and_warned_about(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        made = await ann.act(
            "chats",
            title="Team",
            members=[{"user_id": ann.user_id}],
            bot_status="administrator",
            bot_rights={"can_delete_messages": True},
        )
        group = made["chat_id"]
        await ann.act("message", chat_id=group, user_id=ann.user_id, text=f"here: {key}")
        await world.telegram_called("sendMessage", lambda call: call["params"]["chat_id"] == group)
    messages = (await ann.read("chat", chat_id=group))["messages"]
    shown = [message for message in messages if not message["deleted"]]
    assert all(key not in message["text"] for message in shown)
    assert any("revoke it on jiema.my now" in message["text"] for message in shown)


async def test_words_like_a_key_in_a_group_are_warned_about_once_in_a_while(world: World) -> None:
    async with world.bot():
        ann, ben = await world.person(), await world.person("Ben")
        made = await ann.act(
            "chats",
            title="Team",
            members=[{"user_id": ann.user_id}, {"user_id": ben.user_id}],
            bot_status="administrator",
            bot_rights={"can_delete_messages": True},
        )
        group = made["chat_id"]

        def here(call: dict[str, Any]) -> bool:
            return bool(call["params"]["chat_id"] == group)

        for _ in range(3):
            await ann.act("message", chat_id=group, user_id=ann.user_id, text="jm_spam")
        await world.telegram_called("deleteMessage", here, times=3)
        await ben.act("message", chat_id=group, user_id=ben.user_id, text="jm_spam")
        await world.telegram_called("deleteMessage", here, times=4)
        await world.telegram_called("sendMessage", here, times=2)
    assert len(await world.telegram_called("sendMessage", here)) == 2


async def test_key_is_nowhere_in_clear(world: World) -> None:
    async with world.bot():
        _, key = await world.buyer()
    assert key.encode() not in await world.stored()
    sent = "".join(str(call.params) for call in world.telegram.state.ledger.calls)
    assert key not in sent


def cannot_delete() -> dict[str, object]:
    return {
        "kind": "status",
        "method": "deleteMessage",
        "status": 400,
        "description": "Bad Request: message can't be deleted for everyone",
        "times": 1,
    }

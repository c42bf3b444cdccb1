"""The Bot API methods the stand-in knows, by name; getUpdates, which waits, is not among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sim.telegram import (
    methods_bot,
    methods_chats,
    methods_edit,
    methods_queries,
    methods_send,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.sim.telegram.state import State

    Method = Callable[[State, dict[str, Any]], Any]

GET_UPDATES = "getUpdates"

METHODS: Mapping[str, Method] = {
    "answerCallbackQuery": methods_queries.answer_callback_query,
    "answerInlineQuery": methods_queries.answer_inline_query,
    "closeForumTopic": methods_chats.close_forum_topic,
    "copyMessage": methods_send.copy_message,
    "createForumTopic": methods_chats.create_forum_topic,
    "deleteMessage": methods_edit.delete_message,
    "deleteMessages": methods_edit.delete_messages,
    "deleteMyCommands": methods_bot.delete_my_commands,
    "deleteWebhook": methods_bot.delete_webhook,
    "editMessageCaption": methods_edit.edit_message_caption,
    "editMessageMedia": methods_edit.edit_message_media,
    "editMessageReplyMarkup": methods_edit.edit_message_reply_markup,
    "editMessageText": methods_edit.edit_message_text,
    "forwardMessage": methods_send.forward_message,
    "getChat": methods_chats.get_chat,
    "getChatAdministrators": methods_chats.get_chat_administrators,
    "getChatMember": methods_chats.get_chat_member,
    "getChatMemberCount": methods_chats.get_chat_member_count,
    "getChatMenuButton": methods_bot.get_chat_menu_button,
    "getFile": methods_queries.get_file,
    "getMe": methods_bot.get_me,
    "getMyCommands": methods_bot.get_my_commands,
    "getWebhookInfo": methods_bot.get_webhook_info,
    "leaveChat": methods_chats.leave_chat,
    "pinChatMessage": methods_edit.pin_chat_message,
    "reopenForumTopic": methods_chats.reopen_forum_topic,
    "sendChatAction": methods_send.send_chat_action,
    "sendDocument": methods_send.send_document,
    "sendMessage": methods_send.send_message,
    "sendPhoto": methods_send.send_photo,
    "setChatMenuButton": methods_bot.set_chat_menu_button,
    "setMessageReaction": methods_edit.set_message_reaction,
    "setMyCommands": methods_bot.set_my_commands,
    "setMyDescription": methods_bot.set_my_description,
    "setMyName": methods_bot.set_my_name,
    "setMyShortDescription": methods_bot.set_my_short_description,
    "setWebhook": methods_bot.set_webhook,
    "unpinChatMessage": methods_edit.unpin_chat_message,
}

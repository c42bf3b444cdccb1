"""Membership of a group and the rights that come with it (Bot API, `ChatMember`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sim.telegram.people import User


class MemberStatus(StrEnum):
    """What a user is in a chat, in the Bot API's words."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    LEFT = "left"
    KICKED = "kicked"


PRESENT = frozenset(
    {
        MemberStatus.CREATOR,
        MemberStatus.ADMINISTRATOR,
        MemberStatus.MEMBER,
        MemberStatus.RESTRICTED,
    }
)
ADMINISTRATORS = frozenset({MemberStatus.CREATOR, MemberStatus.ADMINISTRATOR})

_ADMINISTRATOR_RIGHTS = {
    "can_be_edited": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": False,
    "can_restrict_members": False,
    "can_promote_members": False,
    "can_change_info": False,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_send_welcome_messages": False,
    "can_pin_messages": False,
    "can_manage_topics": False,
}
_RESTRICTED_RIGHTS = {
    "is_member": True,
    "can_send_messages": False,
    "can_send_audios": False,
    "can_send_documents": False,
    "can_send_photos": False,
    "can_send_videos": False,
    "can_send_video_notes": False,
    "can_send_voice_notes": False,
    "can_send_polls": False,
    "can_send_other_messages": False,
    "can_add_web_page_previews": False,
    "can_react_to_messages": False,
    "can_edit_tag": False,
    "can_change_info": False,
    "can_invite_users": False,
    "can_pin_messages": False,
    "can_manage_topics": False,
}


@dataclass(frozen=True, slots=True)
class Member:
    """What one user is in one chat."""

    user: User
    status: MemberStatus
    is_anonymous: bool = False
    rights: dict[str, bool] = field(default_factory=dict)

    @property
    def is_present(self) -> bool:
        """Whether the user is in the chat."""
        return self.status in PRESENT

    @property
    def is_administrator(self) -> bool:
        """Whether the user administers the chat, its creator included."""
        return self.status in ADMINISTRATORS

    def may(self, right: str) -> bool:
        """Return whether the member has a right, by the Bot API's name of it."""
        match self.status:
            case MemberStatus.CREATOR:
                return True
            case MemberStatus.ADMINISTRATOR:
                return (_ADMINISTRATOR_RIGHTS | self.rights).get(right, False)
            case MemberStatus.RESTRICTED:
                return (_RESTRICTED_RIGHTS | self.rights).get(right, False)
            case MemberStatus.MEMBER:
                return right.startswith("can_send_")
        return False

    def wire(self) -> dict[str, Any]:
        """Return the Bot API's `ChatMember…` of this status."""
        member: dict[str, Any] = {"status": self.status.value, "user": self.user.wire()}
        match self.status:
            case MemberStatus.CREATOR:
                member |= {"is_anonymous": self.is_anonymous}
            case MemberStatus.ADMINISTRATOR:
                member |= {"is_anonymous": self.is_anonymous}
                member |= _ADMINISTRATOR_RIGHTS | self.rights
            case MemberStatus.RESTRICTED:
                member |= _RESTRICTED_RIGHTS | self.rights | {"until_date": 0}
            case MemberStatus.KICKED:
                member |= {"until_date": 0}
        return member

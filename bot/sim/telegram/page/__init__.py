"""A chat page in the manner of Telegram, for one person of the stand-in."""

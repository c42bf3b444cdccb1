"""A stand-in of the Telegram Bot API: real wire protocol on loopback, state in memory."""

"""Answers as the API document shows them, and a made-up key."""

from bot.jiema.wire import Patience

KEY = "jm_" + "MadeUpKeyForTestsOnly" * 2 + "x"

SHORT = Patience(connect_seconds=2.0, queue_seconds=2.0, read_seconds=0.2, total_seconds=5.0)

ACCOUNT = {
    "id": "acc_1",
    "balanceCents": "1200",
    "referralCode": "R1",
    "displayName": "Ann",
    "lang": "en",
}
PLACED = {
    "id": "ord_1",
    "status": "WAITING",
    "service": "tg",
    "country": "7",
    "phone": "+60123456789",
    "expiresAt": "2026-05-22T08:30:00.000Z",
    "chargedCents": "32",
}
DETAILS = {
    "id": "ord_1",
    "status": "RECEIVED",
    "phone": "+60123456789",
    "smsBody": "Your code is 12345",
    "smsHistory": [{"body": "Your code is 12345", "receivedAt": "2026-05-22T08:12:00.000Z"}],
    "smsReceivedAt": "2026-05-22T08:12:00.000Z",
}

"""What Redis does in one step for a rate window, by its own clock.

A window is a sorted set: a name for each grant, and when it was given or its answer came, in
microseconds. The arithmetic is that of :class:`bot.jiema.window.Window`, and a test compares them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Script:
    """A script, and the name by which Redis knows it once it was loaded."""

    text: str

    @property
    def sha(self) -> str:
        """Return what ``EVALSHA`` takes."""
        return hashlib.sha1(self.text.encode(), usedforsecurity=False).hexdigest()


_NOW: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
"""

TAKE: Final = Script(
    _NOW
    + """
-- KEYS: the window, its pause, when this server was first asked.
-- ARGV: width in microseconds, most, most for watching, most for wishes, purpose, the grant's name.
-- Returns microseconds: to wait (0: granted), then for the next of this purpose, and for how long
-- this server may not know what was granted before it was emptied.
local width, most, most_watch = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local most_wish, purpose, name = tonumber(ARGV[4]), ARGV[5], ARGV[6]

local born = tonumber(redis.call('GET', KEYS[3]))
if not born or born > now then
    born = now
    redis.call('SET', KEYS[3], now)
end

redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - width)
-- A clock that was set back must not block a window for longer than its width.
for _, late in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], string.format('(%.0f', now), '+inf')) do
    redis.call('ZADD', KEYS[1], now, late)
end
local pause = redis.call('PTTL', KEYS[2]) * 1000
if pause > width then
    redis.call('PEXPIRE', KEYS[2], math.ceil(width / 1000))
    pause = width
end

local found = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
local all, own = {}, {}
for i = 1, #found, 2 do
    local at = tonumber(found[i + 1])
    all[#all + 1] = at
    if string.sub(found[i], 1, #purpose) == purpose then own[#own + 1] = at end
end

local function until_free(stamps, places)
    local excess = #stamps + 1 - places
    if excess <= 0 then return 0 end
    if excess > #stamps then return width end
    return math.max(0, stamps[excess] + width - now)
end

local function wait()
    local longest = math.max(0, pause, until_free(all, most))
    if purpose == 'watch' then longest = math.max(longest, until_free(own, most_watch)) end
    if purpose == 'wish' then
        local few = math.max(1, math.floor(most_watch * 2 / 3))
        longest = math.max(longest, until_free(all, few), until_free(own, most_wish))
    end
    return longest
end

local first, following = wait(), 0
if first == 0 then
    redis.call('ZADD', KEYS[1], now, purpose .. ':' .. name)
    redis.call('PEXPIRE', KEYS[1], math.ceil(width / 500))
    all[#all + 1], own[#own + 1] = now, now
    following = wait()
end
return {first, following, math.max(0, born + width - now)}
"""
)

SETTLE: Final = Script(
    _NOW
    + """
-- KEYS: the window. ARGV: width in microseconds, the grant's name: from now on it ages.
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[1])
redis.call('ZADD', KEYS[1], now, ARGV[2])
redis.call('PEXPIRE', KEYS[1], math.ceil(ARGV[1] / 500))
"""
)

AGES: Final = Script(
    _NOW
    + """
-- KEYS: a window. ARGV: its width in microseconds. Returns how old each grant is, oldest first.
local found = redis.call('ZRANGEBYSCORE', KEYS[1], now - ARGV[1], '+inf', 'WITHSCORES')
local ages = {}
for i = 2, #found, 2 do ages[#ages + 1] = math.max(0, now - found[i]) end
return ages
"""
)

PAUSE: Final = Script(
    """
-- KEYS: the pause. ARGV: milliseconds; a longer pause already set stands.
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
    redis.call('SET', KEYS[1], 1, 'PX', ARGV[1])
end
"""
)

RELEASE: Final = Script(
    """
-- KEYS: a lock. ARGV: whose it must be.
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
"""
)

KEEP: Final = Script(
    """
-- KEYS: a conversation. ARGV: for how many milliseconds; 'all' to replace its data, 'new' to leave
-- what is there; then fields and their values: "state", and "d." before the name of a datum.
if ARGV[2] == 'new' and redis.call('EXISTS', KEYS[1]) == 1 then return end
if ARGV[2] == 'all' then
    for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
        if string.sub(field, 1, 2) == 'd.' then redis.call('HDEL', KEYS[1], field) end
    end
end
redis.call('HSET', KEYS[1], 'kept', 1, unpack(ARGV, 3))
redis.call('PEXPIRE', KEYS[1], ARGV[1])
"""
)

SCRIPTS: Final = (TAKE, SETTLE, AGES, PAUSE, RELEASE, KEEP)

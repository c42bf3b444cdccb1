"""The whole life of orders, every step and fault in any order that hypothesis thinks of."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bot.core.order import Order
from bot.orders.outcomes import CancelOutcome, Confirmation, Declined, NothingBought
from tests.orders.ledger import OUTAGES, TERMINAL, Fault, Number, Shape
from tests.orders.machine import LifeMachine, pick
from tests.orders.promises import check_always, read
from tests.storage.samples import url_of

DEATHS = (
    "purchase.before_intent",
    "purchase.after_intent",
    "purchase.before_post",
    "purchase.after_post",
    "purchase.before_record",
    "purchase.after_record",
    "purchase.before_refusal",
    "settle.before_adopt",
    "settle.after_adopt",
    "settle.before_nothing",
    "settle.after_nothing",
    "order.before_store",
    "order.after_store",
    "cancel.before_api",
    "cancel.after_api",
    "next.before_api",
    "next.after_api",
    "send.before",
    "send.after_put",
    "send.after_mark",
)
LIVE = ("WAITING", "RECEIVED", "FROZEN")
MOST_NUMBERS = 8
SERVICE_STUMBLES = ("elsewhere", "status", "read", "away", "revoke", "vanish")
QUIET_FAULTS = st.one_of(st.none(), st.sampled_from(Fault))
BODIES = st.sampled_from(["Code 1111", "Code 2222"])
SOME_SMS = st.lists(BODIES, min_size=1, max_size=3)
PICK = st.integers(0, 9)


class OrderLife(LifeMachine):
    """Taps, the service, Telegram, the process and the clock, each with its faults."""

    # What a person does

    @initialize(shape=st.sampled_from(Shape), skew_hours=st.sampled_from([0, 0, -1, 1]))
    def begin(self, shape: Shape, skew_hours: int) -> None:
        self.api.shape, self.api.skew = shape, timedelta(hours=skew_hours)
        self.paste_key("acc-1")
        self.buy(1, None, 0.0)

    @rule(
        taps=st.integers(1, 2),
        fault=QUIET_FAULTS,
        late=st.sampled_from([0.0, 0.0, 10.0, 50.0, 120.0]),
    )
    def buy(self, taps: int, fault: Fault | None, late: float) -> None:
        quote = self.life.do(self._confirm)
        if not isinstance(quote, Confirmation):
            return
        self.told.nonces.append(quote.nonce)
        self.tap_buy(quote.nonce, taps, fault, late)

    @rule(which=PICK)
    def tap_an_old_confirm_screen(self, which: int) -> None:
        if self.told.nonces:
            self.tap_buy(pick(self.told.nonces, which), 1, None, 0.0)

    def tap_buy(self, nonce: str, taps: int, fault: Fault | None, late: float) -> None:
        self.api.buying, self.api.listed_late_seconds = nonce, late
        if fault is not None:
            self.api.faults["place"] = fault
        outcomes = self.life.do(lambda: asyncio.gather(*(self._buy(nonce) for _ in range(taps))))
        self.api.faults.pop("place", None)
        for outcome in outcomes or ():
            if isinstance(outcome, NothingBought | Declined):
                self.told.nothing_bought.add(nonce)

    @rule(which=PICK, fault=QUIET_FAULTS, sms_first=st.none() | BODIES)
    def cancel(self, which: int, fault: Fault | None, sms_first: str | None) -> None:
        order = self.an_order(which, lambda order: order.can_cancel)
        if order is None:
            return
        self.api.sms_before_cancel = sms_first
        if fault is not None:
            self.api.faults["cancel"] = fault
        outcome = self.life.do(lambda: self._or_trouble(self.life.world.lifecycle.cancel(order)))
        self.api.faults.pop("cancel", None)
        self.api.sms_before_cancel = None
        if outcome is CancelOutcome.CANCELLED:
            assert self.api.numbers[order.api_order_id].refunded

    @rule(which=PICK, fault=QUIET_FAULTS)
    def next_sms(self, which: int, fault: Fault | None) -> None:
        self.tap_next(which, fault)

    def tap_next(self, which: int, fault: Fault | None) -> Order | None:
        order = self.an_order(which, lambda order: order.can_ask_next)
        if order is None:
            return None
        if fault is not None:
            self.api.faults["next_sms"] = fault
        self.life.do(lambda: self._or_trouble(self.life.world.lifecycle.next_sms(order)))
        self.api.faults.pop("next_sms", None)
        return order

    @rule(which=PICK)
    def refresh(self, which: int) -> None:
        order = self.an_order(which)
        if order is not None:
            self.life.do(lambda: self._or_trouble(self.life.world.lifecycle.look(order.id)))

    @rule(which=PICK)
    def follow(self, which: int) -> None:
        if all(number.nonce is not None for number in self.api.numbers.values()):
            self.service_stumbles_or_is_well("elsewhere", which)
        followed = self.life.do(lambda: self._or_trouble(self._follow(which)))
        if followed is not None:
            self.told.shown_by_follow[followed.id] = len(followed.sms)

    @rule(account=st.sampled_from(["acc-1", "acc-1", "acc-2"]))
    def paste_key(self, account: str) -> None:
        self.connect(account)

    # What the service does

    @rule(which=PICK, bodies=SOME_SMS, seen=st.sampled_from([True, True, False]))
    def sms_come(self, which: int, bodies: list[str], seen: bool) -> None:  # noqa: FBT001 - drawn
        if not self.numbers(*LIVE):
            self.buy(1, None, 0.0)
        if numbers := self.ours_first(*LIVE):
            self.sms_to(pick(numbers, which), bodies, seen=seen)

    @rule(which=PICK, fault=QUIET_FAULTS, bodies=SOME_SMS, end=st.none() | st.just("COMPLETED"))
    def next_sms_is_answered(
        self, which: int, fault: Fault | None, bodies: list[str], end: str | None
    ) -> None:
        if self.an_order(which, lambda order: order.can_ask_next) is None:
            self.sms_come(which, ["Code 1111"], seen=True)
        order = self.tap_next(which, fault)
        if order is None:
            return
        number = self.api.numbers[order.api_order_id]
        if number.status in LIVE:
            self.sms_to(number, bodies, seen=end is None)
        if number.status in LIVE and end is not None:
            self.api.end(number, end, refund=False)

    def sms_to(self, number: Number, bodies: list[str], *, seen: bool) -> None:
        if self.api.shape is Shape.BODY_ALONE:
            # Of several SMS between two looks it shows but the last.
            bodies = bodies[:1] if number.status != "RECEIVED" else []
        for body in bodies:
            self.api.receive(number, body)
        if seen:
            self.time_passes(4.0, 2)

    @rule(which=PICK, status=st.sampled_from(TERMINAL), refund=st.booleans())
    def ends(self, which: int, status: str, refund: bool) -> None:  # noqa: FBT001 - drawn
        refund = status == "CANCELLED" or (refund and status == "FAILED")
        if numbers := self.numbers(*LIVE):
            self.api.end(pick(numbers, which), status, refund=refund)

    @rule(what=st.sampled_from(SERVICE_STUMBLES), which=PICK)
    def service_stumbles_or_is_well(self, what: str, which: int) -> None:
        waiting = self.numbers("WAITING")
        if what == "status" and waiting:
            pick(waiting, which).status = "FROZEN"
        elif what == "elsewhere" and len(self.api.numbers) < MOST_NUMBERS:
            self.api.charge("acc-1", None)
        elif what == "vanish" and self.is_calm():
            number = pick(list(self.api.numbers.values()), which)
            number.vanished, number.was_gone = not number.vanished, True
        elif what == "away":
            kind = pick(sorted(OUTAGES), which)
            self.api.outage = kind if self.api.outage is None else None
        elif what == "revoke" and self.api.keys:
            del self.api.keys[pick(list(self.api.keys), which)]
        elif what == "read":
            self.api.faults[pick(["order", "orders"], which)] = pick(list(Fault)[:2], which // 2)

    # Telegram, the process, the clock

    @rule(what=st.sampled_from(["flood", "lost before", "lost after", "closed", "restart"]))
    def telegram_or_process_stumbles(self, what: str) -> None:
        mouth = self.life.mouth
        if what == "restart":
            self.life.restart()
        elif mouth.closed:
            self.chat_opens()
        elif what == "closed":
            mouth.closed = True
        else:
            mouth.troubles.append(what)

    @rule(place=st.sampled_from(DEATHS), passing=st.integers(1, 2))
    def will_die(self, place: str, passing: int) -> None:
        self.life.die_at(place, passing)

    @rule(seconds=st.sampled_from([1.5, 4.0, 4.0, 15.0]), times=st.integers(1, 6))
    def time_passes(self, seconds: float, times: int) -> None:
        for _ in range(times):
            self.life.advance(seconds)

    @rule(seconds=st.sampled_from([90.0, 700.0, 5000.0]))
    def much_time_passes(self, seconds: float) -> None:
        if self.is_calm():
            self.life.advance(seconds)

    # What must hold

    @invariant()
    def promises_are_kept(self) -> None:
        if self.life.acted:
            type(self).steps += 1
            self.life.acted = False
            self.books = read(self.life, self.told)
            check_always(self.life, self.told, self.books)


@pytest.mark.slow(25)
@pytest.mark.timeout(600 if settings.get_current_profile_name() == "quick" else 0)
def test_the_life_of_orders(migrated: Path, tmp_path: Path) -> None:
    OrderLife.template = migrated
    OrderLife.url = url_of(tmp_path / "bot.db")
    default = settings()
    run_state_machine_as_test(
        OrderLife,
        settings=settings(
            max_examples=max(default.max_examples // 8, 1),
            suppress_health_check=list(HealthCheck),
            # Shrinking takes minutes; the steps it prints are enough to go by.
            phases=[Phase.generate],
            report_multiple_bugs=False,
        ),
    )

"""Everything about meetings in the service: reminders, calendars, and the orders and files about them, put together."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.base import Start
from bot.ground import Besides
from bot.meetings.planning import KIND, REVIEW
from bot.serving import calendars
from bot.serving.calendar_orders import CALENDAR, NAMES, CalendarOrders
from bot.serving.reminding import Reminding, timer_in
from storage.base import Job, Who
from storage.service import Arrival, ChatState


@dataclass(frozen=True)
class MeetingDesk:
    """Answers what is about meetings and not for a talk."""

    orders: CalendarOrders
    reminding: Reminding

    def answered(self, who: Who, arrival: Arrival, chat: ChatState | None) -> Besides | Start | None:
        """What a message leads to that is about meetings; None for any other. See `bot.serving.answering.Aside`."""
        more = arrival.more
        timer = more.get("timer")
        if timer is not None and timer["kind"] in (KIND, REVIEW):
            return Besides(self.reminding.said(who, timer_in(timer, arrival.place, arrival.inbound.at)))
        if "calendar_file" in more:
            return Besides(self.orders.file(who, more["calendar_file"].encode("utf-8", "replace")))
        order = more.get("order")
        if order is not None and order["name"] in NAMES:
            return self._ordered(who, arrival, order["name"], order["about"])
        if arrival.inbound.answers is not None and arrival.inbound.text is None:
            return self.reminding.tapped(who, arrival.inbound)
        return None

    def _ordered(self, who: Who, arrival: Arrival, name: str, about: str) -> Besides:
        if name != CALENDAR:
            return Besides(self.orders.reminders(who, about))
        said, is_wanted = self.orders.calendar(who, about)
        jobs: list[Job] = []
        if is_wanted:
            jobs = [calendars.job_of(who, arrival.place, arrival.inbound.event)]
        return Besides(said, jobs=jobs)

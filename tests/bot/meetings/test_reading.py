"""What is read of calendar files: good ones, odd ones, broken ones, and ones that would never end."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.meetings.reading import Found, NoCalendar, Span, read_calendar
from tests.support.stuck import unstuck

BERLIN = ZoneInfo("Europe/Berlin")
SPAN = Span(datetime(2026, 10, 20, tzinfo=UTC), datetime(2026, 11, 3, tzinfo=UTC), BERLIN)


def event(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])


def calendar(*events: str, head: str = "") -> bytes:
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + head + "".join(events) + "END:VCALENDAR\r\n").encode()


def read(*events: str, head: str = "") -> Found:
    return read_calendar(calendar(*events, head=head), SPAN)


def starts(found: Found) -> list[str]:
    return [f"{each.starts_at:%d %H:%M}" for each in found.occurrences]


def why(content: bytes) -> str:
    with pytest.raises(NoCalendar) as error:
        read_calendar(content, SPAN)
    return error.value.key


def test_one_as_outlook_writes_it():
    (found,) = read(
        event(
            "UID:040000008200E00074C5B7101A82E008",
            "DTSTART;TZID=W. Europe Standard Time:20261022T100000",
            "DTEND;TZID=W. Europe Standard Time:20261022T113000",
            "SUMMARY:Northwind\\, quarterly",
            "  review",
            'ATTENDEE;CN="Ruiz, Marta";ROLE=REQ-PARTICIPANT:MAILTO:Marta@Northwind.example',
            "ORGANIZER;CN=Ada:mailto:ada@ours.example",
        )
    ).occurrences
    assert (found.starts_at, found.ends_at) == (
        datetime(2026, 10, 22, 8, tzinfo=UTC),
        datetime(2026, 10, 22, 9, 30, tzinfo=UTC),
    )
    assert found.title == "Northwind, quarterly review"
    assert found.people == ("Ada", "ada@ours.example", "Ruiz, Marta", "marta@northwind.example")


OWN = (
    "BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
    "TZOFFSETFROM:{0}\r\nTZOFFSETTO:{0}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


@pytest.mark.parametrize(
    "written, expected",
    [
        (":20261022T080000Z", "08:00"),
        (":20261022T100000", "08:00"),  # says no zone: where the seller is
        (";TZID=Europe/Berlin:20261022T100000", "08:00"),
        (';TZID="Europe/Berlin":20261022T100000', "08:00"),
        (";TZID=Eastern Standard Time:20261022T100000", "14:00"),
        (";TZID=/freeassociation.sourceforge.net/America/New_York:20261022T100000", "14:00"),
        (";TZID=GMT+0200:20261022T100000", "08:00"),
        (';TZID="(UTC+01:00) Amsterdam, Berlin":20261022T100000', "08:00"),
        (";TZID=Nowhere/Land:20261022T100000", "08:00"),
        (";TZID=../../../etc/passwd:20261022T100000", "08:00"),
        (";TZID=Customized Time Zone:20261022T100000", "04:30"),
    ],
)  # fmt: skip
def test_zones(written: str, expected: str):
    found = read(event("UID:1", f"DTSTART{written}"), head=OWN.format("+0530"))
    assert starts(found) == [f"22 {expected}"]


def test_a_zone_of_somebody_else_s_under_the_same_name_is_theirs():
    met = event("UID:1", "DTSTART;TZID=Customized Time Zone:20261022T100000")
    assert starts(read(met, head=OWN.format("+0530"))) == ["22 04:30"]
    assert starts(read(met, head=OWN.format("-0800"))) == ["22 18:00"]


def test_a_broken_zone_is_none():
    met = event("UID:1", "DTSTART;TZID=Customized Time Zone:20261022T100000")
    assert starts(read(met, head=OWN.format("rubbish"))) == ["22 08:00"]


def test_what_the_calendar_says_of_itself():
    found = read(event("UID:1", "DTSTART:20261022T100000"), head="X-WR-TIMEZONE:America/New_York\r\n")
    assert (starts(found), found.zone) == (["22 14:00"], ZoneInfo("America/New_York"))


def test_a_series_across_the_night_in_which_clocks_change():
    found = read(
        event("UID:1", "DTSTART;TZID=Europe/Berlin:20200106T090000", "RRULE:FREQ=WEEKLY;BYDAY=TH,MO")
    )
    assert starts(found) == ["22 07:00", "26 08:00", "29 08:00", "02 08:00"]


def test_a_series_with_one_moved_one_off_and_one_left_out():
    found = read(
        event(
            "UID:1",
            "DTSTART;TZID=Europe/Berlin:20261019T090000",
            "RRULE:FREQ=DAILY;UNTIL=20261024T070000Z",
            "EXDATE;TZID=Europe/Berlin:20261021T090000",
            "EXDATE;VALUE=DATE:20261020",
        ),
        event(
            "UID:1",
            "RECURRENCE-ID;TZID=Europe/Berlin:20261022T090000",
            "DTSTART;TZID=Europe/Berlin:20261022T150000",
        ),
        event("UID:1", "RECURRENCE-ID:20261023T070000Z", "DTSTART:20261023T070000Z", "STATUS:CANCELLED"),
    )
    assert [
        (f"{each.starts_at:%d %H:%M}", each.recurrence[6:11], each.cancelled) for each in found.occurrences
    ] == [
        ("22 13:00", "22T07", False),
        ("23 07:00", "23T07", True),
        ("24 07:00", "24T07", False),
    ]


def test_of_two_about_the_same_the_later_counts():
    first = event("UID:1", "DTSTART:20261022T100000Z", "SEQUENCE:2", "SUMMARY:new")
    assert read(first, event("UID:1", "DTSTART:20261021T100000Z", "SEQUENCE:1")).occurrences[0].title == "new"


def test_whole_days_and_days_that_are_added():
    found = read(
        event("UID:1", "DTSTART;VALUE=DATE:20261024", "SUMMARY:Fair", "DTEND;VALUE=DATE:20261026"),
        event("UID:2", "DTSTART:20261021T100000Z", "RDATE:20261022T110000Z,20261023T120000Z"),
    )
    assert starts(found) == ["21 10:00", "22 11:00", "23 12:00", "23 22:00"]
    fair = found.occurrences[-1]
    assert (fair.all_day, fair.ends_at) == (
        True,
        datetime(2026, 10, 25, 23, tzinfo=UTC),
    )  # 49 hours: two days


def test_a_broken_one_costs_itself_only():
    found = read(
        event("UID:1", "DTSTART:rubbish"),
        event("DTSTART:20261022T100000Z"),
        event("UID:2", "DTSTART:20261022T100000Z", "RRULE:FREQ=NONSENSE"),
        event("UID:3", "DTSTART:20261022T100000Z", "DURATION:P99999999999D"),
        event("UID:4", "DTSTART:20261022T100000Z", "DTEND:20261021T100000Z", "SUMMARY:ends first"),
        event("UID:5", "DTSTART:20261022T110000Z", "ATTENDEE;CN=x;;;:", "no line at all", "\x00\x07"),
        event("UID:6", "DTSTART:20261022T120000Z"),
    )
    assert found.broken >= 4
    assert starts(found)[0] == "22 10:00"
    assert starts(found)[-1] == "22 12:00"
    assert all(each.ends_at >= each.starts_at for each in found.occurrences)


@pytest.mark.parametrize(
    "content, key",
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"<html><body>Sign in</body></html>", "other"),
        (b"PK\x03\x04\x00\xff\xfe", "other"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:2026", "broken"),
        (calendar(event("UID:1", "DTSTART:rubbish")), "broken"),
    ],
)
def test_what_is_no_calendar(content: bytes, key: str):
    assert why(content) == key


def test_other_ways_to_write_letters():
    text = calendar(event("UID:1", "DTSTART:20261022T100000Z", "SUMMARY:Grüße")).decode()
    for content in (
        text.encode("utf-16"),
        text.encode("cp1252"),
        text.encode("utf-8-sig"),
        text.replace("\r", "").encode(),
    ):
        assert read_calendar(content, SPAN).occurrences[0].title == "Grüße"


@pytest.mark.parametrize(
    "rule, many",
    [
        ("FREQ=SECONDLY", 1),
        ("FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2;BYSECOND=0,1,2", 1),
        ("FREQ=DAILY", 14),
        ("FREQ=DAILY;COUNT=999999999", 14),
        ("FREQ=DAILY;COUNT=2", 2),
        ("FREQ=DAILY;INTERVAL=0", 1),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 0),
        ("FREQ=YEARLY;BYWEEKNO=60", 0),
        ("FREQ=MONTHLY;BYDAY=-1FR", 1),
        ("FREQ=DAILY;UNTIL=99991231T235959Z", 14),
    ],
)
def test_rules_that_would_never_end(rule: str, many: int):
    with unstuck():
        found = read(event("UID:1", "DTSTART:20261020T120000Z", f"RRULE:{rule}"))
    assert len(found.occurrences) == many


def test_a_calendar_full_of_them_is_cut_off():
    rule = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    with unstuck(60):
        found = read(*(event(f"UID:{n}", "DTSTART:20200101T100000Z", rule) for n in range(1_000)))
    assert found.cut


def test_a_text_of_nothing_but_beginnings_is_read_in_proportion():
    with unstuck(60):
        assert why(b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 400_000) == "broken"


def test_years_of_what_is_over_is_not_parsed():
    old = [event(f"UID:{n}", "DTSTART:20200101T100000Z", "DTEND:20200101T110000Z") for n in range(20_000)]
    with unstuck(60):
        assert starts(read(*old, event("UID:now", "DTSTART:20261022T100000Z"))) == ["22 10:00"]


@given(st.binary(max_size=300), st.integers(0, 400))
def test_whatever_comes_it_is_read_or_is_no_calendar(junk: bytes, at: int):
    whole = calendar(
        event("UID:1", "DTSTART;TZID=Europe/Berlin:20261022T100000", "RRULE:FREQ=DAILY", "SUMMARY:x")
    )
    for content in (junk, whole[:at] + junk + whole[at:], whole[:at]):
        with suppress(NoCalendar):
            read_calendar(content, SPAN)

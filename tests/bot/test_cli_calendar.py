"""`equipoise calendar` and `reminders`, on a real store and a real server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.bot.test_cli import run

SOON = datetime.now(UTC) + timedelta(days=3)
CONTENT = "\r\n".join(
    [
        *(
            "BEGIN:VCALENDAR",
            "BEGIN:VEVENT",
            "UID:u",
            f"DTSTART:{SOON:%Y%m%dT%H%M%SZ}",
            "SUMMARY:Northwind Castings",
        ),
        *("END:VEVENT", "END:VCALENDAR", ""),
    ]
)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def address() -> Iterator[str]:
    class Calendar(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(CONTENT.encode())

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = HTTPServer(("127.0.0.1", 0), Calendar)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/secret-4711.ics"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_address_is_read_at_once_shown_masked_and_forgotten(address, monkeypatch):
    run("chat", "Northwind Castings", "--plain", input="")
    status, out, err = run("calendar", address)
    assert (status, out, "no address of a calendar" in err) == (
        1,
        "",
        True,
    )  # plain HTTP is for who allows it
    monkeypatch.setenv("EQUIPOISE_CALENDAR_INSIDE", "true")
    status, out, err = run("calendar", address)
    assert (status, err) == (0, "")
    assert out.startswith("Read. 1 customer meeting in the next two weeks:")
    status, shown, _ = run("calendar")
    assert "https://127.0.0.1/…" in shown
    assert "4711" not in out + shown
    assert run("calendar", "off")[1].startswith("Forgotten")
    assert run("calendar")[1].startswith("I know no calendar of yours")


def test_a_file(tmp_path):
    run("chat", "Northwind Castings", "--plain", input="")
    (tmp_path / "m.ics").write_text(CONTENT)
    (tmp_path / "broken.ics").write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\n")
    assert run("calendar", "m.ics")[1].startswith("Added:")
    assert "damaged" in run("calendar", "broken.ics")[1]
    status, _, err = run("calendar", "gone.ics")
    assert (status, "gone.ics" in err) == (1, True)
    assert "Northwind Castings" in run("calendar")[1]
    assert run("calendar", "--as", "Somebody Else")[1].startswith("I know no calendar of yours")


def test_reminders():
    assert "Never from 20:00 to 07:00" in run("reminders")[1]
    assert "Never from 18:00 to 08:30" in run("reminders", "quiet", "18:00-8:30")[1]
    assert "(Europe/Berlin)" in run("reminders", "zone", "Berlin")[1]
    assert "Reminders are off" in run("reminders", "off")[1]

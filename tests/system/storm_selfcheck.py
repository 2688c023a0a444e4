# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each check of a storm can fail, and that the recorder tells what happened."""

import threading
import time
from datetime import datetime, timezone
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pace import check_one_at_a_time, check_pace, check_waits
from practice import call
from recorder import Exchange, Recorder
from scenarios import check, expect_failure

_NOW = 1_800_000_000


def _exchanges(*times, retry_after=None):
    """Exchanges that came and ended at these pairs of seconds; the first has the Retry-After."""
    made = [Exchange(number, "POST", "/v1/accounts", came, 1, ended, 201, None, _NOW)
            for number, (came, ended) in enumerate(times, 1)]
    made[0].retry_after = retry_after
    return made


def _check_rules():
    check_pace(_exchanges((0, 0.1), (0.995, 1.2), (2, 2.1)), 1)
    check_one_at_a_time(_exchanges((0, 0.1), (0.1, 0.2)))
    for text in ("2", formatdate(_NOW + 2, usegmt=True)):
        check(check_waits(_exchanges((0, 0.5), (2.5, 3), retry_after=text))[0] == 1, f"{text} asks for no wait")
        expect_failure(f"too early for {text}", check_waits, _exchanges((0, 0.5), (2.4, 3), retry_after=text))
    for text in ("0", "-2", "soon", "1.5", "-", "Wed, 99 Foo 2026 99:99:99 GMT", None,
                 formatdate(_NOW - 9, usegmt=True)):
        check(check_waits(_exchanges((0, 0.5), (1, 2), retry_after=text))[0] == 0, f"{text} asks for a wait")
    expect_failure("too fast", check_pace, _exchanges((0, 0.1), (1, 1.1), (1.98, 2.1)), 1)
    expect_failure("two at a time", check_one_at_a_time, _exchanges((0, 1.1), (1, 1.2)))
    expect_failure("one without an end", check_one_at_a_time, _exchanges((0, None), (1, 1.2)))
    return 5


def _check_clock(check_clock):
    def results(*moments):
        return [{"Time": datetime.fromtimestamp(_NOW + moment, timezone.utc).isoformat()} for moment in moments]
    jumps = (3600, -3600)
    check_clock(results(1, 3605, -3590), _NOW, _NOW + 20, jumps)
    expect_failure("no jump", check_clock, results(1, 10, 19), _NOW, _NOW + 20, jumps)
    expect_failure("one jump", check_clock, results(1, 3610, 19), _NOW, _NOW + 20, jumps)
    return 2


class _Slow(BaseHTTPRequestHandler):
    def do_GET(self):
        time.sleep(0.3)
        self.send_response(429)
        self.send_header("Retry-After", "7")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        """Nothing."""


def _check_recorder():
    """Two requests at once are seen as two at once."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Slow)
    serving = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    serving.start()
    try:
        with Recorder(f"http://127.0.0.1:{server.server_address[1]}") as recorder:
            asking = [threading.Thread(target=call, args=(recorder.address + "/v1/me",)) for _ in range(2)]
            for thread in asking:
                thread.start()
            for thread in asking:
                thread.join()
    finally:
        server.shutdown()
        server.server_close()
        serving.join()
    seen = recorder.exchanges
    check([(one.path, one.status, one.retry_after) for one in seen] == [("/v1/me", 429, "7")] * 2, f"{seen}")
    check(recorder.most_at_once == 2, "two requests at once are not seen")
    expect_failure("two at a time", check_one_at_a_time, seen)
    expect_failure("two together", check_pace, seen, 1)
    return 2


def run(check_clock, _folder):
    return f"{_check_rules() + _check_clock(check_clock) + _check_recorder()} wrong courses, all caught"

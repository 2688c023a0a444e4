#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends a list while the service answers with storms of 429 and 503, and once more while the machine's clock
jumps: the pace is kept, never two requests are under way, none comes before its Retry-After, and in the end
every account is made exactly once.

Usage: storm_test.py TECHPASS_INVITE TECHPASS_PRACTICE [--long] [--seed N] [--only PART-OF-A-NAME]
"""

import argparse
import functools
import json
import random
import sys
import time
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

sys.dont_write_bytecode = True

import storm_selfcheck
from invite import Submission, read_results
from outcome import check_end
from pace import check_one_at_a_time, check_pace, check_waits
from people import write_list
from practice import Practice
from recorder import Recorder
from scenarios import Failed, check, run_scenarios
from storm import Storm

HOUR = 3600


@dataclass(frozen=True)
class Setting:
    rows: int
    requests_per_second: float
    seed: int
    share: float  # of the requests begins a storm
    jumps: tuple = ()  # of the wall clock, in seconds from the true time, one after the other


class JumpingClock:
    """The wall clock of a program, as libfaketime shows it. Time that passes is left alone."""

    def __init__(self, folder):
        self._file = Path(folder) / "clock"
        self.jump(0)

    @property
    def environment(self):
        library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
        if library is None:
            raise Failed("the Debian package libfaketime is missing")
        return {"LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": str(self._file), "FAKETIME_NO_CACHE": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    def jump(self, seconds):
        # Put in place whole: the program reads it at any moment.
        new = self._file.with_suffix(".new")
        new.write_text(f"{seconds:+d}\n")
        new.replace(self._file)


def check_clock(results, began, ended, jumps):
    """The program did see its clock jump: for each jump there are results with a time that is off by it."""
    times = [datetime.fromisoformat(row["Time"]).timestamp() for row in results]
    for jump in jumps:
        # The results' times are whole seconds.
        seen = any(began - 1 <= moment - jump <= ended for moment in times)
        check(seen, f"no result has a time that is off by {jump:+d} s: the clock did not jump")


def weather_a_storm(programs, setting, folder):
    invite, practice_program = programs
    emails = write_list(folder / "list.csv", setting.rows, setting.seed)
    policy = folder / "policy.json"
    policy.write_text(json.dumps({"requestsPerSecond": setting.requests_per_second, "maxBatchItems": 1}))
    longest = 60 + 10 * setting.rows / setting.requests_per_second
    with Practice(practice_program, "--state", str(folder / "state"), "--policy", str(policy)) as practice, \
            Recorder(practice.service) as recorder:
        storm = Storm(practice, random.Random(setting.seed), setting.share)
        clock = JumpingClock(folder) if setting.jumps else None
        recorder.before = _with_jumps(storm, clock, setting) if clock else storm
        began = time.time()
        try:
            with Submission(invite, folder / "list.csv", folder / "data", folder / "results.csv", recorder.address,
                            practice.issuer, folder / "log", clock.environment if clock else None) as submission:
                code = submission.wait(longest)
        finally:
            _keep(recorder, folder)
        said = (folder / "log").read_text(errors="replace")
        check((folder / "results.csv").exists(), f"exit code {code} and no results: {said[-500:]}")
        results = read_results(folder / "results.csv")
        check_end(emails, results, practice.ledger(), code)
    check_clock(results, began, time.time(), setting.jumps)
    return _judge(recorder, storm, setting)


def _with_jumps(storm, clock, setting):
    """The storm, with the clock's jumps spread evenly over the rows."""
    left = list(setting.jumps)
    step = setting.rows // (len(left) + 1)
    created = 0

    def before(exchange):
        nonlocal created
        created += exchange.is_creating
        if left and created >= step * (len(setting.jumps) - len(left) + 1):
            clock.jump(left.pop(0))
        storm(exchange)
    return before


def _keep(recorder, folder):
    with open(folder / "exchanges.jsonl", "w", encoding="utf-8") as file:
        for exchange in recorder.exchanges:
            file.write(json.dumps(asdict(exchange)) + "\n")


def _judge(recorder, storm, setting):
    exchanges = recorder.exchanges
    least = check_pace(exchanges, setting.requests_per_second)
    check_one_at_a_time(exchanges)
    check(recorder.most_at_once == 1, f"{recorder.most_at_once} requests at a time")
    asked, margin = check_waits(exchanges)
    check(asked > 0, "no wait was asked for: this storm proves nothing")
    refused = sum(storm.refused.values())
    return (f"{setting.rows} rows at {setting.requests_per_second:g}/s, {refused} times 429 or 503 "
            f"({storm.told()}): all created once, smallest gap {least:.3f} s, one at a time, "
            f"{asked} waits kept, by {margin:.3f} s at least")


def settings(is_long, seed):
    if is_long:
        calm = Setting(rows=600, requests_per_second=1, seed=seed, share=Storm.SHARE)
        jumping = replace(calm, jumps=(HOUR, 0, -HOUR, HOUR, -HOUR))
    else:
        calm = Setting(rows=60, requests_per_second=5, seed=seed, share=2 * Storm.SHARE)
        jumping = replace(calm, rows=40, jumps=(HOUR, -HOUR))
    yield "Storms of 429 and 503", calm
    yield "The same while the clock jumps by an hour", jumping


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("invite")
    parser.add_argument("practice")
    parser.add_argument("--long", action="store_true", help="as long as the promises were measured")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only scenarios with this in their name")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    scenarios = [("The checks can fail", functools.partial(storm_selfcheck.run, check_clock))]
    scenarios += [(name, functools.partial(weather_a_storm, (options.invite, options.practice), setting))
                  for name, setting in settings(options.long, options.seed) if options.only in name]
    return run_scenarios("storm", scenarios)


if __name__ == "__main__":
    sys.exit(main())

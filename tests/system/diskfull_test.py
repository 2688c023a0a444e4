#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are full or fail: nothing is sent that is not written down, the program says what is wrong and
what to do, and once there is room again everything is created exactly once.

FAILINGWRITES is the library made of failingwrites.cpp. libfiu, which is made for this, cannot tell a write to
a file from one to a socket or to the event loop's own pipes; this library fails only what it is meant to.
Usage: diskfull_test.py TECHPASS_INVITE TECHPASS_PRACTICE FAILINGWRITES [--long] [--seed N] [--only NAME]
"""

import argparse
import contextlib
import errno
import functools
import random
import re
import shutil
import signal
import sys
import time
from collections import Counter

sys.dont_write_bytecode = True

from invite import Submission, read_results
from outcome import check_end, check_sound, check_stored, database_copy, stored_rows
from people import write_list
from practice import Practice
from scenarios import check, expect_failure, run_scenarios
from smalldisk import SmallDisk, run_where_mounting_works

RUN_SECONDS = 300
PROBABILITY = 0.05

FULL = re.compile(r"disk is full.*Free some space", re.DOTALL)
NOT_WRITABLE = re.compile(r"cannot write to its data folder\. Check")


class Case:
    """One list and one service; the data folder is `data`."""

    def __init__(self, programs, folder, data, rows, seed, policy):
        folder.mkdir(exist_ok=True)
        self.programs = programs
        self.folder = folder
        self.data = data
        self.emails = write_list(folder / "list.csv", rows, seed)
        self.log = folder / "log.txt"
        self.results = folder / "results.csv"
        self._policy = policy

    def __enter__(self):
        self.practice = Practice(self.programs.practice).__enter__()
        self.practice.control("policy", self._policy)
        return self

    def __exit__(self, *error):
        self.practice.__exit__(*error)

    def start(self, environment=None):
        self.log.write_bytes(b"")
        return _Run(self.programs.invite, self.folder / "list.csv", self.data, self.results,
                    self.practice.service, self.practice.issuer, self.log, environment)

    def said(self):
        return self.log.read_text(errors="replace")

    def finish(self, run):
        """Waits for the end, which has to be one of those the program chooses itself."""
        code = run.wait(RUN_SECONDS)
        check(code in (0, 1, 2), f"exit code {code}: {self.said()[-500:]}")
        return code

    def check_all_made(self, code):
        check(code == 0, f"exit code {code}: {self.said()[-500:]}")
        check_end(self.emails, read_results(self.results), self.practice.ledger(), code)

    def check_marks(self):
        """The database is sound, and of every row that was sent it knows. Returns how many rows it holds."""
        with database_copy(self.data) as connection:
            rows = []
            if connection is not None:
                check_sound(connection)
                rows = stored_rows(connection)
        check_marks(self.emails, rows, self.practice.ledger())
        return len(rows)


def check_marks(emails, rows, ledger):
    check_stored(emails, rows, ledger)
    marked = sum(attempts for _, _, attempts in rows)
    check(marked >= ledger["posts"], f"{ledger['posts']} requests were sent, but only {marked} marked")


def check_message(said, *sentences):
    check(any(sentence.search(said) for sentence in sentences), f"no plain message: {said[-500:]!r}")


class _Run(Submission):
    @contextlib.contextmanager
    def suspended(self):
        """The program stands still, so that its files can be read; no harm where it has ended already."""
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)


def wait_until(run, holds, seconds=RUN_SECONDS):
    """Until then, or until the program has ended. Returns whether it holds."""
    until = time.monotonic() + seconds
    while not holds() and not run.has_ended and time.monotonic() < until:
        time.sleep(0.01)
    return holds()


def pages_needed(programs, folder, rows, seed, kind):
    """The most that a submission ever takes of the disk."""
    with SmallDisk(folder / f"disk-of-{kind}", 1 << 14) as disk, \
            Case(programs, folder / f"case-of-{kind}", disk.folder / "data", rows, seed,
                 policy_of(kind)) as case:
        most = 0
        run = case.start()
        while not run.has_ended:
            most = max(most, disk.used_pages)
            time.sleep(0.001)
        case.check_all_made(case.finish(run))
    return most


def policy_of(number):
    """Every second case has batches."""
    return {"requestsPerSecond": 1000, "maxBatchItems": 10 if number % 2 else 1}


def fill_level(case, disk, free_pages):
    """A submission with so much room. Returns what became of it."""
    disk.fill(free_pages)
    run = case.start()
    hit = wait_until(run, lambda: FULL.search(case.said()))
    with run.suspended():
        stored = case.check_marks()
        began = case.practice.ledger()["posts"] > 0
    if run.has_ended and not hit:
        code = case.finish(run)
        check(code == 0, f"no plain message: {case.said()[-500:]!r}")
        case.check_all_made(code)
        return "never"
    disk.make_room()
    code = case.finish(run)
    how = "went on by itself"
    if code == 2:
        check_message(case.said(), FULL)
        how = "run again"
        code = case.finish(case.start())
    case.check_all_made(code)
    return f"{'while sending' if began else 'before sending' if stored else 'before storing'}, {how}"


def fill_levels(programs, levels, rows, seed, folder):
    needs = [pages_needed(programs, folder, rows, seed, kind) for kind in (0, 1)]
    ends, problems = Counter(), []
    for number in range(levels):
        needed = needs[number % 2]
        # Denser where little room is left: start-up needs little.
        free = max(number, round(needed * (number / levels) ** 3))
        with SmallDisk(folder / f"disk-{number}", 2 * needed) as disk, \
                Case(programs, folder / f"level-{number}", disk.folder / "data", rows, seed + number,
                     policy_of(number)) as case:
            try:
                ends[fill_level(case, disk, free)] += 1
            except AssertionError as error:
                problems.append(f"level {number}, {free} of {needed} pages free: {error}")
                shutil.copytree(case.data, case.folder / "data", dirs_exist_ok=True)
    check(not problems, f"{len(problems)} of {levels} levels:\n" + "\n".join(problems))
    told = ", ".join(f"{count} {end}" for end, count in sorted(ends.items()))
    return f"{levels} levels, full {told}: 0 crashes, 0 unmarked, all created once"


def results_on_full_disk(programs, rows, seed, folder):
    """Only the results have no room: they are written again without sending anything."""
    with SmallDisk(folder / "disk", 64) as disk, \
            Case(programs, folder / "case", folder / "data", rows, seed, policy_of(1)) as case:
        case.results = disk.folder / "results.csv"
        disk.fill(0)
        code = case.finish(case.start())
        check(code == 2, f"exit code {code} without results: {case.said()[-500:]}")
        check_message(case.said(), FULL)
        posts = case.practice.ledger()["posts"]
        disk.make_room()
        case.check_all_made(case.finish(case.start()))
        check(case.practice.ledger()["posts"] == posts, "more was sent for the results")
    return "exit code 2 and a plain message; written by the next run, nothing sent again"


class FailingWrites:
    """Makes the programs' writes to `data` fail while it is on."""

    def __init__(self, programs, folder, data, seed, error, probability=PROBABILITY):
        self._switch = folder / "failing"
        self._log = folder / "failures.txt"
        self.environment = {
            "LD_PRELOAD": programs.failingwrites, "TECHPASS_FAILING_FOLDER": str(data.resolve()),
            "TECHPASS_FAILING_PROBABILITY": str(probability), "TECHPASS_FAILING_ERRNO": str(error),
            "TECHPASS_FAILING_SEED": str(seed), "TECHPASS_FAILING_WHILE": str(self._switch),
            "TECHPASS_FAILING_LOG": str(self._log), "ASAN_OPTIONS": "verify_asan_link_order=0"}
        self._seed = seed

    def next_seed(self):
        """Another run, other calls."""
        self._seed += 1000
        self.environment["TECHPASS_FAILING_SEED"] = str(self._seed)

    def turn(self, on):
        if on:
            self._switch.touch()
        else:
            self._switch.unlink(missing_ok=True)

    def counts(self):
        """How often each call failed."""
        if not self._log.exists():
            return Counter()
        return Counter(line.split(" ")[0] for line in self._log.read_text().splitlines())


def run_failing(case, failing, is_on_from_start, until):
    """One run. Returns whether it came to its end."""
    failing.next_seed()
    failing.turn(is_on_from_start)
    run = case.start(failing.environment)
    if not is_on_from_start:
        wait_until(run, lambda: re.search("Sending|Going on", case.said()))
        failing.turn(True)
    if not wait_until(run, lambda: run.has_ended, until - time.monotonic()):
        with run.suspended():
            case.check_marks()
        failing.turn(False)
    code = case.finish(run)
    case.check_marks()
    if code == 2:
        check_message(case.said(), FULL, NOT_WRITABLE)
        return False
    case.check_all_made(code)
    return True


def fail_some(case, failing, seconds):
    """From the start at first, where it hardly gets through, then while sending; writes go on failing for so
    long each time. Returns the number of runs."""
    runs = 0
    for _ in range(4):
        runs += 1
        if run_failing(case, failing, True, time.monotonic() + seconds):
            return runs
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        runs += 1
        if run_failing(case, failing, False, until):
            return runs
    failing.turn(False)
    case.check_all_made(case.finish(case.start()))
    return runs + 1


def failing_writes(programs, times, rows, seconds, seed, folder):
    runs, failed = 0, Counter()
    for number in range(times):
        case_folder = folder / f"case-{number}"
        data = case_folder / "data"
        error = errno.EIO if number % 2 else errno.ENOSPC
        policy = {"requestsPerSecond": 50, "maxBatchItems": 10 if number // 2 % 2 else 1}
        with Case(programs, case_folder, data, rows, seed + number, policy) as case:
            failing = FailingWrites(programs, case_folder, data, seed + number, error)
            runs += fail_some(case, failing, seconds)
            failed += failing.counts()
    # Syncs are few.
    syncs = failed["fdatasync"] + failed["fsync"]
    check(failed["pwrite64"] >= times and (syncs or times < 10), f"too little failed: {failed}")
    told = ", ".join(f"{count} {call}" for call, count in sorted(failed.items()))
    return f"{times} submissions in {runs} runs, {told} failed: 0 crashes, 0 unmarked, all created once"


def self_check(programs, folder):
    """The faults are real, and the checks can fail."""
    with SmallDisk(folder / "disk", 16) as disk:
        check(not disk.is_full(), "an empty disk is full")
        disk.fill(0)
        check(disk.is_full(), "a full disk takes more")
    expect_failure("no message", check_message, "Something went wrong.", FULL, NOT_WRITABLE)
    ledger = {"posts": 1, "accounts": {"a@tech.gov.sg": 1}, "invitations": {}}
    check_marks(["a@tech.gov.sg"], [(1, 1, 1)], ledger)
    for rows in ([(1, 0, 0)], []):
        expect_failure("an unmarked row", check_marks, ["a@tech.gov.sg"], rows, ledger)
        expect_failure("an unmarked request", check_marks, ["a@tech.gov.sg"], rows, {**ledger, "accounts": {}})
    data = folder / "case" / "data"
    with Case(programs, folder / "case", data, 5, 1, policy_of(0)) as case:
        failing = FailingWrites(programs, case.folder, data, 1, errno.ENOSPC, probability=1)
        failing.turn(True)
        code = case.finish(case.start(failing.environment))
        check(code == 2 and case.practice.ledger()["posts"] == 0, f"it works without writing: exit code {code}")
        check(failing.counts(), "nothing failed")
        failing.turn(False)
        case.check_all_made(case.finish(case.start(failing.environment)))
    return "caught: missing messages, unmarked rows and requests; with every write failing nothing is sent"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("invite")
    parser.add_argument("practice")
    parser.add_argument("failingwrites")
    parser.add_argument("--long", action="store_true", help="as often as the promises were measured")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only scenarios with this in their name")
    programs = parser.parse_args()
    code = run_where_mounting_works()
    if code is not None:
        return code
    seed = programs.seed
    print(f"seed {seed}", flush=True)
    levels, times, rows, seconds = (50, 20, 200, 20) if programs.long else (6, 3, 60, 5)
    failing = functools.partial(failing_writes, programs, times, 40, seconds, seed)
    scenarios = (
        ("self-check", functools.partial(self_check, programs)),
        ("disk full", functools.partial(fill_levels, programs, levels, rows, seed)),
        ("results on a full disk", functools.partial(results_on_full_disk, programs, 20, seed)),
        ("5 % of writes and syncs fail", failing))
    return run_scenarios("diskfull", [scenario for scenario in scenarios if programs.only in scenario[0]])


if __name__ == "__main__":
    sys.exit(main())

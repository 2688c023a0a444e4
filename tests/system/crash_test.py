#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `techpass-invite submit` with SIGKILL at random moments, again and again, and starts two of it on the
same data: no account is lost, none is made twice, and the database is sound after every kill.

Usage: crash_test.py TECHPASS_INVITE TECHPASS_PRACTICE [--long] [--seed N] [--only PART-OF-A-NAME]
"""

import argparse
import contextlib
import functools
import json
import random
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True

import crash_selfcheck
from invite import Submission, read_results
from outcome import check_end, check_sound, check_stored, database_copy, stored_rows
from people import write_list
from practice import Practice
from recorder import Recorder
from scenarios import check, run_scenarios

# Long enough for every wait there can be: a submission that takes longer hangs.
LONGEST_RUN = 300
# Without keys: what a request may take longer, in milliseconds and with which probability. 1.5 s at most.
LATENCIES = ((100, 0.2), (400, 0.1), (1000, 0.05))

CREATING_PATHS = ("/v1/accounts", "/v1/accounts/batch")


@dataclass(frozen=True)
class Setting:
    """How a scenario is played."""
    times: int  # it is killed, or two are started
    rows: int
    policy: dict
    seed: int
    repeat: str | None = None  # without keys: what a repeated create does
    lost: float = 0.01  # the share of creating POSTs whose answer is lost after the work was done

    def faults(self, round_number):
        """Of the submission with this number; each has its own seed."""
        seed = self.seed * 1000 + round_number
        # Each kind of request has its own fault, as the look-up's path would match a pattern for both.
        faults = [{"match": {"method": "POST", "path": path}, "probability": self.lost, "seed": seed + index,
                   "action": "drop-after"} for index, path in enumerate(CREATING_PATHS)]
        if self.repeat:
            faults += [{"match": {"method": "POST"}, "probability": share, "seed": seed + 10 + index,
                        "action": "latency", "value": milliseconds}
                       for index, (milliseconds, share) in enumerate(LATENCIES)]
            faults.append({"action": self.repeat})
        return faults


class Round:
    """One list, one service, one data folder."""

    def __init__(self, programs, setting, folder, number):
        self.invite, practice_program = programs
        self.folder = Path(folder) / f"submission-{number}"
        self.folder.mkdir()
        self.data = self.folder / "data"
        self.list = self.folder / "list.csv"
        self.emails = write_list(self.list, setting.rows, setting.seed * 1000 + number)
        self.rng = random.Random(setting.seed * 1000 + number)
        policy = self.folder / "policy.json"
        policy.write_text(json.dumps(setting.policy))
        faults = self.folder / "faults.json"
        faults.write_text(json.dumps(setting.faults(number)))
        self.practice = Practice(practice_program, "--state", str(self.folder / "state"),
                                 "--policy", str(policy), "--faults", str(faults))

    def __enter__(self):
        self.practice.__enter__()
        return self

    def __exit__(self, *error):
        # A failed scenario keeps what the service knew.
        (self.folder / "ledger.json").write_text(json.dumps(self.practice.ledger()))
        self.practice.__exit__(*error)

    def start(self, recorder, name="results"):
        return Submission(self.invite, self.list, self.data, self.folder / f"{name}.csv", recorder.address,
                          self.practice.issuer, self.folder / f"{name}.log")

    def check_end(self, code, name="results"):
        """Returns how many rows need checking."""
        results = self.folder / f"{name}.csv"
        said = (self.folder / f"{name}.log").read_text(errors="replace")
        check(results.exists(), f"{name}: exit code {code} and no results: {said[-500:]}")
        return check_end(self.emails, read_results(results), self.practice.ledger(), code)

    def check_database(self):
        """After a kill. Returns the rows that the outbox holds."""
        with database_copy(self.data) as connection:
            if connection is None:
                return []
            check_sound(connection)
            rows = stored_rows(connection)
        check_stored(self.emails, rows, self.practice.ledger())
        return rows


class Killer:
    """Ends submissions at moments that are drawn anew for each run: some time after its start, or around its
    n-th creating POST - as it comes, before its answer leaves, or a little later."""

    MOST_BATCHES = 4
    MOST_SINGLES = 200
    LITTLE_LATER = 0.03

    def __init__(self, setting):
        self._rng = random.Random(setting.seed)
        has_batches = setting.policy["maxBatchItems"] > 1
        singles = min(self.MOST_SINGLES, setting.policy["requestsPerSecond"])
        self._most_posts = self.MOST_BATCHES if has_batches else singles
        # From the start to the first POST: where the delays are drawn from, without rows in the outbox and
        # with. The first start on new data waits longest, as it does not know the service's pace yet.
        self._start_seconds = {False: 3, True: 3}

    def kill(self, submission, recorder, is_stored):
        """The submission may have ended before the moment came."""
        began = time.monotonic()
        if is_stored and self._rng.random() > 0.3:
            self._wait_for_post(submission, recorder)
        else:
            self._wait(submission, began + self._rng.uniform(0, 1.1 * self._start_seconds[is_stored]))
        self._note_start(recorder, began, is_stored)
        submission.kill()

    def _wait_for_post(self, submission, recorder):
        count = self._rng.randint(1, self._most_posts)
        hook = self._rng.choice(("before", "after", "after"))
        later = self._rng.choice((0, self._rng.uniform(0, self.LITTLE_LATER)))
        moment = threading.Event()
        seen = 0

        def notice(exchange):
            nonlocal seen
            seen += exchange.is_creating
            if exchange.is_creating and seen == count:
                moment.set()
                # Held here, so that the kill comes before it goes on.
                if not later:
                    time.sleep(self.LITTLE_LATER)

        setattr(recorder, hook, notice)
        while not moment.wait(0.02) and not submission.has_ended:
            pass
        setattr(recorder, hook, lambda exchange: None)
        self._wait(submission, time.monotonic() + later)

    @staticmethod
    def _wait(submission, until):
        while time.monotonic() < until and not submission.has_ended:
            time.sleep(max(0, min(0.02, until - time.monotonic())))

    def _note_start(self, recorder, began, is_stored):
        first = next((post for post in recorder.creating if post.came > began), None)
        if first:
            seconds = first.came - began
            self._start_seconds[is_stored] = seconds if is_stored else max(3, seconds)


def play(round_, setting, killer, stages):
    """Kills the submission until it ends by itself, or there were kills enough. Returns how many rows need
    checking; counts each kill in `stages` by how far the submission was."""
    with Recorder(round_.practice.service) as recorder:
        is_stored = False
        while True:
            posts = len(recorder.creating)
            with round_.start(recorder) as submission:
                if stages.total() < setting.times:
                    killer.kill(submission, recorder, is_stored)
                code = submission.wait(LONGEST_RUN)
            if code is not None:
                return round_.check_end(code)
            was_stored = is_stored
            is_stored = bool(round_.check_database())
            stages[_stage(was_stored, is_stored, len(recorder.creating) - posts)] += 1


def _stage(was_stored, is_stored, posts):
    if posts:
        return "while sending"
    if not is_stored:
        return "before the rows were stored"
    return "at a later start" if was_stored else "between storing and sending"


def killed_again_and_again(programs, setting, folder):
    stages = Counter()
    killer = Killer(setting)
    submissions = unknown = rows = 0
    while stages.total() < setting.times:
        submissions += 1
        with Round(programs, setting, folder, submissions) as round_:
            unknown += play(round_, setting, killer, stages)
        rows += setting.rows
    told = ", ".join(f"{count} {stage}" for stage, count in sorted(stages.items()))
    return (f"{stages.total()} kills ({told}) in {submissions} x {setting.rows} rows: 0 lost, "
            f"0 twice, {unknown} of {rows} need checking, database sound {stages.total()} times")


def two_at_once(programs, setting, folder):
    """Both are started on the same file and data. In every second round the one that sends is killed."""
    killed = unknown = 0
    for number in range(1, setting.times + 1):
        with Round(programs, setting, folder, number) as round_:
            kills = number % 2 == 0
            most_posts = setting.rows // setting.policy["maxBatchItems"] // 2
            unknown += _play_two(round_, round_.rng.randint(1, most_posts) if kills else None)
            killed += kills
    return (f"{setting.times} times, the sending one killed {killed} times: 0 lost, 0 twice, "
            f"{unknown} of {setting.times * setting.rows} need checking")


def _play_two(round_, kill_after):
    """`kill_after`: so many creating POSTs; not at all without. Returns how many rows need checking."""
    names = ("first", "second")
    with Recorder(round_.practice.service) as recorder, contextlib.ExitStack() as started:
        running = {name: started.enter_context(round_.start(recorder, name)) for name in names}
        if kill_after:
            sender = _wait_for_sender(recorder, running, kill_after)
            running[sender].kill()
            check(running[sender].wait(LONGEST_RUN) is None, f"{sender} ended before it could be killed")
            round_.check_database()
            running[sender] = started.enter_context(round_.start(recorder, sender))
        codes = {name: running[name].wait(LONGEST_RUN) for name in names}
        unknown = [round_.check_end(codes[name], name) for name in names]
    check(unknown[0] == unknown[1], f"the results of the two differ: {unknown}")
    return unknown[0]


def _wait_for_sender(recorder, running, posts):
    """The name of the one that sends, when there were so many creating POSTs."""
    until = time.monotonic() + LONGEST_RUN
    while time.monotonic() < until:
        sent = recorder.creating
        for name, submission in running.items():
            if len(sent) >= posts and submission.owns_port(sent[-1].port):
                return name
        check(not any(submission.has_ended for submission in running.values()), "one ended before the other sent")
        time.sleep(0.005)
    raise TimeoutError("nobody sends")


def settings(is_long, seed):
    """(name, function, setting) of every scenario."""
    # Of the few POSTs of batches more answers are lost, so that some are.
    batches = {"policy": {"requestsPerSecond": 20, "maxBatchItems": 50}, "lost": 0.05}
    singles = {"policy": {"requestsPerSecond": 200, "maxBatchItems": 1}}
    slow = {"policy": {"requestsPerSecond": 1, "maxBatchItems": 1}}
    killed = {"times": 500, "rows": 2000} if is_long else {"times": 8, "rows": 300}
    pairs = {"times": 20, "rows": 2000} if is_long else {"times": 2, "rows": 100}
    few = {"times": 10, "rows": 5} if is_long else {"times": 1, "rows": 3}
    yield "SIGKILL, batches", killed_again_and_again, Setting(seed=seed, **killed, **batches)
    yield "SIGKILL, one POST per row", killed_again_and_again, Setting(seed=seed + 1, **killed, **singles)
    yield "Two processes, batches", two_at_once, Setting(seed=seed + 2, **pairs, **batches)
    yield "Two processes, one POST per row", two_at_once, Setting(seed=seed + 3, **pairs, **singles)
    yield "Two processes, one request per second", two_at_once, Setting(seed=seed + 4, **few, **slow)
    yield from _settings_without_keys(is_long, seed + 5)


def _settings_without_keys(is_long, seed):
    policy = {"requestsPerSecond": 20, "idempotencyKeys": False, "settleSeconds": 2}
    much = {"times": 50, "rows": 600} if is_long else {"times": 3, "rows": 60}
    # The most rows of a POST, and the share of answers that are lost.
    kinds = {"batches": (50, 0.1), "one POST per row": (1, 0.01)} if is_long else {"batches": (10, 0.2)}
    for repeat in ("repeat-409", "repeat-second", "repeat-merge"):
        for kind, (most, lost) in kinds.items():
            yield (f"SIGKILL without keys, {repeat}, {kind}", killed_again_and_again,
                   Setting(policy={**policy, "maxBatchItems": most}, seed=seed, repeat=repeat, lost=lost, **much))
            seed += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("invite")
    parser.add_argument("practice")
    parser.add_argument("--long", action="store_true", help="as often as the promises were measured")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only scenarios with this in their name")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    programs = (options.invite, options.practice)
    scenarios = [("The checks can fail", crash_selfcheck.run)]
    scenarios += [(name, functools.partial(function, programs, setting))
                  for name, function, setting in settings(options.long, options.seed)
                  if options.only in name]
    return run_scenarios("crash", scenarios)


if __name__ == "__main__":
    sys.exit(main())

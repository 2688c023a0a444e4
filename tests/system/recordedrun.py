# SPDX-License-Identifier: GPL-3.0-or-later
"""A submission that was run once under strace: what it did to the disk, what it said and what it sent, and
what is left of all that when the power is cut at some moment of it."""

import contextlib
import csv
import dataclasses
import io
import re

from outcome import check_end
from people import write_list
from powercut import Disk
from practice import OpenIdClient, Practice, call
from scenarios import check
from syscalltrace import Posted, Said, Synced, read_trace, run_traced

RUN_SECONDS = 300
# RowState's numbers, by the names in the results.
_STATES = {"Created": 2, "Already exists": 4, "Needs attention": 5, "Needs checking": 6}

# From then on the program has the rows.
TAKEN = re.compile(r"Sending \d+ row|Going on with the earlier submission")




@dataclasses.dataclass
class Variant:
    """A kind of submission to record."""
    name: str
    rows: int
    policy: dict = dataclasses.field(default_factory=dict)
    faults: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Known:
    """What the program had said and sent by some moment of the trace."""
    taken: bool = False
    done: int = 0
    results: dict = dataclasses.field(default_factory=dict)  # position: state
    posts: list = dataclasses.field(default_factory=list)  # in the order in which their first bytes left

    def hear(self, event):
        if isinstance(event, Posted) and event.accounts():
            self.posts.append(event)
        elif isinstance(event, Said) and event.stream == 2:
            self.taken = self.taken or bool(TAKEN.search(event.text))
            for done in re.findall(r"(\d+) of \d+ done", event.text):
                self.done = int(done)


class Recording:
    """One run of a submission, with all that was done to the disk and all that was said and sent. It begins
    with nothing, or with what a cut left of an `earlier` recording, of which the service got `arrived`."""

    def __init__(self, programs, variant, folder, seed, earlier=None, arrived=(), image=None):
        self.programs = programs
        self.variant = variant
        self.arrived = list(arrived)
        self._image = image or {}
        folder.mkdir()
        if earlier:
            self.list, self.emails, self._at = earlier.list, earlier.emails, earlier._at
        else:
            self.list, self._at = folder / "list.csv", ()
            self.emails = write_list(self.list, variant.rows, seed)
        self._positions = {email: index for index, email in enumerate(self.emails, 1)}
        data = (folder / "recorded").resolve()
        lay_out(self._image, data)
        self._run(data, folder / "trace.txt")
        self._expect_complete(data)

    @contextlib.contextmanager
    def service(self, arrived):
        """A new service that got these requests, always at the address that the first one got: by it, the
        outbox knows the service."""
        with Practice(self.programs.practice, *self._at) as practice:
            self._at = ("--port", practice.service.rsplit(":", 1)[1])
            practice.control("policy", {"requestsPerSecond": 1000, **self.variant.policy})
            token = OpenIdClient(practice.issuer).sign_in("admin")
            for post in arrived:
                headers = {name: value for name, value in post.headers.items()
                           if name.lower() in ("idempotency-key", "content-type")}
                headers["Authorization"] = f"Bearer {token}"
                call(practice.service + post.path, "POST", post.body, headers)
            yield practice

    def _run(self, data, trace):
        with self.service(self.arrived) as practice:
            practice.control("faults", self.variant.faults)
            command = [self.programs.invite, "submit", self.list, "--environment", "practice", "--service",
                       practice.service, "--issuer", practice.issuer, "--data-dir", data]
            finished = run_traced([str(part) for part in command], trace, timeout=RUN_SECONDS)
            check(finished.returncode in (0, 1), f"exit code {finished.returncode}: {finished.stderr[-2000:]}")
            results = list(csv.DictReader(io.StringIO(finished.stdout.lstrip("\ufeff"))))
            check_end(self.emails, results, practice.ledger(), finished.returncode)
        self.results = {int(row["Row"]): _STATES[row["Result"]] for row in results}
        events = read_trace(trace, data, _is_never_read, known=self._image)
        self.events = sorted(events, key=self._moment)
        trace.unlink()

    @staticmethod
    def _moment(event):
        """A sync counts from its end, all else from its beginning."""
        return event.end if isinstance(event, Synced) else event.begin

    def _expect_complete(self, data):
        """The trace tells of everything: what it adds up to is what the folder holds."""
        disk, known = Disk(self._image), Known()
        for event in self.events:
            known.hear(event)
            if not isinstance(event, (Posted, Said)):
                disk.do(event)
        there = {str(path.relative_to(data)): path.read_bytes() for path in data.rglob("*") if path.is_file()}
        there = {name: content for name, content in there.items() if not _is_never_read(name)}
        check(disk.without_cut() == there, "the trace does not tell of every change of the files")
        all_rows = len(self.emails)
        check(known.taken and known.done == len(self.results) == all_rows, f"not all was heard: {known}")
        posts = [*self.arrived, *known.posts]
        sent = {self.position(account) for post in posts for account in post.accounts()}
        check(len(sent) == all_rows, "not every row is in a request that was seen")

    def position(self, account):
        return self._positions[account["email"].lower()]

    def moments(self, phase):
        """The lines of the trace where a cut makes a difference, in the phase `enqueue` or `submit`."""
        sending = next(event.begin for event in self.events
                       if isinstance(event, Said) and TAKEN.search(event.text))
        lines = {line for event in self.events for line in (event.begin, event.begin + 1, event.end + 1)}
        return sorted(line for line in lines if (line <= sending) == (phase == "enqueue"))

    def cuts(self, phase, count, rng, honours=lambda name: True):
        """`count` random cuts as (line, what was known, the disk's files)."""
        moments = self.moments(phase)
        lines = sorted(rng.choice(moments) for _ in range(count))
        disk, known, position = Disk(self._image, honours), Known(), 0
        for line in lines:
            while position < len(self.events) and self._moment(self.events[position]) < line:
                event = self.events[position]
                position += 1
                if isinstance(event, (Posted, Said)):
                    known.hear(event)
                    if isinstance(event, Said) and event.stream == 1:
                        known.results = self.results
                else:
                    disk.do(event)
            yield line, known, disk.after_cut(rng)


def _is_never_read(name):
    """What SQLite makes anew after a crash, and the log: a cut does not matter to them."""
    return name.endswith("-shm") or name.startswith("logs/")


def lay_out(image, folder):
    folder.mkdir()
    for name, content in image.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)

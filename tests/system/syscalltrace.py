# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program under strace and reads what it did to the files of one folder, what it said and what it sent.

Every event carries the line of the trace where its system call began and the one where it had ended. strace
writes a line when it sees it, over all threads, so that the order of the lines is the order of the calls.
"""

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

# All calls that can change a file or send bytes. One that changes a file of the folder in a way that is not
# understood here raises NotUnderstood, so that nothing is missed silently.
_CALLS = ("open", "openat", "openat2", "creat", "close", "write", "pwrite64", "writev", "pwritev", "pwritev2",
          "ftruncate", "truncate", "fallocate", "fsync", "fdatasync", "sync", "syncfs", "sync_file_range",
          "msync", "mmap", "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat",
          "symlink", "copy_file_range", "sendfile", "splice", "sendto", "sendmsg", "sendmmsg",
          "io_uring_setup")

_LINE = re.compile(r"^(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)$")
_RESULT = re.compile(r"^(.*)\)\s+= (-?\d+|\?)(?:<(.*?)>)?[^<>]*$")
_FILE = re.compile(r"^(\d+)<([^>]*)>")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


class NotUnderstood(Exception):
    """The trace holds something that this module does not know."""


@dataclass
class Event:
    begin: int
    end: int = field(default=-1, init=False)


@dataclass
class Created(Event):
    name: str


@dataclass
class Removed(Event):
    name: str


@dataclass
class Written(Event):
    name: str
    offset: int
    data: bytes


@dataclass
class Truncated(Event):
    name: str
    size: int


@dataclass
class Synced(Event):
    """A file was synced; an empty name stands for the folder itself."""
    name: str


@dataclass
class Said(Event):
    """A write to standard output (1) or standard error (2)."""
    stream: int
    text: str


@dataclass
class Posted(Event):
    """An HTTP request; `begin` is where its first byte may have left, `end` where its last one had."""
    path: str
    headers: dict
    body: bytes

    def accounts(self):
        """The accounts that it asks for; none where it is not a creating one."""
        if self.path == "/v1/accounts":
            return [json.loads(self.body)]
        if self.path == "/v1/accounts/batch":
            return [item["account"] for item in json.loads(self.body)["items"]]
        return []


def _text(escaped):
    return bytes.fromhex(escaped.replace("\\x", "")).decode("utf-8", "replace")


class _Connection:
    """Puts the requests of one connection together."""

    def __init__(self):
        self._bytes = b""
        self._chunks = []  # (offset of the first byte after it, begin, end)

    def add(self, call, data):
        """Returns the requests that are complete by now, as Posted events; other methods are dropped."""
        self._bytes += data
        self._chunks.append((len(self._bytes), call.begin, call.end))
        found = []
        while (length := self._first_request()) is not None:
            posted = self._take(length)
            if posted is not None:
                found.append(posted)
        return found

    def _first_request(self):
        head, separator, rest = self._bytes.partition(b"\r\n\r\n")
        if not separator:
            return None
        size = re.search(rb"\r\nContent-Length: *(\d+)", head, re.IGNORECASE)
        length = int(size[1]) if size else 0
        return None if len(rest) < length else len(head) + 4 + length

    def _take(self, length):
        head, _, body = self._bytes[:length].partition(b"\r\n\r\n")
        begin = self._chunks[0][1]
        end = next(chunk[2] for chunk in self._chunks if chunk[0] >= length)
        self._bytes = self._bytes[length:]
        self._chunks = [(to - length, *rest) for to, *rest in self._chunks if to > length]
        first, *lines = head.decode().split("\r\n")
        method, path, _ = first.split(" ")
        if method != "POST":
            return None
        posted = Posted(begin, path, dict(line.split(": ", 1) for line in lines), body)
        posted.end = end
        return posted


@dataclass
class _Call:
    name: str
    arguments: str
    result: int
    opened: str
    begin: int
    end: int


class _Reader:
    """Turns the calls of a trace into events."""

    def __init__(self, folder, untracked, known):
        self._folder = str(folder)
        self._untracked = untracked
        self._positions = {}  # of descriptors, for write()
        self._connections = {}
        self.known = set(known)
        self.events = []

    def _inside(self, path):
        """The path's name in the folder, "" for the folder itself, None for all that is not tracked."""
        if path == self._folder:
            return ""
        if not path.startswith(self._folder + "/") or path.endswith("(deleted)"):
            return None
        name = path[len(self._folder) + 1:]
        return None if self._untracked(name) else name

    def read(self, call):
        handler = getattr(self, "_" + call.name, None)
        if handler is not None:
            return handler(call)
        touched = [_text(match[1]) for match in re.finditer(r'["<]((?:\\x[0-9a-f]{2})+)[">]', call.arguments)]
        if call.name not in ("mmap", "msync") and any(self._inside(path) is not None for path in touched) or \
                call.name in ("io_uring_setup", "sync", "syncfs"):
            raise NotUnderstood(f"{call.name}, line {call.begin}")

    def _event(self, call, event):
        event.end = call.end
        self.events.append(event)

    def _file(self, call):
        match = _FILE.match(call.arguments)
        return (int(match[1]), _text(match[2])) if match else (None, "")

    def _openat(self, call):
        path = _text(call.opened)
        name = self._inside(path)
        if not name:
            return
        self._positions[call.result] = 0
        if "O_APPEND" in call.arguments:
            raise NotUnderstood(f"O_APPEND, line {call.begin}")
        if name not in self.known:
            self.known.add(name)
            self._event(call, Created(call.begin, name))
        elif "O_TRUNC" in call.arguments:
            self._event(call, Truncated(call.begin, name, 0))

    def _close(self, call):
        self._connections.pop(self._file(call)[0], None)

    def _unlink(self, call):
        name = self._inside(_text(_STRING.search(call.arguments)[1]))
        if name:
            self.known.discard(name)
            self._event(call, Removed(call.begin, name))

    def _payload(self, call):
        """What was really written of the bytes."""
        match = _STRING.search(call.arguments)
        if match is None or match[2]:
            raise NotUnderstood(f"{call.name} without its data, line {call.begin}")
        return bytes.fromhex(match[1].replace("\\x", ""))[:call.result]

    def _write(self, call):
        descriptor, path = self._file(call)
        if descriptor in (1, 2):
            event = Said(call.begin, descriptor, self._payload(call).decode("utf-8", "replace"))
            return self._event(call, event)
        if path.startswith(("socket:", "TCP:")):
            connection = self._connections.setdefault(descriptor, _Connection())
            self.events.extend(connection.add(call, self._payload(call)))
            return
        name = self._inside(path)
        if name:
            data = self._payload(call)
            self._event(call, Written(call.begin, name, self._positions[descriptor], data))
            self._positions[descriptor] += len(data)

    _sendto = _write

    def _pwrite64(self, call):
        name = self._inside(self._file(call)[1])
        if name:
            offset = int(call.arguments.rsplit(", ", 1)[1])
            self._event(call, Written(call.begin, name, offset, self._payload(call)))

    def _ftruncate(self, call):
        name = self._inside(self._file(call)[1])
        if name:
            size = int(call.arguments.rsplit(", ", 1)[1])
            self._event(call, Truncated(call.begin, name, size))

    def _fsync(self, call):
        name = self._inside(self._file(call)[1])
        if name is not None:
            self._event(call, Synced(call.begin, name))

    _fdatasync = _fsync

    def _mmap(self, call):
        name = self._inside(self._file_of_mapping(call))
        if name and "PROT_WRITE" in call.arguments and "MAP_SHARED" in call.arguments:
            raise NotUnderstood(f"{name} is written through a mapping, line {call.begin}")

    @staticmethod
    def _file_of_mapping(call):
        match = re.search(r", \d+<([^>]*)>", call.arguments)
        return _text(match[1]) if match else ""


def _calls(lines):
    """The calls that went well, each when it had ended."""
    begun = {}
    for number, line in enumerate(lines):
        match = _LINE.match(line)
        if match is None:
            if " +++ " in line or " --- " in line:
                continue
            raise NotUnderstood(f"line {number}: {line[:200]}")
        thread, resumed, name, rest = match.groups()
        start = number
        if rest.endswith("<unfinished ...>"):
            begun[thread] = (number, rest[:-len("<unfinished ...>")].rstrip())
            continue
        if resumed:
            name = resumed
            start, first = begun.pop(thread)
            rest = first + rest
        result = _RESULT.match(rest)
        if result is None:
            raise NotUnderstood(f"line {number}: {line[:200]}")
        if result[2] != "?" and int(result[2]) >= 0:
            yield _Call(name, result[1], int(result[2]), result[3] or "", start, number)


def read_trace(trace, folder, untracked=lambda name: False, known=()):
    """The events in the order in which they began. `known`: the files that were there before."""
    reader = _Reader(folder, untracked, known)
    with open(trace, encoding="ascii") as file:
        lines = file.read().splitlines()
    for call in _calls(lines):
        reader.read(call)
    return sorted(reader.events, key=lambda event: event.begin)


def can_trace():
    strace = shutil.which("strace")
    return bool(strace) and subprocess.run([strace, "-o", os.devnull, "true"], check=False).returncode == 0


def run_traced(command, trace, **options):
    """Runs `command` and writes its trace. Returns the CompletedProcess."""
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", str(1 << 26), "-o", str(trace),
              "-e", "trace=" + ",".join(f"?{name}" for name in _CALLS), "-e", "signal=none", "--", *command]
    # A program with AddressSanitizer cannot look for leaks while it is traced.
    environment = {**os.environ, "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}
    return subprocess.run(strace, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False,
                          env=environment, **options)

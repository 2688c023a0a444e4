# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy in front of the practice service that notes when each request came and what it was answered."""

import http.client
import io
import socket
import struct
import sys
import threading
import time
import urllib.parse
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_CREATING = ("/v1/accounts", "/v1/accounts/batch", "/v1/invitations")
_HOP_BY_HOP = ("connection", "keep-alive", "transfer-encoding", "content-length")


@dataclass
class Exchange:
    number: int  # from 1
    method: str
    path: str
    came: float  # when its first line reached this machine; monotonic
    port: int  # the client's
    ended: float | None = None  # just before the answer left, or the connection was closed without one
    status: int | None = None  # None: no answer
    retry_after: str | None = None
    answered_at: float | None = None  # `ended` by the wall clock, which dates are of
    authorization: str = ""  # the header, with the token in it

    @property
    def is_creating(self):
        return self.method == "POST" and self.path in _CREATING


class Recorder:
    """Between a client and `upstream` (a service's address), for the length of a `with`. It passes on what
    it gets, answers that break off included. `before` and `after` may be set to functions of an Exchange,
    called before the request goes to the service and before its answer goes to the client."""

    def __init__(self, upstream):
        self.upstream = urllib.parse.urlsplit(upstream).netloc
        self.exchanges = []
        self.most_at_once = 0
        self.before = lambda exchange: None
        self.after = lambda exchange: None
        self.mistakes = []
        self._open = 0
        self._lock = threading.Lock()

    def __enter__(self):
        recorder = self

        class Handler(_Handler):
            owner = recorder

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.mistakes = self.mistakes
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind, *_):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        if kind is None and self.mistakes:
            raise self.mistakes[0]

    def begin(self, method, path, came, port):
        with self._lock:
            exchange = Exchange(len(self.exchanges) + 1, method, path, came, port)
            self.exchanges.append(exchange)
            self._open += 1
            self.most_at_once = max(self.most_at_once, self._open)
        return exchange

    def end(self, exchange):
        with self._lock:
            exchange.answered_at = time.time()
            exchange.ended = time.monotonic()
            self._open -= 1

    @property
    def creating(self):
        """The creating POSTs that came."""
        return [exchange for exchange in list(self.exchanges) if exchange.is_creating]


class _Server(ThreadingHTTPServer):
    # Connections that a killed program left behind end with the test.
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request, client_address):
        mistake = sys.exc_info()[1]
        # A client that was killed is none.
        if not isinstance(mistake, ConnectionError):
            self.mistakes.append(mistake)


class _StampedStream(io.RawIOBase):
    """Reads a socket, and knows when what it read last had come: not when this busy process found the time
    to read it, but when the kernel took it in."""

    # Of Linux, asm-generic/socket.h; the module socket does not name it.
    SO_TIMESTAMPNS = 35
    STAMP = struct.Struct("qq")

    def __init__(self, connection):
        self._connection = connection
        self._connection.setsockopt(socket.SOL_SOCKET, self.SO_TIMESTAMPNS, 1)
        self.came = time.monotonic()

    def readable(self):
        return True

    def readinto(self, buffer):
        length, told, _, _ = self._connection.recvmsg_into([buffer], socket.CMSG_SPACE(self.STAMP.size))
        self.came = time.monotonic()
        for level, kind, stamp in told:
            if (level, kind) == (socket.SOL_SOCKET, self.SO_TIMESTAMPNS):
                seconds, nanoseconds = self.STAMP.unpack(stamp)
                self.came -= max(0, time.time() - seconds - nanoseconds / 1e9)
        return length


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 120
    owner = None

    def setup(self):
        super().setup()
        self._stream = _StampedStream(self.connection)
        self.rfile = io.BufferedReader(self._stream)
        self._upstream = http.client.HTTPConnection(self.owner.upstream, timeout=120)

    def finish(self):
        self._upstream.close()
        super().finish()

    def parse_request(self):
        self.came = self._stream.came
        return super().parse_request()

    def _pass_on(self):
        exchange = self.owner.begin(self.command, self.path.split("?")[0], self.came, self.client_address[1])
        try:
            exchange.authorization = self.headers.get("Authorization", "")
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.owner.before(exchange)
            answer = self._ask(exchange, body)
            self.owner.after(exchange)
        finally:
            self.owner.end(exchange)
        if answer is None:
            self.close_connection = True
        else:
            self.wfile.write(answer)

    do_GET = do_POST = _pass_on

    def _ask(self, exchange, body):
        """The service's answer as the client gets it; None where the service closed without one."""
        headers = {name: value for name, value in self.headers.items() if name.lower() != "connection"}
        try:
            self._upstream.request(self.command, self.path, body or None, headers)
            answer = self._upstream.getresponse()
        except (http.client.HTTPException, ConnectionError):
            self._upstream.close()
            return None
        exchange.status = answer.status
        exchange.retry_after = answer.getheader("Retry-After")
        length = answer.getheader("Content-Length")
        try:
            content = answer.read()
        except http.client.IncompleteRead as error:
            content = error.partial
        if answer.will_close:
            self.close_connection = True
            self._upstream.close()
        lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
        lines += [f"{name}: {value}" for name, value in answer.getheaders() if name.lower() not in _HOP_BY_HOP]
        lines += [f"Content-Length: {length}"] if length is not None else []
        lines += ["Connection: close"] if self.close_connection else []
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content

    def log_message(self, *_):
        """Nothing: the exchanges are the log."""

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs in to an OpenID provider that nobody here wrote, with a real browser for the user.

The program's own classes sign in through the system browser, which is a script here that hands its address to headless
Chromium. Usage: signin_test.py SIGNINPROGRAM
"""

import base64
import hashlib
import http.server
import json
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import urllib.parse
from pathlib import Path

sys.dont_write_bytecode = True

from chromium import Chromium, ChromiumMissing
from practice import call

ROOT = Path(__file__).resolve().parents[2]
NODE = ROOT / "tests" / "node_modules" / "node" / "bin" / "node"
SKIPPED = 77
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Process:
    """A child that writes JSON lines, for the length of a `with`."""

    def __init__(self, command, log, environment=None):
        self._command = command
        self._log = log
        self._environment = {**os.environ, **(environment or {})}

    def __enter__(self):
        with open(self._log, "wb") as log:
            self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                                             text=True, env=self._environment)
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.terminate()
        self._process.wait(timeout=10)
        self._process.stdout.close()

    def say(self, *words):
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()

    def line(self):
        text = self._process.stdout.readline()
        assert text, f"{self._command[0]} has ended; see {self._log}"
        return json.loads(text)

    def event(self, name):
        """The next line, which must be this event."""
        line = self.line()
        assert line.get("event") == name, f"{name} was expected, not {line}"
        return line


class Redirect:
    """A redirect address of the test's own, and the parameters that came to it."""

    def __enter__(self):
        seen = self.seen = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                if "?" in self.path:  # and not the page's icon
                    seen.append(dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query)))
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"<p>Here")

            def log_message(self, *_):
                pass

        self._server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


def s256(verifier):
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def changed(address, **changes):
    parts = urllib.parse.urlsplit(address)
    query = {**dict(urllib.parse.parse_qsl(parts.query)), **changes}
    return urllib.parse.urlunsplit(parts._replace(query=urllib.parse.urlencode(query)))


class Journey:
    def __init__(self, program, browser, issuer, opened):
        self.program = program
        self.browser = browser
        self.issuer = issuer
        self.opened = opened
        self.discovered = call(f"{issuer}/.well-known/openid-configuration").json

    def begin(self):
        """The address that the system browser was told to open."""
        self.program.say("start")
        asked = self.program.event("browserNeeded")["address"]
        with open(self.opened, encoding="utf-8") as pipe:
            address = pipe.readline().strip()
        assert address == asked, f"{asked} was to be opened, not {address}"
        return address

    def go_through(self, address, is_done=None):
        """As a user: signs in and agrees, where the provider asks, until the program's page is there."""
        page = self.browser
        is_done = is_done or (lambda: "You are signed in. You can close this page" in page.text())
        page.open(address)
        for _ in range(4):
            page.wait_for(lambda: is_done() or page.has("form"), "a form")
            if is_done():
                return
            if page.has("input[name=login]"):
                page.type("input[name=login]", "siti")
                page.type("input[name=password]", "anything")
            form = page.find("form")
            page.click("button[type=submit]")
            # The old page stays until the next one is there.
            page.wait_for(lambda: is_done() or page.find("form") != form, "the next page")
        page.wait_for(is_done, "the last page")

    def sign_in(self):
        address = self.begin()
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query))
        assert query["code_challenge_method"] == "S256", query
        self.go_through(address)
        return self.program.event("signedIn")

    def who(self, access):
        answer = call(self.discovered["userinfo_endpoint"], headers={"Authorization": f"Bearer {access}"})
        return answer.json["sub"] if answer.status == 200 else None

    def refresh_by_hand(self, token):
        form = urllib.parse.urlencode({"grant_type": "refresh_token", "client_id": "techpass-invite",
                                       "refresh_token": token})
        return call(self.discovered["token_endpoint"], "POST", form.encode(), FORM)

    def own_code(self, redirect, verifier):
        """A code for a redirect address of the test's own."""
        before = len(redirect.seen)
        query = urllib.parse.urlencode({
            "response_type": "code", "client_id": "techpass-invite", "redirect_uri": redirect.address,
            "scope": "openid", "state": "s", "nonce": "n", "code_challenge": s256(verifier),
            "code_challenge_method": "S256"})
        self.go_through(f"{self.discovered['authorization_endpoint']}?{query}", lambda: len(redirect.seen) > before)
        return redirect.seen[-1]["code"]

    def exchange(self, *words):
        self.program.say("exchange", *words)
        return self.program.event("answered")


def sign_in_refresh_and_rotate(journey):
    first = journey.sign_in()
    assert journey.who(first["access"]) == "siti"
    assert first["refresh"], "no refresh token was given"
    current = first
    for _ in range(3):
        journey.program.say("renew", current["access"])
        renewed = journey.program.event("renewed")
        assert renewed["access"] != current["access"] and renewed["refresh"] != current["refresh"], renewed
        assert journey.who(renewed["access"]) == "siti"
        current = renewed


def reused_refresh_token_ends_the_session(journey):
    first = journey.sign_in()
    journey.program.say("renew", first["access"])
    second = journey.program.event("renewed")
    reused = journey.refresh_by_hand(first["refresh"])
    assert (reused.status, reused.json["error"]) == (400, "invalid_grant"), reused.text
    # Somebody else has a copy: the provider ends it for both, and the program asks to sign in.
    journey.program.say("renew", second["access"])
    events = [journey.program.line() for _ in range(2)]
    assert {event["event"] for event in events} == {"signInNeeded", "renewed"}, events
    assert all(event.get("signInNeeded", True) for event in events), events


def sign_out_revokes(journey):
    tokens = journey.sign_in()
    journey.program.say("sign-out")
    journey.program.event("signedOut")
    journey.browser.wait_for(lambda: journey.refresh_by_hand(tokens["refresh"]).status == 400, "the revocation")


def replayed_code_is_refused(journey):
    with Redirect() as redirect:
        verifier = secrets.token_urlsafe(48)
        code = journey.own_code(redirect, verifier)
        assert "access" in journey.exchange(code, redirect.address, verifier)
        again = journey.exchange(code, redirect.address, verifier)
        assert again["refused"] and again["detail"] == "invalid_grant", again


def wrong_verifier_is_refused(journey):
    with Redirect() as redirect:
        code = journey.own_code(redirect, secrets.token_urlsafe(48))
        refused = journey.exchange(code, redirect.address, secrets.token_urlsafe(48))
        assert refused["refused"] and refused["detail"] == "invalid_grant", refused


def wrong_redirect_at_the_exchange_is_refused(journey):
    with Redirect() as redirect:
        verifier = secrets.token_urlsafe(48)
        code = journey.own_code(redirect, verifier)
        refused = journey.exchange(code, "http://127.0.0.1:1", verifier)
        assert refused["refused"] and refused["detail"] == "invalid_grant", refused


def plain_is_refused(journey):
    address = journey.begin()
    journey.browser.open(changed(address, code_challenge_method="plain"))
    failed = journey.program.event("failed")
    assert failed["refused"] and failed["detail"].startswith("invalid_request"), failed
    journey.browser.wait_for(lambda: "You are not signed in." in journey.browser.text(), "the last page")


def wrong_redirect_is_refused(journey):
    address = journey.begin()
    for wrong in ("https://evil.example/", "http://127.0.0.1/other", "http://127.0.0.1.evil.example/"):
        journey.browser.open(changed(address, redirect_uri=wrong))
        assert journey.browser.address.startswith(journey.issuer), journey.browser.address
        assert "redirect_uri" in journey.browser.text(), journey.browser.text()
    # It waited all the while.
    journey.go_through(address)
    journey.program.event("signedIn")


SCENARIOS = [sign_in_refresh_and_rotate, reused_refresh_token_ends_the_session, sign_out_revokes,
             replayed_code_is_refused, wrong_verifier_is_refused, wrong_redirect_at_the_exchange_is_refused,
             plain_is_refused, wrong_redirect_is_refused]


def system_browser(folder):
    """Where the program looks for the user's browser, and the pipe through which that one tells the address."""
    opened = folder / "opened"
    os.mkfifo(opened)
    script = folder / "xdg-open"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" > "{opened}"\n', encoding="utf-8")
    script.chmod(0o755)
    return opened


def run(program, folder):
    opened = system_browser(folder)
    with Process([NODE, ROOT / "tests" / "system" / "oidcprovider.mjs"], folder / "provider.log") as provider, \
            Chromium(folder) as browser:
        issuer = provider.line()["issuer"]
        # Qt opens addresses only where there is a display.
        environment = {"PATH": f"{folder}:{os.environ['PATH']}", "QT_QPA_PLATFORM": "xcb"}
        with Process(["xvfb-run", "-a", program, issuer], folder / "program.log", environment) as signing:
            journey = Journey(signing, browser, issuer, opened)
            for scenario in SCENARIOS:
                scenario(journey)
                print("ok:", scenario.__name__.replace("_", " "), flush=True)


def main():
    if not NODE.exists() or not (ROOT / "tests" / "node_modules" / "oidc-provider").exists():
        sys.exit("oidc-provider is missing: run npm ci --prefix tests")
    with tempfile.TemporaryDirectory() as folder:
        try:
            run(sys.argv[1], Path(folder))
        except ChromiumMissing as missing:
            print("skipped:", missing)
            sys.exit(SKIPPED)
        except BaseException:
            for log in ("provider.log", "program.log"):
                path = Path(folder) / log
                if path.exists():
                    print(f"--- {log}\n{path.read_text(errors='replace')[-3000:]}", file=sys.stderr)
            raise


main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs techpass-practice and speaks to it, for the system tests."""

import base64
import hashlib
import json
import secrets
import subprocess
import urllib.error
import urllib.parse
import urllib.request
import uuid


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.text = body.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.text)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


# No proxy of the machine may come between the parts of a test.
_OPENER = urllib.request.build_opener(_NoRedirect, urllib.request.ProxyHandler({}))


def call(address, method="GET", body=None, headers=None, timeout=30):
    """One exchange; `body` is sent as JSON, or as it is where it is bytes."""
    headers = dict(headers or {})
    data = body
    if body is not None and not isinstance(body, bytes):
        data = json.dumps(body).encode()
        headers.setdefault("Content-Type", "application/json")
    request = urllib.request.Request(address, data=data, headers=headers, method=method)
    try:
        with _OPENER.open(request, timeout=timeout) as answer:
            return Answer(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as answer:
        with answer:
            return Answer(answer.code, answer.headers, answer.read())


def new_key():
    return str(uuid.uuid4())


class Practice:
    """The practice service, for the length of a `with`."""

    def __init__(self, program, *arguments):
        self._command = [program, "--port", "0", *arguments]

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        line = json.loads(self._process.stdout.readline())
        self.service = line["service"]
        self.issuer = line["issuer"]
        return self

    def __exit__(self, *_):
        self._process.terminate()
        code = self._process.wait(timeout=10)
        self._process.stdout.close()
        assert code == 0, f"techpass-practice ended with {code}"

    def control(self, what, body):
        answer = call(f"{self.service}/control/{what}", "POST", body)
        assert answer.status == 200, answer.text

    def ledger(self):
        return call(f"{self.service}/control/ledger").json


class OpenIdClient:
    """The authorization code flow with PKCE, without a browser."""

    REDIRECT = "http://127.0.0.1:1/callback"

    def __init__(self, issuer):
        self._discovered = call(f"{issuer}/.well-known/openid-configuration").json

    def sign_in(self, person):
        verifier = secrets.token_urlsafe(48)
        digest = hashlib.sha256(verifier.encode()).digest()
        query = urllib.parse.urlencode({
            "response_type": "code", "client_id": "techpass-invite", "redirect_uri": self.REDIRECT,
            "scope": "openid profile email offline_access", "state": "s", "nonce": "n",
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256", "prompt": "none", "login_hint": person,
        })
        redirect = call(f"{self._discovered['authorization_endpoint']}?{query}")
        fields = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(redirect.headers["location"]).query))
        form = urllib.parse.urlencode({
            "grant_type": "authorization_code", "client_id": "techpass-invite", "code": fields["code"],
            "redirect_uri": self.REDIRECT, "code_verifier": verifier,
        })
        tokens = call(self._discovered["token_endpoint"], "POST", form.encode(),
                      {"Content-Type": "application/x-www-form-urlencoded"})
        return tokens.json["access_token"]

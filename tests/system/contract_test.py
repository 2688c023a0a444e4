#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the program and the practice service against resources/api/techpass.openapi.yaml.

Prism stands between them as a proxy and judges every request and every answer by the document.
Usage: contract_test.py TECHPASS_PRACTICE [TECHPASS_INVITE]
Without the second program only the service is held against the document.
"""

import csv
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

sys.dont_write_bytecode = True

from practice import OpenIdClient, Practice, call, new_key
from prism import Prism, PrismMissing

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "resources" / "api" / "techpass.openapi.yaml"
LIST = ROOT / "tests" / "data" / "sample-clean.csv"
ROWS = 120


class Failed(Exception):
    """Something is not as the contract says."""


def check(condition, message):
    if not condition:
        raise Failed(message)


def vendor_account(number, **changes):
    account = {
        "userType": "vendor", "email": f"wei{number}@accenture.com", "username": f"wei.{number}",
        "firstName": "Wei", "lastName": "Lim", "countryCode": "65", "contactNumber": str(91230000 + number),
        "organisation": "Accenture", "department": None, "seedRequired": True, "reason": "Joins the team",
    }
    account.update(changes)
    return account


def officer_account(number):
    return vendor_account(number, userType="publicOfficer", email=f"siti{number}@tech.gov.sg", username=None,
                          department="DCUBE", seedRequired=False)


def invitation(email):
    return {"email": email, "seedRequired": False, "reason": "Joins the team"}


class Exchange:
    """Sends requests through Prism and checks the status, the trace ID and that Prism had nothing to say."""

    def __init__(self, prism, token):
        self.prism = prism
        self.token = token

    def __call__(self, method, path, status, body=None, code=None, token=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers["Authorization"] = f"Bearer {token or self.token}"
        headers["Accept"] = "application/json, application/problem+json"
        answer = call(self.prism.address + path, method, body, headers)
        what = f"{method} {path}: {answer.status} {answer.text[:600]}"
        check("stoplight.io/prism" not in answer.text and "sl-violations" not in answer.headers, what)
        check(answer.status == status, f"{status} expected: {what}")
        check(answer.headers.get("x-trace-id"), f"no trace ID: {what}")
        if code:
            check(answer.json["type"] == f"urn:techpass:problem:{code}", f"{code} expected: {what}")
            check(answer.json["traceId"] == answer.headers["x-trace-id"], f"two trace IDs: {what}")
        return answer


def create(send):
    """Accounts and invitations, their conflicts and their keys."""
    key = new_key()
    first = send("POST", "/v1/accounts", 201, vendor_account(1), Idempotency_Key=key)
    again = send("POST", "/v1/accounts", 201, vendor_account(1), Idempotency_Key=key)
    check(first.json == again.json, "a replay is not the first answer")
    check(again.headers.get("idempotency-replayed") == "true", "a replay does not say so")
    send("POST", "/v1/accounts", 201, officer_account(2), Idempotency_Key=new_key())
    send("POST", "/v1/accounts", 422, vendor_account(3), "idempotency-key-reused", Idempotency_Key=key)
    send("POST", "/v1/accounts", 409, vendor_account(1), "account-exists", Idempotency_Key=new_key())
    refused = send("POST", "/v1/accounts", 422, vendor_account(3, email="a@unknown.example"),
                   "validation-failed", Idempotency_Key=new_key())
    check(refused.json["errors"][0]["field"] == "email", "the field is not named")

    key = new_key()
    send("POST", "/v1/invitations", 201, invitation("ana@tech.gov.sg"), Idempotency_Key=key)
    send("POST", "/v1/invitations", 201, invitation("ana@tech.gov.sg"), Idempotency_Key=key)
    send("POST", "/v1/invitations", 409, invitation("ana@tech.gov.sg"), "account-exists",
         Idempotency_Key=new_key())
    send("POST", "/v1/invitations", 422, invitation("a@mindef.gov.sg"), "validation-failed",
         Idempotency_Key=new_key())


def create_several(send):
    """Batches and look-ups."""
    accounts = [vendor_account(10), vendor_account(1), vendor_account(12, reason="x" * 300)]
    batch = {"items": [{"idempotencyKey": new_key(), "account": account} for account in accounts]}
    answer = send("POST", "/v1/accounts/batch", 200, batch)
    check([result["status"] for result in answer.json["results"]] == [201, 409, 422], answer.text)
    large = {"items": [{"idempotencyKey": new_key(), "account": vendor_account(n)} for n in range(100, 151)]}
    send("POST", "/v1/accounts/batch", 413, large, "batch-too-large")
    found = send("POST", "/v1/accounts/lookup", 200, {"emails": ["WEI1@accenture.com", "b@tech.gov.sg"]})
    check(found.json == {"existing": ["WEI1@accenture.com"]}, found.text)


def list_and_resend(send, practice):
    page = send("GET", "/v1/invitations?pageSize=2", 200).json
    check(page["total"] == 4 and len(page["items"]) == 2, f"not the first page: {page}")
    rest = send("GET", f"/v1/invitations?pageSize=2&pageToken={page['nextPageToken']}", 200).json
    check(len(rest["items"]) == 2 and rest["nextPageToken"] is None, f"not the last page: {rest}")
    found = send("GET", "/v1/invitations?search=ana&status=notOnboarded", 200).json
    check(found["total"] == 1, f"not found: {found}")
    send("GET", "/v1/invitations?pageToken=nonsense", 400, code="malformed")
    resend = f"/v1/invitations/{found['items'][0]['id']}/resend"
    early = send("POST", resend, 429)
    check(int(early.headers["retry-after"]) > 0, "no Retry-After")
    practice.control("policy", {"resendIntervalHours": 0})
    send("POST", resend, 202)
    practice.control("policy", {"resendIntervalHours": 24})
    send("POST", "/v1/invitations/inv_unknown/resend", 404, code="not-found")


def session(send, practice):
    check(send("GET", "/v1/me", 200).json["canInvite"] is True, "the admin may not invite")
    tag = send("GET", "/v1/policy", 200).headers["etag"]
    send("GET", "/v1/policy", 304, If_None_Match=tag)
    practice.control("policy", {"allowedVendorDomains": None})
    policy = send("GET", "/v1/policy", 200, If_None_Match=tag).json
    check(policy["allowedVendorDomains"] is None, "the list is still published")


def refuse(send, practice):
    """401, 403, 429 and what a failing service says."""
    send("GET", "/v1/me", 401, code="unauthorized", token="nonsense")
    vendor = OpenIdClient(practice.issuer).sign_in("vendor")
    check(send("GET", "/v1/me", 200, token=vendor).json["canInvite"] is False, "a vendor may invite")
    send("POST", "/v1/accounts", 403, vendor_account(50), "not-permitted", token=vendor,
         Idempotency_Key=new_key())
    send("GET", "/v1/invitations", 403, code="not-permitted", token=vendor)
    for action, status, value in (("429", 429, "2"), ("429", 429, "Wed, 21 Oct 2026 07:28:00 GMT"),
                                  ("500", 500, None), ("503", 503, "1")):
        practice.control("faults", [{"action": action, "count": 1, "value": value}])
        answer = send("POST", "/v1/accounts", status, vendor_account(51), Idempotency_Key=new_key())
        check(answer.headers.get("retry-after") == value, f"Retry-After of {action}: {answer.headers}")
    practice.control("faults", [{"action": "expire-token", "count": 1}])
    send("GET", "/v1/me", 401, code="unauthorized")


def service_keeps_the_contract(practice_program):
    with Practice(practice_program) as practice, Prism(ROOT, DOCUMENT, practice.service) as prism:
        practice.control("policy", {"requestsPerSecond": 1000})
        send = Exchange(prism, OpenIdClient(practice.issuer).sign_in("admin"))
        session(send, practice)
        practice.control("policy", {"allowedVendorDomains": ["accenture.com"]})
        create(send)
        create_several(send)
        list_and_resend(send, practice)
        refuse(send, practice)
        prism.expect_no_violations()
        print(f"service: {prism.requests()} exchanges, no violation")


def violations_are_caught(practice_program):
    """Proves that the silence of Prism means something."""
    with Practice(practice_program) as practice, Prism(ROOT, DOCUMENT, practice.service) as prism:
        headers = {"Authorization": "Bearer " + OpenIdClient(practice.issuer).sign_in("admin")}
        wrong = dict(vendor_account(1), seedRequired="Yes")
        answer = call(prism.address + "/v1/accounts", "POST", wrong, {**headers, "Idempotency-Key": new_key()})
        check(answer.status == 422 and "prism/errors" in answer.text, "a wrong body passed: " + answer.text)
        check(len(prism.violations()) == 1, "a wrong body is not in the log")
        answer = call(prism.address + "/v1/accounts", "POST", vendor_account(1), headers)
        check("prism/errors" in answer.text, "a missing Idempotency-Key passed: " + answer.text)
        check(practice.ledger()["posts"] == 0, "a wrong request reached the service")

        for action, value in (("wrong-body", '{"email": "a@tech.gov.sg"}'), ("truncate", None)):
            before = len(prism.violations())
            practice.control("faults", [{"action": action, "value": value, "count": 1}])
            answer = call(prism.address + "/v1/me", "GET", None, headers)
            check(answer.status == 500, f"a wrong answer passed ({action}): {answer.status} {answer.text}")
            check(len(prism.violations()) > before, f"a wrong answer is not in the log ({action})")
        try:
            prism.expect_no_violations()
        except AssertionError:
            print("self-check: wrong requests and wrong answers are caught")
            return
        raise Failed("violations do not fail the test")


def program_keeps_the_contract(practice_program, invite_program):
    with tempfile.TemporaryDirectory() as folder, Practice(practice_program) as practice, \
            Prism(ROOT, DOCUMENT, practice.service) as prism:
        results = Path(folder) / "results.csv"
        finished = subprocess.run(
            [invite_program, "submit", str(LIST), "--service", prism.address, "--issuer", practice.issuer,
             "--data-dir", str(Path(folder) / "data"), "--results", str(results)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=300, check=False)
        said = f"{finished.stdout[-2000:]}\n{finished.stderr[-2000:]}"
        prism.expect_no_violations()
        check(finished.returncode == 0, f"exit code {finished.returncode}: {said}")
        made = practice.ledger()["accounts"]
        check(len(made) == ROWS and set(made.values()) == {1}, f"not {ROWS} accounts once each: {made}")
        with results.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        check(len(rows) == ROWS, f"{len(rows)} results instead of {ROWS}")
        check({row["Email"].lower() for row in rows} == set(made), "other people stand in the results")
        without = [row for row in rows if not re.fullmatch(r"[0-9a-f]{32}", row["Trace ID"])]
        check(not without, f"results without a trace ID: {without[:3]}")
        print(f"program: {prism.requests()} exchanges, {len(made)} accounts, no violation")


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        violations_are_caught(arguments[0])
        service_keeps_the_contract(arguments[0])
        if len(arguments) == 2:
            program_keeps_the_contract(arguments[0], arguments[1])
    except (Failed, PrismMissing, AssertionError, OSError, urllib.error.URLError,
            subprocess.TimeoutExpired) as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

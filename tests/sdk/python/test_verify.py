"""The Python package over the sample registry, served on the loopback interface, good and altered, and over the test vectors."""

import contextlib
import json
import subprocess
import sys
import threading
import time
import unittest
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import robot_id
from robot_id import Batch, Core, CoreError, InputError, Lookup, verify, verify_all
from robot_id.files import by_httpx, standard

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "target/registry/v1"
TRUST = json.loads((ROOT / "trust.json").read_text())
VECTORS = json.loads((ROOT / "tests/vectors/endpoint/cases.json").read_text())

LISTED = "CN0142G1A2032026A0314B0000417"
ABSENT = "CN0142G1A2032026A0314B9999999"


@contextlib.contextmanager
def host(alter=lambda path, content, nth: content):
    """Serves the sample; ``alter`` gives what is sent in place of a file: bytes, a status, or a status and headers."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            path = self.path.removeprefix("/registry/v1/")
            asked.append(path)
            file = SAMPLE / path
            answer = alter(path, file.read_bytes(), asked.count(path)) if file.is_file() else 404
            status, headers = answer if isinstance(answer, tuple) else (answer, {})
            content = status if isinstance(status, bytes) else b""
            self.send_response(200 if content else status)
            for name, value in {"Content-Length": str(len(content)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            with contextlib.suppress(ConnectionError):
                self.wfile.write(content)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/registry/v1/", asked
    finally:
        server.shutdown()
        server.server_close()


def spaced(content):
    """Still JSON, and of another hash."""
    return content + b" "


class Served(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.url, cls.asked = cls.enterClassContext(host())

    def test_a_listed_robot_is_proved_with_its_record(self):
        answer = verify("cn 0142 g1a203 2026a0314b0000417", registry=self.url)
        self.assertEqual((answer.verdict, answer.id, answer.status), ("listed", LISTED, "in-operation"))
        self.assertEqual((answer.freshness, answer.recalls["open"]), ("fresh", 1))
        self.assertEqual((answer.maker["names"]["en"], answer.model["names"]["en"]), ("Beichen Robotics", "Yaoguang 203"))
        self.assertEqual((answer.unit["id"], answer.proof["passed"][0]["check"]), (LISTED, "signature"))
        self.assertTrue(answer.demonstration)

    def test_a_robot_that_is_not_there_is_proved_absent(self):
        self.assertEqual(verify(ABSENT, registry=self.url).verdict, "not-listed")

    def test_for_a_text_that_is_no_id_nothing_is_fetched(self):
        before = len(self.asked)
        answer = verify("CN0142G1A2032\u041e26A0314B0000417", registry=self.url)
        self.assertEqual((answer.verdict, answer.fault["kind"], answer.fault["position"]), ("malformed", "look_alike", 13))
        answers = list(verify_all(["", "x", "\ud800"], registry=self.url))
        self.assertEqual([answered.answer.verdict for answered in answers], ["malformed"] * 3)
        self.assertEqual(len(self.asked), before)

    def test_the_memory_notices_a_shorter_log(self):
        memory = verify(LISTED, registry=self.url).memory
        self.assertEqual(verify(LISTED, registry=self.url, memory=memory).verdict, "listed")
        size, rest = memory.split(" ", 1)
        answer = verify(LISTED, registry=self.url, memory=f"{int(size) + 1} {rest}")
        self.assertEqual((answer.verdict, answer.proof["failed"]["reason"]), ("unproven", "rollback"))

    def test_the_clock_and_the_trust_are_the_callers(self):
        snapshot = verify(LISTED, registry=self.url).snapshot
        late = datetime.fromtimestamp(snapshot["next_update"] + 1, timezone.utc)
        self.assertEqual(verify(LISTED, registry=self.url, now=late).freshness, "stale")
        for trust in (TRUST, json.dumps(TRUST)):
            self.assertEqual(verify(LISTED, registry=self.url, trust=trust).verdict, "listed")
        other = verify(LISTED, registry=self.url, trust={**TRUST, "origin": "elsewhere.example"})
        self.assertEqual(other.proof["failed"]["reason"], "wrong_origin")

    def test_a_list_fetches_each_file_once_and_answers_as_single_look_ups(self):
        ids = [LISTED, ABSENT, "CN-0142-G1A203-2026A0314B0000417", "no ID", "ZZ0000AAAAAA00000000000000000"]
        with host() as (url, asked):
            found = sorted(verify_all(ids, registry=url, concurrency=2), key=lambda answered: answered.index)
        self.assertEqual([answered.text for answered in found], ids)
        self.assertEqual(len(asked), len(set(asked)))
        for answered in found:
            alone = verify(answered.text, registry=self.url)
            for what in ("verdict", "id", "status", "freshness", "recalls", "maker", "memory", "fault"):
                self.assertEqual(getattr(answered.answer, what), getattr(alone, what), (answered.text, what))

    def test_an_argument_that_cannot_be_used_is_an_error_that_names_it(self):
        before = len(self.asked)
        for change, argument, message in [
            ({"id": 7}, "id", "expected a string, got int"),
            ({"registry": "register"}, "registry", "expected an address with http or https"),
            ({"registry": "file:///etc/"}, "registry", "expected an address"),
            ({"registry": "http://[x/"}, "registry", "not an address"),
            ({"registry": None}, "registry", "expected a string"),
            ({"registry": "http://x:99999/"}, "registry", "not an address"),
            ({"registry": "http://x/\u00e4"}, "registry", "expected an address in ASCII"),
            ({"registry": "http://x/ y"}, "registry", "expected an address in ASCII"),
            ({"registry": "http://a:b@x/"}, "registry", "an address with a password"),
            ({"now": "today"}, "now", "expected seconds since 1970 or a datetime, got str"),
            ({"now": float("nan")}, "now", "expected seconds"),
            ({"now": time.time() * 1000}, "now", "expected seconds"),
            ({"memory": "7"}, "memory", "not what an answer gave"),
            ({"trust": 7}, "trust", "expected a trust file"),
            ({"trust": {"keys": {1}}}, "trust", "not to be written as JSON"),
            ({"trust": {**TRUST, "keys": ["x"]}}, "trust", "trust file: keys[0]: not a verifier key"),
            ({"fetch": 7}, "fetch", "expected a function"),
            ({"timeout": 0}, "timeout", "expected a number above 0"),
            ({"concurrency": "x"}, "concurrency", "expected a number above 0"),
        ]:
            with self.subTest(argument=argument), self.assertRaises(InputError) as raised:
                verify(**{"id": LISTED, "registry": self.url, **change})
            self.assertEqual(raised.exception.argument, argument)
            self.assertTrue(str(raised.exception).startswith(f"{argument}: {message}"), raised.exception)
        for ids, argument in [("CN", "ids"), ([LISTED, None], "ids[1]"), (7, "ids")]:
            with self.assertRaises(InputError) as raised:
                verify_all(ids, registry=self.url)
            self.assertEqual(raised.exception.argument, argument)
        self.assertEqual(len(self.asked), before)

    def test_httpx_fetches_as_well(self):
        import httpx

        with httpx.Client() as client, host(lambda *_: b"{" * (8 << 20)) as (endless, _):
            self.assertEqual(verify(LISTED, registry=self.url, fetch=by_httpx(client)).verdict, "listed")
            answer = verify(LISTED, registry=endless, fetch=by_httpx(client))
            self.assertEqual(answer.proof["failed"]["reason"], "too_large")
            closed = verify(LISTED, registry="http://127.0.0.1:9/", fetch=by_httpx(client))
            self.assertEqual(closed.missing, {"file": "latest.json", "status": 0})

    def test_threads_look_up_side_by_side(self):
        answers = []
        work = lambda: answers.append(verify(LISTED, registry=self.url).verdict)
        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(answers, ["listed"] * 8)

    def command(self, *arguments):
        run = subprocess.run([sys.executable, "-m", "robot_id", *arguments], capture_output=True, text=True)
        return run.returncode, run.stdout, run.stderr

    def test_the_command_ends_as_the_publishers_does(self):
        code, out, _ = self.command(LISTED, "--registry", self.url)
        self.assertEqual((code, out.splitlines()[0]), (0, "listed in-operation fresh"))
        code, out, _ = self.command(LISTED, "--registry", self.url, "--json", "--trust", str(ROOT / "trust.json"))
        self.assertEqual((code, json.loads(out)["unit"]["id"]), (0, LISTED))
        self.assertEqual(self.command("CN0142", "--registry", self.url)[0], 2)
        self.assertEqual(self.command(ABSENT, "--registry", self.url)[0], 3)
        self.assertEqual(self.command(LISTED, "--registry", "http://127.0.0.1:9/")[0], 5)
        code, _, err = self.command(LISTED, "--registry", "nowhere")
        self.assertEqual((code, err[:19]), (1, "robot_id: registry:"))


class Altered(unittest.TestCase):
    def test_an_altered_file_is_unproven_and_shows_no_record(self):
        for prefix in ("latest", "objects"):
            alter = lambda path, content, _: b"x" + content if path.startswith(prefix) else content
            with host(alter) as (url, _):
                answer = verify(LISTED, registry=url)
                self.assertEqual(answer.verdict, "unproven")
                self.assertIsNone(answer.unit or answer.maker or answer.status)
                self.assertEqual([a.answer.verdict for a in verify_all([LISTED, ABSENT], registry=url)], ["unproven"] * 2)

    def test_a_file_that_came_damaged_once_is_fetched_again(self):
        alter = lambda path, content, nth: spaced(content) if nth == 1 and path.startswith("objects/") else content
        with host(alter) as (url, _):
            self.assertEqual(verify(LISTED, registry=url).verdict, "listed")
        with host(alter) as (url, _):
            answers = {a.index: a.answer.verdict for a in verify_all([LISTED, "?", ABSENT], registry=url)}
            self.assertEqual(answers, {0: "listed", 1: "malformed", 2: "not-listed"})

    def test_a_registry_that_cannot_be_had_is_unreachable(self):
        for answer, status in ((404, 404), (503, 503), (b"<html>", 200)):
            with host(lambda *_, answer=answer: answer) as (url, _):
                found = verify(LISTED, registry=url)
                self.assertEqual((found.verdict, found.missing), ("unreachable", {"file": "latest.json", "status": status}))

    def test_a_busy_host_is_asked_again_when_it_says(self):
        alter = lambda path, content, nth: (503, {"Retry-After": "0.05"}) if (path, nth) == ("latest.json", 1) else content
        with host(alter) as (url, _):
            self.assertEqual(verify(LISTED, registry=url).verdict, "listed")

    def test_a_silent_host_ends_the_wait(self):
        ended = threading.Event()
        try:
            with host(lambda *_: (ended.wait(), 404)[1]) as (url, _):
                answer = verify(LISTED, registry=url, timeout=0.05)
                ended.set()
            self.assertEqual(answer.missing, {"file": "latest.json", "status": 0})
        finally:
            ended.set()

    def test_what_a_fetch_of_the_callers_fails_by_is_the_callers(self):
        def broken(*_):
            raise KeyError("a mistake")

        with self.assertRaises(KeyError):
            verify(LISTED, registry="http://127.0.0.1/", fetch=broken)


class Vectors(unittest.TestCase):
    def test_every_case_alone(self):
        core = Core()
        for case in VECTORS["cases"]:
            seen = case.get("remembered")
            memory = f"{seen['size']} {seen['root']} {seen['origin']}" if seen else None
            lookup = Lookup(core, case["input"], trust=VECTORS["trust"], now=case["now"], memory=memory)
            while lookup.wants:
                lookup.supply(lookup.wants[-1], self.file(case, lookup.wants[-1]))
            self.assertEqual(self.told(lookup.result, case["expect"]), case["expect"], case["name"])

    def test_a_list_of_all_cases_of_one_registry(self):
        cases = [case for case in VECTORS["cases"] if "patch" not in case and "remembered" not in case]
        now = cases[0]["now"]
        cases = [case for case in cases if (case["base"], case["now"]) == ("small", now)]
        batch = Batch(Core(), [case["input"] for case in cases], trust=VECTORS["trust"], now=now)
        answers = batch.take()
        while batch.wants:
            batch.supply(batch.wants[0], self.file(cases[0], batch.wants[0]))
            answers += batch.take()
        self.assertGreater(len(answers), 10)
        for place, answer in answers:
            self.assertEqual(self.told(answer, cases[place]["expect"]), cases[place]["expect"], cases[place]["name"])

    @staticmethod
    def file(case, path):
        content = case.get("patch", {}).get(path) or VECTORS["bases"][case["base"]].get(path, "missing")
        if content == "missing":
            return 404
        if "spaces" in content:
            return b" " * content["spaces"]
        return bytes.fromhex(content["hex"]) if "hex" in content else content["text"].encode()

    @staticmethod
    def told(answer, expect):
        told = {"verdict": answer.verdict}
        if answer.status:
            told["status"] = answer.status.replace("-", "_")
        if answer.freshness:
            told["freshness"] = answer.freshness
        if "known" in expect:
            told["known"] = "both" if answer.model else "manufacturer" if answer.maker else "neither"
        if "recalls" in expect:
            told["recalls"] = {name: value for name, value in answer.recalls.items() if value is not None}
            if answer.recalls["overdue"]:
                told["recalls"]["overdue"] = [answer.recalls["overdue"]["since"], answer.recalls["overdue"]["days"]]
        if answer.verdict == "unproven":
            told["check"], told["reason"] = (answer.proof["failed"][name] for name in ("check", "reason"))
        return told

    def test_a_core_that_stopped_says_so(self):
        core = Core()
        core.stopped = True
        with self.assertRaises(CoreError):
            Lookup(core, LISTED)

    def test_what_the_package_has_stands_in_its_list(self):
        self.assertTrue(all(hasattr(robot_id, name) for name in robot_id.__all__))
        self.assertTrue(callable(standard))


if __name__ == "__main__":
    unittest.main()

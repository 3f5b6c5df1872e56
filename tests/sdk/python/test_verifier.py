"""The verifier that is written from docs/FORMATS.md alone gives the verdict of every case of the test vectors."""

import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).parents[3]
VERIFIERS = ROOT / "sdk/verifiers"
sys.path.insert(0, str(VERIFIERS))

import verify  # noqa: E402

VECTORS = json.loads((ROOT / "tests/vectors/endpoint/cases.json").read_text())


def files(case):
    def get(path):
        content = case.get("patch", {}).get(path) or VECTORS["bases"][case["base"]].get(path, "missing")
        if content == "missing":
            raise verify.Lost()
        if "spaces" in content:
            return b" " * content["spaces"]
        return bytes.fromhex(content["hex"]) if "hex" in content else content["text"].encode()

    return get


class Verifier(unittest.TestCase):
    def test_every_case_whose_id_is_canonical(self):
        tried = 0
        for case in VECTORS["cases"]:
            expect = {name: value for name, value in case["expect"].items() if name != "recalls"}
            # What people write is folded before an ID is looked up, which is no part of the format.
            if expect["verdict"] != "malformed" and not re.fullmatch(verify.ID, case["input"]):
                continue
            answer = verify.look_up(case["input"], files(case), VECTORS["trust"], case["now"], case.get("remembered"))
            told = {name: answer[name] for name in ("verdict", "freshness", "check", "reason") if name in answer}
            if answer.get("unit"):
                told["status"] = answer["unit"]["status"]
            elif answer["verdict"] == "not-listed":
                told["known"] = "both" if answer["model"] else "manufacturer" if answer["manufacturer"] else "neither"
            self.assertEqual(told, expect, case["name"])
            tried += 1
        self.assertGreater(tried, 250)

    def test_the_sample_from_the_command_line(self):
        command = [sys.executable, VERIFIERS / "verify.py", "CN0142G1A2032026A0314B0000417"]
        run = subprocess.run([*command, ROOT / "target/registry/v1", ROOT / "trust.json"], capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        answer = json.loads(run.stdout)
        self.assertEqual((answer["verdict"], answer["unit"]["status"]), ("listed", "in_operation"))


if __name__ == "__main__":
    unittest.main()

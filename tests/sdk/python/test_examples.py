"""The examples of sdk/python, as they stand there, over the sample registry."""

import contextlib
import csv
import io
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from test_verify import ABSENT, LISTED, ROOT, host

README = (ROOT / "sdk/python/README.md").read_text()
EXAMPLES = re.findall(r"```python\n(.*?)\n```", README, re.S)
ADDRESS = "http://127.0.0.1:8080/registry/v1/"


class Examples(unittest.TestCase):
    def printed(self, code, url):
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            exec(code.replace(ADDRESS, url), {})
        return told.getvalue()

    def test_one_id_and_what_is_printed(self):
        with host() as (url, _):
            wanted = re.search(r"# (listed .*)$", EXAMPLES[0]).group(1)
            self.assertEqual(self.printed(EXAMPLES[0], url), wanted + "\n")

    def test_a_list(self):
        with host() as (url, _):
            lines = sorted(self.printed(EXAMPLES[1], url).splitlines())
        self.assertEqual(lines, [f"0 {LISTED} listed", "1 CN0142 malformed"])

    def test_without_io(self):
        helper = "from urllib.request import urlopen\nbytes_of = lambda path: urlopen(ADDRESS + path).read()\n"
        with host() as (url, _):
            self.assertEqual(self.printed(helper.replace("ADDRESS", repr(url)) + EXAMPLES[2], url), "listed\n")

    def test_a_column_of_a_table(self):
        with host() as (url, _), tempfile.TemporaryDirectory() as folder:
            table = Path(folder, "robots.csv")
            table.write_text(f"name,serial_id\nAda,{LISTED}\nBo,\nCy,{ABSENT}\n")
            command = [sys.executable, ROOT / "sdk/python/examples/column.py", table]
            run = subprocess.run([*command, "serial_id", url], capture_output=True, text=True)
            self.assertEqual(run.returncode, 0, run.stderr)
            rows = list(csv.DictReader(io.StringIO(run.stdout)))
            self.assertEqual([row["verdict"] for row in rows], ["listed", "malformed", "not-listed"])
            self.assertEqual((rows[0]["name"], rows[0]["maker"], rows[0]["open_recalls"]), ("Ada", "Beichen Robotics", "1"))
            self.assertEqual(rows[1]["open_recalls"], "")
            other = subprocess.run([*command, "other", url], capture_output=True, text=True)
            self.assertEqual(other.returncode, 1)
            self.assertIn("has no column 'other'", other.stderr)


if __name__ == "__main__":
    unittest.main()

"""``python -m robot_id ID --registry URL``: looks one ID up and prints the answer."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from . import Answer, CoreError, InputError, verify

#: As `robot-registry lookup` ends (docs/API.md).
ENDS = {"listed": 0, "malformed": 2, "not-listed": 3, "unproven": 4, "unreachable": 5}


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="robot_id",
        description="Looks a robot ID up and proves the answer.",
        epilog="Ends with 0 for listed, 2 malformed, 3 not listed, 4 unproven, 5 unreachable; 1 for anything else.",
    )
    parser.add_argument("id", help="the ID, as people write it")
    parser.add_argument("--registry", required=True, metavar="URL", help="the folder in which latest.json lies")
    parser.add_argument("--trust", type=Path, metavar="FILE", help="a trust file, in place of the one built in")
    parser.add_argument("--json", action="store_true", help="all of the answer, as JSON")
    options = parser.parse_args()
    try:
        trust = options.trust.read_text(encoding="utf-8-sig") if options.trust else None
        answer = verify(options.id, registry=options.registry, trust=trust)
    except (InputError, CoreError, OSError, UnicodeDecodeError) as error:
        print(f"robot_id: {error}", file=sys.stderr)
        return 1
    if options.json:
        told = {name: value for name, value in asdict(answer).items() if value is not None}
        print(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        print("\n".join(_lines(answer)))
    return ENDS.get(answer.verdict, 1)


def _lines(answer: Answer):
    names = [part["names"].get("en") or next(iter(part["names"].values())) for part in (answer.maker, answer.model) if part]
    yield " ".join(filter(None, [answer.verdict, answer.status, answer.freshness]))
    if answer.id:
        yield f"  {answer.id}" + (f"  {', '.join(names)}" if names else "")
    if answer.recalls and answer.recalls["open"]:
        yield f"  open recalls: {answer.recalls['open']}"
    if answer.snapshot:
        yield f"  proved in snapshot {answer.snapshot['sequence']} of {answer.snapshot['origin']}"
    if answer.proof and "failed" in answer.proof:
        yield f"  {answer.proof['failed']['message']}"
    if answer.missing:
        yield f"  {answer.missing['file']}: HTTP status {answer.missing['status']}"
    if answer.fault:
        yield f"  {answer.fault['message']}"
    if answer.demonstration:
        yield "  The data are fictional."


if __name__ == "__main__":
    sys.exit(main())

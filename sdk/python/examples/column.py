"""Checks a column of a table: python column.py TABLE.csv COLUMN REGISTRY > checked.csv

The table gets the columns verdict, status, maker, model and open_recalls. IDs are read as people write them.
"""

import sys

import pandas as pd

from robot_id import verify_all


def check(column: pd.Series, registry: str) -> pd.DataFrame:
    """The answers for a column of IDs, with its index."""
    texts = column.fillna("").astype(str).tolist()
    answers = {answered.index: answered.answer for answered in verify_all(texts, registry=registry)}
    rows = [
        {
            "verdict": answer.verdict,
            "status": answer.status,
            "maker": name(answer.maker),
            "model": name(answer.model),
            "open_recalls": answer.recalls and answer.recalls["open"],
        }
        for answer in map(answers.__getitem__, range(len(texts)))
    ]
    return pd.DataFrame(rows, index=column.index).astype({"open_recalls": "Int64"})


def name(part):
    return part and (part["names"].get("en") or next(iter(part["names"].values())))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    file, column, registry = sys.argv[1:]
    # As text: a column of digits must not become numbers.
    table = pd.read_csv(file, dtype=str)
    if column not in table:
        sys.exit(f"{file} has no column {column!r}; it has {', '.join(map(repr, table.columns))}")
    table.join(check(table[column], registry)).to_csv(sys.stdout, index=False)

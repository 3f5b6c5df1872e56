"""The units of a source as JSON in 256 parts by the hash of their IDs, written by DuckDB. Prints seconds and version."""

import sys
import time

import duckdb

units, to, threads = sys.argv[1:4]
connection = duckdb.connect()
connection.execute(f"SET threads = {int(threads)}")
connection.execute("SET memory_limit = '1GiB'")
connection.execute(f"SET temp_directory = '{to}.temp'")
start = time.monotonic()
connection.execute(
    f"""
    COPY (SELECT *, substr(sha256(id), 1, 2) AS part
          FROM read_json('{units}', format = 'newline_delimited', sample_size = 20000))
    TO '{to}' (FORMAT json, PARTITION_BY (part))
    """
)
print(f"{time.monotonic() - start:.2f} {duckdb.__version__}")

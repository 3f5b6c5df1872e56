"""The core: the look-up as WebAssembly (crates/badge, with the feature ``sdk``). It alone decides.

What its functions take and give stands in crates/badge/src/abi.rs: numbers, and texts through two buffers in its memory.
"""

from __future__ import annotations

import json
import threading
from importlib import resources
from typing import Any, Dict, Optional, Union

import wasmtime

from .errors import CoreError

_FUNCTIONS = ("input", "begin", "supply", "report", "output", "end")

_engine = wasmtime.Engine()
_module: Optional[wasmtime.Module] = None
_lock = threading.Lock()


def _compiled() -> wasmtime.Module:
    """The program of this package, compiled once for all threads."""
    global _module
    with _lock:
        if _module is None:
            try:
                code = resources.files(__package__).joinpath("core.wasm").read_bytes()
                _module = wasmtime.Module(_engine, code)
            except (OSError, wasmtime.WasmtimeError) as error:
                raise CoreError(f"the core could not be loaded: {error}") from error
        return _module


class Core:
    """A core, ready to be asked. Each thread needs one of its own."""

    def __init__(self) -> None:
        self._store = wasmtime.Store(_engine)
        exports = wasmtime.Instance(self._store, _compiled(), []).exports(self._store)
        self._memory = exports["memory"]
        self._call = {name: exports[name] for name in _FUNCTIONS}
        #: Whether it stopped; then another must be made.
        self.stopped = False

    def begin(self, question: Dict[str, Any], now: int) -> int:
        """Starts with a question and gives its number. ``now`` is in seconds."""
        # What is no Unicode is told as a character that can't stand in an ID.
        self._write(json.dumps(question, ensure_ascii=False).encode("utf-8", "replace"))
        return self._run("begin", float(now))

    def supply(self, number: int, path: str, answer: Union[bytes, int]) -> None:
        """Hands over a file, or the HTTP status in place of one; 0 for no answer."""
        name = path.encode()
        status, content = (answer, b"") if isinstance(answer, int) else (200, answer)
        self._write(name + content)
        self._run("supply", number, len(name), status)

    def report(self, number: int) -> Dict[str, Any]:
        length = self._run("report", number)
        at = self._run("output")
        return json.loads(bytes(self._memory.read(self._store, at, at + length)))

    def end(self, number: int) -> None:
        if not self.stopped:
            self._run("end", number)

    def _write(self, content: bytes) -> None:
        at = self._run("input", len(content))
        self._memory.write(self._store, content, at)

    def _run(self, name: str, *arguments: Union[int, float]) -> int:
        if self.stopped:
            raise CoreError("the core stopped before; make another")
        try:
            return self._call[name](self._store, *arguments)
        except (wasmtime.Trap, wasmtime.WasmtimeError) as error:
            self.stopped = True
            raise CoreError(f"the core stopped: {error}") from error

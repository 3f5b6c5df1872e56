"""The look-up without I/O: it names files, is handed their bytes, and answers."""

from __future__ import annotations

import json
import time
from datetime import datetime
from typing import Any, Dict, Iterable, List, Optional, Tuple, Union

from .answer import Answer
from .core import Core
from .errors import InputError

#: The last second of the year 9999: a larger number is of milliseconds.
_LAST = 253_402_300_799

Now = Union[int, float, datetime, None]
Trust = Union[str, Dict[str, Any], None]


def _text(argument: str, value: Any) -> str:
    if not isinstance(value, str):
        raise InputError(argument, f"expected a string, got {type(value).__name__}")
    return value


def _texts(argument: str, values: Any) -> List[str]:
    if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
        raise InputError(argument, f"expected a list of strings, got {type(values).__name__}")
    return [_text(f"{argument}[{index}]", value) for index, value in enumerate(values)]


def _asked(trust: Trust, now: Now, memory: Optional[str]) -> Tuple[Dict[str, Any], int]:
    """What is asked beside the ID: the question's other fields, and the time in seconds."""
    question: Dict[str, Any] = {}
    if trust is not None:
        if not isinstance(trust, (str, dict)):
            raise InputError("trust", f"expected a trust file, as text or as a dict, got {type(trust).__name__}")
        try:
            question["trust"] = trust if isinstance(trust, str) else json.dumps(trust)
        except (TypeError, ValueError) as error:
            raise InputError("trust", f"not to be written as JSON: {error}") from error
    if memory is not None:
        question["memory"] = _text("memory", memory)
    seconds = now.timestamp() if isinstance(now, datetime) else time.time() if now is None else now
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise InputError("now", f"expected seconds since 1970 or a datetime, got {type(now).__name__}")
    if not 0 <= seconds <= _LAST:
        raise InputError("now", f"expected seconds since 1970, up to the year 9999, got {seconds}")
    return question, int(seconds)


class _Question:
    """A question to the core, from its beginning to its end."""

    def __init__(self, core: Core, question: Dict[str, Any], now: int):
        if not isinstance(core, Core):
            raise InputError("core", "expected a Core")
        self._core = core
        self._answers: List[Tuple[int, Answer]] = []
        self._open = True
        self._number = core.begin(question, now)
        self._read()
        refused = self._report.get("refused")
        if refused:
            self.close()
            raise InputError(refused["argument"], refused["message"])

    @property
    def wants(self) -> List[str]:
        """Paths of the files that are wanted, below the registry's folder. Empty once there is an answer."""
        return self._report.get("wants", [])

    def supply(self, path: str, answer: Union[bytes, int]) -> None:
        """Hands over a file's bytes, or the HTTP status that came in place of them; 0 for no answer."""
        if isinstance(answer, int):
            if isinstance(answer, bool) or not 0 <= answer < 600:
                raise InputError("answer", "expected bytes, or an HTTP status")
            # 200 is the status of a file, and there is none.
            answer = 0 if answer == 200 else answer
        elif isinstance(answer, (bytes, bytearray, memoryview)):
            answer = bytes(answer)
        else:
            raise InputError("answer", "expected bytes, or an HTTP status")
        if self._open and _text("path", path) in self.wants:
            self._core.supply(self._number, path, answer)
            self._read()

    def close(self) -> None:
        """Forgets it, answered or not. Not needed after an answer."""
        if self._open:
            self._open = False
            self._core.end(self._number)

    def _read(self) -> None:
        self._report = self._core.report(self._number)
        self._answers += [(place, Answer.of(answer)) for place, answer in self._report.get("answers", [])]
        if not self.wants:
            self.close()


class Lookup(_Question):
    """Looks one ID up."""

    def __init__(self, core: Core, id: str, *, trust: Trust = None, now: Now = None, memory: Optional[str] = None):
        question, seconds = _asked(trust, now, memory)
        super().__init__(core, {"id": _text("id", id), **question}, seconds)

    @property
    def result(self) -> Optional[Answer]:
        """The answer, once there is one."""
        return Answer.of(self._report) if "verdict" in self._report else None


class Batch(_Question):
    """Looks a list of IDs up; each file is wanted once, however many of them need it."""

    def __init__(
        self, core: Core, ids: Iterable[str], *, trust: Trust = None, now: Now = None, memory: Optional[str] = None
    ):
        question, seconds = _asked(trust, now, memory)
        super().__init__(core, {"ids": _texts("ids", ids), **question}, seconds)

    def take(self) -> List[Tuple[int, Answer]]:
        """The answers since the last call: places in the list, and answers."""
        taken, self._answers = self._answers, []
        return taken

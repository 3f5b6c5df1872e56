"""Looking up over HTTP: what the core wants is fetched until it answers."""

from __future__ import annotations

import re
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Dict, Iterable, Iterator, List, Optional, Tuple
from urllib.parse import urlsplit, urlunsplit

from .answer import Answer
from .core import Core
from .errors import InputError
from .files import Fetch, file, standard
from .lookup import Batch, Lookup, Now, Trust, _asked, _Question, _text, _texts


@dataclass(frozen=True)
class Answered:
    """One of many: its place in the list, what was given, and the answer."""

    index: int
    text: str
    answer: Answer


@dataclass(frozen=True)
class _Ways:
    registry: str
    fetch: Fetch
    timeout: float
    concurrency: int


def verify(
    id: str,
    *,
    registry: str,
    trust: Trust = None,
    now: Now = None,
    memory: Optional[str] = None,
    fetch: Fetch = standard,
    timeout: float = 15.0,
    concurrency: int = 8,
) -> Answer:
    """Looks one ID up, written as people write it. Every verdict is an answer; for a text that is no ID nothing is fetched.

    ``registry`` is the address of the folder in which ``latest.json`` lies. ``trust`` is a trust file, as text or as a dict; without
    one, that which this package was built with counts. ``now`` is in seconds since 1970, or a datetime. ``memory`` is that of
    the newest answer: an older state of the register is then noticed. ``fetch`` makes a request (``robot_id.files.Fetch``),
    and one file may take ``timeout`` seconds.

    Raises ``InputError`` for an argument that can't be used, ``CoreError`` if the core can't be loaded or stops.
    """
    question: Dict[str, Any] = dict(trust=trust, now=now, memory=memory)
    _text("id", id)
    _asked(**question)
    ways = _ways(registry, fetch, timeout, concurrency)
    core = Core()

    def once(anew: bool) -> Answer:
        lookup = Lookup(core, id, **question)
        for _ in _drive(lookup, ways, anew):
            pass
        assert lookup.result is not None, "a question that wants nothing is answered"
        return lookup.result

    answer = once(anew=False)
    if answer.verdict != "unproven":
        return answer
    # What came may have been damaged on its way to a cache: before that is believed, it is fetched anew.
    again = once(anew=True)
    return answer if again.verdict == "unreachable" else again


def verify_all(
    ids: Iterable[str],
    *,
    registry: str,
    trust: Trust = None,
    now: Now = None,
    memory: Optional[str] = None,
    fetch: Fetch = standard,
    timeout: float = 15.0,
    concurrency: int = 8,
) -> Iterator[Answered]:
    """Looks many IDs up, and gives each as soon as it is answered. Each file of the registry is fetched once.

    Arguments and errors are those of ``verify``; ``concurrency`` says how many files are fetched at a time.
    """
    question: Dict[str, Any] = dict(trust=trust, now=now, memory=memory)
    given = _texts("ids", ids)
    _asked(**question)
    ways = _ways(registry, fetch, timeout, concurrency)
    return _all(given, question, ways)


def _all(given: List[str], question: Dict[str, Any], ways: _Ways) -> Iterator[Answered]:
    core = Core()
    unproven: List[Tuple[int, Answer]] = []
    for index, answer in _many(core, given, question, ways, anew=False):
        if answer.verdict == "unproven":
            unproven.append((index, answer))
        else:
            yield Answered(index, given[index], answer)
    if not unproven:
        return
    # As with a single ID: once more, past the caches.
    suspect = [given[index] for index, _ in unproven]
    for nth, again in _many(core, suspect, question, ways, anew=True):
        index, answer = unproven[nth]
        yield Answered(index, given[index], answer if again.verdict == "unreachable" else again)


def _many(
    core: Core, ids: List[str], question: Dict[str, Any], ways: _Ways, anew: bool
) -> Iterator[Tuple[int, Answer]]:
    batch = Batch(core, ids, **question)
    yield from batch.take()
    for _ in _drive(batch, ways, anew):
        yield from batch.take()


def _drive(question: _Question, ways: _Ways, anew: bool) -> Iterator[str]:
    """Supplies what a question wants, in order of arrival; gives after each file, until nothing is wanted."""
    if not question.wants:
        return
    threads = ThreadPoolExecutor(ways.concurrency, thread_name_prefix="robot-id")
    under: Dict[Future, str] = {}
    try:
        while question.wants:
            for path in question.wants:
                if len(under) >= ways.concurrency:
                    break
                if path not in under.values():
                    under[threads.submit(file, ways.registry + path, ways.fetch, ways.timeout, anew)] = path
            done, _ = wait(under, return_when=FIRST_COMPLETED)
            for future in done:
                path = under.pop(future)
                question.supply(path, future.result())
                yield path
    finally:
        question.close()
        # What is still on its way serves nobody.
        threads.shutdown(wait=False, cancel_futures=True)


def _ways(registry: str, fetch: Fetch, timeout: float, concurrency: int) -> _Ways:
    if not callable(fetch):
        raise InputError("fetch", f"expected a function, got {type(fetch).__name__}")
    for argument, value in (("timeout", timeout), ("concurrency", concurrency)):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
            raise InputError(argument, f"expected a number above 0, got {value!r}")
    return _Ways(_folder(registry), fetch, timeout, max(1, int(concurrency)))


def _folder(registry: str) -> str:
    """The address of a registry's folder, with a slash at its end."""
    _text("registry", registry)
    try:
        parts = urlsplit(registry)
        parts.port  # Fails if it is none.
    except ValueError as error:
        raise InputError("registry", f"not an address: {registry!r} ({error})") from error
    scheme, host, path, _, _ = parts
    if scheme not in ("http", "https") or not parts.hostname:
        raise InputError("registry", f"expected an address with http or https, got {registry!r}")
    if not re.fullmatch(r"[!-~]+", registry):
        raise InputError("registry", f"expected an address in ASCII, percent-encoded, got {registry!r}")
    if "@" in host:
        raise InputError("registry", "an address with a password")
    path = path[: -len("latest.json")] if path.endswith("/latest.json") else path
    return urlunsplit((scheme, host, path if path.endswith("/") else path + "/", "", ""))

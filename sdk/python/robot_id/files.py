"""Files of a registry over HTTP: each in time, no larger than it may be, and asked for again where a busy host says when."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from email.utils import parsedate_to_datetime
from typing import Callable, Mapping, Tuple, Union

#: Bytes that are read of a file at most; the core refuses more.
LIMIT = 4 * 1024 * 1024
#: How often a busy host is asked again, and the longest pause that it is granted, in seconds.
_AGAIN = 2
_LONGEST = 10.0

#: A request: an address, headers and seconds in; the HTTP status, the bytes and the answer's headers out. It raises
#: ``OSError`` if there is no answer in time; anything else that it raises ends the look-up.
Fetch = Callable[[str, Mapping[str, str], float], Tuple[int, bytes, Mapping[str, str]]]


def standard(url: str, headers: Mapping[str, str], timeout: float) -> Tuple[int, bytes, Mapping[str, str]]:
    """By the standard library. ``timeout`` bounds each wait, and all of them together."""
    end = time.monotonic() + timeout
    request = urllib.request.Request(url, headers=dict(headers))
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            parts, size = [], 0
            while size <= LIMIT and (part := answer.read1(65536)):
                parts.append(part)
                size += len(part)
                if time.monotonic() > end:
                    raise TimeoutError(url)
            return answer.status, b"".join(parts), answer.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, b"", error.headers


def by_httpx(client) -> Fetch:
    """By an ``httpx.Client``, which keeps its connections and knows the caller's proxies and certificates."""
    import httpx

    def fetch(url: str, headers: Mapping[str, str], timeout: float) -> Tuple[int, bytes, Mapping[str, str]]:
        end = time.monotonic() + timeout
        parts, size = [], 0
        try:
            with client.stream("GET", url, headers=headers, timeout=timeout, follow_redirects=True) as answer:
                for part in answer.iter_bytes():
                    parts.append(part)
                    size += len(part)
                    if size > LIMIT or time.monotonic() > end:
                        break
                if size <= LIMIT and time.monotonic() > end:
                    raise TimeoutError(url)
                return answer.status_code, b"".join(parts), answer.headers
        except (httpx.TransportError, httpx.DecodingError, httpx.TooManyRedirects) as error:
            raise OSError(str(error)) from error

    return fetch


def file(url: str, fetch: Fetch, timeout: float, anew: bool) -> Union[bytes, int]:
    """A file, as the core takes it: its bytes, or the HTTP status in place of them, 0 for no answer. It never fails."""
    headers = {"User-Agent": "robot-id"}
    if anew:
        headers["Cache-Control"] = "no-cache"
    for left in range(_AGAIN, -1, -1):
        try:
            status, content, answered = fetch(url, headers, timeout)
        except (OSError, http.client.HTTPException):
            return 0
        if status == 200:
            return content
        pause = _pause(status, answered) if left else 0.0
        if not pause:
            return status
        time.sleep(pause)
    return 0


def _pause(status: int, headers: Mapping[str, str]) -> float:
    """For how many seconds a busy host asks to be left alone; 0 if it does not, or for too long."""
    if status not in (429, 503):
        return 0.0
    asked = headers.get("Retry-After") or ("2" if status == 429 else "")
    try:
        wait = float(asked)
    except ValueError:
        try:
            wait = parsedate_to_datetime(asked).timestamp() - time.time()
        except (TypeError, ValueError):
            return 0.0
    return wait if 0 < wait <= _LONGEST else 0.0

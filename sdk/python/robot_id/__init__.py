"""Looks robot IDs up in a registry of static files, and proves the answers.

    >>> from robot_id import verify
    >>> answer = verify("CN 0142 G1A203 2026A0314B0000417", registry="https://register.example/registry/v1/")
    >>> answer.verdict, answer.status
    ('listed', 'in-operation')

``verify`` takes one ID, ``verify_all`` a list; ``Lookup`` and ``Batch`` are the same without I/O. Every verdict is an answer. An
argument that can't be used is an ``InputError``, which names it.
"""

from .answer import Answer
from .core import Core
from .errors import CoreError, InputError
from .lookup import Batch, Lookup
from .verify import Answered, verify, verify_all

__all__ = ["Answer", "Answered", "Batch", "Core", "CoreError", "InputError", "Lookup", "verify", "verify_all"]

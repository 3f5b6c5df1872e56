"""What is said of an ID. Records have the fields of docs/FORMATS.md, section 4; a test compares the names with the core's."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Dict, List, Optional, TypedDict, Union

#: Words by language tag (BCP 47).
Text = Dict[str, str]


@dataclass(frozen=True)
class Answer:
    """An answer; what means nothing for its verdict is ``None``."""

    #: ``listed``, ``not-listed``, ``unreachable``, ``unproven`` or ``malformed``.
    verdict: str
    #: Whether the data are fictional, as the trust file says.
    demonstration: bool
    #: The ID in canonical form.
    id: Optional[str] = None
    #: ``registered``, ``in-operation``, ``suspended``, ``under-recall``, ``retired`` or ``recycled``.
    status: Optional[str] = None
    #: The stage of life: ``operation``, …
    stage: Optional[str] = None
    #: ``fresh``, ``stale`` or ``expired``.
    freshness: Optional[str] = None
    #: Who made it, as far as the register knows.
    maker: Optional[Manufacturer] = None
    #: What it is, as far as the register knows. Of a list: ``code`` and ``names`` alone.
    model: Optional[Union[Model, Named]] = None
    #: The record; not of a list.
    unit: Optional[Unit] = None
    #: The recalls that are open for it.
    recalls: Optional[OpenRecalls] = None
    #: The snapshot that proves the answer; not of a list.
    snapshot: Optional[Snapshot] = None
    #: The checks that passed, and the one that failed; of a list, only the latter.
    proof: Optional[Proof] = None
    #: The file that could not be had.
    missing: Optional[Missing] = None
    #: What makes a text no ID, and where.
    fault: Optional[Fault] = None
    #: To be kept, and given to the next look-up: the state of the register that was seen. It names no ID.
    memory: Optional[str] = None

    @classmethod
    def of(cls, report: Dict[str, Any]) -> Answer:
        """From what the core says; fields that this version does not know are left out."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in report.items() if name in known})


class Named(TypedDict):
    code: str
    names: Text


class OpenRecalls(TypedDict):
    """The recalls that are open for a unit (section 4.4)."""

    open: int
    #: Those beside the one that the status tells.
    more: int
    #: The next day by which one is due.
    due: Optional[str]
    #: Of those whose day has passed, the one that is late for longest.
    overdue: Optional[Overdue]


class Overdue(TypedDict):
    since: str
    days: int


class Proof(TypedDict, total=False):
    """The checks: those that passed, in their order, and the one that failed."""

    passed: List[Passed]
    failed: Failed
    #: Files received, and their bytes.
    files: int
    bytes: int


class Passed(TypedDict, total=False):
    """A check that passed, and what it rests on."""

    check: str
    key: str
    key_id: str
    size: int
    root: str
    cosignatures: List[Cosignature]
    quorum: int
    leaf: str
    hashes: int
    seen: Optional[int]
    object: str
    prefix: str
    units: int
    position: Optional[int]


class Cosignature(TypedDict):
    name: str
    time: int


class Failed(TypedDict):
    """The check that failed (section 5), the file, and why."""

    check: str
    reason: str
    file: str
    message: str


class Missing(TypedDict):
    """The file that could not be had; ``status`` is that of HTTP, 0 without an answer, 200 if a web page came in its place."""

    file: str
    status: int


class Fault(TypedDict, total=False):
    """What makes a text no ID, and where: ``position`` counts the characters before it."""

    kind: str
    position: int
    id_index: int
    segment: str
    message: str


class UnitsPart(TypedDict):
    count: int
    prefix_bits: int
    root: str


class ManufacturersPart(TypedDict):
    count: int
    index: str


class ModelsPart(TypedDict):
    count: int


class Snapshot(TypedDict):
    format: str
    origin: str
    sequence: int
    issued_at: int
    next_update: int
    units: UnitsPart
    manufacturers: ManufacturersPart
    models: ModelsPart
    statistics: str


class Manufacturer(TypedDict):
    country: str
    code: str
    names: Text
    standing: str
    models: str


class Parameters(TypedDict):
    height_mm: int
    mass_g: int
    degrees_of_freedom: int
    battery_wh: int
    compute_tops: int
    payload_g: int
    top_speed_mm_s: int


class Component(TypedDict):
    kind: str
    supplier: Text
    part: str


# `from` is a word of Python's: such a type is made by a call.
Range = TypedDict(
    "Range",
    {
        "from": str,
        "to": str,
    },
)


class Recall(TypedDict, total=False):
    number: str
    opened_on: str
    severity: str
    deadline: str
    title: Text
    text: Text
    serials: List[Range]


class Model(TypedDict, total=False):
    code: str
    names: Text
    parameters: Parameters
    intelligence_level: int
    components: List[Component]
    recalls: List[Recall]


class Event(TypedDict, total=False):
    date: str
    stage: str
    kind: str
    actor: str
    country: str
    note: Text


class Notice(TypedDict, total=False):
    kind: str
    reference: str
    issued_on: str
    deadline: str
    closed_on: str
    text: Text


class Unit(TypedDict, total=False):
    id: str
    status: str
    stage: str
    made_on: str
    software: str
    components: List[Component]
    events: List[Event]
    notices: List[Notice]

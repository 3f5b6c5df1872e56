"""A whole verifier in one file, written from docs/FORMATS.md alone: Python, with `cryptography` for Ed25519.

    python verify.py ID REGISTRY TRUST_FILE        REGISTRY: an address, or a folder

Numbers in comments are sections of docs/FORMATS.md. It remembers nothing between runs; `look_up` takes what is remembered.
"""

import base64
import hashlib
import json
import pathlib
import re
import sys
import time
import urllib.error
import urllib.request

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

KIB = 1024
P = 2**255 - 19


class Unproven(Exception):
    """A check that failed: its name, and the reason."""


class Lost(Exception):
    """A file that can't be had."""


class Wrong(Exception):
    """What breaks the format: `format`, or `newer_format`."""


# 3 Hashes and the log


def sha256(data):
    return hashlib.sha256(data).digest()


def bits(digest, start, count):
    """`count` bits of a hash, from bit `start` on."""
    return int.from_bytes(digest, "big") >> (256 - start - count) & (1 << count) - 1


def unbase64(text):
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise ValueError(text)
    return data


def is_strict(point):
    """A canonical encoding of a point that is not of small order."""
    y = int.from_bytes(point, "little") & (2**255 - 1)
    eighth = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD83D3D706A17C7
    return y < P and y not in (0, 1, P - 1, eighth, P - eighth)


def has_signed(key, signature, message):
    if len(signature) != 64 or not is_strict(key) or not is_strict(signature[:32]):
        return False
    try:
        # OpenSSL compares R as bytes, without the cofactor, and refuses an S past the group's order.
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        return True
    except InvalidSignature:
        return False


def verifier_key(line):
    """C2SP signed-note: name+id+base64(type ‖ key), as (name, id, type, key)."""
    name, key_id, data = line.split("+", 2)
    data = unbase64(data)
    if sha256(name.encode() + b"\n" + data)[:4].hex() != key_id or len(data) != 33:
        raise ValueError(f"not a verifier key: {line}")
    return name, bytes.fromhex(key_id), data[0], data[1:]


def read_note(note):
    """C2SP signed-note and tlog-checkpoint: the text, its signatures, and origin, size and root."""
    try:
        text, lines = note[: note.rindex("\n\n") + 1], note[note.rindex("\n\n") + 2 :]
        if re.search(r"[\x00-\x09\x0b-\x1f]", note) or len(note.encode()) > 64 * KIB or not lines.endswith("\n"):
            raise ValueError("characters")
        signatures = []
        for line in lines[:-1].split("\n"):
            name, data = re.fullmatch(r"— ([^+\s]+) (\S+)", line).groups()
            data = unbase64(data)
            signatures.append((name, data[:4], data[4:]))
        if len(signatures) > 64 or not all(signature for *_, signature in signatures):
            raise ValueError("signatures")
        origin, size, root, *extensions = text[:-1].split("\n")
        if not origin or "" in extensions or not re.fullmatch("0|[1-9][0-9]*", size) or int(size) >= 2**64:
            raise ValueError("checkpoint")
        root = unbase64(root)
        if len(root) != 32:
            raise ValueError("root")
        return text.encode(), signatures, origin, int(size), root
    except (ValueError, AttributeError):
        raise Unproven("signature", "format") from None


def signers(text, signatures, keys):
    """The keys that signed. A line of one of them that does not verify fails the note."""
    signed = []
    for name, key_id, signature in signatures:
        known = [key for key in map(verifier_key, keys) if key[:2] == (name, key_id)]
        for key in known:
            message, rest = text, signature
            if key[2] == 4:  # C2SP tlog-cosignature
                stamp, rest = int.from_bytes(signature[:8], "big"), signature[8:]
                message = b"cosignature/v1\ntime %d\n" % stamp + text if stamp < 2**63 else b""
            if has_signed(key[3], rest, message):
                signed.append(key)
                break
        else:
            if known:
                raise Unproven("signature", "bad_signature")
    return signed


def count_witnesses(keys):
    """Keys of one name are one witness, and so are names of one key."""
    seen, count = [], 0
    for name, _, _, key in keys:
        count += not any(name == other or key == same for other, same in seen)
        seen.append((name, key))
    return count


def node_hash(left, right):
    return sha256(b"\x01" + left + right)


def is_included(leaf, size, path, root):
    """RFC 6962, for the last entry: its siblings all stand to its left, one for each bit of its index."""
    if size == 0 or len(path) != bin(size - 1).count("1"):
        return False
    for sibling in path:
        leaf = node_hash(sibling, leaf)
    return leaf == root


def tile_path(level, number, width):
    """C2SP tlog-tiles: groups of three digits, each but the last after an x."""
    digits = str(number).zfill((len(str(number)) + 2) // 3 * 3)
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    partial = f".p/{width}" if width < 256 else ""
    return f"log/tile/{level}/{''.join(f'x{group}/' for group in groups[:-1])}{groups[-1]}{partial}"


def check_history(seen, origin, size, root, get):
    """Check 7: the log of `size` entries goes on from the one that was seen."""
    if not seen or seen["origin"] != origin:
        return
    before, root_before = seen["size"], bytes.fromhex(seen["root"])
    if size < before:
        raise Unproven("history", "rollback")
    if size == before:
        if root != root_before:
            raise Unproven("history", "forked")
        return

    def tile(level, number):
        width = min(256, (size >> 8 * level) - 256 * number)
        data = get(tile_path(level, number, width))
        if len(data) != 32 * width:
            raise Lost() if is_markup(data) else Unproven("history", "format")
        return data

    def subtree(height, index):
        """The hash of a whole subtree: from the tile that has it, or has what is below it in the same tile."""
        level, up = divmod(height, 8)
        at = index << up
        hashes = tile(level, at >> 8)
        row = [hashes[32 * place :][:32] for place in range(at & 255, (at & 255) + (1 << up))]
        while len(row) > 1:
            row = [node_hash(*pair) for pair in zip(row[::2], row[1::2])]
        return row[0]

    def tree(low, high):
        """The root over entries `low` to `high`, of hashes that each lie on one side of the size before."""
        count = high - low
        if (low, high) == (0, before) and count & count - 1 == 0:
            # RFC 6962: a proof leaves out what is the tree before as a whole.
            return root_before
        if count & count - 1 == 0 and not low < before < high:
            return subtree(count.bit_length() - 1, low // count)
        half = 1 << (count - 1).bit_length() - 1
        return node_hash(tree(low, low + half), tree(low + half, high))

    if before == 0:
        ok = root_before == sha256(b"")
    else:
        ok = tree(0, before) == root_before and tree(0, size) == root
    if not ok:
        raise Unproven("history", "inconsistent")


# 4 Documents: functions that read a value, or raise Wrong


class Number(str):
    """As it stands in the file."""


class Pairs(list):
    """An object: fields that are there twice are seen."""


def parse(data):
    def constant(_):
        raise Wrong("format")

    try:
        text = data if isinstance(data, str) else data.decode()
        value = json.loads(text, object_pairs_hook=Pairs, parse_int=Number, parse_float=Number, parse_constant=constant)
        check_inside(value, 0)
        return value
    except (ValueError, RecursionError):
        raise Wrong("format") from None


def check_inside(value, depth):
    if isinstance(value, str):
        value.encode()  # Half a surrogate pair fails here.
    elif isinstance(value, list):
        if depth == 127:
            raise Wrong("format")
        for inner in value:
            if isinstance(value, Pairs):
                inner[0].encode()
                inner = inner[1]
            check_inside(inner, depth + 1)


def ensure(holds):
    if not holds:
        raise Wrong("format")


def fields(**readers):
    """An object with these fields; one whose reader is `optional` may be missing or null."""

    def read(value):
        ensure(isinstance(value, Pairs))
        found = {}
        for name, reader in readers.items():
            values = [value for field, value in value if field == name.rstrip("_")]
            ensure(len(values) < 2)
            if getattr(reader, "is_optional", False) and values in ([], [None]):
                continue
            ensure(values)
            found[name.rstrip("_")] = reader(values[0])
        return found

    return read


def optional(reader):
    def read(value):
        return reader(value)

    read.is_optional = True
    return read


def listed(reader, most=256):
    def read(value):
        ensure(isinstance(value, list) and not isinstance(value, Pairs) and len(value) <= most)
        return [reader(inner) for inner in value]

    return read


def string(most=None, pattern=None, control=None):
    def read(value):
        ensure(isinstance(value, str) and not isinstance(value, Number))
        ensure(most is None or len(value.encode()) <= most)
        ensure(pattern is None or re.fullmatch(pattern, value))
        ensure(control is None or not re.search(control, value))
        return value

    return read


def number(most=2**64 - 1, least=0):
    def read(value):
        ensure(isinstance(value, Number) and re.fullmatch("[0-9]{1,20}", value) and least <= int(value) <= most)
        return int(value)

    return read


def one_of(words):
    def read(value):
        if value in words.split():
            return value
        string()(value)
        raise Wrong("newer_format" if re.fullmatch("[a-z0-9_]+", value) else "format")  # 4.8

    return read


def version(value):
    string()(value)
    if value != "robot-registry/1":
        raise Wrong("newer_format" if re.fullmatch("robot-registry/([2-9]|[1-9][0-9]+)", value) else "format")


def day(value):
    string(pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}")(value)
    try:
        time.strptime(value, "%Y-%m-%d")
    except ValueError:
        raise Wrong("format") from None
    return value


def text_of(words):
    def read(value):
        ensure(isinstance(value, Pairs) and 1 <= len(value) <= 32)
        ensure(len({tag.lower() for tag, _ in value}) == len(value))
        for tag, _ in value:
            string(35, "[A-Za-z]{2,8}(-[0-9A-Za-z]{1,8})*")(tag)
        return {tag: words(inner) for tag, inner in value}

    return read


def code(n):
    return string(pattern=f"[0-9A-Z]{{{n}}}")


LINE = r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]"
name = string(200, control=LINE)
names = text_of(name)
text = text_of(string(2048, control=LINE.replace(r"\x1f", r"\x09\x0b-\x1f")))
digest = string(pattern="[0-9a-f]{64}")
ID = "([A-Z]{2}|[0-9]{2})[0-9A-Z]{27}"


def tag(word):
    return string(pattern=word)


STAGES = "research_development manufacturing market_access sales operation recycling"
LATEST = fields(
    format=version,
    checkpoint=string(),
    snapshot=string(16 * KIB),
    inclusion=fields(hashes=listed(digest, 64)),
    objects=optional(listed(string(), 8)),
)
SNAPSHOT = fields(
    format=version,
    origin=string(2048),
    sequence=number(),
    issued_at=number(),
    next_update=number(),
    units=fields(count=number(), prefix_bits=number(32), root=digest),
    manufacturers=fields(count=number(), index=digest),
    models=fields(count=number()),
    statistics=digest,
)
COMPONENT = fields(kind=one_of("battery compute actuators sensors hands"), supplier=names, part=name)
EVENT = fields(
    date=day,
    stage=one_of(STAGES),
    kind=one_of(
        "type_filed built factory_inspected approved sold activated software_updated maintained component_replaced "
        "inspected moved recall_remedied suspended resumed decommissioned recycled"
    ),
    actor=one_of("manufacturer service_provider seller user recycler regulator"),
    country=code(2),
    note=optional(text),
)
NOTICE = fields(
    kind=one_of("service_recall stop_use_recall suspension"),
    reference=name,
    issued_on=day,
    deadline=optional(day),
    closed_on=optional(day),
    text=text,
)
UNIT_FIELDS = fields(
    id=string(pattern=ID),
    status=one_of("registered in_operation suspended under_recall retired recycled"),
    stage=one_of(STAGES),
    made_on=day,
    software=name,
    components=optional(listed(COMPONENT)),
    events=listed(EVENT),
    notices=optional(listed(NOTICE)),
)
PARAMETERS = "height_mm mass_g degrees_of_freedom battery_wh compute_tops payload_g top_speed_mm_s"
RECALL = fields(
    number=name,
    opened_on=day,
    severity=one_of("service stop_use"),
    deadline=optional(day),
    title=names,
    text=text,
    serials=listed(lambda value: in_order(fields(from_=code(17), to=code(17))(value))),
)
MODEL = fields(
    code=code(6),
    names=names,
    parameters=fields(**{field: number(2**32 - 1) for field in PARAMETERS.split()}),
    intelligence_level=number(5, 1),
    components=listed(COMPONENT),
    recalls=optional(listed(RECALL)),
)
MANUFACTURER = fields(
    country=code(2), code=code(4), names=names, standing=one_of("active suspended withdrawn"), models=digest
)


def in_order(serials):
    ensure(serials["from"] <= serials["to"])
    return serials


def UNIT(value):
    unit = UNIT_FIELDS(value)
    dates = [event["date"] for event in unit["events"]]
    stopped = any(n["kind"] == "stop_use_recall" and "closed_on" not in n for n in unit.get("notices", []))
    gone = unit["status"] in ("retired", "recycled")
    ensure(dates == sorted(dates) and gone == (unit["stage"] == "recycling"))
    ensure(unit["status"] == "suspended" or (unit["status"] == "under_recall") == (stopped and not gone))
    return unit


def ascending(reader, key):
    def read(value):
        values = reader(value)
        keys = [key(value) for value in values]
        ensure(all(one < other for one, other in zip(keys, keys[1:])))
        return values

    return read


ANY = 2**31
NODE = 32 * KIB, fields(type=tag("node"), children=listed(digest))
BUCKET = KIB * KIB, fields(type=tag("bucket"), units=ascending(listed(UNIT, 4096), lambda unit: unit["id"]))
INDEX = 4 * KIB * KIB, fields(
    type=tag("manufacturers"),
    manufacturers=ascending(listed(MANUFACTURER, ANY), lambda maker: maker["country"] + maker["code"]),
)
MODELS = 4 * KIB * KIB, fields(
    type=tag("models"),
    country=code(2),
    manufacturer=code(4),
    models=ascending(listed(MODEL, ANY), lambda model: model["code"]),
)


def read(check, data, reader):
    try:
        return reader(parse(data))
    except Wrong as wrong:
        raise Unproven(check, str(wrong)) from None


# 5 The look-up


def is_markup(data):
    return data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\t\n\x0c\r ").startswith(b"<")


def look_up(robot_id, get, trust, now, seen=None):
    """The verdict and what belongs to it. `get` gives a file's bytes by its path, or raises Lost; `now` is in seconds."""
    if not re.fullmatch(ID, robot_id):
        return {"verdict": "malformed"}

    def get_json(path):
        data = get(path)
        if is_markup(data):
            raise Lost()
        return data

    try:
        return prove(robot_id, get, get_json, trust, now, seen)
    except Unproven as failed:
        return {"verdict": "unproven", "check": failed.args[0], "reason": failed.args[1]}
    except Lost:
        return {"verdict": "unreachable"}


def prove(robot_id, get, get_json, trust, now, seen):
    data = get_json("latest.json")
    if len(data) > 128 * KIB:
        raise Unproven("latest", "too_large")
    latest = read("latest", data, LATEST)  # 1
    note, signatures, origin, size, root = read_note(latest["checkpoint"])
    if origin != trust["origin"]:
        raise Unproven("signature", "wrong_origin")
    if not signers(note, signatures, trust["keys"]):  # 2
        raise Unproven("signature", "no_trusted_signature")
    if count_witnesses(signers(note, signatures, trust["witnesses"])) < trust["quorum"]:  # 3
        raise Unproven("witnesses", "quorum_not_met")
    path = [bytes.fromhex(digest) for digest in latest["inclusion"]["hashes"]]
    if not is_included(sha256(b"\x00" + latest["snapshot"].encode()), size, path, root):  # 4
        raise Unproven("inclusion", "not_included")
    snapshot = read("snapshot", latest["snapshot"], SNAPSHOT)  # 5
    if snapshot["origin"] != origin:
        raise Unproven("snapshot", "wrong_origin")
    if snapshot["sequence"] != size - 1 or snapshot["next_update"] <= snapshot["issued_at"]:
        raise Unproven("snapshot", "format")
    if snapshot["issued_at"] > now + 600:  # 6
        raise Unproven("clock", "from_the_future")

    inline = {sha256(text.encode()).hex(): text.encode() for text in latest.get("objects", [])}

    def read_object(check, digest, kind):
        most, reader = kind
        data = inline.get(digest) or get_json(f"objects/{digest[:2]}/{digest}.json")
        if is_markup(data):
            raise Lost()
        if len(data) > most:
            raise Unproven(check, "too_large")
        if sha256(data).hex() != digest:
            raise Unproven(check, "hash_mismatch")
        return read(check, data, reader)

    def find():  # 8, 9
        prefix_bits, digest, depth = snapshot["units"]["prefix_bits"], snapshot["units"]["root"], 0
        own = sha256(robot_id.encode())
        while depth < prefix_bits:
            taken = (prefix_bits - 1) % 8 + 1 if depth == 0 else 8
            children = read_object("node", digest, NODE)["children"]
            if len(children) != 2**taken:
                raise Unproven("node", "format")
            digest, depth = children[bits(own, depth, taken)], depth + taken
        units = read_object("bucket", digest, BUCKET)["units"]
        prefix = bits(own, 0, prefix_bits)
        if any(bits(sha256(unit["id"].encode()), 0, prefix_bits) != prefix for unit in units):
            raise Unproven("bucket", "format")
        return next((unit for unit in units if unit["id"] == robot_id), None)

    def decode():  # 10, 11
        index = read_object("manufacturers", snapshot["manufacturers"]["index"], INDEX)["manufacturers"]
        maker = next((maker for maker in index if maker["country"] + maker["code"] == robot_id[:6]), None)
        if not maker:
            return None, None
        made = read_object("models", maker["models"], MODELS)
        if made["country"] + made["manufacturer"] != robot_id[:6]:
            raise Unproven("models", "format")
        return maker, next((model for model in made["models"] if model["code"] == robot_id[6:12]), None)

    # A failed check ends the look-up; a lost file does if no later check fails.
    parts, lost = [], False
    for part in (lambda: check_history(seen, origin, size, root, get), find, decode):
        try:
            parts.append(part())
        except Lost:
            lost = True
    if lost:
        raise Lost()
    unit, (maker, model) = parts[1:]
    late = now - snapshot["next_update"]
    freshness = "fresh" if late <= 0 else "stale" if late <= trust["expires_after"] else "expired"
    answer = {"freshness": freshness, "manufacturer": maker, "model": model}
    return {"verdict": "listed", "unit": unit, **answer} if unit else {"verdict": "not-listed", **answer}


def reader(registry):
    """Files of a folder, or of an address."""

    def get(path):
        try:
            if "://" not in registry:
                return pathlib.Path(registry, path).read_bytes()
            with urllib.request.urlopen(f"{registry.rstrip('/')}/{path}", timeout=15) as answer:
                return answer.read(4 * KIB * KIB + 1)
        except OSError:
            raise Lost() from None

    return get


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    robot_id, registry, trust_file = sys.argv[1:]
    trust = json.loads(pathlib.Path(trust_file).read_text())
    print(json.dumps(look_up(robot_id, reader(registry), trust, int(time.time())), indent=1, ensure_ascii=False))

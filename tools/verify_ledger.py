#!/usr/bin/env python3
"""Verifies an exported Daicho ledger, a part of one, or the proof of one event, from docs/ledger-format.md alone.

usage: verify_ledger.py FILE [--checkpoint TEXT]

Prints one line of JSON. Ends with 0 if all is well, 6 if something was altered, 2 if it can't be told.
Needs Python 3.8 and nothing else; shares nothing with the program but the specification.
"""
import base64, datetime, hashlib, json, re, sys, unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FIRST = ["daicho", "version", "organ", "ledger"]
EVENT = ["position", "eventId", "aggregateId", "type", "seq", "ts", "payloadType", "revision", "payload", "meta"]
OPTIONAL = {"type", "revision"}
KINDS = dict.fromkeys(["version", "from", "commit", "count", "position", "seq", "withheld"], int)
KINDS.update(peaks=list, path=list)


class Damaged(Exception):
    """Something was altered: position, what, detail."""

class Unclear(Exception):
    """The question can't be answered: no file of ours, or a checkpoint that can't be compared."""


def require(holds, *damage):
    if not holds:
        raise Damaged(*damage)

def require_place(at, expected, kind):
    what, lack = ("missing", "missing") if at > expected else ("inserted", "extra")
    require(at == expected, min(at, expected), what, kind + "-" + lack)

def expect(holds, what):
    if not holds:
        raise ValueError(what)

def reading(position, detail, read, *written):
    """What is read, which is altered where it can't be; half a surrogate pair is a ValueError too."""
    try:
        return read(*written)
    except (ValueError, TypeError):
        raise Damaged(position, "altered", detail)


# Leaves and the tree

def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

def node(left, right):
    return sha(b"\x01", left, right)

def long(value):
    return value.to_bytes(8, "big", signed=True)

def text(value):
    raw = b"" if value is None else value.encode("utf-8")
    return (b"\xff\xff\xff\xff" if value is None else len(raw).to_bytes(4, "big")) + raw

def leaf(ledger, position, commit, event):
    before, after = [text(event.get(key)) for key in EVENT[1:4]], [text(event.get(key)) for key in EVENT[5:]]
    return sha(b"\x00\x01", text(ledger), long(position), long(commit), *before, long(event["seq"]), *after)

def append(size, peaks, hashed):
    while size & 1:
        hashed, size = node(peaks.pop(), hashed), size >> 1
    peaks.append(hashed)

def root_of(peaks):
    root = peaks[-1] if peaks else sha()
    for peak in reversed(peaks[:-1]):
        root = node(peak, root)
    return root

def root_by(path, at, last, hashed):
    """Where a leaf leads along its path: RFC 9162, section 2.1.3.2."""
    for neighbour in path:
        expect(last > 0, "path")
        right = at & 1 or at == last
        hashed = node(neighbour, hashed) if right else node(hashed, neighbour)
        while right and at and not at & 1:
            at, last = at >> 1, last >> 1
        at, last = at >> 1, last >> 1
    expect(last == 0, "path")
    return hashed


# What is written: hashes, checkpoints, lines; ValueError where it is not as it must be

def hash_of(written):
    raw = base64.b64decode(written, validate=True)
    expect(len(raw) == 32 and base64.b64encode(raw).decode() == written, "hash")
    return raw

def size_of(digits):
    expect(re.fullmatch("0|[1-9][0-9]{0,17}", digits), "size")
    return int(digits)

def checkpoint_of(typed):
    """Organ, size and root of a checkpoint in either form."""
    if typed.strip().startswith("daicho/"):
        origin, size, root = typed.split()[:3]
        _, organ, _ = origin.split("/")
        return organ, size_of(size), hash_of(root)
    form, organ, size, digits = unicodedata.normalize("NFKC", typed).strip().upper().split(None, 3)
    like = str.maketrans("OIL", "011")
    digits = re.sub("[-\\s\u2010-\u2015\u2212\u30fc]", "", digits).translate(like)
    size, check, value = size_of(size.translate(like)), 0, 0
    for letter in "%s %d %s" % (organ, size, digits[:52]):
        check = (check * 37 + ord(letter)) % 1021
    for letter in digits[:52]:
        value = value * 32 + ALPHABET.index(letter)
    expect(form.translate(like) == "D1" and value & 15 == 0, "form")
    expect(len(digits) == 54 and digits[52:] == ALPHABET[check // 32] + ALPHABET[check % 32], "check characters")
    return organ, size, (value >> 4).to_bytes(32, "big")

def object_of(line, keys):
    """The JSON object of a line, with exactly these keys of the right kind."""
    pairs = json.loads(line or "", object_pairs_hook=list)
    expect(isinstance(pairs, list) and all(isinstance(pair, tuple) for pair in pairs), "object")
    found = {key: value for key, value in pairs if not (key in OPTIONAL and value is None)}
    expect(len(dict(pairs)) == len(pairs) and set(keys) - OPTIONAL <= set(found) <= set(keys), "keys")
    for key, value in found.items():
        kind = KINDS.get(key, str)
        expect(type(value) is kind and (kind is not int or -2**63 <= value < 2**63), key)
    return found

def first_of(line, kind, keys):
    expect(line.startswith('{"daicho":"%s"' % kind), "beginning")
    first = object_of(line, FIRST + keys)
    if first["version"] > 1:
        raise Unclear("a later version of the form")
    expect(first["version"] == 1 and first["daicho"] == kind, "form")
    return first

def part_of(line):
    first = first_of(line, "export", ["from", "peaks"])
    peaks = [hash_of(peak) for peak in first["peaks"]]
    expect(first["from"] >= 0 and bin(first["from"]).count("1") == len(peaks), "peaks")
    return first, first["from"], peaks

def act_of(line):
    expect(line.startswith('{"commit":'), "beginning")
    act = object_of(line, ["commit", "count", "root"])
    return act["commit"], act["count"], hash_of(act["root"])

def event_of(line, ledger, position, commit):
    """Where the event of a line says it is, its leaf in its place, and what is told of it."""
    if line.startswith('{"withheld":'):
        event = object_of(line, ["withheld", "leaf"])
        return event["withheld"], hash_of(event["leaf"]), event
    expect(line.startswith('{"position":'), "beginning")
    event = object_of(line, EVENT)
    return event["position"], leaf(ledger, position, commit, event), event

def require_time(event):
    datetime.datetime.strptime(event["ts"][:19], "%Y-%m-%dT%H:%M:%S")
    expect(re.fullmatch("(\\.[0-9]{1,9})?Z", event["ts"][19:]), "ts")

def is_end(line, first, size, root):
    origin, written = "daicho/%s/%s" % (first["organ"], first["ledger"]), base64.b64encode(root).decode()
    try:
        return object_of(line, ["checkpoint"])["checkpoint"] == "%s\n%d\n%s\n" % (origin, size, written)
    except ValueError:
        return False


def verify_export(lines, noted):
    first, size, peaks = reading(0, "export-beginning", part_of, next(lines, ""))
    if noted and noted[1] < size:
        raise Unclear("the checkpoint lies before the file")
    roots, commits, opening, ending = {size: root_of(peaks)}, 0, None, None
    for line in lines:
        if line.startswith('{"checkpoint":'):
            ending = line
            break
        start = size
        commit, count, root = reading(start, "commit-unreadable", act_of, line)
        require_place(commit, start, "commit")
        require(count >= 1, start, "altered", "commit-size")
        while size < start + count:
            line = next(lines, None)
            require(line is not None, size, "truncated", "events-end")
            require(not line.startswith(('{"commit":', '{"checkpoint":')), size, "missing", "event-missing")
            at, hashed, event = reading(size, "event-unreadable", event_of, line, first["ledger"], size, start)
            require_place(at, size, "event")
            reading(size, "event-ts", require_time, event) if "ts" in event else None
            opening = event if size == 0 else opening
            append(size, peaks, hashed)
            size += 1
            if noted and noted[1] == size:
                roots[size] = root_of(peaks)
        require(root_of(peaks) == root, start, "altered", "commit-root")
        if start == 0 and opening.get("payloadType") == "OrganEstablished":
            named = json.loads(opening["payload"])
            same = all(named.get(key) == first[key] for key in ("organ", "ledger"))
            require(same, 0, "altered", "export-beginning")
        commits += 1
    if noted:
        require(noted[1] <= size, size, "truncated", "checkpoint-size")
        require(roots[noted[1]] == noted[2], max(0, noted[1] - 1), "root-mismatch", "checkpoint-root")
    require(ending is not None, size, "truncated", "export-end")
    root, last = root_of(peaks), max(0, size - 1)
    whole = is_end(ending, first, size, root) and next(lines, None) is None
    require(whole, last, "root-mismatch", "export-end")
    return {"ok": True, "organ": first["organ"], "ledger": first["ledger"], "size": size,
            "root": base64.b64encode(root).decode(), "commits": commits}


def proof_of(lines):
    first, event = first_of(next(lines, ""), "proof", []), object_of(next(lines, ""), EVENT)
    way, end = object_of(next(lines, ""), ["path", "commit"]), next(lines, "")
    _, size, root = checkpoint_of(object_of(end, ["checkpoint"])["checkpoint"])
    expect(is_end(end, first, size, root) and next(lines, None) is None, "end")
    at, hashed = event["position"], leaf(first["ledger"], event["position"], way["commit"], event)
    expect(0 <= at < size, "position")
    expect(root_by(map(hash_of, way["path"]), at, size - 1, hashed) == root, "path")
    return first, event, size, root

def verify_proof(lines, noted):
    first, event, size, root = reading(0, "proof", proof_of, lines)
    if noted and noted[1] != size:
        raise Unclear("the checkpoint is of another size")
    require(not noted or noted[2] == root, event["position"], "root-mismatch", "checkpoint-root")
    return {"ok": True, "organ": first["organ"], "ledger": first["ledger"], "size": size,
            "position": event["position"], "event": event}


def lines_of(path):
    with open(path, "rb") as file:
        for raw in file:
            try:
                yield raw.decode("utf-8").rstrip("\r\n")
            except UnicodeDecodeError:
                yield ""

def is_database(path):
    with open(path, "rb") as file:
        return file.read(16) == b"SQLite format 3\0"

def main(arguments):
    if len(arguments) not in (1, 3) or (len(arguments) == 3 and arguments[1] != "--checkpoint"):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        noted = checkpoint_of(arguments[2]) if len(arguments) == 3 else None
        if is_database(arguments[0]):
            raise Unclear("a ledger's own file or a backup: daicho ledger verify-file verifies it; this program, exports")
        is_proof = next(lines_of(arguments[0]), "").startswith('{"daicho":"proof"')
        found = (verify_proof if is_proof else verify_export)(lines_of(arguments[0]), noted)
        if noted and noted[0] != found["organ"]:
            raise Unclear("the checkpoint is of the ledger of " + noted[0])
    except Damaged as damage:
        print(json.dumps(dict(zip(("ok", "position", "what", "detail"), (False, *damage.args)))))
        return 6
    except (Unclear, ValueError, OSError) as unclear:
        print("verify_ledger.py: %s" % unclear, file=sys.stderr)
        return 2
    print(json.dumps(found, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

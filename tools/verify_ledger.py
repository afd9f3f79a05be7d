#!/usr/bin/env python3
"""Verifies an exported Daicho ledger, a part of one, or the proof of one event, from docs/ledger-format.md alone.

usage: verify_ledger.py FILE [--checkpoint TEXT]

Prints one line of JSON. Ends with 0 if all is well, 6 if something was altered, 2 if it can't be told.
Needs Python 3.8 and nothing else; shares nothing with the program but the specification.
"""
import base64, datetime, hashlib, json, re, sys, unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
EVENT = ["position", "eventId", "aggregateId", "type", "seq", "ts", "payloadType", "revision", "payload", "meta"]
OPTIONAL = {"type", "revision"}
KINDS = dict.fromkeys(["version", "from", "commit", "count", "position", "seq", "withheld"], int)
KINDS.update(peaks=list, path=list)


class Damaged(Exception):
    def __init__(self, position, what, detail):
        super().__init__(what)
        self.answer = {"ok": False, "position": position, "what": what, "detail": detail}


class Unclear(Exception):
    """The question can't be answered: no file of ours, or a checkpoint that can't be compared."""


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def node(left, right):
    return sha(b"\x01", left, right)


def long(value):
    return value.to_bytes(8, "big", signed=True)


def text(value):
    if value is None:
        return b"\xff\xff\xff\xff"
    raw = value.encode("utf-8")  # ValueError on half a surrogate pair
    return len(raw).to_bytes(4, "big") + raw


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


def hash_of(written):
    raw = base64.b64decode(written, validate=True)
    if len(raw) != 32 or base64.b64encode(raw).decode() != written:
        raise ValueError("no hash")
    return raw


def number(digits):
    if not re.fullmatch("0|[1-9][0-9]{0,17}", digits):
        raise ValueError("size")
    return int(digits)


def checkpoint_of(typed):
    """Organ, ledger (None on paper), size and root of a checkpoint in either form; ValueError where it is none."""
    if typed.strip().startswith("daicho/"):
        origin, size, root = typed.split()[:3]
        _, organ, ledger = origin.split("/")
        return organ, ledger, number(size), hash_of(root)
    form, organ, size, digits = unicodedata.normalize("NFKC", typed).strip().upper().split(None, 3)
    like = str.maketrans("OIL", "011")
    digits = re.sub("[-\\s\u2010-\u2015\u2212\u30fc]", "", digits).translate(like)
    size, check, value = number(size.translate(like)), 0, 0
    for letter in "%s %d %s" % (organ, size, digits[:52]):
        check = (check * 37 + ord(letter)) % 1021
    for letter in digits[:52]:
        value = value * 32 + ALPHABET.index(letter)
    fits = len(digits) == 54 and digits[52:] == ALPHABET[check // 32] + ALPHABET[check % 32]
    if form.translate(like) != "D1" or not fits or value & 15:
        raise ValueError("check characters")
    return organ, None, size, (value >> 4).to_bytes(32, "big")


def text_of(organ, ledger, size, root):
    return "daicho/%s/%s\n%d\n%s\n" % (organ, ledger, size, base64.b64encode(root).decode())


def object_of(line, keys):
    """The JSON object of a line, with exactly these keys of the right kind; ValueError otherwise."""
    pairs = json.loads(line or "", object_pairs_hook=list)
    if not isinstance(pairs, list) or not all(isinstance(pair, tuple) for pair in pairs):
        raise ValueError("no object")
    found = {key: value for key, value in pairs if not (key in OPTIONAL and value is None)}
    if len(dict(pairs)) != len(pairs) or not set(keys) - OPTIONAL <= set(found) <= set(keys):
        raise ValueError("other keys")
    for key, value in found.items():
        kind = KINDS.get(key, str)
        if type(value) is not kind or (kind is int and not -2**63 <= value < 2**63):
            raise ValueError(key)
    return found


def require_time(written):
    datetime.datetime.strptime(written[:19], "%Y-%m-%dT%H:%M:%S")
    if not re.fullmatch("(\\.[0-9]{1,9})?Z", written[19:]):
        raise ValueError("ts")


def first_of(lines, kind, keys):
    first = object_of(next(lines, ""), ["daicho", "version", "organ", "ledger"] + keys)
    if first["version"] > 1:
        raise Unclear("a later version of the form")
    if first["version"] < 1 or first["daicho"] != kind:
        raise ValueError("another form")
    return first


def event_of(line, first, position, commit):
    """The leaf of the event in a line, and the event, which must be the one at the position."""
    if line is None:
        raise Damaged(position, "truncated", "events-end")
    try:
        if line.startswith('{"withheld":'):
            event = object_of(line, ["withheld", "leaf"])
            at, hashed = event["withheld"], hash_of(event["leaf"])
        else:
            event = object_of(line, EVENT)
            at, hashed = event["position"], leaf(first["ledger"], position, commit, event)
            require_time(event["ts"])
    except ValueError:
        raise Damaged(position, "altered", "event-unreadable")
    if at != position:
        raise Damaged(min(at, position), "missing" if at > position else "inserted", "event")
    return hashed, event


def require_name(first, event):
    """The first event, where it is told, says which ledger it is."""
    if event.get("payloadType") == "OrganEstablished":
        named = json.loads(event["payload"])
        if (named.get("organ"), named.get("ledger")) != (first["organ"], first["ledger"]):
            raise Damaged(0, "altered", "export-beginning")


def verify_export(lines, noted):
    try:
        first = first_of(lines, "export", ["from", "peaks"])
        size, peaks = first["from"], [hash_of(peak) for peak in first["peaks"]]
        if size < 0 or bin(size).count("1") != len(peaks):
            raise ValueError("peaks")
    except (ValueError, TypeError):
        raise Damaged(0, "altered", "export-beginning")
    if noted and noted[2] < size:
        raise Unclear("the checkpoint lies before the file")
    roots, commits, ending = {size: root_of(peaks)}, 0, None
    for line in lines:
        if line.startswith('{"checkpoint":'):
            ending = line
            break
        start = size
        try:
            act = object_of(line, ["commit", "count", "root"])
            wanted = hash_of(act["root"])
        except ValueError:
            raise Damaged(start, "altered", "commit-unreadable")
        if act["commit"] != start:
            raise Damaged(min(start, act["commit"]), "missing" if act["commit"] > start else "inserted", "commit")
        if act["count"] < 1:
            raise Damaged(start, "altered", "commit-size")
        while size < start + act["count"]:
            hashed, event = event_of(next(lines, None), first, size, start)
            append(size, peaks, hashed)
            size += 1
            if noted and noted[2] == size:
                roots[size] = root_of(peaks)
        if root_of(peaks) != wanted:
            raise Damaged(start, "altered", "commit-root")
        if start == 0:
            require_name(first, event)
        commits += 1
    if noted and noted[2] > size:
        raise Damaged(size, "truncated", "checkpoint-size")
    if noted and roots[noted[2]] != noted[3]:
        raise Damaged(max(0, noted[2] - 1), "root-mismatch", "checkpoint-root")
    if ending is None:
        raise Damaged(size, "truncated", "export-end")
    root = root_of(peaks)
    try:
        said = object_of(ending, ["checkpoint"])["checkpoint"]
    except ValueError:
        said = ""
    if said != text_of(first["organ"], first["ledger"], size, root) or next(lines, None) is not None:
        raise Damaged(max(0, size - 1), "root-mismatch", "export-end")
    return {"ok": True, "organ": first["organ"], "ledger": first["ledger"], "size": size,
            "root": base64.b64encode(root).decode(), "commits": commits}


def verify_proof(lines, noted):
    try:
        first = first_of(lines, "proof", [])
        event, way = object_of(next(lines, ""), EVENT), object_of(next(lines, ""), ["path", "commit"])
        said = object_of(next(lines, ""), ["checkpoint"])["checkpoint"]
        organ, ledger, size, root = checkpoint_of(said)
        at, last = event["position"], size - 1
        hashed = leaf(first["ledger"], at, way["commit"], event)
        if not 0 <= at <= last or said != text_of(first["organ"], first["ledger"], size, root):
            raise ValueError("checkpoint")
        for neighbour in map(hash_of, way["path"]):
            if last == 0:
                raise ValueError("path")
            if at & 1 or at == last:
                hashed = node(neighbour, hashed)
                while at and not at & 1:
                    at, last = at >> 1, last >> 1
            else:
                hashed = node(hashed, neighbour)
            at, last = at >> 1, last >> 1
        if last != 0 or hashed != root or next(lines, None) is not None:
            raise ValueError("path")
    except (ValueError, TypeError):
        raise Damaged(0, "altered", "proof")
    if noted and noted[2] != size:
        raise Unclear("the checkpoint is of another size")
    if noted and noted[3] != root:
        raise Damaged(event["position"], "root-mismatch", "checkpoint-root")
    return {"ok": True, "organ": organ, "ledger": ledger, "size": size, "position": event["position"], "event": event}


def lines_of(path):
    with open(path, "rb") as file:
        for raw in file:
            try:
                yield raw.decode("utf-8").rstrip("\r\n")
            except UnicodeDecodeError:
                yield ""


def main(arguments):
    if len(arguments) not in (1, 3) or (len(arguments) == 3 and arguments[1] != "--checkpoint"):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        noted = checkpoint_of(arguments[2]) if len(arguments) == 3 else None
        is_proof = next(lines_of(arguments[0]), "").startswith('{"daicho":"proof"')
        found = (verify_proof if is_proof else verify_export)(lines_of(arguments[0]), noted)
        if noted and noted[0] != found["organ"]:
            raise Unclear("the checkpoint is of the ledger of " + noted[0])
    except Damaged as damage:
        print(json.dumps(damage.answer))
        return 6
    except (Unclear, ValueError, OSError) as unclear:
        print("verify_ledger.py: %s" % unclear, file=sys.stderr)
        return 2
    print(json.dumps(found, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

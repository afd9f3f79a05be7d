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
NUMBERS = {"version", "from", "commit", "count", "position", "seq", "withheld"}
LISTS = {"peaks", "path"}


class Damaged(Exception):
    def __init__(self, position, what, detail):
        super().__init__(what)
        self.answer = {"ok": False, "position": position, "what": what, "detail": detail}


class Unclear(Exception):
    """The question can't be answered: not a file of ours, or a checkpoint that can't be compared."""


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def node(left, right):
    return sha(b"\x01", left, right)


def leaf(ledger, position, commit, event):
    def text(value):
        if value is None:
            return b"\xff\xff\xff\xff"
        raw = value.encode("utf-8")  # fails on half a surrogate pair
        return len(raw).to_bytes(4, "big") + raw

    def long(value):
        return value.to_bytes(8, "big", signed=True)

    get = event.get
    return sha(b"\x00\x01", text(ledger), long(position), long(commit), text(get("eventId")), text(get("aggregateId")),
               text(get("type")), long(get("seq")), text(get("ts")), text(get("payloadType")), text(get("revision")),
               text(get("payload")), text(get("meta")))


def append(size, peaks, hashed):
    while size & 1:
        hashed = node(peaks.pop(), hashed)
        size >>= 1
    peaks.append(hashed)


def root_of(peaks):
    if not peaks:
        return sha()
    root = peaks[-1]
    for peak in reversed(peaks[:-1]):
        root = node(peak, root)
    return root


def hash_of(text):
    raw = base64.b64decode(text, validate=True)
    if len(raw) != 32:
        raise ValueError("no hash")
    return raw


def checkpoint_of(typed):
    """(organ, ledger or None, size, root) of a checkpoint in either form."""
    try:
        if typed.strip().startswith("daicho/"):
            origin, size, root = typed.split()[:3]
            _, organ, ledger = origin.split("/")
            return organ, ledger, number(size), hash_of(root)
        form, organ, size, digits = unicodedata.normalize("NFKC", typed).strip().upper().split(None, 3)
        like = str.maketrans("OIL", "011")
        digits = re.sub("[-\\s\u2010-\u2015\u2212\u30fc]", "", digits).translate(like)
        size = number(size.translate(like))
        check = 0
        for letter in "%s %d %s" % (organ, size, digits[:52]):
            check = (check * 37 + ord(letter)) % 1021
        if form.translate(like) != "D1" or len(digits) != 54 or digits[52:] != ALPHABET[check // 32] + ALPHABET[check % 32]:
            raise ValueError("check characters")
        value = 0
        for letter in digits[:52]:
            value = value * 32 + ALPHABET.index(letter)
        if value & 15:
            raise ValueError("last character")
        return organ, None, size, (value >> 4).to_bytes(32, "big")
    except ValueError as wrong:
        raise Unclear("the checkpoint can't be read: %s" % wrong)


def number(digits):
    if not re.fullmatch("0|[1-9][0-9]{0,17}", digits):
        raise ValueError("size")
    return int(digits)


def object_of(line, keys):
    """The JSON object of a line, with exactly these keys of the right kind; ValueError otherwise."""
    def once(pairs):
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError("a key twice")
        return found

    found = json.loads(line, object_pairs_hook=once)
    found = {key: value for key, value in found.items() if not (key in OPTIONAL and value is None)}
    if not isinstance(found, dict) or not set(found) <= set(keys) or not set(keys) - OPTIONAL <= set(found):
        raise ValueError("other keys")
    for key, value in found.items():
        kind = int if key in NUMBERS else list if key in LISTS else str
        if type(value) is not kind or (kind is int and not -2**63 <= value < 2**63):
            raise ValueError(key)
    return found


def is_time(text):
    try:
        datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ")
        return len(text) == 24
    except ValueError:
        return False


def lines_of(path):
    with open(path, "rb") as file:
        for raw in file:
            try:
                yield raw.decode("utf-8").rstrip("\r\n")
            except UnicodeDecodeError:
                yield ""


def first_of(lines, keys):
    try:
        first = object_of(next(lines), keys)
        if first["version"] > 1:
            raise Unclear("a later version of the form")
        return first
    except (ValueError, StopIteration):
        raise Damaged(0, "altered", "export-beginning")


def verify_export(lines, noted):
    first = first_of(lines, ["daicho", "version", "organ", "ledger", "from", "peaks"])
    try:
        size, peaks = first["from"], [hash_of(peak) for peak in first["peaks"]]
    except (ValueError, TypeError):
        raise Damaged(0, "altered", "export-beginning")
    if size < 0 or bin(size).count("1") != len(peaks):
        raise Damaged(0, "altered", "export-beginning")
    if noted and noted[2] < size:
        raise Unclear("the checkpoint lies before the file")
    roots, commits, ending = {size: root_of(peaks)}, 0, None
    for line in lines:
        if ending is not None:
            raise Damaged(size, "inserted", "event-unreadable")
        if line.startswith('{"checkpoint":'):
            ending = line
            continue
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
        for size in range(start, start + act["count"]):
            append(size, peaks, event_leaf(next(lines, None), first, size, start))
            if noted and noted[2] == size + 1:
                roots[size + 1] = root_of(peaks)
        size += 1
        if root_of(peaks) != wanted:
            raise Damaged(start, "altered", "commit-root")
        commits += 1
    if noted and noted[2] > size:
        raise Damaged(size, "truncated", "checkpoint-size")
    if noted and roots[noted[2]] != noted[3]:
        raise Damaged(max(0, noted[2] - 1), "root-mismatch", "checkpoint-root")
    if ending is None:
        raise Damaged(size, "truncated", "export-end")
    root = base64.b64encode(root_of(peaks)).decode()
    text = "daicho/%s/%s\n%d\n%s\n" % (first["organ"], first["ledger"], size, root)
    if object_of(ending, ["checkpoint"])["checkpoint"] != text:
        raise Damaged(max(0, size - 1), "root-mismatch", "export-end")
    return {"ok": True, "organ": first["organ"], "ledger": first["ledger"], "size": size, "root": root, "commits": commits}


def event_leaf(line, first, position, commit):
    if line is None:
        raise Damaged(position, "truncated", "events-end")
    try:
        if line.startswith('{"withheld":'):
            event = object_of(line, ["withheld", "leaf"])
            at, hashed = event["withheld"], hash_of(event["leaf"])
        else:
            event = object_of(line, EVENT)
            at, hashed = event["position"], leaf(first["ledger"], position, commit, event)
    except ValueError:
        raise Damaged(position, "altered", "event-unreadable")
    if at != position:
        raise Damaged(min(at, position), "missing" if at > position else "inserted", "event")
    if "ts" in event and not is_time(event["ts"]):
        raise Damaged(position, "altered", "event-ts")
    if position == 0 and event.get("payloadType") == "OrganEstablished":
        named = json.loads(event["payload"])
        if (named.get("organ"), named.get("ledger")) != (first["organ"], first["ledger"]):
            raise Damaged(0, "altered", "export-beginning")
    return hashed


def verify_proof(lines, noted):
    first = first_of(lines, ["daicho", "version", "organ", "ledger"])
    try:
        event, path = object_of(next(lines), EVENT), object_of(next(lines), ["path", "commit"])
        text = object_of(next(lines), ["checkpoint"])["checkpoint"]
        organ, ledger, size, root = checkpoint_of(text)
        at, last, hashed = event["position"], size - 1, leaf(first["ledger"], event["position"], path["commit"], event)
        for neighbour in map(hash_of, path["path"]):
            if last == 0:
                raise ValueError("path")
            if at & 1 or at == last:
                hashed = node(neighbour, hashed)
                while at and not at & 1:
                    at, last = at >> 1, last >> 1
            else:
                hashed = node(hashed, neighbour)
            at, last = at >> 1, last >> 1
        exact = "daicho/%s/%s\n%d\n%s\n" % (first["organ"], first["ledger"], size, base64.b64encode(root).decode())
        if last != 0 or not 0 <= event["position"] < size or hashed != root or text != exact or next(lines, None) is not None:
            raise ValueError("path")
    except (ValueError, TypeError, StopIteration, Unclear):
        raise Damaged(0, "altered", "proof")
    if noted and noted[2] != size:
        raise Unclear("the checkpoint is of another size")
    if noted and noted[3] != root:
        raise Damaged(event["position"], "root-mismatch", "checkpoint-root")
    return {"ok": True, "organ": organ, "ledger": ledger, "size": size, "position": event["position"], "event": event}


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
    except (Unclear, OSError) as unclear:
        print("verify_ledger.py: %s" % unclear, file=sys.stderr)
        return 2
    print(json.dumps(found, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

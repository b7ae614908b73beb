#!/usr/bin/env python3
"""Checks an exported log with its signed heads: `mutirao export log log.jsonl`, then
`python3 verify_heads.py log.jsonl [log.jsonl.heads]`. First verify_log.py checks hashes and chains; then
every head must be there with the hash that was signed, and the signature be that of the device's key
(docs/events.md: head). Exit 0 when all hold; exit 1 and the first bad one otherwise. The keys come from the
log itself: compare those that are printed with ones you know from elsewhere."""
import hashlib, json, os, runpy, sys

# Ed25519, RFC 8032, on the curve -x^2 + y^2 = 1 + d x^2 y^2 in extended coordinates
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT = pow(2, (P - 1) // 4, P)
ZERO = (0, 1, 1, 0)

def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def times(n, p):
    total = ZERO
    while n:
        total = add(total, p) if n & 1 else total
        p, n = add(p, p), n >> 1
    return total

def same(p, q):
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0

def point(data):
    """The point that 32 bytes stand for; None for any other form than the one there is."""
    number = int.from_bytes(data, "little")
    y, odd = number & (2**255 - 1), number >> 255
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * ROOT % P
    if (x * x - square) % P or (x == 0 and odd):
        return None
    x = x if x & 1 == odd else P - x
    return x, y, 1, x * y % P

BASE = point(bytes([88] + [102] * 31))

def verify(key, message, signature):
    """Whether `signature` is the one of `message` under `key`; keys outside the prime group are refused."""
    a, r = (point(key), point(signature[:32])) if (len(key), len(signature)) == (32, 64) else (None, None)
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L or same(a, ZERO) or not same(times(L, a), ZERO):
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(s, BASE), add(r, times(h, a)))

def need(holds, why):
    if not holds:
        raise ValueError(why)

def check(head, hashes, keys):
    """Which key signed it; None where nobody did."""
    chain = head["scope"], head["device_id"]
    need(type(head["device_seq"]) is int, "device_seq is a whole number")
    if head["signature"] is not None:
        need(head["public_key"] == keys.get(chain), "forged: not the key that the log registers for the device")
        lines = "mutirao.org/head/v1", *chain, str(head["device_seq"]), head["hash"]
        message = "".join(line + "\n" for line in lines).encode("utf-8")
        need(verify(bytes.fromhex(keys[chain]), message, bytes.fromhex(head["signature"])), "forged: the signature does not hold")
    found = hashes.get(chain + (head["device_seq"],))
    need(found is not None, f"truncated: entry {head['device_seq']} of the device is not there")
    need(found == head["hash"], "rewritten: the entry has another hash than the one in the head")
    return head["public_key"] if head["signature"] is not None else None

def main(log, file):
    ends = runpy.run_path(os.path.join(os.path.dirname(os.path.abspath(__file__)), "verify_log.py"))["tips"]
    wanted, hashes, keys, reach = [], {}, {}, {}
    number = 0
    try:
        for number, line in enumerate(open(file, "rb") if os.path.exists(file) else [], 1):
            wanted.append(json.loads(line.decode("utf-8")))
        seqs = {(h["scope"], h["device_id"], h["device_seq"]) for h in wanted}
        for line in open(log, "rb"):
            row = json.loads(line.decode("utf-8"))
            place = row["scope"], row["device_id"], row["device_seq"]
            if place in seqs:
                hashes[place] = row["hash"]
            if row["event_type"] == "DispositivoRegistrado" and row.get("verdict") in (None, "accepted"):
                keys.setdefault((row["scope"], row["aggregate_id"]), json.loads(row["event_data"]).get("public_key"))
        for number, head in enumerate(wanted, 1):
            chain, key = (head["scope"], head["device_id"]), check(head, hashes, keys)
            seen = reach.get(chain, (0, None))
            reach[chain] = (head["device_seq"], key) if key and head["device_seq"] > seen[0] else seen
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as e:
        print(f"BAD head {number}: {type(e).__name__} {e}")
        return 1
    for chain, (seq, _) in sorted(ends.items()):
        upto, key = reach.get(chain, (None, None))
        said = (f"signed up to {upto} with {key}" if key else "noted, unsigned" if upto is not None
                else "NO HEAD: whether its end was cut off cannot be seen")
        print("head", *chain, f"{seq} entries:", said)
    return 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else sys.argv[1] + ".heads"))

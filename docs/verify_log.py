#!/usr/bin/env python3
"""Checks an exported log: `mutirao --json events > log.jsonl`, then `python3 verify_log.py log.jsonl`.
Recomputes every hash and chain from the columns alone (docs/events.md: hash, chain). Exit 0 when all
entries hold; exit 1 and the first bad one otherwise. It needs the whole log, from its first line."""
import hashlib, json, sys

HASHED = ("scope device_id device_seq prev_hash event_id event_type event_schema aggregate_type "
          "aggregate_id version timestamp hlc user_id event_data metadata").split()

def need(holds, why):  # not `assert`, which python -O leaves out
    if not holds:
        raise ValueError(why)

def once(pairs):
    need(len(dict(pairs)) == len(pairs), "a column twice")
    return dict(pairs)

def column(value):
    need(value is None or type(value) in (int, str) and value != "", "a column is text or a whole number")
    need(not any(c < " " for c in str(value)), "a control character")
    return "" if value is None else str(value)

def check(row, tips, order, pos):
    need(row["pos"] > pos, "pos does not rise")
    seq, tip = tips.get((row["scope"], row["device_id"]), (0, "0" * 64))
    need(row["device_seq"] == seq + 1, f"device_seq {row['device_seq']} follows {seq}")
    need(row["prev_hash"] == tip, "prev_hash is not the hash of the entry before")
    lines = ["mutirao.org/event/v1"] + [column(row.get(name)) for name in HASHED]
    digest = hashlib.sha256("".join(line + "\n" for line in lines).encode("utf-8")).hexdigest()
    need(digest == row["hash"], "hash is not that of the columns")
    tips[row["scope"], row["device_id"]] = row["device_seq"], digest
    if row.get("scope_seq") is not None:
        need((row["scope"], row["scope_seq"]) not in order, "scope_seq twice")
        order.add((row["scope"], row["scope_seq"]))

tips, order, pos, number, row = {}, set(), 0, 0, {}
try:
    for number, line in enumerate(open(sys.argv[1], "rb"), 1):
        row = {}
        row = json.loads(line.decode("utf-8"), object_pairs_hook=once)
        check(row, tips, order, pos)
        pos = row["pos"]
    row = {}
    need(tips, "no entries")
    for scope, seq in sorted(order):
        need(seq == 1 or (scope, seq - 1) in order, f"scope_seq before {seq} is missing")
except (ValueError, KeyError, TypeError, RecursionError) as e:
    known = row if isinstance(row, dict) else {}
    print(f"BAD line {number} pos {known.get('pos')} event {known.get('event_id')}: {type(e).__name__} {e}")
    sys.exit(1)
print(f"OK {number} entries")
for (scope, device), (seq, tip) in sorted(tips.items()):
    print("tip", scope, device, seq, tip)

#!/usr/bin/env python3
"""Makes the map's built-in base: `python3 docs/basemap.py FOLDER OUT`, where FOLDER holds the three files that
src/main/resources/org/mutirao/ui/map/NOTICE.md names. The form of OUT is written there too."""
import csv, gzip, json, math, pathlib, sys

KINDS = {"state": 0, "lake": 1, "river": 2, "municipality": 3}
UF = {11: "RO", 12: "AC", 13: "AM", 14: "RR", 15: "PA", 16: "AP", 17: "TO", 21: "MA", 22: "PI", 23: "CE", 24: "RN", 25: "PB",
      26: "PE", 27: "AL", 28: "SE", 29: "BA", 31: "MG", 32: "ES", 33: "RJ", 35: "SP", 41: "PR", 42: "SC", 43: "RS", 50: "MS",
      51: "MT", 52: "GO", 53: "DF"}

class Out:
    def __init__(self): self.bytes = bytearray()
    def number(self, value):  # unsigned, seven bits a byte, lowest first
        while value > 127:
            self.bytes.append(value & 127 | 128)
            value >>= 7
        self.bytes.append(value)
    def signed(self, value): self.number(value << 1 if value >= 0 else -value * 2 - 1)
    def text(self, value):
        raw = value.encode()
        self.number(len(raw))
        self.bytes += raw

def grid(degrees): return round(degrees * 10_000)

def turned(ring, left):
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    return ring if (area > 0) == left else ring[::-1]

def lines(geometry):
    kind, parts = geometry["type"], geometry["coordinates"]
    if kind == "LineString": return [parts]
    if kind == "MultiLineString": return parts
    polygons = [parts] if kind == "Polygon" else parts
    return [turned(ring, i == 0) for polygon in polygons for i, ring in enumerate(polygon)]

def shape(out, kind, rank, name, geometry):
    out.number(KINDS[kind])
    out.number(rank)
    out.text(name)
    rings = lines(geometry)
    out.number(len(rings))
    for ring in rings:
        out.number(len(ring))
        x = y = 0
        for lon, lat in ring:
            out.signed(grid(lon) - x)
            out.signed(grid(lat) - y)
            x, y = grid(lon), grid(lat)

def towns(folder, features):
    """Rank 0: capitals and millions; 1: other towns that Natural Earth has; 2: every municipality."""
    known = [(f["properties"], f["geometry"]["coordinates"]) for f in features if f["properties"]["layer"] == "place"]
    for row in csv.DictReader(open(folder / "br_municipios.csv", encoding="utf-8-sig")):
        lon, lat = float(row["longitude"]), float(row["latitude"])
        near = any(p["name"] == row["nome"] and math.dist(at, (lon, lat)) < .5 for p, at in known)
        yield 0 if row["capital"] == "1" else 1 if near else 2, row["nome"], UF[int(row["codigo_uf"])], lon, lat
    for p, (lon, lat) in known:
        if p["adm0_a3"] != "BRA":
            yield 0 if p["pop_max"] >= 1_000_000 else 1, p["name"], "", lon, lat

def main(folder, target):
    folder = pathlib.Path(folder)
    features = json.load(open(folder / "ne_50m_south_america.geojson"))["features"]
    shapes = [(f["properties"]["layer"], f["properties"].get("scalerank", 0), f["properties"].get("postal") or f["properties"].get("name") or "",
               f["geometry"]) for f in features if f["properties"]["layer"] != "place"]
    shapes += [("municipality", 0, f["properties"]["name"], f["geometry"])
               for f in json.load(open(folder / "rs_municipios.geojson"))["features"]]
    out = Out()
    out.bytes += b"MBM1"
    out.number(len(shapes))
    for each in shapes: shape(out, *each)
    all_towns = sorted(towns(folder, features))
    out.number(len(all_towns))
    for rank, name, state, lon, lat in all_towns:
        out.number(rank)
        out.text(name)
        out.text(state)
        out.signed(grid(lon))
        out.signed(grid(lat))
    pathlib.Path(target).write_bytes(gzip.compress(bytes(out.bytes), 9, mtime=0))

main(*sys.argv[1:])

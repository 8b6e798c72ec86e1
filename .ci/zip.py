#!/usr/bin/env python3
"""Packs a folder so that the same files give the same bytes: sorted names, one date, no owners.

usage: zip.py OUT.zip FOLDER
"""
import sys, zipfile
from pathlib import Path

out, folder = Path(sys.argv[1]), Path(sys.argv[2])
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), date_time=(1980, 1, 1, 0, 0, 0))
        entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        archive.writestr(entry, path.read_bytes(), compresslevel=9)

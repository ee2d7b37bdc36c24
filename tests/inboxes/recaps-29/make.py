#!/usr/bin/env python3
"""python3 -B make.py OUT: writes OUT/<case>/inbox/... and OUT/<case>/truth.json."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "recaps-2"), os.path.join(HERE, "..", "recaps-12"), os.path.join(HERE, "..", "recaps-27")]
import honest, traps  # noqa: F401  (they fill CASES)
from lib import CASES, write
from collections import Counter
write(sys.argv[1])
print(len(CASES), dict(Counter(c["kind"] for c in CASES)), dict(Counter(c["area"] for c in CASES)))

#!/usr/bin/env python3
"""python3 -B make.py OUT: writes OUT/<case>/inbox/... and OUT/<case>/truth.json."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE]
sys.path.append(os.path.join(HERE, "..", "recaps-4"))
sys.path.append(os.path.join(HERE, "..", "recaps-3"))
import importlib.util
def load(n):
    s = importlib.util.spec_from_file_location(n + "5", os.path.join(HERE, n + ".py")); m = importlib.util.module_from_spec(s); s.loader.exec_module(m)
load("honest"); load("traps")
from help4 import CASES, write
from collections import Counter
write(sys.argv[1])
print(len(CASES), dict(Counter(c["kind"] for c in CASES)), dict(Counter(c["area"] for c in CASES)))

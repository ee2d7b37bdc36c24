#!/usr/bin/env python3
import sys, os; sys.dont_write_bytecode = True
here = os.path.dirname(os.path.abspath(__file__)); sys.path[:0] = [here, os.path.join(here, "..", "lists-3")]
sys.path.append(os.path.join(here, "..", "lists-5"))
import own
for m in ("honest", "traps"):
    if os.path.exists(os.path.join(here, m+".py")): __import__(m)
n = own.build(sys.argv[1]); print(len(n))

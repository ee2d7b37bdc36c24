#!/usr/bin/env python3
import sys, os; sys.dont_write_bytecode = True
here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here] + [os.path.join(here, "..", x) for x in ("lists-3", "lists-5", "lists-26")]
import own, honest, traps
own.build_by_year(sys.argv[1])

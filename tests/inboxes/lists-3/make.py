import sys,os; sys.path.insert(0,os.path.dirname(os.path.abspath(__file__))); sys.dont_write_bytecode=True
import lib
for m in ("honest","traps"):
    if os.path.exists(os.path.join(os.path.dirname(os.path.abspath(__file__)),m+".py")): __import__(m)
n=lib.build(sys.argv[1]); print(len(n))

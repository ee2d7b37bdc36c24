import w26
w26.ROUND, w26.SEED = "w28l", 2800
from w26 import *

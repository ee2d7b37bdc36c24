import w26
w26.ROUND, w26.SEED = "w27l", 2700
from w26 import *

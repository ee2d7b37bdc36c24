import w26
w26.ROUND, w26.SEED = "w29l", 2900
from w26 import *

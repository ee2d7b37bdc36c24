#!/bin/sh
# Instructions of reading, checking and counting a register of 10,000 rows beside those of inflating it, under callgrind.
# Counts of instructions do not depend on how busy the machine is, so this can be a gate: at most 3.3 times. (Callgrind
# knows no instructions for hashing, which makes the hash of the file a fifth of the whole; it is next to nothing else.)
set -eu
cd "$(dirname "$0")/.."
program=$(cargo bench --bench reading --no-run --message-format=json 2>/dev/null |
    sed -n 's/.*"executable":"\([^"]*reading-[^"]*\)".*/\1/p' | tail -1)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$1" "$2" 2>&1 >/dev/null |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

failed=0
for kind in shared inline; do
    file="$scratch/register-$kind.xlsx"
    "$program" make 10000 "$kind" "$file"
    inflate=$(instructions inflate "$file")
    check=$(instructions check "$file")
    cells=$(instructions cells "$file")
    awk -v kind="$kind" -v inflate="$inflate" -v check="$check" -v cells="$cells" 'BEGIN {
        printf "%s: inflating %d, read, checked and counted %d (%.2f), calamine cells %d (%.2f)\n",
            kind, inflate, check, check / inflate, cells, cells / inflate
        exit check > 3.3 * inflate
    }' || failed=1
done
exit $failed

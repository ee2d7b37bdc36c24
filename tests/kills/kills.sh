#!/usr/bin/env bash
# kills.sh PROGRAM [MOST]: stops a run at every system call that touches its outputs, by SIGKILL and by SIGTERM, at most
# MOST moments of each kind of call (all of them without). After the next run the outputs are whole, old or new, and nothing
# else lies beside them; after SIGTERM already before it. Then two runs at once: one of both is whole.
set -euo pipefail
program=$(realpath "$1")
most=${2:-1000000}
fixture=$(realpath "$(dirname "$0")/../../fixtures/jeneponto-2025")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cp -r "$fixture" one
cp -r "$fixture" two
rm -r "two/$(ls two | head -1)"
mkdir none

run() { "$program" run "$1" --out "$2" --quiet --no-progress >/dev/null 2>&1 || true; }
traced() { strace -f -qq "$@" "$program" run two --out out --quiet --no-progress >/dev/null 2>&1 || true; }
whole() { (cd "$1" && ls -A && sha256sum -- * 2>/dev/null) | sha256sum; }

run one old
run two new
old=$(whole old)
new=$(whole new)
kills=0 bad=0
for signal in KILL TERM; do
    for call in openat mkdir write fsync rename link linkat unlink unlinkat rmdir flock; do
        rm -rf out && cp -r old out
        traced -e trace=$call -o calls
        all=$(grep -c "$call(" calls || true)
        for ((at = 1; at <= all; at += all / most + 1)); do
            rm -rf out && cp -r old out
            { traced -o /dev/null -e trace=$call -e "inject=$call:signal=$signal:when=$at"; } 2>/dev/null
            kills=$((kills + 1))
            if [ "$signal" = TERM ] && ls -A out | grep -q '^\.iku-'; then
                echo "left behind by SIGTERM at $call $at" && bad=$((bad + 1))
            fi
            # A run that has nothing to write completes what was begun all the same.
            run none out
            if [ "$(whole out)" != "$old" ] && [ "$(whole out)" != "$new" ]; then
                echo "SIG$signal at $call $at leaves: $(ls -A out | tr '\n' ' ')" && bad=$((bad + 1))
            fi
        done
    done
done
for delay in 100000 300000 600000; do
    rm -rf out && cp -r old out
    traced -o /dev/null -e trace=rename -e "inject=rename:delay_enter=$delay" &
    sleep 0.3
    run one out
    wait
    if [ "$(whole out)" != "$old" ] && [ "$(whole out)" != "$new" ]; then
        echo "two runs leave a mixture: $(ls -A out | tr '\n' ' ')" && bad=$((bad + 1))
    fi
done
echo "$kills kills, $bad bad"
[ "$bad" -eq 0 ]

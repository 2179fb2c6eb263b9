#!/bin/bash
# The shards of a manifest with GNU parallel, some at once.
#
#   bash parallel.sh MANIFEST 16 PARTS 4 [options of minutes extract]      16 shards, 4 at once
#
# Run again, it does only what is missing: the tool knows what is finished. (parallel --resume would trust its own log.)
set -u
if [ $# -lt 4 ]; then
  echo "usage: bash parallel.sh MANIFEST SHARDS PARTS AT-ONCE [options of minutes extract]" >&2
  exit 2
fi
export manifest=$1 shards=$2 parts=$3
at_once=$4
shift 4

# Again only where that can help: 75 (a full disk, a lock), 137 (killed), 143 (ended).
one_shard() {
  local shard=$1 status pause
  shift
  for pause in 5 60 none; do
    minutes extract --manifest "$manifest" --shard "$shard" --shards "$shards" -o "$parts" --jobs 1 "$@"
    status=$?
    case $status in 75 | 137 | 143) ;; *) break ;; esac
    if [ "$pause" != none ]; then sleep "$pause"; fi
  done
  return "$status"
}
export -f one_shard

# Options with blanks in them stay whole. The exit status is the number of shards that failed.
options=$([ $# -eq 0 ] || printf ' %q' "$@")
PARALLEL_SHELL=/bin/bash parallel --jobs "$at_once" --tagstring 'shard {}' --line-buffer --termseq TERM,30000,KILL,1000 \
  "one_shard {}$options" ::: $(seq 0 $((shards - 1)))

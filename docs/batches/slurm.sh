#!/bin/bash
# One task of a Slurm job array does one shard; the task's number is the shard's.
#
#   sbatch --array=0-15 slurm.sh MANIFEST 16 PARTS [options of minutes extract]
#
# The number of shards is an argument of its own, because SLURM_ARRAY_TASK_COUNT changes when part of an array is
# submitted again. The array must be 0 to one less. Options after sbatch go before those written here.
#SBATCH --job-name=minutes
#SBATCH --array=0-15
#SBATCH --cpus-per-task=1
#SBATCH --mem=4G
#SBATCH --time=04:00:00
#SBATCH --output=minutes-%A_%a.log
set -u
if [ $# -lt 3 ]; then
  echo "usage: sbatch --array=0-15 slurm.sh MANIFEST 16 PARTS [options of minutes extract]" >&2
  exit 2
fi
manifest=$1 shards=$2 parts=$3
shift 3

# Again only where that can help: 75 (a full disk, a lock), 137 (killed), 143 (ended). A task that is cancelled ends
# here and now, for Slurm sends the signal to this script too.
for pause in 5 60 none; do
  minutes extract --manifest "$manifest" --shards "$shards" -o "$parts" --jobs "${SLURM_CPUS_PER_TASK:-1}" "$@"
  status=$?
  case $status in 75 | 137 | 143) ;; *) break ;; esac
  if [ "$pause" != none ]; then sleep "$pause"; fi
done
exit "$status"

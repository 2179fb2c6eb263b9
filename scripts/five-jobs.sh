#!/usr/bin/env bash
# Five jobs with minutes, each in at most three commands, over a folder of documents:
#   scripts/five-jobs.sh ../shared/corpus/docs [MEETING PACK ITEM]
# MEETING is a document with recorded votes, PACK one of many pages, ITEM the number of an item in it. Needs a build and sqlite3.
set -uo pipefail
docs=$(realpath "${1:?a folder of documents}")
meeting=${2:-$docs/kent-county-council-minutes-2025-03-13.pdf}
pack=${3:-$docs/kent-county-council-assembled-pack.pdf}
item=${4:-16}
program=$(realpath "$(dirname "$0")/../bin/minutes.js")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

minutes() { node "$program" "$@"; }
# By letters: cut counts bytes.
cut_wide() { node -e 'for (const line of require("node:fs").readFileSync(0, "utf8").split("\n")) console.log([...line].slice(0, 150).join(""))'; }
# The first lines of what a command says, and the command before them.
show() {
  printf '\n$ %s\n' "$1"
  eval "$1" 2>&1 | cut_wide | head -n "${2:-12}"
}

echo '== a. Everything that 30 documents decided, in SQLite'
mapfile -t thirty < <(find "$docs" -type f | sort | head -n 30)
printf '%s\n' "${thirty[@]}" > thirty.txt
show 'minutes extract "${thirty[@]}" -o a/ --quiet; ls a'
show 'minutes export a/ --format sql | sqlite3 minutes.db'
show 'sqlite3 -box minutes.db "SELECT date, substr(body, 1, 30) AS body, item_number AS item, kind, moved, substr(text, 1, 50) AS text FROM decisions ORDER BY date DESC LIMIT 8"'

printf '\n== b. Who attended, and how each voted\n'
show 'minutes extract "$meeting" --format ndjson -o b.ndjson'
show 'minutes people b.ndjson --sort attendance' 14
show 'minutes export b.ndjson --table votes --format csv | sqlite3 -box -cmd ".import --csv /dev/stdin votes" :memory: "SELECT date, item_number AS item, kind, person, vote, substr(decision, 1, 60) AS decision FROM votes LIMIT 8"'

printf '\n== c. Questions from the public, with whom they asked for\n'
show 'minutes extract "$docs" -o c/ --quiet'
show 'minutes export c/ --table questions -o questions.csv'
show 'sqlite3 -box -cmd ".import --csv questions.csv questions" :memory: "SELECT date, substr(body, 1, 26) AS body, kind, asker_name, asker_organisation, substr(text, 1, 50) AS text FROM questions WHERE kind IN ('"'public'"', '"''"') AND asker_name <> '"''"' LIMIT 8"'

printf '\n== d. One item of a pack\n'
show 'minutes show "$pack" --item "$item"' 24

printf '\n== e. A folder that is read every night\n'
mkdir inbox
cp "${thirty[@]:0:5}" inbox/
night='minutes extract inbox/ -o records/ --prune --known-failures known.ndjson'
show "$night"
cp "${thirty[@]:5:1}" inbox/
rm "inbox/$(basename "${thirty[0]}")"
: > inbox/empty.html
show "$night"
show "$night"

#!/bin/sh
# Makes the database's password for compose.yaml, once. The folder is closed to other users; inside the containers, which run
# as users of their own, the two files can be read.
set -eu
cd "$(dirname "$0")/.."
folder=.remit/secrets
if [ -e "$folder/neo4j-password" ]; then
  echo "$folder/neo4j-password is there already: nothing was changed."
  exit 0
fi
mkdir -p "$folder"
chmod 700 "$folder"
password=$(od -An -N 24 -tx1 /dev/urandom | tr -d ' \n')
printf '%s' "$password" >"$folder/neo4j-password"
printf 'neo4j/%s' "$password" >"$folder/neo4j-auth"
chmod 644 "$folder/neo4j-password" "$folder/neo4j-auth"
echo "The password for the database is in $folder. Now: docker compose up --build"

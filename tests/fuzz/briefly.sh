#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs one fuzz target for a moment, the same each time: briefly.sh TARGET SEEDS...
# libFuzzer keeps what it finds in the first folder that it is told: one of its own, never one of the sources.
set -eu
target=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/found"
: >"$folder/begun"
"$target" -runs=1000 -seed=1979 -max_len=2048 -timeout=60 "$folder/found" "$@"
written=$(find "$@" -newer "$folder/begun" -type f)
if [ -n "$written" ]; then
    echo "written among the seeds: $written"
    exit 1
fi

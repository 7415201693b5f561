#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Fails when a command that `hearsay --help` lists has no transcript in its folder.
set -eu
if [ $# -ne 2 ]; then
    echo "usage: every_command_has_a_transcript.sh PROGRAM FOLDER" >&2
    exit 2
fi

# Commands are the lines that begin with two spaces and a small letter; options begin with a dash.
commands=$("$1" --help | sed -n 's/^  \([a-z][a-z-]*\)\( .*\)\{0,1\}$/\1/p')
if [ -z "$commands" ]; then
    echo "found no command in the output of: $1 --help" >&2
    exit 1
fi

status=0
for command in $commands; do
    set -- "$1" "$2" "$2/$command"/*.t
    if [ ! -e "$3" ]; then
        echo "no transcript for \`hearsay $command\`: add tests/cli/$command/CASE.t"
        status=1
    fi
done
exit "$status"

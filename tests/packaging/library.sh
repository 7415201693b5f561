#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A program of somebody else, built against the installed tree by find_package and by pkg-config.
# BUILD and SOURCE are the folders of the build and of the source.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cmake --install "$BUILD" --prefix "$folder/installed" --component library >"$folder/log"
consumer=$SOURCE/tests/packaging/consumer
cmake -S "$consumer" -B "$folder/build" -G Ninja -DCMAKE_PREFIX_PATH="$folder/installed" >>"$folder/log"
ninja -C "$folder/build" >>"$folder/log" || {
    cat "$folder/log"
    exit 1
}

PKG_CONFIG_PATH=$(dirname "$(find "$folder/installed" -name hearsay.pc)")
export PKG_CONFIG_PATH
# shellcheck disable=SC2046  # flags are split into words
g++ -std=c++20 -o "$folder/by-pkg-config" "$consumer/main.cpp" $(pkg-config --cflags --libs hearsay)

# The example of docs/library.md, as it stands there.
# shellcheck disable=SC2016  # backquotes of Markdown
sed -n '/^```cpp$/,/^```$/{/^```/!p}' "$SOURCE/docs/library.md" >"$folder/example.cpp"
# shellcheck disable=SC2046
g++ -std=c++20 -Wall -Wextra -Werror -o "$folder/example" "$folder/example.cpp" \
    $(pkg-config --cflags --libs hearsay)
"$folder/example" "$SOURCE/records" kerman-2024 2024-01-31 >"$folder/answer"
grep -q "by the end of 31 January 2024" "$folder/answer"

# Who can do without hearsay goes on where what it needs is not there.
mkdir "$folder/optional"
cat >"$folder/optional/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(optional LANGUAGES CXX)
set(ENV{PKG_CONFIG_LIBDIR} /nonexistent)
find_package(hearsay 0.1 QUIET)
message(STATUS "found: [\${hearsay_FOUND}]")
END
env -u PKG_CONFIG_PATH cmake -S "$folder/optional" -B "$folder/without" \
    -DCMAKE_PREFIX_PATH="$folder/installed" >"$folder/said"
grep -qE "found: \[(FALSE|0)\]" "$folder/said"

cd "$folder"
for program in build/consumer ./by-pkg-config; do
    said=$($program "$SOURCE/records" kerman-2024)
    case $said in
        *" claims") echo "$program: $said" ;;
        *)
            echo "$program says: $said"
            exit 1
            ;;
    esac
done

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Debian packages: made twice with the same bytes, without a word of lintian, with dependencies that there are, and
# installed into an empty root, from where the program and its manual are used. BUILD is the folder of the build.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() {
    echo "$1"
    exit 1
}

SOURCE_DATE_EPOCH=1790000000
export SOURCE_DATE_EPOCH
cd "$BUILD"
for run in first second; do
    cpack -B "$folder/$run" -D CPACK_COMPONENTS_ALL=program >"$folder/log" || fail "$(cat "$folder/log")"
done
cd "$folder"
package=$(basename first/hearsay_*.deb)
cmp "first/$package" "second/$package"

# A first upload closes a bug that asks for the package, but this is no upload to Debian.
lintian --suppress-tags initial-upload-closes-no-bugs --fail-on error,warning "first/$package" >said 2>&1 ||
    fail "$(cat said)"

mkdir -p root/var/lib/dpkg
touch root/var/lib/dpkg/status
dpkg --root=root --force-not-root --force-depends --force-script-chrootless --log=log \
    --install "first/$package" >installed 2>&1 || fail "$(cat installed)"

# What it depends on is what its program was linked with, and is there.
dpkg-deb --field "first/$package" Depends | tr ',' '\n' | sed 's/(.*//; s/ //g' >depends
grep -q '^libsqlite3-0$' depends || fail "no dependency on SQLite: $(cat depends)"
while read -r name; do
    dpkg-query --show "$name" >/dev/null || fail "$name is not installed"
done <depends

program=root/usr/bin/hearsay
$program --quiet record root/usr/share/doc/hearsay/examples/records
$program verify | head -n 1 | grep -q ' verifies: ' || fail "does not verify"
$program manual | while read -r page; do
    section=${page##*.}
    gzip -dc "root/usr/share/man/man$section/$page.gz" | grep -q "^\.TH " || fail "no page $page"
done
for file in bash-completion/completions/hearsay zsh/vendor-completions/_hearsay \
    fish/vendor_completions.d/hearsay.fish doc/hearsay/copyright doc/hearsay/tutorial.md; do
    [ -s "root/usr/share/$file" ] || fail "no $file"
done
echo "$package: fine"

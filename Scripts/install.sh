#!/usr/bin/env bash
# Builds the release binary and installs it with its man page below PREFIX (default /usr/local).
# DESTDIR, where it is set, goes before PREFIX: for packages.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

PREFIX="${PREFIX:-/usr/local}"
TARGET="${DESTDIR:-}$PREFIX"

need_swift
need_libraries
build_release

say "Installing below $TARGET"
nearest="$TARGET"
while [ ! -e "$nearest" ]; do nearest="$(dirname "$nearest")"; done
run=()
[ -w "$nearest" ] || run=(as_root)
${run[@]+"${run[@]}"} install -D -m 755 -s "$FOOTFALL" "$TARGET/bin/footfall"
${run[@]+"${run[@]}"} install -D -m 644 Packaging/footfall.1 "$TARGET/share/man/man1/footfall.1"

say "Done: $("$TARGET/bin/footfall" --version)"
echo "$TARGET/bin/footfall"
echo "$TARGET/share/man/man1/footfall.1"

# Shared by the other scripts: says what it does, installs what is missing, finds the toolchain.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$ROOT"

say() { printf '\n== %s\n' "$*"; }

die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    command -v sudo >/dev/null || die "needs root for: $*; run it as root or install sudo"
    sudo "$@"
  fi
}

# Installs those of the named Debian packages that are not there yet.
need_packages() {
  command -v dpkg >/dev/null ||
    die "this script installs with apt-get; on another system install: $* (see README.md)"
  local missing=()
  for package in "$@"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing ${missing[*]} with apt-get"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    "${missing[@]}" >/dev/null
}

need_swift() {
  command -v swift >/dev/null ||
    die "no 'swift' on the PATH; install the Swift 6.3 toolchain from swift.org/install first"
}

# What building needs.
need_libraries() {
  need_packages libcsv-dev libsqlite3-dev zlib1g-dev
}

# Builds the release binary with the Swift library inside; its path is in $FOOTFALL.
build_release() {
  say "Building the release binary (the first build takes some minutes)"
  swift build -c release --static-swift-stdlib --product footfall
  FOOTFALL="$(swift build -c release --static-swift-stdlib --show-bin-path)/footfall"
}

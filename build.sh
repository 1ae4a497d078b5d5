#!/usr/bin/env bash
# The one entry point. Each command does its own set-up, works from any folder, and needs no terminal.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
configuration=Release
results="$root/artifacts/test-results"
packages="$root/artifacts/package/release"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 MSBUILDTERMINALLOGGER=off

usage() {
  cat <<'TEXT'
usage: ./build.sh <command>

  demo          run the quick start; demo walk goes through one case
  test          build with warnings as errors and run every test; ends with "N passed, N failed, N skipped"
  bench         run the benchmarks' short job, check their ratios, write benchmarks/results and the README's table;
                bench dry runs each once; bench look CLASS measures one class; bench age compares with the age client
  pack          pack into artifacts/package/release
  package-test  pack, then build a consumer of the package and compare what it sees
  format-check  fail when "dotnet format" would change a file
TEXT
}

stop() {
  echo "$1" >&2
  exit 1
}

# --- set-up -----------------------------------------------------------------------------------------------------------

need_dotnet() {
  # The SDK keeps its packages below HOME; without one it refuses to start.
  if [[ -z "${HOME:-}" || ! -w "${HOME:-/nowhere}" ]]; then
    export HOME="$root/artifacts/home"
    mkdir -p "$HOME"
  fi
  local candidate
  for candidate in "${DOTNET_ROOT:-}" "$HOME/.dotnet" /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet; do
    if ! command -v dotnet >/dev/null && [[ -n "$candidate" && -x "$candidate/dotnet" ]]; then
      export PATH="$candidate:$PATH"
    fi
  done
  command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.' \
    || stop 'HrdCore builds with the .NET 10 SDK, and "dotnet" of version 10 is not on the PATH: install it as your system does (for example: apt-get install dotnet-sdk-10.0, brew install dotnet).'
}

may_apt() { command -v apt-get >/dev/null && [[ "$(id -u)" == 0 ]]; }

# install PACKAGE: true when the system's package manager could be asked and gave it.
install() {
  may_apt || return 1
  local log="$root/artifacts/apt.log"
  mkdir -p "$root/artifacts"
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" >"$log" 2>&1 && return 0
  apt-get update >>"$log" 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" >>"$log" 2>&1
}

has_sodium() {
  case "$(uname -s)" in
    Darwin) ls /opt/homebrew/lib/libsodium*.dylib /usr/local/lib/libsodium*.dylib ;;
    Linux) { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | grep 'libsodium\.so' || ls /usr/lib/libsodium.so* /usr/lib64/libsodium.so* /usr/lib/*/libsodium.so* ;;
    *) true ;; # Windows: the loader says what is missing
  esac >/dev/null 2>&1
}

need_sodium() {
  has_sodium && return
  install libsodium23 && has_sodium && return
  stop 'HrdCore needs the system library libsodium (1.0.18 or newer): install libsodium23 (Debian, Ubuntu), libsodium (Fedora, Alpine, Arch, Homebrew), or put libsodium.dll beside the application (Windows).'
}

# The quick start stores into SQLite, the system's own (eng/SqliteBridge).
has_sqlite() {
  case "$(uname -s)" in
    Linux) { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | grep 'libsqlite3\.so' || ls /usr/lib/libsqlite3.so* /usr/lib64/libsqlite3.so* /usr/lib/*/libsqlite3.so* ;;
    *) true ;; # macOS and Windows bring it along
  esac >/dev/null 2>&1
}

need_sqlite() {
  has_sqlite && return
  install libsqlite3-0 && has_sqlite && return
  stop 'The quick start needs the system library SQLite: install libsqlite3-0 (Debian, Ubuntu), sqlite-libs (Fedora, Alpine) or sqlite (Arch).'
}

# Tests that need the age client skip themselves with a reason when it is missing.
want_age() {
  command -v age >/dev/null || install age \
    || echo 'The age client is missing and could not be installed; tests that compare with it are skipped. Install the package "age" (Debian, Ubuntu, Fedora, Alpine, Homebrew).' >&2
}

# The tests ask an independent validator (npm: ajv, MIT) whether records fit their schema.
want_schema_check() {
  local folder="$root/artifacts/schema"
  mkdir -p "$folder"
  cp "$root"/tests/schema/{package.json,package-lock.json,validate.mjs} "$folder"
  [[ -d "$folder/node_modules/ajv" ]] || { command -v npm && npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund; } >/dev/null 2>&1 \
    || echo 'The validator of JSON Schema is missing and could not be installed; tests that ask it are skipped. Install Node.js 18 or newer with npm.' >&2
}

# The published vectors of the age format (npm: cctv-age; 0BSD, CC0 or Unlicense), and a second client (npm: age-encryption; BSD-3-Clause, what it needs MIT).
want_age_packages() {
  local folder="$root/artifacts/age"
  mkdir -p "$folder"
  cp "$root"/tests/age/{package.json,package-lock.json,export.mjs,client.mjs} "$folder"
  [[ -s "$folder/vectors/x25519" && -d "$folder/node_modules/age-encryption" ]] || { command -v npm && npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund && node "$folder/export.mjs" "$folder/vectors"; } >/dev/null 2>&1 \
    || echo 'The published age vectors and the age client for Node.js are missing and could not be installed; tests that need them are skipped. Install Node.js 20 or newer with npm.' >&2
}

# --- build and test ---------------------------------------------------------------------------------------------------

quiet=(-tl:off -nologo -v q)

build() { # restores from the lock files; in locked mode when CI=true (Directory.Build.props)
  dotnet restore "$root/HrdCore.sln" "${quiet[@]}"
  dotnet build "$root/HrdCore.sln" -c "$configuration" --no-restore "${quiet[@]}"
}

# run_tests FOLDER PROJECT...: one trx file a project. A project that fails does not stop the others.
run_tests() {
  local folder="$1" project name failed=0
  shift
  rm -rf "$folder"
  mkdir -p "$folder"
  for project in "$@"; do
    name="$(basename "$project")"
    dotnet test "$project" -c "$configuration" --no-build -nologo --results-directory "$folder" --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" || failed=1
    [[ -s "$folder/$name.trx" ]] || { echo "$name wrote no result file: it ran no test or broke off." >&2; failed=1; }
  done
  return "$failed"
}

# Adds up the trx files of the folders given. A skipped test counts as not executed there.
totals() {
  local folder total=0 executed=0 passed=0 counters
  for folder in "$@"; do
    while read -r counters; do
      total=$((total + $(attribute total "$counters")))
      executed=$((executed + $(attribute executed "$counters")))
      passed=$((passed + $(attribute passed "$counters")))
    done < <(cat "$folder"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>')
  done
  echo "$passed passed, $((executed - passed)) failed, $((total - executed)) skipped"
}

attribute() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$2"; }

skipped_with_reasons() {
  cat "$@" 2>/dev/null | tr '\n' ' ' | sed 's/<UnitTestResult /\n&/g' | grep 'outcome="NotExecuted"' \
    | sed -n 's/.* testName="\([^"]*\)".*<Message>\([^<]*\)<.*/skipped: \1: \2/p' || true
}

# report STATUS FOLDER: the skipped tests, then the one closing line; fails when a test failed or none ran.
report() {
  local line
  skipped_with_reasons "$2"/*.trx
  line="$(totals "$2")"
  echo "$line"
  [[ "$1" == 0 && "$line" != "0 passed, 0 failed,"* && "$line" == *" 0 failed,"* ]]
}

# --- commands ---------------------------------------------------------------------------------------------------------

demo() {
  need_dotnet
  need_sodium
  need_sqlite
  echo 'Building; the first time takes a minute or two.' >&2
  dotnet build "$root/samples/Quickstart" -c "$configuration" "${quiet[@]}" -clp:ErrorsOnly
  dotnet run --project "$root/samples/Quickstart" -c "$configuration" --no-build -- "$@"
}

run_test() {
  need_dotnet
  need_sodium
  need_sqlite
  want_age
  want_schema_check
  want_age_packages
  build
  local projects=() project status=0
  for project in "$root"/tests/*/; do
    [[ ! -e "$project$(basename "$project").csproj" || "$(basename "$project")" == HrdCore.PackageTests ]] || projects+=("${project%/}")
  done
  run_tests "$results" "${projects[@]}" || status=1
  report "$status" "$results"
}

bench() {
  need_dotnet
  need_sodium
  dotnet build "$root/benchmarks/HrdCore.Benchmarks" -c "$configuration" "${quiet[@]}"
  dotnet run --project "$root/benchmarks/HrdCore.Benchmarks" -c "$configuration" --no-build -- "${@:-short}"
}

pack() {
  need_dotnet
  rm -rf "$packages"
  # The commit's own time, so that the same commit packs to the same bytes.
  SOURCE_DATE_EPOCH="$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)"
  export SOURCE_DATE_EPOCH
  local project
  for project in "$root"/src/*/*.csproj; do
    dotnet pack "$project" -c "$configuration" "${quiet[@]}"
  done
  ls "$packages"/*.nupkg
}

package_test() {
  pack
  dotnet build "$root/tests/HrdCore.PackageTests" -c "$configuration" "${quiet[@]}"
  local status=0
  HRDCORE_PACKAGES="$packages" run_tests "$root/artifacts/package-test-results" "$root/tests/HrdCore.PackageTests" || status=1
  report "$status" "$root/artifacts/package-test-results"
}

format_check() {
  need_dotnet
  dotnet restore "$root/HrdCore.sln" "${quiet[@]}"
  dotnet format whitespace "$root/HrdCore.sln" --no-restore --verify-no-changes
  dotnet format style "$root/HrdCore.sln" --no-restore --verify-no-changes
  echo 'format: nothing to change'
}

command="${1:-}"
[[ $# -gt 0 ]] && shift
case "$command" in
  demo) demo "$@" ;;
  test) run_test ;;
  bench) bench "$@" ;;
  pack) pack ;;
  package-test) package_test ;;
  format-check) format_check ;;
  totals) totals "$root/artifacts/test-results" "$root/artifacts/package-test-results" ;; # for .ci/run
  -h | --help | help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac

#!/bin/sh
# Serves the site to this machine and opens it full-screen in Chromium. What the browser kept is gone when it ends.
# Usage: ./start-kiosk.sh [port]     BROWSER=/path/to/browser takes another browser
set -eu
here=$(cd "$(dirname "$0")" && pwd)
port=${1:-8765}
url="http://127.0.0.1:$port/"

browser=${BROWSER:-}
for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable; do
  if [ -z "$browser" ] && command -v "$name" >/dev/null 2>&1; then browser=$name; fi
done
if [ -z "$browser" ]; then
  echo 'No Chromium, Chrome or Edge found. Install one, or say which: BROWSER=/path ./start-kiosk.sh' >&2
  exit 1
fi

profile=$(mktemp -d)
python3 "$here/serve.py" "$port" >/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$profile"' EXIT
trap 'exit 0' INT TERM

tries=0
until python3 -c "import urllib.request; urllib.request.urlopen('${url}site.json', timeout=2)" 2>/dev/null; do
  tries=$((tries + 1))
  if [ "$tries" -ge 30 ] || ! kill -0 "$server" 2>/dev/null; then
    echo "The site could not be served on port $port." >&2
    exit 1
  fi
  sleep 1
done

# Not exec: what follows the browser's end is done by the trap. Further words for the browser go into KIOSK_FLAGS.
# shellcheck disable=SC2086
"$browser" --kiosk --incognito --user-data-dir="$profile" --no-first-run --noerrdialogs \
  --disable-session-crashed-bubble --disable-pinch --overscroll-history-navigation=0 --kiosk-printing \
  --autoplay-policy=no-user-gesture-required ${KIOSK_FLAGS:-} "$url" || true

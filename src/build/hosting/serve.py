#!/usr/bin/env python3
"""Serves the folder "site" beside this file to this machine alone.

Usage: python3 serve.py [port]     (8765 where none is given, any free one for 0)

Python 3.7 or later and nothing else. Headers and types come from server.json, which the build writes.
"""
import hashlib
import json
import os
import sys
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HERE = os.path.dirname(os.path.abspath(__file__))
SITE = os.path.realpath(os.path.join(HERE, "site"))
with open(os.path.join(HERE, "server.json"), encoding="utf-8") as file:
    SERVER = json.load(file)


def headers_for(path):
    """The headers for a path; later rules add to earlier ones."""
    headers = {}
    for rule in SERVER["headers"]:
        wanted = rule["path"]
        if path.startswith(wanted[:-1]) if wanted.endswith("*") else path == wanted:
            headers.update(rule["headers"])
    return headers


def content_of(path):
    """Content and type of the file behind a path; None for a path that leads to none inside the site."""
    name = urllib.parse.unquote(path + "index.html" if path.endswith("/") else path)
    if "\0" in name:
        return None
    file_name = os.path.realpath(os.path.join(SITE, name.lstrip("/")))
    if not file_name.startswith(SITE + os.sep) or not os.path.isfile(file_name):
        return None
    with open(file_name, "rb") as opened:
        kind = SERVER["types"].get(os.path.splitext(file_name)[1], "application/octet-stream")
        return opened.read(), kind


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, kind, body, more):
        self.send_response(status)
        for name, value in more.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_GET(self):
        path = self.path.split("?")[0].split("#")[0]
        headers = headers_for(path)
        found = content_of(path)
        if found is None:
            return self.answer(404, "text/plain; charset=utf-8", b"Not found\n", headers)
        body, kind = found
        headers["ETag"] = '"%s"' % hashlib.sha256(body).hexdigest()[:22]
        if self.headers.get("If-None-Match") == headers["ETag"]:
            return self.answer(304, kind, b"", headers)
        return self.answer(200, kind, body, headers)

    do_HEAD = do_GET

    def log_message(self, *_):
        """Nothing is written down about anybody."""


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8765
    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    print("http://127.0.0.1:%d/" % server.server_port, flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass

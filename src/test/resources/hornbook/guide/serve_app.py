"""Serves app.py of this folder on a free port of the loopback, and prints the port."""

import sys

from werkzeug.serving import make_server

sys.path.insert(0, ".")
from app import app  # noqa: E402

server = make_server("127.0.0.1", 0, app)
print(server.port, flush=True)
server.serve_forever()

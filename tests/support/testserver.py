# SPDX-License-Identifier: GPL-3.0-or-later
"""What the servers of the tests have in common: they listen on loopback, on ports that the system chooses, say them
in one line of JSON on standard output, keep a log of JSON lines, and end with whoever started them."""

import asyncio
import json
import sys


class Log:
    def __init__(self, path):
        self.path = path
        open(path, "w").close()

    def write(self, **entry):
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + "\n")


async def listen(serve, ssl=None):
    """The port at which serve(reader, writer) answers. What a client breaks off is its own matter."""

    async def guarded(reader, writer):
        try:
            await serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError,
                asyncio.CancelledError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0, ssl=ssl)
    return server.sockets[0].getsockname()[1], server


async def until_stdin_ends():
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while await reader.read(1024):
        pass


async def run(endpoints):
    """endpoints: name → (serve, ssl context or None)."""
    ports, servers = {}, []
    for name, (serve, ssl) in endpoints.items():
        ports[name], server = await listen(serve, ssl)
        servers.append(server)
    print(json.dumps(ports), flush=True)
    await until_stdin_ends()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""httpreceiver.py LOG [CERTIFICATE KEY] — takes HTTP requests on the port `http`, and over TLS on `https`. Every
request goes into LOG as {"method", "path", "headers", "body"}. What it answers stands in the query:
?status=503 &retry_after=7 &date=… &location=… &body=… (repeated &times=N) &hang=before|header|body &drop=1
&headers=N (kilobytes of them) &echo=1 (the request itself)."""

import asyncio
import ssl
import sys
from urllib.parse import parse_qs, urlsplit

from testserver import Log, run


class Receiver:
    def __init__(self, log):
        self.log = log

    async def __call__(self, reader, writer):
        start = (await reader.readline()).decode("latin-1").rstrip()
        method, target, _ = start.split(" ", 2)
        headers = {}
        while (line := (await reader.readline()).decode("latin-1").rstrip("\r\n")):
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = (await reader.readexactly(int(headers.get("content-length", 0)))).decode()
        self.log.write(method=method, path=target, headers=headers, body=body)
        await self.answer(writer, method, target, headers, body)
        await writer.drain()

    async def answer(self, writer, method, target, headers, body):
        query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        if query.get("drop"):
            return
        if query.get("hang") == "before":
            await asyncio.sleep(3600)
        text = query.get("body", "").encode() * int(query.get("times", "1"))
        if query.get("echo"):
            text = f"{method} {target} {headers} {body}".encode()
        writer.write(f"HTTP/1.1 {query.get('status', '200')} Words\r\n".encode())
        if query.get("hang") == "header":
            await writer.drain()
            await asyncio.sleep(3600)
        for name, header in (("retry_after", "Retry-After"), ("date", "Date"), ("location", "Location")):
            if name in query:
                writer.write(f"{header}: {query[name]}\r\n".encode())
        for _ in range(int(query.get("headers", "0"))):
            writer.write(b"X-Filler: " + b"x" * 1000 + b"\r\n")
            await writer.drain()
        length = len(text) + (1 if query.get("hang") == "body" else 0)
        writer.write(f"Content-Length: {length}\r\nConnection: close\r\n\r\n".encode() + text)
        await writer.drain()
        if query.get("hang") == "body":
            await asyncio.sleep(3600)


if __name__ == "__main__":
    receiver = Receiver(Log(sys.argv[1]))
    served = {"http": (receiver, None)}
    if len(sys.argv) > 3:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        served["https"] = (receiver, context)
    asyncio.run(run(served))

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hostilemail.py LOG — mail servers that misbehave, one for each name in ENDPOINTS. What they hear goes into LOG as
{"endpoint": …, "line": …}, whole messages as {"endpoint": …, "mail": …}. None of them knows TLS."""

import asyncio
import base64
import sys

from testserver import Log, run

HANG = object()  # no answer, for ever
DROP = object()  # the connection is cut


class Server:
    """Well-behaved; what `answers` says to a command is said instead."""

    def __init__(self, log, name, answers):
        self.log, self.name, self.answers = log, name, answers

    async def say(self, writer, command, usual):
        answer = self.answers.get(command, usual)
        if callable(answer):
            answer = answer(self)
        if answer is HANG:
            await asyncio.sleep(3600)
        if answer is DROP:
            raise ConnectionError
        writer.write(answer.encode() + b"\r\n")
        await writer.drain()
        return answer

    async def __call__(self, reader, writer):
        self.login = self.password = ""
        await self.say(writer, "greeting", "220 hostile.test")
        while line := await reader.readline():
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            self.log.write(endpoint=self.name, line=text)
            verb = text.split(" ")[0].split(":")[0].upper()
            if verb == "EHLO":
                await self.say(writer, verb, "250-hostile.test\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME")
            elif verb == "AUTH":
                writer.write(b"334 \r\n")
                self.login = (await reader.readline()).decode().strip()
                self.password = base64.b64decode(self.login).decode().split("\0")[-1]
                await self.say(writer, verb, "235 welcome")
            elif verb == "DATA":
                if (await self.say(writer, verb, "354 go on")).startswith("354"):
                    if self.answers.get("in-data") is DROP:
                        await reader.read(10)
                        raise ConnectionError
                    mail = await reader.readuntil(b"\r\n.\r\n")
                    self.log.write(endpoint=self.name, mail=mail.decode("utf-8", "replace"))
                    await self.say(writer, "message", "250 taken")
            elif verb == "RCPT":
                await self.say(writer, "RCPT nobody" if "<nobody" in text else "RCPT", "250 ok")
            elif verb == "QUIT":
                await self.say(writer, verb, "221 bye")
                return
            else:
                await self.say(writer, verb, "250 ok")


async def trickle(reader, writer):
    writer.write(b"220 x\r\n")
    while True:
        writer.write(b"250-a\r\n")
        await writer.drain()
        await asyncio.sleep(0.1)


async def endless_line(reader, writer):
    writer.write(b"220 x\r\n")
    while True:
        writer.write(b"250-" + b"A" * 65536)
        await writer.drain()


ENDPOINTS = {
    "plain": {},
    "silent": {"greeting": HANG},
    "unwelcome": {"greeting": "554 not from your network"},
    "injects": {"EHLO": "250-x\r\n250 STARTTLS", "STARTTLS": "220 go\r\n250-x\r\n250 AUTH PLAIN"},
    "starttls-fails": {"EHLO": "250-x\r\n250 STARTTLS", "STARTTLS": "454 no TLS today"},
    "wrong-login": {"AUTH": "535 5.7.8 wrong"},
    "login-later": {"AUTH": "454 try again"},
    "repeats-password": {"AUTH": lambda self: "535 wrong: " + self.password},
    "repeats-login": {"AUTH": lambda self: "535 no such login: " + self.login},
    "login-unknown": {"EHLO": "250-x\r\n250 AUTH GSSAPI"},
    "no-sender": {"MAIL": "550 not you"},
    "login-first": {"MAIL": "530 log in first"},
    "no-recipients": {"RCPT": "550 nobody", "RCPT nobody": "550 nobody"},
    "greylists": {"RCPT": "451 later", "RCPT nobody": "550 nobody"},
    "some-recipients": {"RCPT nobody": "550 5.1.1 nobody of that name"},
    "full": {"message": "552 mailbox full"},
    "busy": {"message": "451 busy"},
    "garbles": {"message": "what?"},
    "stalls-after-data": {"message": HANG},
    "drops-after-data": {"message": DROP},
    "drops-in-data": {"in-data": DROP},
    "stalls-at-quit": {"QUIT": HANG},
}

log = Log(sys.argv[1])
endpoints = {name: (Server(log, name, answers), None) for name, answers in ENDPOINTS.items()}
asyncio.run(run({**endpoints, "trickles": (trickle, None), "endless-line": (endless_line, None)}))

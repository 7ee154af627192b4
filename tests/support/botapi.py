#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""botapi.py LOG TOKEN — as much of Telegram's Bot API as Vigia needs (https://core.telegram.org/bots/api), on the port
`http`. Calls go into LOG as {"method", "parameters", "code"}, a getUpdates when it is answered. Chats of their own kind:
-100429 is told to wait for 7 s, -100403 has thrown the bot out, -100500 breaks, -200 has become -1001200, -100999 answers
what is no JSON, -100888 never answers. A text of more than 4096 UTF-16 units, a wrong token, an unknown message and
buttons with more than 64 bytes are refused as Telegram does. The bot is called Vigia (@vigia_bot).

POST /control says what happens next:
{"fail": [{"code", "description", "parameters", "method"}, …]}  the answers to the next calls (of that method)
{"updates": […]}   what the bot was told and did not take so far; whoever waits in getUpdates hears of it at once
{"more": […]}      the same, added
{"raw": ["…", …]}  the next answers to getUpdates, as they are, in latin-1"""

import asyncio
import json
import sys

from testserver import Log, run

SPECIAL = {
    -100429: (429, "Too Many Requests: retry after 7", {"retry_after": 7}),
    -100403: (403, "Forbidden: bot was kicked from the supergroup chat", None),
    -100500: (500, "Internal Server Error", None),
    -200: (400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": -1001200}),
}
TALKING = ("sendMessage", "editMessageText")


class Failure(Exception):
    pass


class BotApi:
    def __init__(self, log, token):
        self.log, self.token = log, token
        self.messages, self.last_id, self.failures, self.updates, self.raw = {}, 100, [], [], []
        self.told = asyncio.Event()
        self.poll = 0

    async def __call__(self, reader, writer):
        _, path, _ = (await reader.readline()).decode("latin-1").split(" ", 2)
        length = 0
        while (line := (await reader.readline()).decode("latin-1").strip()):
            name, _, value = line.partition(":")
            length = int(value) if name.lower() == "content-length" else length
        body = await reader.readexactly(length)
        if path == "/control":
            self.control(json.loads(body))
            return await self.reply(writer, 200, b"{}")
        parameters = json.loads(body) if body else {}
        method = path.rsplit("/", 1)[-1]
        raw = None
        try:
            self.check(path, method)
            if method == "getUpdates":
                raw = await self.get_updates(reader, parameters)
                result = self.updates[:parameters.get("limit", 100)]
            else:
                result = self.call(method, parameters)
            code, document = 200, {"ok": True, "result": result}
        except Failure as failure:
            code, description, more = failure.args
            document = {"ok": False, "error_code": code, "description": description}
            if more:
                document["parameters"] = more
        self.log.write(method=method, parameters=parameters, code=code)
        if parameters.get("chat_id") == -100888:
            await asyncio.sleep(3600)
        text = b"<html>Welcome to our network" if parameters.get("chat_id") == -100999 else json.dumps(document).encode()
        await self.reply(writer, code, raw if raw is not None else text)

    def control(self, control):
        self.failures += control.get("fail", [])
        self.updates = control.get("updates", self.updates) + control.get("more", [])
        self.raw += [text.encode("latin-1") for text in control.get("raw", [])]
        self.told.set()
        self.told = asyncio.Event()

    async def reply(self, writer, code, text):
        writer.write(f"HTTP/1.1 {code} Words\r\nContent-Type: application/json\r\nContent-Length: {len(text)}\r\n"
                     "Connection: close\r\n\r\n".encode() + text)
        await writer.drain()

    def check(self, path, method):
        if not path.startswith("/bot"):
            raise Failure(404, "Not Found", None)
        if path != f"/bot{self.token}/{method}":
            raise Failure(401, "Unauthorized", None)
        for failure in self.failures:
            if failure.get("method", method) == method and (method != "getMe" or "method" in failure):
                self.failures.remove(failure)
                raise Failure(failure["code"], failure.get("description", ""), failure.get("parameters"))

    async def get_updates(self, reader, parameters):
        """Waits until there is something to tell; what is to be answered as it is, if anything."""
        self.poll += 1
        mine = self.poll
        if "offset" in parameters:
            self.updates = [update for update in self.updates if update["update_id"] >= parameters["offset"]]
        loop = asyncio.get_running_loop()
        end = loop.time() + parameters.get("timeout", 0)
        gone = asyncio.ensure_future(reader.read(1))
        while not self.updates and not self.raw and not self.failures and loop.time() < end:
            waiting = asyncio.ensure_future(self.told.wait())
            await asyncio.wait({waiting, gone}, timeout=min(0.2, max(0, end - loop.time())),
                               return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
            if gone.done():
                raise ConnectionError
            if mine != self.poll:
                raise Failure(409, "Conflict: terminated by other getUpdates request; make sure that only one bot "
                              "instance is running", None)
        gone.cancel()
        self.check(f"/bot{self.token}/getUpdates", "getUpdates")
        return self.raw.pop(0) if self.raw else None

    def call(self, method, parameters):
        if method == "getMe":
            return {"id": 123456, "is_bot": True, "first_name": "Vigia", "username": "vigia_bot"}
        if method == "answerCallbackQuery":
            if len(parameters.get("text", "")) > 200:
                raise Failure(400, "Bad Request: MESSAGE_TOO_LONG", None)
            return True
        if parameters.get("chat_id") in SPECIAL:
            raise Failure(*SPECIAL[parameters["chat_id"]])
        if method not in TALKING:
            raise Failure(404, "Not Found", None)
        text = parameters.get("text", "")
        if not text:
            raise Failure(400, "Bad Request: message text is empty", None)
        if len(text.encode("utf-16-le", "surrogatepass")) // 2 > 4096:
            raise Failure(400, "Bad Request: message is too long", None)
        for row in parameters.get("reply_markup", {}).get("inline_keyboard", []):
            if any(not 1 <= len(button["callback_data"].encode()) <= 64 for button in row):
                raise Failure(400, "Bad Request: BUTTON_DATA_INVALID", None)
        key = (str(parameters["chat_id"]), parameters.get("message_id"))
        if method == "editMessageText":
            if key not in self.messages:
                raise Failure(400, "Bad Request: message to edit not found", None)
        else:
            self.last_id += 1
            key = (key[0], self.last_id)
        self.messages[key] = text
        return {"message_id": key[1], "chat": {"id": parameters["chat_id"]}, "text": text}


asyncio.run(run({"http": (BotApi(Log(sys.argv[1]), sys.argv[2]), None)}))

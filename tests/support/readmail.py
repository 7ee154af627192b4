#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail from standard input and writes how Python's own mail reader understands it, as JSON: {"headers":
[[name, value], …], "parts": [[type, text], …], "defects": n}."""

import email
import json
import sys
from email import policy

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
parts = [part for part in message.walk() if not part.is_multipart()]
defects = len(message.defects) + sum(len(part.defects) for part in parts)
defects += sum(len(value.defects) for value in message.values())
json.dump({"headers": [[name, str(value)] for name, value in message.items()],
           "parts": [[part.get_content_type(), part.get_content().replace("\r\n", "\n")] for part in parts], "defects": defects}, sys.stdout)

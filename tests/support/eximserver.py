#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""eximserver.py LOG NAME=CERTIFICATE,KEY… — a real mail server (Debian's exim4-daemon-light) with a configuration of
its own. For every NAME two ports: NAME takes STARTTLS, NAME-tls speaks TLS from the first byte. A login is wanted:
`vigia` with the password in the environment's VIGIA_TEST_PASSWORD, by PLAIN or LOGIN. Nothing is delivered; what was
taken goes into LOG as {"mail": …, "sender": …, "recipients": […]}; recipients that begin with `nobody` are refused,
with `later` put off; a message that holds `REFUSE-THIS` is refused."""

import base64
import glob
import json
import os
import pwd
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading

CONFIGURATION = r"""
primary_hostname = mail.test
spool_directory = {directory}/spool
log_file_path = {directory}/log-%slog
{user}
queue_only = true
acl_smtp_rcpt = recipient
acl_smtp_data = content
tls_advertise_hosts = *
tls_certificate = {directory}/{name}.pem
tls_privatekey = {directory}/{name}.key
auth_advertise_hosts = ${{if def:tls_in_cipher{{*}}}}
rfc1413_query_timeout = 0s
host_lookup =
smtp_receive_timeout = 30s
check_spool_space = 0
check_log_space = 0
message_size_limit = 5M

begin acl
recipient:
  deny  message = Nobody of that name
        condition = ${{if match{{$local_part}}{{^nobody}}}}
  defer message = Come back later
        condition = ${{if match{{$local_part}}{{^later}}}}
  accept authenticated = *
  deny  message = Log in first
content:
  deny  message = I do not like it
        condition = ${{if match{{$message_body}}{{REFUSE-THIS}}}}
  accept

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{vigia}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${{if and{{{{eq{{$auth1}}{{vigia}}}}{{eq{{$auth2}}{{{password}}}}}}}}}
  server_set_id = $auth1
"""


def exim():
    return shutil.which("exim4", path=os.environ.get("PATH", "") + ":/usr/sbin") or sys.exit("no exim4")


def spooled(directory, log_path):
    """Moves what exim took from its spool into the log."""
    # The envelope comes last, and whole: exim renames it into its place.
    for envelope_path in sorted(glob.glob(f"{directory}/spool/input/*-H")):
        body_path = envelope_path[:-1] + "D"
        with open(body_path, "rb") as file:
            body = file.read().split(b"\n", 1)[1]
        with open(envelope_path, "rb") as file:
            envelope, headers = file.read().split(b"\n\n", 1)
        lines = envelope.decode().split("\n")
        at = max(i for i, line in enumerate(lines) if line.isdigit() and i > 3)
        mail, rest = b"", headers
        while rest:  # three digits of length or more, a flag, a blank, the header
            length, flag = re.match(rb"(\d+)(.) ", rest).groups()
            rest = rest[len(length) + 2:]
            if flag != b"*":
                mail += rest[:int(length)]
            rest = rest[int(length):]
        with open(log_path, "a", encoding="utf-8") as log:
            log.write(json.dumps({"mail": (mail + b"\n" + body).decode("utf-8", "replace"), "sender": lines[2].strip("<>"),
                                  "recipients": lines[at + 1:at + 1 + int(lines[at])]}) + "\n")
        os.unlink(envelope_path)
        os.unlink(body_path)


def serve(listener, arguments, directory, log_path, lock):
    while True:
        connection, _ = listener.accept()

        def talk(connection=connection):
            process = subprocess.Popen([exim(), *arguments, "-bs"], stdin=connection, stdout=connection,
                                       stderr=subprocess.DEVNULL)
            connection.close()
            process.wait()

        threading.Thread(target=talk, daemon=True).start()


def main():
    log_path, servers = sys.argv[1], [argument.split("=") for argument in sys.argv[2:]]
    os.umask(0o022)  # exim reads no configuration that others may write
    open(log_path, "w").close()
    directory = tempfile.mkdtemp(prefix="vigia-exim-")
    owner = pwd.getpwnam("Debian-exim") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    user = f"exim_user = {owner.pw_name}\nexim_group = {owner.pw_gid}"
    ports, lock = {}, threading.Lock()
    for name, files in servers:
        certificate, key = files.split(",")
        shutil.copy(certificate, f"{directory}/{name}.pem")
        shutil.copy(key, f"{directory}/{name}.key")
        configuration = f"{directory}/{name}.conf"
        with open(configuration, "w") as file:
            file.write(CONFIGURATION.format(directory=directory, name=name, user=user,
                                            password=os.environ["VIGIA_TEST_PASSWORD"]))
        for suffix, more in (("", []), ("-tls", ["-tls-on-connect"])):
            listener = socket.create_server(("127.0.0.1", 0))
            ports[name + suffix] = listener.getsockname()[1]
            threading.Thread(target=serve, args=(listener, ["-C", configuration, *more], directory, log_path, lock),
                             daemon=True).start()
    os.mkdir(f"{directory}/spool")
    if os.getuid() == 0:
        for root, directories, files in os.walk(directory):
            for entry in (root, *(os.path.join(root, file) for file in files if not file.endswith(".conf"))):
                os.chown(entry, owner.pw_uid, owner.pw_gid)
    print(json.dumps(ports), flush=True)
    try:
        for line in sys.stdin:  # every line asks for what came since
            spooled(directory, log_path)
            print("ok", flush=True)
    finally:
        if line := os.environ.get("VIGIA_TEST_KEEP"):
            shutil.copytree(directory, line, dirs_exist_ok=True)
        shutil.rmtree(directory, ignore_errors=True)


main()

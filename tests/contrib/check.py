#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds contrib/ to what systemd, launchd and the Windows task scheduler expect."""

import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

# unit: the exposure that `systemd-analyze security` may find, in tenths.
EXPOSURE = {"vigia.service": 20, "vigia-beat.service": 15}
# What the server's units must say for the watchdog to mean something.
SERVER = ["Type=notify", "WatchdogSec=", "Restart=always", "RestartPreventExitStatus=3", "NoNewPrivileges=yes"]


def analyze(*words):
    done = subprocess.run(["systemd-analyze", *words], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def unit_faults(folder):
    faults = []
    for name in ("vigia.service", "vigia-user.service"):
        text = (folder / name).read_text()
        faults += [f"{name}: no {wanted}" for wanted in SERVER if not re.search("^" + wanted, text, re.M)]
    if not shutil.which("systemd-analyze"):
        print("no systemd-analyze here: the units are only read")
        return faults
    with tempfile.TemporaryDirectory() as there:
        for unit in [*folder.glob("*.service"), *folder.glob("*.timer")]:
            text = unit.read_text().replace("/usr/bin/vigia", "/bin/true").replace("/usr/bin/curl", "/bin/true")
            text = re.sub("^(User|Group)=vigia$", r"\1=daemon", text, flags=re.M)
            (Path(there) / unit.name).write_text(text)
        for unit in sorted(Path(there).iterdir()):
            code, words = analyze("verify", "--man=no", str(unit))
            if code or words.strip():
                faults.append(f"{unit.name}: {words.strip() or code}")
            if unit.name in EXPOSURE:
                code, words = analyze("security", "--offline=yes", f"--threshold={EXPOSURE[unit.name]}", str(unit))
                if code:
                    faults.append(f"{unit.name}: {words.strip().splitlines()[-1]}")
    return faults


def main():
    root = Path(sys.argv[1]) / "contrib"
    faults = unit_faults(root / "systemd")
    agent = plistlib.loads((root / "macos/org.vigia.beat.plist").read_bytes())
    if agent["Label"] != "org.vigia.beat" or not agent["KeepAlive"] or not agent["RunAtLoad"]:
        faults.append("the launch agent does not keep itself alive")
    space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    task = xml.parse(root / "windows/vigia-beat.xml").getroot()
    if task.find(f"{space}Settings/{space}ExecutionTimeLimit").text != "PT0S":
        faults.append("the Windows task is ended after three days")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

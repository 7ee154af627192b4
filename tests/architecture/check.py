#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include, and what each library links, against the table of who may use whom (docs/ARCHITECTURE.md),
and the lines that docs/ARCHITECTURE.md says are nowhere in the code against the code."""

import re
import sys
from pathlib import Path

# folder: the folders it may include; "folder/file" opens a single header of a folder.
MAY_INCLUDE = {
    "domain": [],
    "platform": ["domain"],
    "world": ["domain"],
    "secrets": ["domain", "world"],
    "probes": ["domain", "world", "secrets"],
    "store": ["domain", "platform"],
    "exchange": ["domain"],
    "transfer": ["domain", "platform"],
    "agent": ["domain", "world", "exchange", "secrets", "transfer"],
    "facade": ["domain"],
    "wording": ["domain", "facade", "exchange/configerror.h"],
    "listener": ["domain", "world", "secrets", "facade", "wording", "exchange"],
    "messages": ["domain", "store", "wording"],
    "channels": ["domain", "platform", "world", "secrets", "transfer", "messages", "wording"],
    "outbox": ["domain", "facade/views.h", "store", "world", "messages", "channels", "wording"],
    "bot": ["domain", "facade", "world", "secrets", "transfer", "messages/message.h", "channels", "outbox/backoff.h", "wording"],
    "ipc": ["domain", "facade"],
    "engine": ["domain", "world", "secrets/secretplaces.h", "secrets/secretstore.h", "probes/prober.h", "store", "messages", "outbox", "exchange", "facade", "wording"],
    "instance": ["domain", "world", "secrets", "probes", "store", "platform", "messages", "channels", "outbox", "transfer",
                 "bot", "exchange", "facade", "wording", "listener", "ipc", "engine"],
    "console": ["domain", "world", "facade", "wording", "agent", "probes/prober.h", "secrets/secretstore.h"],
    ".": ["agent/httpbeatsender.h", "console", "instance", "ipc", "platform", "secrets", "store", "wording", "program.h"],
}

# The same for ui/, whose folders may also be named with those of app/. Nothing of ui/ knows an engine, a store
# or a probe: windows are clients of the façade, over a link.
SHOWS = ["domain", "facade", "wording", "world", "speech", "look"]
UI_MAY_INCLUDE = {
    "speech": ["wording"],
    "look": ["domain", "facade"],
    "link": ["facade", "ipc"],
    "scene": ["domain", "facade", "world"],
    "screens": [],
    "voice": ["domain", "platform/childenvironment.h", "world"],
    "notify": ["domain", "facade", "wording"],
    "tray": SHOWS,
    "monitors": SHOWS + ["exchange"],
    "dashboard": SHOWS + ["monitors"],
    "board": SHOWS + ["scene", "screens"],
    "alarm": SHOWS + ["scene", "screens"],
    "editor": SHOWS + ["exchange"],
    "settings": SHOWS + ["exchange", "editor", "alarm/shortcut.h"],
    "senders": SHOWS + ["exchange", "scene", "editor", "monitors/whylines.h"],
    "desktop": SHOWS + ["exchange", "platform", "link", "scene", "screens", "voice", "notify", "tray", "monitors",
                        "dashboard", "board", "alarm", "editor", "settings", "senders"],
}

# What the domain may take from Qt: values, no objects, no I/O, no clocks.
DOMAIN_QT = {"QByteArray", "QByteArrayView", "QChar", "QDate", "QDateTime", "QHash", "QHashFunctions", "QJsonArray",
             "QJsonObject", "QJsonValue", "QLatin1StringView", "QList", "QRegularExpression", "QString", "QStringList", "QStringView", "QTime",
             "QTimeZone", "QUrl", "QUrlQuery", "QtGlobal", "QSet"}

# Nowhere in app/: (pattern, why)
FORBIDDEN = [
    (r"#include <Q(Application|Widget|Gui|Pixmap|Image|Icon|Media|Audio|SoundEffect)", "Gui, Widgets, Multimedia"),
    (r"\bQEventLoop\b", "nested event loop"),
    (r"\bwaitFor(Finished|ReadyRead|Started|Connected|BytesWritten|Encrypted|Disconnected)\b", "blocking wait"),
    (r"::instance\(\)", "singleton"),
    (r"\bSIGNAL\(|\bSLOT\(", "connect by string"),
    (r"^\s*delete\b", "delete"),
    (r"\bsetCurrentTime|currentDateTime\(|currentMSecsSinceEpoch", "a clock that is not injected"),
]
# Nowhere in ui/
FORBIDDEN_UI = [
    (r"\bQEventLoop\b", "nested event loop"),
    (r"(\.|->)exec\(", "nested event loop: open() or show() it"),
    (r"QMessageBox::(question|warning|information|critical|about)\(", "nested event loop: open() it"),
    (r"QFileDialog::get\w+\(|QInputDialog::get\w+\(", "nested event loop: open() it"),
    (r"\bwaitFor(Finished|ReadyRead|Started|Connected|BytesWritten|Encrypted|Disconnected)\b", "blocking wait"),
    (r"Qt::(RichText|AutoText|MarkdownText)|setHtml\(|toHtml\(|setOpenExternalLinks", "rich text"),
    (r"\bSIGNAL\(|\bSLOT\(", "connect by string"),
    (r"^\s*delete\b", "delete"),
    (r"\bsetCurrentTime|currentDateTime\(|currentMSecsSinceEpoch", "a clock that is not injected"),
]
TALKS_DBUS = {"secrets", "look", "notify", "tray"}  # QtDBus connects by string only
CLOCK_OF_ITS_OWN = {"platform", "world", "store"}  # logs and file names are dated where they are written


def layer_of(path: Path, tree: Path) -> str:
    parts = path.relative_to(tree).parts
    return parts[0] if len(parts) > 1 else "."


def faults_in(path: Path, root: Path, layer: str, table: dict, forbidden: list) -> list:
    faults = []
    allowed = table.get(layer, [])
    text = path.read_text(encoding="utf-8")
    where = path.relative_to(root)
    if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later\n"):
        faults.append(f"{where}: no licence line")
    for number, line in enumerate(text.splitlines(), 1):
        if match := re.match(r'#include "([^"]+)"', line):
            target = match[1]
            folder = target.split("/")[0]
            own = "/" not in target or folder == layer
            if not own and folder not in allowed and target not in allowed:
                faults.append(f"{where}:{number}: {layer} may not include {target}")
        if layer == "domain" and (match := re.match(r"#include <(Q\w+|Qt\w+)>", line)):
            if match[1] not in DOMAIN_QT:
                faults.append(f"{where}:{number}: the domain does not use {match[1]}")
        code = line.split("//")[0]
        for pattern, why in forbidden:
            excused = (why.startswith("a clock") and layer in CLOCK_OF_ITS_OWN) or (
                why == "connect by string" and layer in TALKS_DBUS)
            if re.search(pattern, code) and not excused:
                faults.append(f"{where}:{number}: {why}")
    return faults


def link_faults(folder: Path, root: Path, table: dict) -> list:
    """A library links the folders it includes, and none that it may not. Of a folder of which only single headers
    are open to it, it may; the domain comes with all others."""
    layer = folder.name
    build_file = folder / "CMakeLists.txt"
    if not build_file.exists():
        return []
    library = re.search(r"vigia_library\(.*?\)", build_file.read_text(encoding="utf-8"), re.DOTALL)
    linked = set(re.findall(r"vigia::(\w+)", library[0] if library else ""))
    whole = {name for name in table.get(layer, []) if "/" not in name}
    opened = {name.split("/")[0] for name in table.get(layer, [])}
    included = set()
    for path in folder.rglob("*"):
        if path.suffix in (".cpp", ".h"):
            included |= set(re.findall(r'^#include "(\w+)/', path.read_text(encoding="utf-8"), re.MULTILINE))
    where = build_file.relative_to(root)
    return [f"{where}: {layer} may not link {name}" for name in sorted(linked - opened)] + [
        f"{where}: {layer} includes {name} and does not link it"
        for name in sorted((included & whole) - linked - {"domain"})]


def main() -> int:
    root = Path(sys.argv[1])
    faults = []
    count = 0
    for tree, table, forbidden in ((root / "app", MAY_INCLUDE, FORBIDDEN), (root / "ui", UI_MAY_INCLUDE, FORBIDDEN_UI)):
        files = sorted(p for p in tree.rglob("*") if p.suffix in (".cpp", ".h"))
        count += len(files)
        for layer in {layer_of(p, tree) for p in files} - table.keys():
            faults.append(f"{tree.name}/{layer}: a folder that the table does not know")
        for path in files:
            faults += faults_in(path, root, layer_of(path, tree), table, forbidden)
        for folder in sorted(p for p in tree.iterdir() if p.is_dir()):
            faults += link_faults(folder, root, table)
    for fault in faults:
        print(fault)
    print(f"{count} files, {len(faults)} faults")
    return 1 if faults or count < 50 else 0


if __name__ == "__main__":
    sys.exit(main())

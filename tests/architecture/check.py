#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include in app/ against the table of who may use whom (docs/ARCHITECTURE.md), and the
lines that docs/ARCHITECTURE.md says are nowhere in the code against the code."""

import re
import sys
from pathlib import Path

# folder: the folders it may include; "folder/file" opens a single header of a folder.
MAY_INCLUDE = {
    "domain": [],
    "platform": ["domain"],
    "world": ["domain"],
    "secrets": ["domain"],
    "probes": ["domain", "world", "secrets"],
    "store": ["domain", "platform"],
    "exchange": ["domain"],
    "channels": ["domain", "store"],
    "facade": ["domain"],
    "wording": ["domain", "facade", "exchange/configerror.h"],
    "ipc": ["domain", "facade"],
    "engine": ["domain", "world", "probes/prober.h", "store", "channels", "exchange", "facade", "wording"],
    "instance": ["domain", "world", "secrets", "probes", "store", "platform", "channels", "exchange", "facade", "ipc",
                 "engine"],
    "console": ["domain", "world", "facade", "wording", "probes/prober.h"],
    ".": ["console", "instance", "ipc", "platform", "store", "wording", "program.h"],
}

# What the domain may take from Qt: values, no objects, no I/O, no clocks.
DOMAIN_QT = {"QByteArray", "QByteArrayView", "QChar", "QDate", "QDateTime", "QHash", "QHashFunctions", "QJsonArray",
             "QJsonObject", "QJsonValue", "QLatin1StringView", "QList", "QString", "QStringList", "QStringView", "QTime",
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
CLOCK_OF_ITS_OWN = {"platform", "world", "store"}  # logs and file names are dated where they are written


def layer_of(path: Path, app: Path) -> str:
    parts = path.relative_to(app).parts
    return parts[0] if len(parts) > 1 else "."


def main() -> int:
    root = Path(sys.argv[1])
    app = root / "app"
    faults = []
    files = sorted(p for p in app.rglob("*") if p.suffix in (".cpp", ".h"))
    seen = {layer_of(p, app) for p in files}
    for layer in seen - MAY_INCLUDE.keys():
        faults.append(f"app/{layer}: a folder that the table does not know")
    for path in files:
        layer = layer_of(path, app)
        allowed = MAY_INCLUDE.get(layer, [])
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
            for pattern, why in FORBIDDEN:
                if re.search(pattern, code) and not (why.startswith("a clock") and layer in CLOCK_OF_ITS_OWN):
                    faults.append(f"{where}:{number}: {why}")
    for fault in faults:
        print(fault)
    print(f"{len(files)} files, {len(faults)} faults")
    return 1 if faults or len(files) < 50 else 0


if __name__ == "__main__":
    sys.exit(main())

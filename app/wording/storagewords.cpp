// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/storagewords.h"

#include "wording/visibletext.h"

#include <algorithm>
#include <array>

namespace vigia {

namespace {

enum class Matter { Full, ReadOnly, Locked, Damaged, InputOutput, NotOpened, NotAllowed, Absent };

struct Phrase {
    QLatin1StringView words;
    Matter matter;
};

//! https://www.sqlite.org/rescode.html and strerror(3), as far as people meet them.
constexpr std::array phrases{
    Phrase{QLatin1StringView("database or disk is full"), Matter::Full},
    Phrase{QLatin1StringView("No space left on device"), Matter::Full},
    Phrase{QLatin1StringView("Disk quota exceeded"), Matter::Full},
    Phrase{QLatin1StringView("readonly database"), Matter::ReadOnly},
    Phrase{QLatin1StringView("Read-only file system"), Matter::ReadOnly},
    Phrase{QLatin1StringView("is locked"), Matter::Locked},
    Phrase{QLatin1StringView("locking protocol"), Matter::Locked},
    Phrase{QLatin1StringView("disk image is malformed"), Matter::Damaged},
    Phrase{QLatin1StringView("file is not a database"), Matter::Damaged},
    Phrase{QLatin1StringView("disk I/O error"), Matter::InputOutput},
    Phrase{QLatin1StringView("Input/output error"), Matter::InputOutput},
    Phrase{QLatin1StringView("unable to open database file"), Matter::NotOpened},
    Phrase{QLatin1StringView("Permission denied"), Matter::NotAllowed},
    Phrase{QLatin1StringView("No such file or directory"), Matter::Absent},
};

QString matterText(Matter matter, const Language &language)
{
    switch (matter) {
    case Matter::Full:
        return language.translate("Storage", "the disk is full");
    case Matter::ReadOnly:
        return language.translate("Storage", "it can only be read");
    case Matter::Locked:
        return language.translate("Storage", "another program holds it");
    case Matter::Damaged:
        return language.translate("Storage", "the file is damaged");
    case Matter::InputOutput:
        return language.translate("Storage", "the disk does not read or write");
    case Matter::NotOpened:
        return language.translate("Storage", "the file cannot be opened");
    case Matter::NotAllowed:
        return language.translate("Storage", "permission is missing");
    case Matter::Absent:
        return language.translate("Storage", "there is no such file or folder");
    }
    Q_UNREACHABLE();
}

} // namespace

QString storageText(const QString &foreign, const Language &language)
{
    const QString shown = visibleText(foreign, 500);
    const auto known = std::ranges::find_if(
        phrases, [&foreign](const Phrase &phrase) { return foreign.contains(phrase.words, Qt::CaseInsensitive); });
    if (known == phrases.end())
        return shown;
    return QStringLiteral("%1 (%2)").arg(matterText(known->matter, language), shown);
}

} // namespace vigia

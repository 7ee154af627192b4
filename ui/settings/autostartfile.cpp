// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/autostartfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vigia::autostartfile {

Result<void, QString> write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(file.errorString());
    file.write(content);
    if (!file.commit())
        return unexpected(file.errorString());
    return {};
}

Result<void, QString> remove(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return unexpected(file.errorString());
    return {};
}

} // namespace vigia::autostartfile

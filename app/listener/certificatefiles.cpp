// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatefiles.h"

#include <QFile>
#include <QFileInfo>

namespace vigia {

namespace {

constexpr qint64 longestFile = 1024 * 1024;

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    // Opening a pipe or a device could block for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(longestFile);
    return content.isEmpty() ? std::nullopt : std::optional(content);
}

} // namespace

Result<HttpServer::Certificate, ListenTrouble> readCertificate(const ListenTls &files)
{
    const std::optional<QByteArray> chain = contentOf(files.certificate);
    if (!chain)
        return unexpected(ListenTrouble{ListenTrouble::What::CertificateUnreadable, files.certificate});
    const std::optional<QByteArray> key = contentOf(files.key);
    if (!key)
        return unexpected(ListenTrouble{ListenTrouble::What::KeyUnreadable, files.key});
    return HttpServer::Certificate{*chain, *key};
}

} // namespace vigia

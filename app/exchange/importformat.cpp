// SPDX-License-Identifier: GPL-3.0-or-later
#include "importformat.h"

#include "configurationreader.h"
#include "urllist.h"
#include "yamlreader.h"

namespace vigia {

namespace {

bool startsLikeUrl(const QByteArray &line)
{
    const QByteArray lower = line.left(8).toLower();
    return lower.startsWith("http://") || lower.startsWith("https://");
}

//! The first line that is neither blank nor a comment; empty when there is none.
QByteArray firstLine(const QByteArray &bytes)
{
    qsizetype begin = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (begin < bytes.size()) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const QByteArray line = bytes.mid(begin, end - begin).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            return line;
        begin = end + 1;
    }
    return {};
}

Result<ImportedDocument, ConfigErrors> readOwn(const QByteArray &bytes, const QString &folder)
{
    const auto document = readYaml(bytes);
    if (!document)
        return unexpected(document.error());
    return readConfiguration(*document, folder);
}

} // namespace

ImportFormat recognise(const QByteArray &bytes)
{
    if (bytes.startsWith("SQLite format 3") || bytes.startsWith("PK\x03\x04"))
        return ImportFormat::Unknown;
    return startsLikeUrl(firstLine(bytes)) ? ImportFormat::UrlList : ImportFormat::Vigia;
}

Result<ImportedDocument, ConfigErrors> readImport(const QByteArray &bytes, const QString &folder)
{
    switch (recognise(bytes)) {
    case ImportFormat::Vigia:
        return readOwn(bytes, folder);
    case ImportFormat::UrlList:
        return readUrlList(bytes);
    case ImportFormat::Unknown:
        break;
    }
    return unexpected(ConfigErrors{{.code = ErrorCode::UnknownFormat}});
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "urllist.h"

#include "encoding.h"
#include "httpcodecs.h"
#include "texts.h"
#include "yamlreader.h"

#include <QSet>
#include <QUrl>

namespace vigia {

namespace {

QString nameOf(const QUrl &url)
{
    QString name = url.host();
    if (url.port() > 0)
        name += u':' + QString::number(url.port());
    QString path = url.path(QUrl::PrettyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    name += path;
    name = name.left(190).trimmed();
    return isValidName(name) ? name : url.host();
}

//! \a name, or with a number after it, so that it is none of \a taken.
QString distinct(const QString &name, const QSet<QString> &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return candidate;
}

Node lineNode(const QString &text, int line)
{
    Node node = Node::ofText(text);
    node.line = line;
    node.column = 1;
    return node;
}

} // namespace

Result<ImportedDocument, ConfigErrors> readUrlList(const QByteArray &bytes)
{
    if (bytes.size() > longestYaml)
        return unexpected(ConfigErrors{{.code = ErrorCode::TooLarge, .hint = QStringLiteral("16 MiB")}});
    if (const auto flaw = textFlaw(bytes))
        return unexpected(ConfigErrors{*flaw});

    ErrorList errors;
    const Site site{errors, {}, Place::Monitor, QStringLiteral("http")};
    std::vector<Imported<MonitorEntry>> monitors;
    QSet<QString> urls;
    QSet<QString> names;
    int line = 0;
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    for (const QString &raw : text.split(u'\n')) {
        ++line;
        const QString url = raw.trimmed();
        if (url.isEmpty() || url.startsWith(u'#') || urls.contains(url))
            continue;
        urls.insert(url);
        const Node node = lineNode(url, line);
        if (!readHttpUrl(node, site))
            continue;
        MonitorEntry entry;
        entry.definition.name = distinct(nameOf(QUrl(url, QUrl::StrictMode)), names);
        entry.definition.target = HttpTarget{url};
        names.insert(entry.definition.name);
        monitors.push_back({std::move(entry), Origin(Position{line, 1})});
    }
    if (!errors.isEmpty())
        return unexpected(errors.sorted());
    ImportedDocument document;
    document.monitors = std::move(monitors);
    return document;
}

} // namespace vigia

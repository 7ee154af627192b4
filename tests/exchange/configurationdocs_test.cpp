// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/settingsschema.h"
#include "samples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

//! A ```yaml block of a document. `fragment=monitor`: only keys of a monitor; `fragment=group`: only
//! keys of a group; neither: a whole file.
struct Block {
    int line;
    QString fragment;
    QString text;
};

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(PROJECT_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Block> blocksOf(const QString &document)
{
    static const QRegularExpression form(u"^```yaml(?: fragment=([a-z]+))?\\n(.*?)^```$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    std::vector<Block> blocks;
    for (auto match = form.globalMatch(document); match.hasNext();) {
        const auto block = match.next();
        const int line = static_cast<int>(document.first(block.capturedStart()).count(u'\n')) + 1;
        blocks.push_back({line, block.captured(1), block.captured(2)});
    }
    return blocks;
}

QString indented(const QString &text)
{
    QString out = text;
    return out.replace(QRegularExpression(u"^(?=.)"_s, QRegularExpression::MultilineOption), u"    "_s);
}

QByteArray wholeFile(const Block &block)
{
    const QString parents = u"  - {name: Router, http: \"http://192.168.1.1/\"}\n"_s;
    if (block.fragment == u"monitor")
        return (u"version: 1\ngroups: [{name: Web}]\nmonitors:\n"_s + parents
            + u"  - name: Example\n    http: https://example.org/\n"_s + indented(block.text))
            .toUtf8();
    if (block.fragment == u"group")
        return (u"version: 1\nmonitors:\n"_s + parents + u"groups:\n  - name: Example\n"_s + indented(block.text))
            .toUtf8();
    return block.text.toUtf8();
}

} // namespace

class ConfigurationDocsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhatWorks_data();
    void showsOnlyWhatWorks();
    void explainsEveryKey();
};

void ConfigurationDocsTest::showsOnlyWhatWorks_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QString &name : {u"docs/configuration.md"_s, u"README.md"_s}) {
        for (const Block &block : blocksOf(contentOf(name)))
            QTest::addRow("%s:%d", qPrintable(name), block.line) << wholeFile(block);
    }
}

void ConfigurationDocsTest::showsOnlyWhatWorks()
{
    QFETCH(QByteArray, text);
    const auto result = importText(text);
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : wordsOf(result.error())));
}

void ConfigurationDocsTest::explainsEveryKey()
{
    const QString document = contentOf(u"docs/configuration.md"_s);
    QVERIFY(blocksOf(document).size() > 10);
    for (const QLatin1StringView key : settingKeys())
        QVERIFY2(document.contains(u"| `%1` |"_s.arg(key)), key.data());
    for (const QString &key : {u"version"_s, u"defaults"_s, u"groups"_s, u"monitors"_s, u"maintenance"_s, u"name"_s,
             u"id"_s, u"was"_s, u"http"_s, u"group"_s, u"needs"_s, u"owner"_s, u"weekly"_s, u"channels"_s, u"sound"_s,
             u"file"_s, u"volume"_s, u"repeat"_s, u"recovered"_s})
        QVERIFY2(document.contains(u"`%1`"_s.arg(key)), qPrintable(key));
}

QTEST_GUILESS_MAIN(ConfigurationDocsTest)
#include "configurationdocs_test.moc"

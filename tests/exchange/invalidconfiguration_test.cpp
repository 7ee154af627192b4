// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

struct Expectation {
    QString code;
    int line = -1;
};

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(INVALID_CONFIGURATIONS "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! `# expect: CODE at LINE`, the first line of every file in the folder.
Expectation expectationOf(const QByteArray &content)
{
    static const QRegularExpression form(u"\\A# expect: ([a-z0-9_]+) at ([0-9]+)\\n"_s);
    const auto match = form.match(QString::fromLatin1(content.left(100)));
    return match.hasMatch() ? Expectation{match.captured(1), match.captured(2).toInt()} : Expectation{};
}

QStringList fixtures()
{
    return QDir(QStringLiteral(INVALID_CONFIGURATIONS)).entryList({u"*.yml"_s}, QDir::Files, QDir::Name);
}

} // namespace

class InvalidConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedForItsReason_data();
    void isRefusedForItsReason();
    void hasAFixtureForEveryReason();
    void hasItsOwnNameForEveryReason();
};

void InvalidConfigurationTest::isRefusedForItsReason_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : fixtures())
        QTest::newRow(qPrintable(file)) << file;
}

void InvalidConfigurationTest::isRefusedForItsReason()
{
    QFETCH(QString, file);
    const QByteArray content = contentOf(file);
    const Expectation expected = expectationOf(content);
    QVERIFY2(errorCodeFromApiName(expected.code), "the first line names no code");

    const auto result = importText(content);
    QVERIFY2(!result, "it was accepted");
    const QString words = wordsOf(result.error());
    QCOMPARE(QString(apiName(result.error().front().code)), expected.code);
    QVERIFY2(result.error().front().line == expected.line, qPrintable(words));
    // P16: what may be a secret is not repeated. And every part of the sentence has been filled in.
    QVERIFY2(!words.contains(u"canary"), qPrintable(words));
    QVERIFY2(!words.contains(u'%'), qPrintable(words));
}

void InvalidConfigurationTest::hasAFixtureForEveryReason()
{
    // These two cannot begin with a comment; hostilefile_test and urllist_test make them.
    QSet<QString> covered{apiName(ErrorCode::TooLarge), apiName(ErrorCode::UnknownFormat)};
    for (const QString &file : fixtures())
        covered.insert(expectationOf(contentOf(file)).code);
    for (const ErrorCode code : allErrorCodes())
        QVERIFY2(covered.contains(apiName(code)), apiName(code).data());
}

void InvalidConfigurationTest::hasItsOwnNameForEveryReason()
{
    QSet<QString> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::TimeoutTooLong); ++code) {
        const auto name = apiName(static_cast<ErrorCode>(code));
        QVERIFY(!names.contains(name));
        QCOMPARE(errorCodeFromApiName(QString(name)), static_cast<ErrorCode>(code));
        names.insert(name);
    }
    QCOMPARE(static_cast<std::size_t>(names.size()), allErrorCodes().size());
}

QTEST_GUILESS_MAIN(InvalidConfigurationTest)
#include "invalidconfiguration_test.moc"

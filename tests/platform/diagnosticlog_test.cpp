// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/diagnosticlog.h"
#include "platform/redaction.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace vigia;

namespace {

Q_LOGGING_CATEGORY(example, "vigia.example")

} // namespace

class DiagnosticLogTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;

    QStringList lines() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(QStringLiteral("logs/vigia.log"));
    }

    void writesALinePerMessage()
    {
        {
            const DiagnosticLog log(m_path, DiagnosticLog::Echo::None);
            qCWarning(example, "first\nsecond");
        }
        QCOMPARE(lines().size(), 1);
        const QRegularExpression shape(QStringLiteral(
            "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z warning vigia\\.example: first\\\\nsecond$"));
        QVERIFY2(shape.match(lines().first()).hasMatch(), qPrintable(lines().first()));
        QVERIFY(!(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void staysWithinItsBounds()
    {
        {
            const DiagnosticLog log(m_path, DiagnosticLog::Echo::None);
            const QString endless(100'000, QLatin1Char('x'));
            for (int n = 0; n < 4000; ++n)
                qCWarning(example, "%s", qPrintable(endless));
        }
        const QDir logs = QFileInfo(m_path).dir();
        const QStringList files = logs.entryList(QDir::Files, QDir::Name);
        QCOMPARE(files,
            (QStringList{QStringLiteral("vigia.log"), QStringLiteral("vigia.log.1"), QStringLiteral("vigia.log.2")}));
        for (const QString &file : files)
            QVERIFY(QFileInfo(logs, file).size() <= 2 * 1024 * 1024);
    }

    void takesMessagesFromEveryThread()
    {
        {
            const DiagnosticLog log(m_path, DiagnosticLog::Echo::None);
            std::vector<std::thread> threads;
            for (int thread = 0; thread < 4; ++thread) {
                threads.emplace_back([] {
                    for (int n = 0; n < 200; ++n)
                        qCWarning(example, "message");
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(lines().size(), 800);
        for (const QString &line : lines())
            QVERIFY(line.endsWith(QLatin1StringView("Z warning vigia.example: message")));
    }

    void masksWhatLooksLikeACredential_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("user and password") << QStringLiteral("GET https://me:canary@shop.example/x failed")
                                           << QStringLiteral("GET https://***@shop.example/x failed");
        QTest::newRow("query") << QStringLiteral("https://shop.example/?key=canary&n=canary#top")
                               << QStringLiteral("https://shop.example/?key=***&n=***");
        QTest::newRow("bot token") << QStringLiteral("https://api.telegram.org/bot123:AA-canary_x/sendMessage")
                                   << QStringLiteral("https://api.telegram.org/bot***/sendMessage");
        QTest::newRow("header") << QStringLiteral("Authorization: Basic canary")
                                << QStringLiteral("Authorization: ***");
        QTest::newRow("harmless") << QStringLiteral("mail to me@example.org: 3 = 3?")
                                  << QStringLiteral("mail to me@example.org: 3 = 3?");
    }
    void masksWhatLooksLikeACredential()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(redacted(text), safe);
        {
            const DiagnosticLog log(m_path, DiagnosticLog::Echo::None);
            qCWarning(example, "%s", qPrintable(text));
        }
        QVERIFY(lines().first().endsWith(safe));
    }

    void givesTheMessagesBackWhenItEnds()
    {
        {
            const DiagnosticLog log(m_path, DiagnosticLog::Echo::None);
        }
        QTest::ignoreMessage(QtWarningMsg, "not for the log");
        qCWarning(example, "not for the log");
        QVERIFY(lines().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DiagnosticLogTest)
#include "diagnosticlog_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/windowstate.h"

#include <QTest>

using namespace vigia;

namespace {

WindowState arranged()
{
    return {.geometry = QByteArray("place"),
        .splitter = QByteArray("halves"),
        .sortBy = SortBy::Latency,
        .grouped = true,
        .details = false,
        .folded = {QStringLiteral("Web"), QString()}};
}

} // namespace

class WindowStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackAsItWasWritten()
    {
        const auto read = windowStateFromBytes(toBytes(arranged()));
        QVERIFY(read);
        QCOMPARE(*read, arranged());
    }

    void refusesWhatIsCutOffAnywhere()
    {
        const QByteArray bytes = toBytes(arranged());
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY2(!windowStateFromBytes(bytes.first(length)), qPrintable(QString::number(length)));
    }

    void refusesAnotherProgramsBytes()
    {
        QVERIFY(!windowStateFromBytes(QByteArray(200, '\0')));
        QVERIFY(!windowStateFromBytes(QByteArray(200, '\xff')));
    }
};

QTEST_GUILESS_MAIN(WindowStateTest)
#include "windowstate_test.moc"

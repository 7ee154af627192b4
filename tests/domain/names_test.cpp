// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judge.h"
#include "domain/proberesult.h"
#include "domain/status.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

//! Walks every value of an enum that counts up from zero to \a last.
template <typename Enum, typename Read>
void walk(Enum last, Read read)
{
    static const QRegularExpression plain(u"^[a-z][a-z_]*$"_s);
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const QString name = apiName(value);
        QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        QCOMPARE(read(name), std::optional(value));
    }
    for (const QString &stranger : {u""_s, u"UP"_s, u" up"_s, u"up "_s, u"nonsense"_s})
        QVERIFY(!read(stranger));
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryStatus() { walk(Status::Paused, statusFromApiName); }
    void readsBackEveryReason() { walk(UnknownReason::OwnFault, unknownReasonFromApiName); }
    void readsBackEverySeverity() { walk(Severity::Critical, severityFromApiName); }
    void readsBackEveryCause() { walk(Cause::Cancelled, causeFromApiName); }
    void readsBackEveryAlertKind() { walk(AlertKind::Blind, alertKindFromApiName); }

    //! Contract, section 5: people's scripts look for these.
    void keepsTheWordsOfTheLog_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("api");
        QTest::newRow("up") << Status::Up << u"ONLINE"_s << u"up"_s;
        QTest::newRow("degraded") << Status::Degraded << u"DEGRADED"_s << u"degraded"_s;
        QTest::newRow("down") << Status::Down << u"OFFLINE"_s << u"down"_s;
        QTest::newRow("unknown") << Status::Unknown << u"UNKNOWN"_s << u"unknown"_s;
        QTest::newRow("unreachable") << Status::Unreachable << u"UNREACHABLE"_s << u"unreachable"_s;
        QTest::newRow("maintenance") << Status::Maintenance << u"MAINTENANCE"_s << u"maintenance"_s;
        QTest::newRow("paused") << Status::Paused << u"PAUSED"_s << u"paused"_s;
    }
    void keepsTheWordsOfTheLog()
    {
        QFETCH(Status, status);
        QTEST(QString(logWord(status)), "log");
        QTEST(QString(apiName(status)), "api");
    }

    void putsTheWorstFirst()
    {
        const Status worstFirst[] = {Status::Down, Status::Degraded, Status::Unreachable, Status::Unknown,
            Status::Maintenance, Status::Paused, Status::Up};
        int expected = 6;
        for (const Status status : worstFirst)
            QCOMPARE(rank(status), expected--);
    }

    void knowsWhoseFaultEachCauseIs()
    {
        QCOMPARE(outcomeOf(Cause::None), Outcome::Passed);
        for (int i = int(Cause::Slow); i <= int(Cause::CertificateExpiring); ++i)
            QCOMPARE(outcomeOf(Cause(i)), Outcome::Warned);
        for (int i = int(Cause::NameNotFound); i <= int(Cause::RedirectBroken); ++i)
            QCOMPARE(outcomeOf(Cause(i)), Outcome::Failed);
        for (int i = int(Cause::ResolverSilent); i <= int(Cause::Cancelled); ++i)
            QCOMPARE(outcomeOf(Cause(i)), Outcome::Inconclusive);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Every key with a value of its own; \a n keeps two of them apart. A key that is missing here is
//! caught by setsEveryKey().
Settings everyKey(int n)
{
    Settings out;
    out.interval = 10s * n;
    out.timeout = 1s * n;
    out.confirm = n;
    out.confirmInterval = 2s * n;
    out.recover = 10 + n;
    out.alerts = QStringList{QString::number(n)};
    out.severity = n == 1 ? Severity::Info : Severity::Critical;
    out.dependsOn = QStringList{u"parent %1"_s.arg(n)};
    out.tags = QStringList{u"tag %1"_s.arg(n)};
    out.note = u"note %1"_s.arg(n);
    out.policy = PolicySettings{.repeat = std::chrono::minutes(n)};
    out.method = u"M%1"_s.arg(n);
    out.body = u"body %1"_s.arg(n);
    out.headers = std::vector<Header>{{u"X-%1"_s.arg(n), u"v"_s}};
    out.basic = BasicAuth{u"user %1"_s.arg(n), {u"s"_s}};
    out.bearer = SecretRef{u"bearer-%1"_s.arg(n)};
    out.expect = std::vector{StatusRange{200 + n, 299}};
    out.contains = u"contains %1"_s.arg(n);
    out.notContains = u"not %1"_s.arg(n);
    out.matches = u"matches %1"_s.arg(n);
    out.json = JsonExpectation{u"$.a%1"_s.arg(n), u"UP"_s};
    out.slowerThan = 3s * n;
    out.tls = TlsTrust{TlsTrust::Mode::Pin, u"pin %1"_s.arg(n)};
    out.tlsMin = n == 1 ? TlsVersion::Tls1_0 : TlsVersion::Tls1_3;
    out.expiryWarning = 4s * n;
    out.redirects = n;
    out.proxy = ProxyChoice{ProxyChoice::Mode::Explicit, QUrl(u"http://proxy%1:1"_s.arg(n))};
    return out;
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryAbsentKeyFromTheWiderLevel() { QCOMPARE(merged(everyKey(1), {}), everyKey(1)); }

    void keepsEveryKeyOfTheNarrowerLevel()
    {
        QCOMPARE(merged(everyKey(1), everyKey(2)), everyKey(2));
        QCOMPARE(merged(Settings{}, everyKey(2)), everyKey(2));
    }

    void leavesAbsentWhatStandsNowhere() { QCOMPARE(merged(Settings{}, Settings{}), Settings{}); }

    void replacesListsAndDoesNotMergeThem()
    {
        Settings wide, narrow;
        wide.tags = QStringList{u"a"_s, u"b"_s};
        narrow.tags = QStringList{};
        QCOMPARE(merged(wide, narrow).tags, std::optional(QStringList{}));
    }

    //! An optional of everyKey() that is absent would make the tests above blind for its key.
    void setsEveryKey()
    {
        const auto [interval, timeout, confirm, confirmInterval, recover, alerts, severity, dependsOn, tags, note,
            policy, method, body, headers, basic, bearer, expect, contains, notContains, matches, json, slowerThan, tls,
            tlsMin, expiryWarning, redirects, proxy] = everyKey(1);
        QVERIFY(interval && timeout && confirm && confirmInterval && recover && alerts && severity && dependsOn && tags
            && note && policy && method && body && headers && basic && bearer && expect && contains && notContains
            && matches && json && slowerThan && tls && tlsMin && expiryWarning && redirects && proxy);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/listenwords.h"

#include "wording/statuswords.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using What = ListenTrouble::What;

class ListenWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crossesAsText()
    {
        for (int what = 0; what <= int(What::RenewalUnusable); ++what) {
            for (const QString &detail : {u"8123"_s, u"/etc/a b/c.pem"_s, QString()}) {
                const ListenTrouble trouble{What(what), detail};
                QVERIFY2(listenTroubleFromText(toText(trouble)) == trouble, qPrintable(toText(trouble)));
            }
        }
        QVERIFY((listenTroubleFromText(u"no such word"_s) == ListenTrouble{What::SystemFault, u"no such word"_s}));
    }

    //! Each in the reader's language, whatever the engine speaks.
    void saysWhatHinders()
    {
        for (const QString &code : Language::supported()) {
            const Language language = *Language::named(code);
            QStringList said;
            for (int what = 0; what <= int(What::RenewalUnusable); ++what) {
                if (What(what) == What::SystemFault) // in the system's words
                    continue;
                const QString text = listenTroubleText({What(what), u"8123"_s}, language);
                QVERIFY2(text.contains(u"8123"_s), qPrintable(text));
                QVERIFY(!said.contains(text));
                said += text;
            }
            const QString health = healthText({HealthTrouble::NotListening, u"port_in_use 8123"_s}, language);
            QVERIFY2(health.endsWith(said.front()), qPrintable(health));
            const QString refused = healthText({HealthTrouble::NotListening, u"secrets_missing 8123"_s}, language);
            const QString nobodyIsHeard = health.left(health.size() - said.front().size());
            QVERIFY2(refused.contains(u"8123"_s) && !refused.startsWith(nobodyIsHeard), qPrintable(refused));
            for (const QString &heard : {u"not_a_heartbeat web"_s, u"renewal_unreadable /etc/a.pem"_s}) {
                const QString text = healthText({HealthTrouble::NotListening, heard}, language);
                QVERIFY2(text.contains(heard.section(u' ', 1)) && !text.startsWith(nobodyIsHeard), qPrintable(text));
            }
        }
        for (const What what : {What::NotAHeartbeat, What::SecretsMissing}) {
            const ListenTrouble many = listenTroubleFromText(toText({what, u"a, b\n92"_s}));
            QVERIFY(listenTroubleText(many, Language::english()).contains(u"a, b and 92 more"));
            QVERIFY(listenTroubleText(many, *Language::named(u"es"_s)).contains(u"a, b y 92 más"));
        }
        const QString english = listenTroubleText({What::PortInUse, u"8123"_s}, Language::english());
        QVERIFY(listenTroubleText({What::PortInUse, u"8123"_s}, *Language::named(u"ru"_s)) != english);
        QVERIFY(!listenTroubleText({What::SystemFault, u"<b>\n"_s}, Language::english()).contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(ListenWordsTest)
#include "listenwords_test.moc"

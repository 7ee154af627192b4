// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "instance/providers.h"
#include "support/certificates.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

using namespace vigia::test;
using Way = Providers::Way;

namespace {

constexpr int storms = 4; //!< side by side
constexpr int kills = 50; //!< of each
constexpr int targets = 12; //!< of each

const QStringList recipients{u"ops@example.org"_s, u"boss@example.org"_s};

//! A mail server that is none of ours, with a log of its own.
class PostOffice
{
public:
    explicit PostOffice(const Certificates &certificates)
        : m_exim(u"eximserver.py"_s,
            {u"home=%1,%2"_s.arg(certificates.path(u"home.pem"_s), certificates.path(u"home.key"_s))})
        , m_authority(certificates.path(u"known.pem"_s))
    {
    }

    //! Of an account: STARTTLS, and a login.
    QByteArray smtp() const
    {
        return "host: localhost, port: " + QByteArray::number(m_exim.port(u"home"_s))
            + ", security: starttls, user: vigia, secret: post, ca: \"" + m_authority.toUtf8() + '"';
    }

    struct Mail {
        QByteArray id; //!< Message-ID's left side
        QStringList recipients; //!< of the envelope
        QString content; //!< all that the sender wrote: the server's own headers stand before its Date
        friend bool operator==(const Mail &, const Mail &) = default;
    };
    QList<Mail> taken()
    {
        static const QRegularExpression id(u"^Message-ID: <([^@]*)@"_s, QRegularExpression::MultilineOption);
        m_exim.ask({});
        QList<Mail> mails;
        for (const QJsonObject &entry : m_exim.log()) {
            const QString mail = entry[u"mail"_s].toString();
            mails.append({id.match(mail).captured(1).toLatin1(), entry[u"recipients"_s].toVariant().toStringList(),
                mail.sliced(mail.indexOf(u"\nDate: "_s))});
        }
        return mails;
    }

private:
    ScriptedServer m_exim;
    QString m_authority;
};

//! Targets that fail one after the other for a few seconds, providers, and a program that is killed again and again.
class Storm
{
public:
    Storm(quint32 seed, const Certificates &certificates)
        : post(certificates)
        , m_dice(seed)
    {
        providers.mailServer = post.smtp();
        providers.recipients = recipients.join(u", "_s).toLatin1();
        bench.environment().insert(u"VIGIA_SECRET_POST"_s, QLatin1StringView(ScriptedServer::password));
        QByteArray monitors;
        for (int i = 0; i < targets; ++i) {
            const QByteArray n = QByteArray::number(i);
            monitors += "  - {name: Shop " + n + ", id: shop-" + n + ", http: \"" + m_target.url() + '/' + n + "\"}\n";
        }
        bench.environment().insert(u"VIGIA_SECRET_CANARY"_s, QLatin1StringView(Providers::token));
        bench.write(u"watch.yml"_s,
            "version: 1\n"
            "defaults: {interval: 1s, timeout: 900ms, confirm: 1, alerts: [mail, chat, hook]}\n"
            "policy: {group_wait: 0s}\n"
                + providers.configuration() + "monitors:\n" + monitors);
        const Outcome imported = bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        if (imported.exitCode != 0)
            qFatal("%s", imported.err.constData());
        m_end.setSingleShot(true);
        QObject::connect(&m_end, &QTimer::timeout, &m_watching, [this] {
            // Every other time it is let come as far as to a look, however slow this computer is.
            if (round % 2 == 1 && m_looks == 0 && ++m_respites < 20)
                m_end.start(m_dice.bounded(100, 1200));
            else
                m_watching.kill();
        });
        QObject::connect(&m_watching, &QProcess::finished, &m_end, [this] {
            endedByItself = endedByItself || m_end.isActive();
            if (++round < kills)
                start();
        });
    }

    void begin()
    {
        m_time.start();
        start();
    }
    void settle() { m_settles = true; }

    QStringList query(const QString &sql) const
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {bench.profile() + u"/vigia.db"_s, sql});
        sqlite.waitForFinished();
        return QString::fromUtf8(sqlite.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    Bench bench;
    Providers providers;
    PostOffice post;
    int round = 0;
    bool endedByItself = false;

private:
    void start()
    {
        m_watching.setProcessEnvironment(bench.environment());
        m_watching.setStandardOutputFile(QProcess::nullDevice());
        m_watching.setStandardErrorFile(QProcess::nullDevice());
        m_looks = m_respites = 0;
        m_watching.start(QStringLiteral(VIGIA_PROGRAM), {u"--profile"_s, bench.profile(), u"--headless"_s});
        m_end.start(m_dice.bounded(100, 1200));
    }

    QRandomGenerator m_dice;
    QElapsedTimer m_time;
    bool m_settles = false;
    int m_looks = 0; //!< of this round
    int m_respites = 0; //!< as above
    RequestServer m_target{[this](QTcpSocket &socket, const RequestServer::Request &request) {
        ++m_looks;
        // Each of them once, or it would be called unrest.
        const qint64 begins = request.path.mid(1).toLongLong() * 2000;
        const bool well = m_settles || m_time.elapsed() < begins || m_time.elapsed() > begins + 5000;
        RequestServer::answer(socket, well ? "200 OK" : "503 Busy");
    }};
    QProcess m_watching;
    QTimer m_end; //!< of the round
};

} // namespace

//! P1 and P2 by force: whatever moment it is killed at, everybody is told of everything. What each provider took is
//! held against what the database says.
class KillStormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndRepeatsLittle()
    {
        const Certificates certificates;
        std::vector<std::unique_ptr<Storm>> all;
        all.reserve(storms);
        for (int i = 0; i < storms; ++i)
            all.push_back(std::make_unique<Storm>(20'261'127 + i, certificates));
        for (const auto &storm : all)
            storm->begin();
        const auto areOver = [&] { return std::ranges::all_of(all, [](const auto &s) { return s->round == kills; }); };
        QTRY_VERIFY_WITH_TIMEOUT(areOver(), 500'000);
        for (const auto &storm : all) {
            QVERIFY(!storm->endedByItself);
            storm->settle();
            storm->bench.watch();
        }
        for (const auto &storm : all) {
            for (int i = 0; i < targets; ++i)
                QVERIFY(storm->bench.waitForStatus(u"Shop %1"_s.arg(i), u"up"_s));
            const QString open = u"SELECT count(*) FROM outbox WHERE state NOT IN ('delivered', 'withdrawn')"_s;
            QTRY_COMPARE_WITH_TIMEOUT(storm->query(open), QStringList{u"0"_s}, 120'000);
            QCOMPARE(storm->bench.endGently(), 0);
            QCOMPARE(storm->query(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
            compare(*storm);
            if (!QTest::currentTestFailed())
                compareMails(*storm);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void compare(const Storm &storm)
    {
        const QStringList outages = storm.query(u"SELECT m.monitor || '.' || i.serial FROM incidents i"
                                                " JOIN monitors m ON m.id = i.monitor WHERE i.resolved IS NOT NULL"_s);
        QVERIFY2(outages.size() >= targets / 4, qPrintable(QString::number(outages.size())));
        for (const QString &channel : {u"mail"_s, u"chat"_s, u"hook"_s}) {
            const QStringList ended =
                storm.query(u"SELECT m.monitor || '.' || o.incident FROM outbox o JOIN monitors m ON m.id = o.monitor"
                            " WHERE o.state = 'delivered' AND o.kind = 'up' AND o.channel = '%1'"_s.arg(channel));
            for (const QString &outage : outages)
                QVERIFY2(ended.contains(outage), qPrintable(u"the end of outage %1 on %2"_s.arg(outage, channel)));
        }
        QCOMPARE(storm.query(u"SELECT count(*) FROM outbox o LEFT JOIN messages m ON m.id = o.message"
                             " WHERE o.state = 'delivered' AND m.state IS NOT 'delivered'"_s),
            QStringList{u"0"_s});
        for (const auto &[way, channel] : {std::pair(Way::Chat, u"chat"_s), {Way::Hook, u"hook"_s}}) {
            const QStringList messages = delivered(storm, channel);
            const QMap<QString, int> log = logOf(storm.providers.taken(way), way);
            for (const QString &message : messages) {
                const QString known = way == Way::Chat ? chatText(message) : message.section(u' ', 0, 0);
                QVERIFY2(log.contains(known), qPrintable(u"not in the log of %1: %2"_s.arg(channel, known)));
            }
            compareTimes(channel, messages.size(), storm.providers.taken(way).size());
        }
    }

    //! Each is in the server's own log, to everybody, and what came more than once is the same mail to the letter.
    static void compareMails(Storm &storm)
    {
        QVERIFY(storm.providers.taken(Way::Mail).isEmpty());
        const QList<PostOffice::Mail> log = storm.post.taken();
        QHash<QByteArray, PostOffice::Mail> first;
        for (const PostOffice::Mail &mail : log) {
            QCOMPARE(mail.recipients, recipients);
            QVERIFY(!mail.id.isEmpty());
            if (first.contains(mail.id))
                QCOMPARE(mail.content, first[mail.id].content);
            first.insert(mail.id, mail);
        }
        const QStringList messages = delivered(storm, u"mail"_s);
        for (const QString &message : messages) {
            const QString known = message.section(u' ', 0, 0);
            QVERIFY2(first.contains(known.toLatin1()), qPrintable(u"not in the mail server's log: "_s + known));
        }
        compareTimes(u"mail"_s, messages.size(), log.size());
    }

    //! Key and hexadecimal document.
    static QStringList delivered(const Storm &storm, const QString &channel)
    {
        return storm.query(
            u"SELECT key || ' ' || hex(document) FROM messages WHERE state = 'delivered' AND channel = '%1'"_s.arg(
                channel));
    }

    static void compareTimes(const QString &channel, qsizetype messages, qsizetype taken)
    {
        // What was told from memory, because the database was slow, and then told again from it, counts as well.
        const qsizetype repeated = taken - messages;
        QVERIFY2(repeated <= kills, qPrintable(u"%1 on %2"_s.arg(repeated).arg(channel)));
        qInfo("%s: %lld messages, %lld of them more than once", qPrintable(channel), static_cast<long long>(messages),
            static_cast<long long>(repeated));
    }

    //! How often each message was taken, by its id; in a chat by its text.
    static QMap<QString, int> logOf(const QList<TakenMessage> &taken, Way way)
    {
        QMap<QString, int> times;
        for (const TakenMessage &message : taken)
            ++times[way == Way::Chat ? message.text : QString::fromLatin1(message.id)];
        return times;
    }
    static QString chatText(const QString &message)
    {
        const QByteArray document = QByteArray::fromHex(message.section(u' ', 1, 1).toLatin1());
        const QJsonObject json = QJsonDocument::fromJson(document).object();
        return json[u"subject"_s].toString() + u"\n\n"_s + json[u"text"_s].toString();
    }
};

QTEST_GUILESS_MAIN(KillStormTest)
#include "killstorm_test.moc"

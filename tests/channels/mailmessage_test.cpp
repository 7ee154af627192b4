// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/mailencoding.h"
#include "channels/mailmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace vigia;

//! What is written here is read by Python's mail reader.
class MailMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasMeant();
    void letsNoTextBecomeAnythingElse_data();
    void letsNoTextBecomeAnythingElse();
    void writesPlainTextPlainly();
    void belongsToAllItsOutages();
    void isTheSameWheneverItIsMade();
};

static MailMessage sample()
{
    return {.from = {QStringLiteral("Vigia"), "vigia@example.org"},
        .to = {{QString(), "ops@example.org"}, {QStringLiteral("Jefa, la"), "boss@example.org"}},
        .subject = QStringLiteral("[Vigia] DOWN Shop — HTTP 503"),
        .id = "aaaa@example.org",
        .answers = {"outage-1@example.org"},
        .date = UtcTime(std::chrono::milliseconds(1'800'000'000'000)),
        .text = QStringLiteral("Shop is down.\n"),
        .html = QStringLiteral("<p>Shop is down.</p>\n")};
}

static QJsonObject read(const QByteArray &mail)
{
    QProcess reader;
    reader.start(QStringLiteral("python3"), {QStringLiteral(VIGIA_TEST_SUPPORT "/readmail.py")});
    reader.write(mail);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(20'000) || reader.exitCode() != 0)
        qFatal("%s", reader.readAllStandardError().constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

static QString header(const QJsonObject &mail, const QString &name)
{
    QStringList values;
    for (const QJsonValue &entry : mail.value(QStringLiteral("headers")).toArray()) {
        if (entry.toArray().at(0).toString() == name)
            values.append(entry.toArray().at(1).toString());
    }
    return values.join(QStringLiteral(" AND "));
}

static QStringList headerNames(const QJsonObject &mail)
{
    QStringList names;
    for (const QJsonValue &entry : mail.value(QStringLiteral("headers")).toArray())
        names.append(entry.toArray().at(0).toString());
    return names;
}

static QString part(const QJsonObject &mail, int number, int column)
{
    return mail.value(QStringLiteral("parts")).toArray().at(number).toArray().at(column).toString();
}

void MailMessageTest::isReadAsItWasMeant()
{
    const QJsonObject mail = read(rfc5322(sample()));
    QCOMPARE(mail.value(QStringLiteral("defects")).toInt(-1), 0);
    QCOMPARE(header(mail, QStringLiteral("Subject")), QStringLiteral("[Vigia] DOWN Shop — HTTP 503"));
    QCOMPARE(header(mail, QStringLiteral("From")), QStringLiteral("Vigia <vigia@example.org>"));
    QCOMPARE(header(mail, QStringLiteral("To")), QStringLiteral("ops@example.org, \"Jefa, la\" <boss@example.org>"));
    QCOMPARE(header(mail, QStringLiteral("Date")), QStringLiteral("Fri, 15 Jan 2027 08:00:00 +0000"));
    QCOMPARE(header(mail, QStringLiteral("Message-ID")), QStringLiteral("<aaaa@example.org>"));
    QCOMPARE(header(mail, QStringLiteral("In-Reply-To")), QStringLiteral("<outage-1@example.org>"));
    QCOMPARE(header(mail, QStringLiteral("Auto-Submitted")), QStringLiteral("auto-generated"));
    QCOMPARE(mail.value(QStringLiteral("parts")).toArray().size(), 2);
    QCOMPARE(part(mail, 0, 0), QStringLiteral("text/plain"));
    QCOMPARE(part(mail, 0, 1), QStringLiteral("Shop is down.\n"));
    QCOMPARE(part(mail, 1, 0), QStringLiteral("text/html"));
    QCOMPARE(part(mail, 1, 1), QStringLiteral("<p>Shop is down.</p>\n"));
}

void MailMessageTest::letsNoTextBecomeAnythingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("onOneLine"); //!< as the subject has it
    const auto row = [](const char *name, const QString &text, const QString &onOneLine) {
        QTest::newRow(name) << text << onOneLine;
    };
    row("header", QStringLiteral("x\r\nBcc: b@x.test\r\n\r\nbody"), QStringLiteral("x Bcc: b@x.test body"));
    row("bare line feed", QStringLiteral("x\nBcc: b@x.test"), QStringLiteral("x Bcc: b@x.test"));
    row("bare carriage return", QStringLiteral("x\rBcc: b@x.test"), QStringLiteral("x Bcc: b@x.test"));
    row("NUL", QStringLiteral("x") + QChar(0) + QStringLiteral("y"), QStringLiteral("x y"));
    row("line separator", QStringLiteral("x\u2028y\u0085z"), QStringLiteral("x y z"));
    row("end of the mail", QStringLiteral("x\r\n.\r\nMAIL FROM:<a@x.test>"),
        QStringLiteral("x . MAIL FROM:<a@x.test>"));
    row("dots", QStringLiteral(".\n..\n...x"), QStringLiteral(". .. ...x"));
    row("boundary", QStringLiteral("x\n--=_vigia_=--\ny"), QStringLiteral("x --=_vigia_=-- y"));
    row("encoded word", QStringLiteral("=?UTF-8?B?DQpCY2M6IGI=?="), QStringLiteral("=?UTF-8?B?DQpCY2M6IGI=?="));
    row("quotes", QStringLiteral("\"x\" <b@x.test>, \\\\"), QStringLiteral("\"x\" <b@x.test>, \\\\"));
    row("direction", QStringLiteral("x\u202egpj.exe\u2066"), QStringLiteral("xgpj.exe"));
    row("Cyrillic", QStringLiteral("Магазин лежит, совсем и надолго, уже второй день подряд"),
        QStringLiteral("Магазин лежит, совсем и надолго, уже второй день подряд"));
    row("long", QString(10'000, u'x'), QString(10'000, u'x'));
    row("long and wide", QStringLiteral("🦊").repeated(3000), QStringLiteral("🦊").repeated(3000));
    row("blanks at the end of lines", QStringLiteral("x \ny\t\n"), QStringLiteral("x y"));
}

void MailMessageTest::letsNoTextBecomeAnythingElse()
{
    QFETCH(QString, text);
    QFETCH(QString, onOneLine);
    const QStringList usual = headerNames(read(rfc5322(sample())));
    MailMessage message = sample();
    message.subject = message.text = message.html = text;
    message.from.name = message.to.back().name = text.left(150);
    const QByteArray bytes = rfc5322(message);
    const QJsonObject mail = read(bytes);
    QCOMPARE(headerNames(mail), usual);
    QCOMPARE(header(mail, QStringLiteral("Subject")), onOneLine);
    QCOMPARE(mail.value(QStringLiteral("parts")).toArray().size(), 2);
    QString expected = text;
    expected.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QCOMPARE(part(mail, 0, 1), expected);

    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
    QVERIFY(!bytes.contains('\0'));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.size() <= 79, line.constData()); // with its CR
        QVERIFY2(!line.startsWith('.'), line.constData());
        for (const char c : line)
            QVERIFY2(c == '\r' || (c >= ' ' && c < 0x7f), line.constData());
    }
}

void MailMessageTest::writesPlainTextPlainly()
{
    QCOMPARE(headerText(QStringLiteral("[Vigia] UP Shop")), "[Vigia] UP Shop");
    QCOMPARE(headerPhrase(QStringLiteral("Vigia")), "\"Vigia\"");
    QCOMPARE(quotedPrintable(QStringLiteral("a = b\nc")), "a =3D b\r\nc\r\n");
}

void MailMessageTest::belongsToAllItsOutages()
{
    MailMessage message = sample();
    message.answers = {"outage-1@example.org", "outage-2@example.org"};
    const QJsonObject mail = read(rfc5322(message));
    QCOMPARE(header(mail, QStringLiteral("In-Reply-To")), QStringLiteral("<outage-1@example.org>"));
    QCOMPARE(
        header(mail, QStringLiteral("References")), QStringLiteral("<outage-1@example.org> <outage-2@example.org>"));
    message.answers.clear();
    QVERIFY(!headerNames(read(rfc5322(message))).contains(QStringLiteral("References")));
}

void MailMessageTest::isTheSameWheneverItIsMade()
{
    QCOMPARE(rfc5322(sample()), rfc5322(sample()));
}

QTEST_APPLESS_MAIN(MailMessageTest)
#include "mailmessage_test.moc"

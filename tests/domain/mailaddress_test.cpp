// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailaddress.h"

#include <QTest>

using namespace vigia;

Q_DECLARE_METATYPE(MailAddressError)

class MailAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWhatCouldDoHarm_data();
    void refusesWhatCouldDoHarm();
    void takesNothingButAPlainAddressForOne_data();
    void takesNothingButAPlainAddressForOne();
};

void MailAddressTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *text, const char *name, const char *address) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name) << QByteArray(address);
    };
    row("me@example.org", "", "me@example.org");
    row("  me+vigia@mail.example.org ", "", "me+vigia@mail.example.org");
    row("<me@example.org>", "", "me@example.org");
    row("Vigia <me@example.org>", "Vigia", "me@example.org");
    row("\"Vigia, the lookout\" <me@example.org>", "Vigia, the lookout", "me@example.org");
    row("\"a \\\"b\\\" c\" <me@example.org>", "a \"b\" c", "me@example.org");
    row("Vigía <me@example.org>", "Vigía", "me@example.org");
    row("root@localhost", "", "root@localhost");
    row("me@bücher.example", "", "me@xn--bcher-kva.example");
}

void MailAddressTest::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QByteArray, address);
    const auto read = parseMailAddress(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, (MailAddress{name, address}));
}

void MailAddressTest::refusesWhatCouldDoHarm_data()
{
    using Error = MailAddressError;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error>("error");
    const auto row = [](const char *name, const QString &text, Error error) { QTest::newRow(name) << text << error; };
    row("empty", QStringLiteral("  "), Error::Empty);
    row("line break", QStringLiteral("me@example.org\r\nBcc: b@x.test"), Error::ControlCharacter);
    row("line break in the name", QStringLiteral("Me\nBcc: b@x.test <me@example.org>"), Error::ControlCharacter);
    row("NUL", QStringLiteral("me@example.org") + QChar(0), Error::ControlCharacter);
    row("line separator", QStringLiteral("me\u2028 <me@example.org>"), Error::ControlCharacter);
    row("no at", QStringLiteral("me"), Error::NotAnAddress);
    row("two addresses", QStringLiteral("a@x.test, b@x.test"), Error::LocalPart);
    row("blank", QStringLiteral("a b@x.test"), Error::LocalPart);
    row("bracket", QStringLiteral("a>@x.test"), Error::LocalPart);
    row("route", QStringLiteral("<@y.test:a@x.test>"), Error::LocalPart);
    row("two dots", QStringLiteral("a..b@x.test"), Error::LocalPart);
    row("no local part", QStringLiteral("@x.test"), Error::LocalPart);
    row("accent", QStringLiteral("jörg@x.test"), Error::LocalPart);
    row("no host", QStringLiteral("a@"), Error::Host);
    row("host with a blank", QStringLiteral("a@x test"), Error::Host);
    row("host with a parameter", QStringLiteral("a@x.test SIZE=1"), Error::Host);
    row("host with a dash", QStringLiteral("a@-x.test"), Error::Host);
    row("address literal", QStringLiteral("a@[127.0.0.1]"), Error::Host);
    row("long local part", QString(65, u'a') + QStringLiteral("@x.test"), Error::TooLong);
    row("long", QStringLiteral("a@") + QStringLiteral("abcdefghi.").repeated(30) + QStringLiteral("test"),
        Error::TooLong);
    row("long name", QString(201, u'x') + QStringLiteral(" <a@x.test>"), Error::TooLong);
}

void MailAddressTest::refusesWhatCouldDoHarm()
{
    QFETCH(QString, text);
    QFETCH(MailAddressError, error);
    const auto read = parseMailAddress(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), error);
}

void MailAddressTest::takesNothingButAPlainAddressForOne_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("plain") << QByteArray("me@example.org") << true;
    QTest::newRow("bracket") << QByteArray("<me@example.org>") << false;
    QTest::newRow("blank before") << QByteArray(" me@example.org") << false;
    QTest::newRow("line break") << QByteArray("me@example.org\r\n") << false;
    QTest::newRow("NUL") << QByteArray("me@example.org\0", 15) << false;
    QTest::newRow("accent") << QByteArray("me@b\xfc"
                                          "cher.example")
                            << false;
}

void MailAddressTest::takesNothingButAPlainAddressForOne()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isPlain);
    QCOMPARE(isPlainMailAddress(address), isPlain);
}

QTEST_APPLESS_MAIN(MailAddressTest)
#include "mailaddress_test.moc"

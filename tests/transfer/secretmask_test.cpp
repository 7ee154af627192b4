// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/secretmask.h"

#include <QTest>

using namespace vigia;

class SecretMaskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesASecretInEveryFormThatServersRepeat();
    void hidesTheLongerSecretAsAWhole();
    void leavesOneVisibleLine();
    void isBounded();
};

void SecretMaskTest::hidesASecretInEveryFormThatServersRepeat()
{
    SecretMask mask;
    mask.hide("p/ss wörd");
    for (const QByteArray &text : {QByteArray("p/ss wörd"), QByteArray("p/ss wörd").toPercentEncoding(),
             QByteArray("p/ss wörd").toBase64(QByteArray::OmitTrailingEquals)})
        QCOMPARE(mask.masked("wrong: " + text + '!'), "wrong: ***!");
}

void SecretMaskTest::hidesTheLongerSecretAsAWhole()
{
    SecretMask mask;
    mask.hide("abc");
    mask.hide("abcdef");
    QCOMPARE(mask.masked("abcdef abc"), "*** ***");
}

void SecretMaskTest::leavesOneVisibleLine()
{
    QCOMPARE(SecretMask().words("one\r\ntwo\x1b[31m\xe2\x80\xae"), QStringLiteral("one two\\x1b[31m\\u202e"));
}

void SecretMaskTest::isBounded()
{
    QCOMPARE(SecretMask().words(QByteArray(100'000, 'x')).size(), SecretMask::mostWords);
}

QTEST_APPLESS_MAIN(SecretMaskTest)
#include "secretmask_test.moc"

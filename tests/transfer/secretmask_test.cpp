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
    const QByteArray secret = "p/s\"s <wörd> &?~~~?";
    SecretMask mask;
    mask.hide(secret);
    const QByteArrayList forms{secret, secret.toPercentEncoding(), "p%2fs%22s%20%3cw%c3%b6rd%3e%20%26%3f~~~%3f",
        secret.toBase64(QByteArray::OmitTrailingEquals),
        secret.toBase64(QByteArray::OmitTrailingEquals | QByteArray::Base64UrlEncoding),
        "p/s\\\"s <wörd> &?~~~?", // as JSON has it
        "p\\/s\\\"s <wörd> &?~~~?", // as some write JSON
        "p/s&quot;s &lt;wörd&gt; &amp;?~~~?"};
    for (const QByteArray &text : forms)
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

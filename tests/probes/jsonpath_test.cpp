// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/jsonpath.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace vigia;

class JsonPathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAValueByItsPath_data();
    void findsAValueByItsPath();
    void findsNothing_data();
    void findsNothing();
    void takesADollarForTheWholeDocument();
};

static QJsonValue document()
{
    return QJsonDocument::fromJson(R"({"status":"UP","n":1,"big":9007199254740993,"f":1.5,"t":true,"z":null,)"
                                   R"("a":{"b":[{"c":"deep"},2]},"a b":"spaced","list":[]})")
        .object();
}

void JsonPathTest::findsAValueByItsPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("member") << "$.status"
                            << "UP";
    QTest::newRow("whole number") << "$.n"
                                  << "1";
    QTest::newRow("number beyond double") << "$.big"
                                          << "9007199254740993";
    QTest::newRow("fraction") << "$.f"
                              << "1.5";
    QTest::newRow("true") << "$.t"
                          << "true";
    QTest::newRow("null") << "$.z"
                          << "null";
    QTest::newRow("index") << "$.a.b[1]"
                           << "2";
    QTest::newRow("member of an element") << "$.a.b[0].c"
                                          << "deep";
    QTest::newRow("quoted member") << "$['a b']"
                                   << "spaced";
    QTest::newRow("object") << "$.a.b[0]"
                            << R"({"c":"deep"})";
    QTest::newRow("array") << "$.list"
                           << "[]";
}

void JsonPathTest::findsAValueByItsPath()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const auto value = valueAt(document(), path);
    QVERIFY(value.has_value());
    QCOMPARE(textOf(*value), text);
}

void JsonPathTest::findsNothing_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"", "status", "$status", "$.", "$..status", "$.nothing", "$.status.x", "$.a.b[2]",
             "$.a.b[-1]", "$.a.b[x]", "$.a.b[", "$.a[0]", "$['a b", "$.a.b[0]c", "$.*"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void JsonPathTest::findsNothing()
{
    QFETCH(QString, path);
    QVERIFY(!valueAt(document(), path).has_value());
}

void JsonPathTest::takesADollarForTheWholeDocument()
{
    QCOMPARE(textOf(*valueAt(QJsonValue(QStringLiteral("pong")), u"$")), QStringLiteral("pong"));
}

QTEST_GUILESS_MAIN(JsonPathTest)
#include "jsonpath_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yamlreader.h"
#include "exchange/yamlwriter.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

Node readOrEnd(const QByteArray &text)
{
    auto result = readYaml(text);
    if (!result)
        qFatal("%s: %s", apiName(result.error().front().code).data(), qPrintable(result.error().front().hint));
    return std::move(*result);
}

Node pair(const QString &key, Node value)
{
    return Node::ofMembers({{key, std::move(value)}});
}

} // namespace

class YamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryScalarAsText();
    void tellsNothingFromAnEmptyText();
    void knowsWhereEverythingStands();
    void takesABomAndForeignLineEnds();
    void keepsTheOrderOfKeys();
    void writesWhatReadsWell();
    void putsLongListsBelowTheirKey();
    void writesSeveralLinesAsTheyStand();
    void quotesWhatWouldReadAsSomethingElse_data();
    void quotesWhatWouldReadAsSomethingElse();
};

void YamlTest::keepsEveryScalarAsText()
{
    const Node node = readOrEnd("[1, 1.0, yes, 22:00, 0x1f, \"quoted\", 'it''s', http://a.example/b=c]");
    QStringList texts;
    for (const Node &item : node.items)
        texts += item.text;
    QCOMPARE(texts,
        (QStringList{
            u"1"_s, u"1.0"_s, u"yes"_s, u"22:00"_s, u"0x1f"_s, u"quoted"_s, u"it's"_s, u"http://a.example/b=c"_s}));
    QVERIFY(node.items[0].plain);
    QVERIFY(!node.items[5].plain);
}

void YamlTest::tellsNothingFromAnEmptyText()
{
    const Node node = readOrEnd("{a: , b: ~, c: null, d: \"\", e: \"~\"}");
    QVERIFY(node.members[0].value.isNull());
    QVERIFY(node.members[1].value.isNull());
    QVERIFY(node.members[2].value.isNull());
    QVERIFY(node.members[3].value.isScalar());
    QCOMPARE(node.members[4].value.text, u"~"_s);
}

void YamlTest::knowsWhereEverythingStands()
{
    const Node node = readOrEnd("# first\nversion: 1\nmonitors:\n  - name: Shop\n    tags:\n      - a\n");
    QCOMPARE(node.members[0].line, 2);
    QCOMPARE(node.members[0].column, 1);
    QCOMPARE(node.members[0].value.column, 10);
    const Node &shop = node.members[1].value.items[0];
    QCOMPARE(shop.line, 4);
    QCOMPARE(shop.column, 5);
    QCOMPARE(shop.members[1].value.items[0].line, 6);
}

void YamlTest::takesABomAndForeignLineEnds()
{
    const Node unixStyle = readOrEnd("a: 1\nb: [x, y]\nc: |\n  one\n  two\n");
    const Node windowsStyle = readOrEnd("\xef\xbb\xbf"
                                        "a: 1\r\nb: [x, y]\r\nc: |\r\n  one\r\n  two\r\n");
    QVERIFY(sameContent(unixStyle, windowsStyle));
    QCOMPARE(windowsStyle.members[2].value.text, u"one\ntwo\n"_s);
    QCOMPARE(windowsStyle.members[1].line, 2);
}

void YamlTest::keepsTheOrderOfKeys()
{
    const Node node = readOrEnd("{z: 1, a: 2, m: 3}");
    QCOMPARE(node.members[0].key + node.members[1].key + node.members[2].key, u"zam"_s);
}

void YamlTest::writesWhatReadsWell()
{
    Node shop = Node::ofMembers({{u"name"_s, Node::ofText(u"Shop"_s)},
        {u"http"_s, Node::ofText(u"https://shop.example/health"_s)}, {u"confirm"_s, Node::ofPlain(u"3"_s)},
        {u"headers"_s, pair(u"X-Key"_s, pair(u"secret"_s, Node::ofText(u"team"_s)))},
        {u"tags"_s, Node::ofTexts({u"eu"_s, u"12"_s})}});
    shop.layout = Node::Layout::Block;
    const Node router = Node::ofMembers({{u"name"_s, Node::ofText(u"Router"_s)}, {u"note"_s, Node::ofText(u""_s)}});
    Node monitors = Node::ofItems({shop, router});
    monitors.layout = Node::Layout::Block;
    const Node document = Node::ofMembers(
        {{u"version"_s, Node::ofPlain(u"1"_s)}, {u"groups"_s, Node::ofItems({})}, {u"monitors"_s, monitors}});
    QCOMPARE(writeYaml(document), uR"(version: 1
groups: []
monitors:
  - name: Shop
    http: https://shop.example/health
    confirm: 3
    headers: {X-Key: {secret: team}}
    tags: [eu, "12"]
  - {name: Router, note: ""}
)"_s);
}

void YamlTest::putsLongListsBelowTheirKey()
{
    const QString word = u"word "_s.repeated(10).trimmed();
    QCOMPARE(
        writeYaml(pair(u"list"_s, Node::ofTexts({word, word, word}))), u"list:\n  - %1\n  - %1\n  - %1\n"_s.arg(word));
}

void YamlTest::writesSeveralLinesAsTheyStand()
{
    QCOMPARE(writeYaml(pair(u"note"_s, Node::ofText(u"Restart:\n  the shop # not a comment"_s))),
        u"note: |-\n  Restart:\n    the shop # not a comment\n"_s);
}

void YamlTest::quotesWhatWouldReadAsSomethingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("word") << u"alive"_s << u"alive"_s;
    QTest::newRow("time of day") << u"22:00"_s << u"\"22:00\""_s;
    QTest::newRow("boolean") << u"Yes"_s << u"\"Yes\""_s;
    QTest::newRow("number") << u"1e3"_s << u"\"1e3\""_s;
    QTest::newRow("null") << u"~"_s << u"\"~\""_s;
    QTest::newRow("empty") << u""_s << u"\"\""_s;
    QTest::newRow("list") << u"- x"_s << u"\"- x\""_s;
    QTest::newRow("map") << u"a: b"_s << u"\"a: b\""_s;
    QTest::newRow("comment") << u"a #b"_s << u"\"a #b\""_s;
    QTest::newRow("hash within") << u"a#b"_s << u"a#b"_s;
    QTest::newRow("address") << u"https://a.example:80/?a=[b],{c}"_s << u"https://a.example:80/?a=[b],{c}"_s;
    QTest::newRow("blank before") << u" a"_s << u"\" a\""_s;
    QTest::newRow("blank after") << u"a "_s << u"\"a \""_s;
    QTest::newRow("quote within") << u"say \"hi\""_s << u"say \"hi\""_s;
    QTest::newRow("backslash quoted") << u"\\ #"_s << u"\"\\\\ #\""_s;
    QTest::newRow("control") << u"a\u0007"_s << u"\"a\\u0007\""_s;
    QTest::newRow("turned") << u"a\u202eb"_s << u"\"a\\u202eb\""_s;
    QTest::newRow("letters beyond ASCII") << u"ñandú Привет"_s << u"ñandú Привет"_s;
}

void YamlTest::quotesWhatWouldReadAsSomethingElse()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const Node document = pair(u"key"_s, Node::ofText(text));
    QCOMPARE(writeYaml(document), u"key: %1\n"_s.replace(u"%1"_s, written));
    QVERIFY(sameContent(readOrEnd(writeYaml(document).toUtf8()), document));
}

QTEST_GUILESS_MAIN(YamlTest)
#include "yaml_test.moc"

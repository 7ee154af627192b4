// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonnode.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

class JsonNodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfValue();
    void writesNumbersOnlyWhereTheyStayTheSame();
    void keepsAnOrderThatMattersAsAList();
    void saysWhatIsWrongWithATornDocument();
    void boundsNesting();
};

void JsonNodeTest::readsEveryKindOfValue()
{
    const auto node =
        readJson(R"({"a": 1, "b": 1.1, "c": true, "d": null, "e": "1", "f": [200, "x"], "g": -3000000000})");
    QVERIFY(node);
    QStringList texts;
    for (const NodeMember &member : node->members)
        texts += member.value.text;
    QCOMPARE(texts, (QStringList{u"1"_s, u"1.1"_s, u"true"_s, {}, u"1"_s, {}, u"-3000000000"_s}));
    QVERIFY(node->members[3].value.isNull());
    QCOMPARE(node->members[5].value.items[0].text, u"200"_s);
}

void JsonNodeTest::writesNumbersOnlyWhereTheyStayTheSame()
{
    const Node node = Node::ofItems({Node::ofPlain(u"3"_s), Node::ofText(u"3"_s), Node::ofPlain(u"1.0"_s),
        Node::ofPlain(u"007"_s), Node::ofPlain(u"99999999999999999999"_s), Node{}});
    QCOMPARE(writeJson(node), QByteArray(R"([3,"3","1.0","007","99999999999999999999",null])"));
}

void JsonNodeTest::keepsAnOrderThatMattersAsAList()
{
    Node headers = Node::ofMembers({{u"Z"_s, Node::ofText(u"1"_s)}, {u"A"_s, Node::ofText(u"2"_s)}});
    QCOMPARE(writeJson(headers), QByteArray(R"({"A":"2","Z":"1"})"));
    headers.layout = Node::Layout::Ordered;
    QCOMPARE(writeJson(headers), QByteArray(R"([{"Z":"1"},{"A":"2"}])"));
}

void JsonNodeTest::saysWhatIsWrongWithATornDocument()
{
    const auto node = readJson("{\"a\": 1,\n\"b\": [");
    QVERIFY(!node);
    QCOMPARE(node.error().front().code, ErrorCode::SyntaxError);
    QCOMPARE(node.error().front().line, 2);
    QVERIFY(!node.error().front().hint.isEmpty());
    QVERIFY(!readJson(""));
}

void JsonNodeTest::boundsNesting()
{
    QVERIFY(!readJson(QByteArray(100'000, '[') + QByteArray(100'000, ']')));
}

QTEST_GUILESS_MAIN(JsonNodeTest)
#include "jsonnode_test.moc"

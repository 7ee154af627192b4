// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamlwriter.h"

#include "yamlscalar.h"

#include <QStringList>

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype lineWidth = 110;

QString flow(const Node &node);

QString flowKey(const QString &key)
{
    return yamlScalar(key, false, YamlContext::Flow);
}

QString flowMembers(const Node &map)
{
    QStringList parts;
    for (const NodeMember &member : map.members)
        parts += flowKey(member.key) + QStringLiteral(": ") + flow(member.value);
    return u'{' + parts.join(u", ") + u'}';
}

QString flowItems(const Node &sequence)
{
    QStringList parts;
    for (const Node &item : sequence.items)
        parts += flow(item);
    return u'[' + parts.join(u", ") + u']';
}

//! \a node on one line.
QString flow(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Null:
        return QStringLiteral("null");
    case Node::Kind::Scalar:
        return yamlScalar(node.text, node.plain, YamlContext::Flow);
    case Node::Kind::Sequence:
        return flowItems(node);
    case Node::Kind::Map:
        return flowMembers(node);
    }
    Q_UNREACHABLE();
}

bool holdsSeveralLines(const Node &node)
{
    return (node.isScalar() && fitsLiteralBlock(node.text))
        || std::any_of(node.items.begin(), node.items.end(), holdsSeveralLines)
        || std::any_of(node.members.begin(), node.members.end(),
            [](const NodeMember &member) { return holdsSeveralLines(member.value); });
}

bool wantsBlock(const Node &node, int indent)
{
    if (node.items.empty() && node.members.empty())
        return false;
    return node.layout == Node::Layout::Block || holdsSeveralLines(node) || indent + flow(node).size() > lineWidth;
}

//! Writes blocks; one object per text.
class BlockWriter
{
public:
    void writeMembers(const Node &map, int indent, bool firstIsIndented = false);
    QString text;

private:
    void writeItems(const Node &sequence, int indent);
    void writeValue(const Node &value, int indent);
    void writeLiteral(const QString &literal, int indent);
    void startLine(int indent) { text += QString(indent, u' '); }
};

void BlockWriter::writeMembers(const Node &map, int indent, bool firstIsIndented)
{
    for (const NodeMember &member : map.members) {
        if (!firstIsIndented)
            startLine(indent);
        firstIsIndented = false;
        text += yamlScalar(member.key, false, YamlContext::Block) + u':';
        writeValue(member.value, indent);
    }
}

//! What follows a key, to the end of its last line.
void BlockWriter::writeValue(const Node &value, int indent)
{
    if (value.isScalar()) {
        text += u' ';
        if (fitsLiteralBlock(value.text))
            return writeLiteral(value.text, indent + 2);
        text += yamlScalar(value.text, value.plain, YamlContext::Block) + u'\n';
    } else if (!wantsBlock(value, indent + 20)) {
        text += u' ' + flow(value) + u'\n';
    } else {
        text += u'\n';
        if (value.isMap())
            writeMembers(value, indent + 2);
        else
            writeItems(value, indent + 2);
    }
}

void BlockWriter::writeItems(const Node &sequence, int indent)
{
    for (const Node &item : sequence.items) {
        startLine(indent);
        text += u"- ";
        if (item.isMap() && wantsBlock(item, indent + 2))
            writeMembers(item, indent + 2, true);
        else if (item.isScalar())
            text += yamlScalar(item.text, item.plain, YamlContext::Block) + u'\n';
        else
            text += flow(item) + u'\n';
    }
}

void BlockWriter::writeLiteral(const QString &literal, int indent)
{
    const bool endsWithNewline = literal.endsWith(u'\n');
    text += endsWithNewline ? QStringLiteral("|\n") : QStringLiteral("|-\n");
    const QString body = endsWithNewline ? literal.chopped(1) : literal;
    for (const QString &line : body.split(u'\n')) {
        if (!line.isEmpty())
            startLine(indent);
        text += line + u'\n';
    }
}

} // namespace

QString writeYaml(const Node &document)
{
    BlockWriter writer;
    writer.writeMembers(document, 0);
    return writer.text;
}

} // namespace vigia

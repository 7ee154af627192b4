// SPDX-License-Identifier: GPL-3.0-or-later
#include "node.h"

#include <algorithm>

namespace vigia {

Node Node::ofText(const QString &text)
{
    Node node;
    node.kind = Kind::Scalar;
    node.text = text;
    return node;
}

Node Node::ofPlain(const QString &text)
{
    Node node = ofText(text);
    node.plain = true;
    return node;
}

Node Node::ofTexts(const QStringList &texts)
{
    std::vector<Node> items;
    for (const QString &text : texts)
        items.push_back(ofText(text));
    return ofItems(std::move(items));
}

Node Node::ofItems(std::vector<Node> items)
{
    Node node;
    node.kind = Kind::Sequence;
    node.items = std::move(items);
    return node;
}

Node Node::ofMembers(std::vector<NodeMember> members)
{
    Node node;
    node.kind = Kind::Map;
    node.members = std::move(members);
    return node;
}

bool sameContent(const Node &a, const Node &b)
{
    const auto sameMember = [](const NodeMember &one, const NodeMember &other) {
        return one.key == other.key && sameContent(one.value, other.value);
    };
    return a.kind == b.kind && a.text == b.text
        && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameContent)
        && std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(), sameMember);
}

} // namespace vigia

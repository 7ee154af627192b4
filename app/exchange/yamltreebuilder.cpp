// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamltreebuilder.h"

#include <yaml-cpp/mark.h>

namespace vigia {

namespace {

Node nodeAt(Node::Kind kind, const YAML::Mark &mark)
{
    Node node;
    node.kind = kind;
    node.line = mark.line + 1;
    node.column = mark.column + 1;
    return node;
}

} // namespace

YamlTreeBuilder::YamlTreeBuilder(int deepest)
    : m_deepest(deepest)
{
}

Result<Node, ConfigErrors> YamlTreeBuilder::takeResult() &&
{
    if (m_errors.isEmpty() && (m_documents == 0 || m_root.isNull()))
        return unexpected(ConfigErrors{{.code = ErrorCode::Empty}});
    if (!m_errors.isEmpty())
        return unexpected(m_errors.sorted());
    return std::move(m_root);
}

void YamlTreeBuilder::OnDocumentStart(const YAML::Mark &mark)
{
    if (++m_documents == 2)
        fail(ErrorCode::SeveralDocuments, mark.line + 1, mark.column + 1);
}

void YamlTreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    check(mark, {}, anchor);
    add(nodeAt(Node::Kind::Null, mark));
}

void YamlTreeBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t)
{
    fail(ErrorCode::AliasNotAllowed, mark.line + 1, mark.column + 1);
    add(nodeAt(Node::Kind::Null, mark));
}

void YamlTreeBuilder::OnScalar(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value)
{
    check(mark, tag, anchor);
    Node node = nodeAt(Node::Kind::Scalar, mark);
    node.text = QString::fromStdString(value);
    node.plain = tag == "?";
    add(std::move(node));
}

void YamlTreeBuilder::OnSequenceStart(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    check(mark, tag, anchor);
    open(Node::Kind::Sequence, mark);
}

void YamlTreeBuilder::OnMapStart(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    check(mark, tag, anchor);
    open(Node::Kind::Map, mark);
}

void YamlTreeBuilder::check(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
{
    // "?" is a plain node, "!" a quoted scalar: neither was written by the person.
    if (!tag.empty() && tag != "?" && tag != "!")
        fail(ErrorCode::TagNotAllowed, mark.line + 1, mark.column + 1);
    if (anchor != YAML::NullAnchor)
        fail(ErrorCode::AliasNotAllowed, mark.line + 1, mark.column + 1);
}

void YamlTreeBuilder::open(Node::Kind kind, const YAML::Mark &mark)
{
    if (static_cast<int>(m_open.size()) == m_deepest && !m_tooDeep) {
        m_tooDeep = true;
        m_errors.add({.code = ErrorCode::TooDeep,
            .line = mark.line + 1,
            .column = mark.column + 1,
            .hint = QString::number(m_deepest)});
    }
    if (!isFinal())
        m_open.push_back({nodeAt(kind, mark), {}, std::nullopt});
}

void YamlTreeBuilder::close()
{
    if (isFinal())
        return;
    Node node = std::move(m_open.back().node);
    m_open.pop_back();
    add(std::move(node));
}

void YamlTreeBuilder::add(Node node)
{
    if (isFinal())
        return;
    if (m_open.empty())
        m_root = std::move(node);
    else if (m_open.back().node.isSequence())
        m_open.back().node.items.push_back(std::move(node));
    else
        addToMap(m_open.back(), std::move(node));
}

void YamlTreeBuilder::addToMap(Open &map, Node node)
{
    if (map.pending) {
        // Nothing stands nowhere: the complaint belongs where the key is.
        if (node.isNull()) {
            node.line = map.pending->line;
            node.column = map.pending->column;
        }
        map.pending->value = std::move(node);
        map.node.members.push_back(std::move(*map.pending));
        map.pending.reset();
        return;
    }
    if (!node.isScalar())
        fail(ErrorCode::NotAText, node.line, node.column);
    else if (map.keys.contains(node.text))
        fail(ErrorCode::RepeatedKey, node.line, node.column, node.text);
    map.keys.insert(node.text);
    map.pending = NodeMember{node.text, {}, node.line, node.column};
}

void YamlTreeBuilder::fail(ErrorCode code, int line, int column, const QString &subject)
{
    m_errors.add({.code = code, .line = line, .column = column, .subject = subject});
}

} // namespace vigia

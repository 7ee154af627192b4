// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configerror.h"
#include "node.h"

#include "domain/result.h"

#include <QSet>

#include <yaml-cpp/eventhandler.h>

namespace vigia {

//! Builds a Node from a parser's events. The library's own loader would expand aliases and lose
//! repeated keys; here both are errors with their line.
class YamlTreeBuilder final : public YAML::EventHandler
{
public:
    explicit YamlTreeBuilder(int deepest);

    //! True when nothing that follows can change the result.
    bool isFinal() const { return m_tooDeep || m_documents > 1; }
    bool isTooDeep() const { return m_tooDeep; }
    Result<Node, ConfigErrors> takeResult() &&;

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    //! A container that is still open.
    struct Open {
        Node node;
        QSet<QString> keys;
        std::optional<NodeMember> pending; //!< a key that waits for its value
    };

    void check(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor);
    void open(Node::Kind kind, const YAML::Mark &mark);
    void close();
    void add(Node node);
    void addToMap(Open &map, Node node);
    void fail(ErrorCode code, int line, int column, const QString &subject = {});

    const int m_deepest;
    std::vector<Open> m_open;
    Node m_root;
    ErrorList m_errors;
    int m_documents = 0;
    bool m_tooDeep = false;
};

} // namespace vigia

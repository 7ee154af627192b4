// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vigia {

struct NodeMember;

//! A document as a tree, whatever its notation: what YAML text, JSON documents and the schema have
//! in common. Every scalar is kept as text; what it means is the schema's to say.
struct Node {
    enum class Kind { Null, Scalar, Sequence, Map };
    //! How the writer may lay it out: as it fits, never on one line, or (JSON) as a list of
    //! one-member maps, because the order of the members means something.
    enum class Layout { AsFits, Block, Ordered };

    Kind kind = Kind::Null;
    QString text; //!< Scalar; a byte order mark at its beginning is not part of it
    bool plain = false; //!< Scalar: a number or a keyword that reads well without quotes
    std::vector<Node> items;
    std::vector<NodeMember> members; //!< in the document's order
    Layout layout = Layout::AsFits;
    int line = 0; //!< 1-based; 0: not from a text
    int column = 0; //!< 1-based, in bytes of the line

    static Node ofText(const QString &text);
    static Node ofPlain(const QString &text);
    static Node ofTexts(const QStringList &texts);
    static Node ofItems(std::vector<Node> items);
    static Node ofMembers(std::vector<NodeMember> members);

    bool isNull() const { return kind == Kind::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMap() const { return kind == Kind::Map; }
};

struct NodeMember {
    QString key;
    Node value;
    int line = 0; //!< of the key
    int column = 0;
};

//! The same kinds and texts in the same order, wherever they stood and however they were laid out.
bool sameContent(const Node &a, const Node &b);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include "domain/settings.h"

#include <QStringList>

//! One codec per kind of value: read() takes what a person wrote or notes why not, write() gives
//! what read() takes back. A key's codec stands in the table of its schema, once for both directions.
namespace vigia {

std::optional<Duration> readDuration(const Node &node, const Site &site, Duration least, Duration most);
std::optional<int> readWhole(const Node &node, const Site &site, int least, int most);
std::optional<QString> readBoundedText(const Node &node, const Site &site, qsizetype most);
//! The name of an entry, or of the one that is meant.
std::optional<QString> readName(const Node &node, const Site &site);
//! The path of a file, absolute: a relative one is taken from the document's folder.
std::optional<QString> readPath(const Node &node, const Site &site);
std::optional<bool> readYesOrNo(const Node &node, const Site &site);
Node writeDuration(Duration duration);

//! A duration from Least to Most milliseconds.
template <qint64 Least, qint64 Most>
struct DurationCodec {
    static std::optional<Duration> read(const Node &node, const Site &site)
    {
        return readDuration(node, site, Duration(Least), Duration(Most));
    }
    static Node write(Duration duration) { return writeDuration(duration); }
};

template <int Least, int Most>
struct WholeCodec {
    static std::optional<int> read(const Node &node, const Site &site) { return readWhole(node, site, Least, Most); }
    static Node write(int number) { return Node::ofPlain(QString::number(number)); }
};

//! Any text, line breaks and control characters included (it is compared, or sent as a body).
template <qsizetype Most>
struct TextCodec {
    static std::optional<QString> read(const Node &node, const Site &site) { return readBoundedText(node, site, Most); }
    static Node write(const QString &text) { return Node::ofText(text); }
};

//! For people: no control characters but line breaks.
struct NoteCodec {
    static std::optional<QString> read(const Node &node, const Site &site);
    static Node write(const QString &text) { return Node::ofText(text); }
};

//! A name, or a list of names.
struct NamesCodec {
    static std::optional<QStringList> read(const Node &node, const Site &site);
    static Node write(const QStringList &names) { return Node::ofTexts(names); }
};

struct SeverityCodec {
    static std::optional<Severity> read(const Node &node, const Site &site);
    static Node write(Severity severity);
};

//! `{secret: NAME}`
struct SecretCodec {
    static std::optional<SecretRef> read(const Node &node, const Site &site);
    static Node write(const SecretRef &secret);
};

//! The name alone, as in `secret: NAME`.
std::optional<SecretRef> readSecretName(const Node &node, const Site &site);

} // namespace vigia

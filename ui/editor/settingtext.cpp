// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/settingtext.h"

#include <QRegularExpression>

namespace vigia {

namespace {

QString memberText(const Node &map, QLatin1StringView key)
{
    for (const NodeMember &member : map.members) {
        if (member.key == key)
            return member.value.text;
    }
    return {};
}

QStringList itemTexts(const Node &node)
{
    QStringList texts;
    for (const Node &item : node.items)
        texts += item.text;
    return texts;
}

Node mapOf(const char *key, const QString &value)
{
    return Node::ofMembers({{QString::fromLatin1(key), Node::ofText(value)}});
}

Node pairOf(const char *first, const char *second, const QStringList &texts)
{
    return Node::ofMembers({{QString::fromLatin1(first), Node::ofText(texts.value(0))},
        {QString::fromLatin1(second), Node::ofText(texts.value(1))}});
}

Node headersNode(const QString &text)
{
    std::vector<NodeMember> members;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            members.push_back({line.trimmed(), Node()});
        else
            members.push_back({line.first(colon).trimmed(), textOrSecretNode(line.sliced(colon + 1).trimmed())});
    }
    Node node = Node::ofMembers(std::move(members));
    node.layout = Node::Layout::Ordered;
    return node;
}

QString headersText(const Node &headers)
{
    QStringList lines;
    for (const NodeMember &member : headers.members)
        lines += member.key + QStringLiteral(": ") + textOrSecretText(member.value);
    return lines.join(u'\n');
}

//! `10m: team-chat, boss`, one step to a line.
Node stepsNode(const QString &text)
{
    std::vector<Node> steps;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QString after = colon < 0 ? line : line.first(colon);
        std::vector<NodeMember> step{{QStringLiteral("after"), Node::ofText(after.trimmed())}};
        if (colon >= 0)
            step.push_back({QStringLiteral("to"), Node::ofTexts(splitNames(line.sliced(colon + 1)))});
        steps.push_back(Node::ofMembers(std::move(step)));
    }
    return Node::ofItems(std::move(steps));
}

QString stepsText(const Node &steps)
{
    QStringList lines;
    for (const Node &step : steps.items) {
        QStringList names;
        for (const NodeMember &member : step.members) {
            if (member.key == u"to")
                names = member.value.isSequence() ? itemTexts(member.value) : QStringList{member.value.text};
        }
        lines += memberText(step, QLatin1StringView("after")) + QStringLiteral(": ") + joinedNames(names);
    }
    return lines.join(u'\n');
}

Node trustNode(const QStringList &texts)
{
    const QString mode = texts.value(0);
    if (mode == u"ca" || mode == u"pin")
        return Node::ofMembers({{mode, Node::ofText(texts.value(1))}});
    return Node::ofText(mode);
}

QStringList trustTexts(const Node &tls)
{
    if (tls.isMap() && !tls.members.empty())
        return {tls.members.front().key, tls.members.front().value.text};
    return {tls.text, QString()};
}

} // namespace

Node textOrSecretNode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\{\s*secret:\s*([^{}\s]*)\s*\}\z)"));
    const auto match = form.match(text.trimmed());
    return match.hasMatch() ? mapOf("secret", match.captured(1)) : Node::ofText(text);
}

QString textOrSecretText(const Node &value)
{
    return value.isMap() ? QStringLiteral("{secret: %1}").arg(memberText(value, QLatin1StringView("secret")))
                         : value.text;
}

QString joinedNames(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names) {
        const bool plain = !name.contains(u',') && !name.contains(u'"');
        shown += plain ? name : u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return shown.join(QStringLiteral(", "));
}

QStringList splitNames(const QString &text)
{
    QStringList names;
    QString name;
    bool quoted = false;
    bool wasQuoted = false;
    const auto take = [&] {
        const QString whole = wasQuoted ? name : name.trimmed();
        if (!whole.isEmpty())
            names += whole;
        name.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            name += c;
            ++i;
        } else if (c == u'"' && (quoted || name.trimmed().isEmpty())) {
            if (!quoted)
                name.clear();
            quoted = !quoted;
            wasQuoted = true;
        } else if (c == u',' && !quoted) {
            take();
        } else if (!wasQuoted || quoted) {
            name += c;
        } else if (!c.isSpace()) {
            name += c; // something after the closing quote: part of the name, so that it is seen
        }
    }
    take();
    return names;
}

QStringList textsOf(Setting setting, const Node &value)
{
    switch (setting) {
    case Setting::Alerts:
    case Setting::DependsOn:
    case Setting::Tags:
        return {joinedNames(value.isSequence() ? itemTexts(value) : QStringList{value.text})};
    case Setting::Expect:
        return {value.isSequence() ? itemTexts(value).join(QStringLiteral(", ")) : value.text};
    case Setting::Headers:
        return {headersText(value)};
    case Setting::Escalate:
        return {stepsText(value)};
    case Setting::Body:
        return {textOrSecretText(value)};
    case Setting::Bearer:
        return {memberText(value, QLatin1StringView("secret"))};
    case Setting::Basic:
        return {memberText(value, QLatin1StringView("user")), memberText(value, QLatin1StringView("secret"))};
    case Setting::Json:
        return {memberText(value, QLatin1StringView("path")), memberText(value, QLatin1StringView("equals"))};
    case Setting::Tls:
        return trustTexts(value);
    case Setting::Interval:
    case Setting::Timeout:
    case Setting::Confirm:
    case Setting::ConfirmInterval:
    case Setting::Recover:
    case Setting::Repeat:
    case Setting::Severity:
    case Setting::Contains:
    case Setting::NotContains:
    case Setting::Matches:
    case Setting::SlowerThan:
    case Setting::Method:
    case Setting::Redirects:
    case Setting::Proxy:
    case Setting::TlsMin:
    case Setting::ExpiryWarning:
    case Setting::Note:
        return {value.text};
    }
    Q_UNREACHABLE();
}

Node nodeOf(Setting setting, const QStringList &texts)
{
    const QString text = texts.value(0);
    switch (setting) {
    case Setting::Alerts:
    case Setting::DependsOn:
    case Setting::Tags:
        return Node::ofTexts(splitNames(text));
    case Setting::Headers:
        return headersNode(text);
    case Setting::Escalate:
        return stepsNode(text);
    case Setting::Body:
        return textOrSecretNode(text);
    case Setting::Bearer:
        return mapOf("secret", text.trimmed());
    case Setting::Basic:
        return pairOf("user", "secret", texts);
    case Setting::Json:
        return pairOf("path", "equals", texts);
    case Setting::Tls:
        return trustNode(texts);
    case Setting::Contains:
    case Setting::NotContains:
    case Setting::Matches:
    case Setting::Note:
        return Node::ofText(text);
    case Setting::Interval:
    case Setting::Timeout:
    case Setting::Confirm:
    case Setting::ConfirmInterval:
    case Setting::Recover:
    case Setting::Repeat:
    case Setting::Severity:
    case Setting::Expect:
    case Setting::SlowerThan:
    case Setting::Method:
    case Setting::Redirects:
    case Setting::Proxy:
    case Setting::TlsMin:
    case Setting::ExpiryWarning:
        return Node::ofText(text.trimmed());
    }
    Q_UNREACHABLE();
}

QStringList noTexts(Setting setting)
{
    return QStringList(textsOf(setting, Node()).size());
}

} // namespace vigia

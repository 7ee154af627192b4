// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/reportform.h"

#include "domain/names.h"
#include "exchange/heartbeatcodec.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr NameTable<ReportText, 9> keys{{{
    {ReportText::Every, "every"},
    {ReportText::Cron, "cron"},
    {ReportText::Zone, "zone"},
    {ReportText::Grace, "grace"},
    {ReportText::MaxRun, "max_run"},
    {ReportText::DownWhen, "down_when"},
    {ReportText::AppId, "app_id"},
    {ReportText::Slug, "slug"},
    {ReportText::KeyName, "token"},
}}};

Node keyNode(const QString &name)
{
    return Node::ofMembers({{QStringLiteral("secret"), Node::ofText(name)}});
}

std::optional<HeartbeatTarget> read(const Node &node, ErrorList &errors)
{
    const auto target = HeartbeatCodec::read(node, Site{errors, {}, Place::Monitor, QStringLiteral("heartbeat")});
    return target ? std::optional(std::get<HeartbeatTarget>(*target)) : std::nullopt;
}

} // namespace

ReportForm::ReportForm(const HeartbeatTarget &target)
    : m_rhythm(std::holds_alternative<CronTimes>(target.when) ? ReportRhythm::Times : ReportRhythm::Every)
    , m_key(target.token ? ReportKey::Kept : ReportKey::None)
{
    for (const NodeMember &member : HeartbeatCodec::write(target).members) {
        if (const auto which = keys.value(member.key))
            m_texts[*which] = member.value.isMap() ? target.token->name : member.value.text;
    }
}

QString ReportForm::text(ReportText which) const
{
    const auto found = m_texts.find(which);
    return found == m_texts.end() ? QString() : found->second;
}

void ReportForm::setText(ReportText which, const QString &text)
{
    m_texts[which] = which == ReportText::DownWhen ? text : text.trimmed();
}

void ReportForm::becomeAnother()
{
    if (m_key == ReportKey::Kept || !text(ReportText::AppId).isEmpty())
        m_key = ReportKey::New;
    m_texts.erase(ReportText::AppId);
    m_texts.erase(ReportText::Slug);
    m_texts.erase(ReportText::KeyName);
}

//! What has to be said counts where it is empty, too.
bool ReportForm::counts(ReportText which) const
{
    switch (which) {
    case ReportText::Every:
        return m_rhythm == ReportRhythm::Every;
    case ReportText::Cron:
        return m_rhythm == ReportRhythm::Times;
    case ReportText::Zone:
        return m_rhythm == ReportRhythm::Times && !text(which).isEmpty();
    case ReportText::KeyName:
        return m_key == ReportKey::Kept;
    case ReportText::Grace:
    case ReportText::MaxRun:
    case ReportText::DownWhen:
    case ReportText::AppId:
    case ReportText::Slug:
        return !text(which).isEmpty();
    }
    Q_UNREACHABLE();
}

Node ReportForm::member(ReportText which) const
{
    return which == ReportText::KeyName ? keyNode(text(which)) : Node::ofText(text(which));
}

Node ReportForm::node(const QString &newKey) const
{
    std::vector<NodeMember> members;
    for (const auto &[which, key] : keys.entries) {
        if (counts(which))
            members.push_back({QString::fromLatin1(key), member(which)});
    }
    if (m_key == ReportKey::New)
        members.push_back({QString(keys.name(ReportText::KeyName)), keyNode(newKey)});
    return Node::ofMembers(std::move(members));
}

ConfigErrors ReportForm::errors(ReportText which) const
{
    if (!counts(which))
        return {};
    ErrorList errors;
    (void)read(node(QStringLiteral("valid")), errors);
    ConfigErrors found = errors.sorted();
    std::erase_if(found, [which](const ConfigError &error) { return error.subject != keys.name(which); });
    return found;
}

std::optional<HeartbeatTarget> ReportForm::target(const QString &newKey) const
{
    ErrorList errors;
    return read(node(newKey), errors);
}

std::optional<HeartbeatTarget> ReportForm::schedule() const
{
    std::vector<NodeMember> members;
    for (const ReportText which : {ReportText::Every, ReportText::Cron, ReportText::Zone, ReportText::Grace}) {
        if (counts(which))
            members.push_back({QString(keys.name(which)), member(which)});
    }
    ErrorList errors;
    return read(Node::ofMembers(std::move(members)), errors);
}

bool operator==(const ReportForm &a, const ReportForm &b)
{
    return a.m_rhythm == b.m_rhythm && a.m_key == b.m_key
        && std::ranges::all_of(keys.entries, [&a, &b](const auto &entry) {
               const ReportText which = entry.first;
               return a.counts(which) == b.counts(which) && (!a.counts(which) || a.text(which) == b.text(which));
           });
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heartbeat.h"
#include "exchange/configerror.h"
#include "exchange/node.h"

#include <QStringList>

#include <map>
#include <optional>

namespace vigia {

//! What is written of a monitor that reports.
enum class ReportText { Every, Cron, Zone, Grace, MaxRun, DownWhen, AppId, Slug, KeyName };

//! When its reports are expected.
enum class ReportRhythm { Every, Times };

//! What it shows so that its reports are taken for its own.
enum class ReportKey {
    New, //!< one that is made when it is saved
    Kept, //!< the one that is kept under ReportText::KeyName
    None, //!< none of its own
};

//! When and how something reports, as a person edits it. What is left empty says nothing, as in a file.
class ReportForm
{
public:
    //! A new one, with a key of its own.
    ReportForm() = default;
    explicit ReportForm(const HeartbeatTarget &target);

    ReportRhythm rhythm() const { return m_rhythm; }
    void setRhythm(ReportRhythm rhythm) { m_rhythm = rhythm; }
    ReportKey key() const { return m_key; }
    void setKey(ReportKey key) { m_key = key; }
    QString text(ReportText which) const;
    void setText(ReportText which, const QString &text);

    //! For another one like it: what only one may have is its own.
    void becomeAnother();

    //! Of what counts with this rhythm and this key.
    ConfigErrors errors(ReportText which) const;
    bool isValid() const { return target(QStringLiteral("valid")).has_value(); }
    //! `heartbeat:` as a file would have it; \a newKey is the name of a key that has still to be made.
    Node node(const QString &newKey) const;
    //! Absent while it is not valid.
    std::optional<HeartbeatTarget> target(const QString &newKey) const;
    //! When it is expected, whatever is wrong with the rest.
    std::optional<HeartbeatTarget> schedule() const;

    friend bool operator==(const ReportForm &a, const ReportForm &b);

private:
    bool counts(ReportText which) const;
    Node member(ReportText which) const;

    ReportRhythm m_rhythm = ReportRhythm::Every;
    ReportKey m_key = ReportKey::New;
    std::map<ReportText, QString> m_texts{
        {ReportText::Every, QStringLiteral("5m")}, {ReportText::Grace, QStringLiteral("5m")}};
};

} // namespace vigia

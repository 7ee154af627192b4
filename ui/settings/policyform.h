// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "exchange/configerror.h"
#include "exchange/node.h"

#include <map>
#include <optional>
#include <set>

namespace vigia {

//! Whom an outage is told and when, as a person edits it; for everybody who says nothing else. What was not touched is
//! given back as it was, also where the form shows only a part of it.
class PolicyForm
{
public:
    enum class Part {
        Repeat, //!< empty, as the others: as built in
        RepeatMost,
        Escalate, //!< one step to a line
        IfUnheard, //!< name of a channel, or empty for none
        GroupWait,
        From,
        To,
        Days, //!< has no text
        Zone,
        PingUrl, //!< an address, `{secret: NAME}`, or empty: nobody is pinged
        PingEvery,
    };

    explicit PolicyForm(const Configuration &configuration = {});

    std::optional<QStringList> alerts; //!< absent: as built in
    bool isQuiet = false;
    std::set<int> days; //!< ISO 8601: Monday 1 …

    QString text(Part part) const;
    void setText(Part part, const QString &text);
    //! Quiet hours beyond those that are shown.
    int moreQuietHours() const { return static_cast<int>(m_moreQuiet.size()); }

    ConfigErrors errors(Part part) const;
    bool isValid() const;
    //! Valid ones only.
    PolicySettings policy() const { return readPolicy().policy; }
    std::optional<PingOut> pingOut() const { return readPing().pingOut; }

    friend bool operator==(const PolicyForm &, const PolicyForm &) = default;

private:
    struct ReadPolicy {
        PolicySettings policy;
        ConfigErrors errors;
    };
    struct ReadPing {
        std::optional<PingOut> pingOut;
        ConfigErrors errors;
    };
    ReadPolicy readPolicy() const;
    ReadPing readPing() const;
    Node policyNode() const;
    Node quietNode() const;
    void take(const QuietHours &hours);

    std::map<Part, QString> m_texts;
    std::vector<QuietHours> m_moreQuiet;
};

//! The policy that holds for everybody: what stands at the top, and what the defaults say of it.
PolicySettings generalPolicy(const Configuration &configuration);

} // namespace vigia

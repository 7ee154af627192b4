// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "exchange/configerror.h"
#include "exchange/node.h"

#include <map>
#include <optional>

namespace vigia {

//! Where reports are taken and from whom, as a person edits it.
class ListenForm
{
public:
    enum class Part {
        Address,
        Port,
        Hosts, //!< with commas between them, as the other lists
        Certificate, //!< with the key: only where it is encrypted
        Key,
        Every,
        Grace,
        IgnoredApps,
        IgnoredSlugs,
    };

    //! \a settings absent: never switched on.
    explicit ListenForm(const std::optional<ListenSettings> &settings = {});

    bool isOn = false;
    bool isEncrypted = false;
    std::vector<ListenUser> users;
    std::optional<SecretRef> pingKey, token;

    QString text(Part part) const { return m_texts.at(part); }
    void setText(Part part, const QString &text) { m_texts[part] = text; }

    ConfigErrors errors(Part part) const;
    //! Absent while it is not valid.
    std::optional<ListenSettings> settings() const;

    //! What is as it was in \a before becomes as it is in \a now: somebody else changed it meanwhile.
    void follow(const ListenForm &before, const ListenForm &now);

    friend bool operator==(const ListenForm &, const ListenForm &) = default;

private:
    struct Understood {
        std::optional<ListenSettings> settings;
        ConfigErrors errors;
    };
    Understood understood() const;
    Node node() const;

    std::map<Part, QString> m_texts;
};

//! What a person has changed and is not stored.
struct ListenDraft {
    ListenForm form;
    ListenForm inForce; //!< what it is a change of
};

} // namespace vigia

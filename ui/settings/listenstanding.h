// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "domain/listentrouble.h"
#include "editor/rolelabel.h"
#include "wording/language.h"

#include <optional>

class QLineEdit;

namespace vigia {

//! Whether reports are taken now.
struct ListenStanding {
    bool listens = false;
    std::optional<ListenTrouble> trouble; //!< it should, and cannot
    friend bool operator==(const ListenStanding &, const ListenStanding &) = default;
};

//! Says how it stands with the listening, and where clients find it, to be copied. Of what is in force, which a
//! person may be changing.
class ListenStandingLine final : public QWidget
{
    Q_OBJECT

public:
    struct Shown {
        std::optional<ListenSettings> inForce;
        ListenStanding standing;
        QString failure; //!< why nothing is known of what is in force
        QString refusal; //!< why the last change is not stored
        bool isWrong = false; //!< what a person changed cannot be in force yet …
        bool isToListen = false; //!< … and says that it is to listen
    };

    //! \a own: addresses of this computer.
    ListenStandingLine(const QStringList &own, QWidget *parent);

    void display(const Shown &shown, const Language &language);

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    struct Saying {
        Role role = Role::Text;
        QString text;
    };
    static Saying sayingOf(const Shown &shown, const Language &language);

    const QStringList m_own;
    RoleLabel *m_state;
    QWidget *m_urlRow;
    QLineEdit *m_url;
};

} // namespace vigia

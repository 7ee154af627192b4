// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/listenform.h"

#include "editor/rolelabel.h"
#include "wording/language.h"

class QComboBox;
class QVBoxLayout;

namespace vigia {

class EntryFields;

//! At which address of this computer reports are taken, chosen or typed, and who can reach it there.
class ListenPlace final : public QWidget
{
    Q_OBJECT

public:
    //! \a form outlives this. \a own: addresses of this computer.
    ListenPlace(ListenForm &form, const QStringList &own, const Language &language, QWidget *parent);

    //! The form may hold something else.
    void display();

Q_SIGNALS:
    void edited();

private:
    void addReach();
    void addTyped();
    void offerAddresses();
    void takeAddress();

    ListenForm &m_form;
    const QStringList m_own;
    EntryFields *m_fields;
    QVBoxLayout *m_column;
    QComboBox *m_reach;
    QWidget *m_addressRow;
    RoleLabel *m_who;
    RoleLabel *m_warning;
    bool m_typesAddress = false; //!< another one than those that are offered
};

} // namespace vigia

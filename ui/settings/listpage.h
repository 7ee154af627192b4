// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

#include <QListWidget>
#include <QPushButton>

namespace vigia {

//! A page that lists entries, to add, change and delete.
class ListPage : public SettingsPage
{
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QString words; //!< what it is, in a line
    };

    ListPage(const QString &title, const QString &words, const QString &whenEmpty, QWidget *parent);

    void setEntries(const std::vector<Entry> &entries);
    void setProblem(const QString &why) { m_problem->say(why); }
    QString currentName() const;

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString &name);
    //! A person has agreed.
    void deleteRequested(const QString &name);

private:
    void askToDelete();
    void followSelection();

    QListWidget *m_list;
    RoleLabel *m_empty;
    QPushButton *m_edit;
    QPushButton *m_delete;
    RoleLabel *m_problem;
};

} // namespace vigia

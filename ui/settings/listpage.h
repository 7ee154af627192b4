// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/deletequestion.h"
#include "settings/settingspage.h"

#include <QHBoxLayout>
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
        QString shown = {}; //!< its name in words; empty: its name
        bool isFixed = false; //!< neither to be changed nor deleted
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
    void currentChanged();

protected:
    using Question = DeleteQuestion;
    virtual Question deletionOf(const QString &name) const;
    //! Why it cannot be deleted, in words; empty: it can, and the question is asked.
    virtual QString whyKept(const QString &) const { return {}; }
    //! What is done with an entry, as its buttons say.
    void setVerbs(const QString &edit, const QString &remove);
    //! Another button for the entry that is chosen; the page says when it can be pressed.
    QPushButton *addVerb(const QString &text);
    bool isFixed() const;
    QPushButton &editButton() const { return *m_edit; }
    QPushButton &deleteButton() const { return *m_delete; }

private:
    void askToDelete();
    void followSelection();

    QListWidget *m_list;
    RoleLabel *m_empty;
    QPushButton *m_edit;
    QPushButton *m_delete;
    QHBoxLayout *m_buttons;
    RoleLabel *m_problem;
};

} // namespace vigia

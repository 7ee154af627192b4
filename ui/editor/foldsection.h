// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/rolelabel.h"

#include <QToolButton>
#include <QWidget>

class QGridLayout;

namespace vigia {

//! A titled part of a form that folds away, and then says in a sentence what it says at length.
class FoldSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldSection(const QString &title, QWidget *parent = nullptr);

    //! Three columns: name, field, origin.
    QGridLayout &grid() { return *m_grid; }
    QWidget *body() const { return m_body; }

    void setSummary(const QString &summary);
    //! A mark beside the title: something in it is wrong.
    void setProblem(bool problem);
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

private:
    void describe();

    QString m_title;
    bool m_unfolded = false;
    QToolButton *m_head;
    RoleLabel *m_summary;
    RoleLabel *m_mark;
    QWidget *m_body;
    QGridLayout *m_grid;
};

} // namespace vigia

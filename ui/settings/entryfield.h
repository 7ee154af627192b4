// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/rolelabel.h"

#include <QWidget>

namespace vigia {

//! One field of a form: its name above it, what it means below, and what is wrong with it.
class EntryField final : public QWidget
{
    Q_OBJECT

public:
    //! \a title may have a mnemonic, \a words may be empty. Owns \a field from now on.
    EntryField(const QString &title, QWidget *field, const QString &words, QWidget *parent);

    void setWords(const QString &words);
    //! Empty: nothing is.
    void setProblem(const QString &problem);

private:
    void describe();

    QWidget *m_field;
    RoleLabel *m_words;
    RoleLabel *m_problem;
};

} // namespace vigia

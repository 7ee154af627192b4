// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/rolelabel.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <QWidget>

namespace vigia {

//! One page of the settings: a title, and below it what can be set, each with a line that says what
//! it does.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const QString &title, QWidget *parent);

protected:
    QVBoxLayout &column() { return *m_column; }
    QCheckBox *addSwitch(const QString &text, const QString &words);
    //! \a text may have a mnemonic; \a words may be empty.
    void addField(const QString &text, QWidget *field, const QString &words);
    void addStretch() { m_column->addStretch(1); }

    //! Secondary words, to be put below what they explain, so far from the left as its text is.
    RoleLabel *addWords(const QString &words, int indent);

private:
    QVBoxLayout *m_column;
};

} // namespace vigia

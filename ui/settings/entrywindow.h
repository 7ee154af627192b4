// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/rolelabel.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace vigia {

//! A window that edits one entry of the settings: what it shows above, why it cannot be saved and the
//! buttons below. Asks before changes are lost.
class EntryWindow : public QWidget
{
    Q_OBJECT

public:
    explicit EntryWindow(QWidget *parent);

    //! What came of saving: empty, and the window closes, or why not.
    void finish(const QString &why);

protected:
    virtual bool isChanged() const = 0;
    virtual void save() = 0;
    QVBoxLayout &column() { return *m_column; }
    //! \a why: what hinders it, empty for nothing.
    void setHindrance(const QString &why);

    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void trySave();

    QVBoxLayout *m_column;
    RoleLabel *m_why;
    QPushButton *m_save;
    bool m_closing = false;
};

} // namespace vigia

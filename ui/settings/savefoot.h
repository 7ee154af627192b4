// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/rolelabel.h"

class QPushButton;

namespace vigia {

//! Below a page that is saved as one: why it cannot be, or that it was; save, and undo.
class SaveFoot final : public QWidget
{
    Q_OBJECT

public:
    //! \a save: what the button says.
    SaveFoot(const QString &save, QWidget *parent);

    //! \a why: what hinders it, empty for nothing.
    void follow(bool isChanged, const QString &why);
    //! What came of saving: empty, or why nothing was.
    void finish(const QString &why);

Q_SIGNALS:
    void saveRequested();
    void undoRequested();

private:
    bool m_saved = false; //!< and that still stands there
    RoleLabel *m_why;
    QPushButton *m_save;
    QPushButton *m_undo;
};

} // namespace vigia

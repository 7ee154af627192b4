// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/listenform.h"

#include "wording/language.h"

#include <QWidget>

class QBoxLayout;

namespace vigia {

class EntryFields;

//! The files of a certificate and its key, typed or chosen.
class ListenFiles final : public QWidget
{
    Q_OBJECT

public:
    //! \a form outlives this.
    ListenFiles(ListenForm &form, const Language &language, QWidget *parent);

    //! The form may hold something else.
    void display();

Q_SIGNALS:
    void edited();

private:
    void addFile(QBoxLayout &box, ListenForm::Part part, const QString &title, const QString &chooses);
    void choose(ListenForm::Part part, const QString &title);

    ListenForm &m_form;
    EntryFields *m_fields;
};

} // namespace vigia

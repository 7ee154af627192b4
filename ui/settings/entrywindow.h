// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editorwindow.h"
#include "editor/rolelabel.h"
#include "settings/entryfields.h"

#include <QVBoxLayout>

namespace vigia {

//! A window that edits one entry of the settings: what it shows above, why it cannot be saved and the
//! buttons below.
class EntryWindow : public EditorWindow
{
    Q_OBJECT

public:
    EntryWindow(const Language &language, QWidget *parent);

    //! What came of saving: empty, and the window closes, or why not.
    void finish(const QString &why);

protected:
    template <typename Form>
    static EntryFields::Line lineOf(Form &form, typename Form::Part part, const QString &title,
        const QString &words = {}, const QString &example = {})
    {
        return EntryFields::lineOf(form, part, title, words, example);
    }

    const Language &language() const { return m_language; }
    QVBoxLayout &column() { return *m_column; }
    //! Last in \a box, else in the window's column.
    QLineEdit *addLine(const EntryFields::Line &line, QBoxLayout *box = nullptr);
    EntryField *addField(const QString &title, QWidget *field, const QString &words,
        std::function<ConfigErrors()> errors, QBoxLayout *box = nullptr);
    void displayFields() { m_fields->display(); }
    //! Shows the form anew: something was typed.
    virtual void display() = 0;
    //! \a why: what hinders it, empty for nothing.
    void setHindrance(const QString &why);

private:
    Language m_language;
    EntryFields *m_fields;
    QVBoxLayout *m_column;
    RoleLabel *m_why;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/configerror.h"
#include "settings/entryfield.h"
#include "wording/language.h"

#include <functional>
#include <vector>

class QBoxLayout;
class QLineEdit;

namespace vigia {

//! The fields of a form and the texts they edit; says what is wrong below each.
class EntryFields final : public QObject
{
    Q_OBJECT

public:
    //! A text of the form.
    struct Line {
        QString title; //!< may have a mnemonic
        QString words; //!< what it means
        QString example;
        std::function<QString()> text;
        std::function<void(const QString &)> take;
        std::function<ConfigErrors()> errors;
    };
    template <typename Form>
    static Line lineOf(Form &form, typename Form::Part part, const QString &title, const QString &words = {},
        const QString &example = {})
    {
        return {title, words, example, [&form, part] { return form.text(part); },
            [&form, part](const QString &text) { form.setText(part, text); },
            [&form, part] { return form.errors(part); }};
    }

    //! \a parent becomes the fields' parent, too.
    EntryFields(const Language &language, QWidget *parent);

    //! What is typed in it is taken, and edited() emitted.
    QLineEdit *addLine(const Line &line, QBoxLayout &box);
    EntryField *addField(const QString &title, QWidget *field, const QString &words,
        std::function<ConfigErrors()> errors, QBoxLayout &box);
    //! What the form holds that a person did not type just now, and what is wrong with it; nothing is wrong with what
    //! is empty yet.
    void display();

Q_SIGNALS:
    void edited();

private:
    struct Shown {
        EntryField *field;
        std::function<ConfigErrors()> errors;
        QLineEdit *edit = nullptr;
        std::function<QString()> text = {};
    };

    Language m_language;
    QWidget *m_parent;
    std::vector<Shown> m_fields;
};

} // namespace vigia

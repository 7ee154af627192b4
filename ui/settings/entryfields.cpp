// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entryfields.h"

#include "editor/formwords.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace vigia {

EntryFields::EntryFields(const Language &language, QWidget *parent)
    : QObject(parent)
    , m_language(language)
    , m_parent(parent)
{
}

QLineEdit *EntryFields::addLine(const Line &line, QBoxLayout &box)
{
    auto *edit = new QLineEdit(line.text(), m_parent);
    edit->setPlaceholderText(line.example);
    addField(line.title, edit, line.words, line.errors, box);
    m_fields.back().edit = edit;
    m_fields.back().text = line.text;
    connect(edit, &QLineEdit::textEdited, this, [this, take = line.take](const QString &text) {
        take(text);
        Q_EMIT edited();
    });
    return edit;
}

EntryField *EntryFields::addField(
    const QString &title, QWidget *field, const QString &words, std::function<ConfigErrors()> errors, QBoxLayout &box)
{
    auto *shown = new EntryField(title, field, words, m_parent);
    const bool isBeside = box.direction() == QBoxLayout::LeftToRight || box.direction() == QBoxLayout::RightToLeft;
    box.addWidget(shown, 0, isBeside ? Qt::AlignTop : Qt::Alignment());
    m_fields.push_back({shown, std::move(errors)});
    return shown;
}

void EntryFields::display()
{
    for (const Shown &shown : m_fields) {
        // A blank at the end is typed on the way to the next word.
        if (shown.edit && shown.edit->text().trimmed() != shown.text().trimmed())
            shown.edit->setText(shown.text());
        const bool empty = shown.edit && shown.edit->text().isEmpty();
        shown.field->setProblem(empty ? QString() : FormWords::problems(shown.errors(), m_language));
    }
}

} // namespace vigia

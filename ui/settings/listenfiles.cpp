// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenfiles.h"

#include "settings/entryfields.h"

#include "look/plaintext.h"
#include "look/tokens.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace vigia {

using Part = ListenForm::Part;

ListenFiles::ListenFiles(ListenForm &form, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_fields(new EntryFields(language, this))
{
    auto *files = new QVBoxLayout(this);
    files->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) + space::small, 0, 0, 0);
    files->setSpacing(space::small);
    addFile(*files, Part::Certificate, tr("Cer&tificate, with its chain"), tr("Choose the certificate"));
    addFile(*files, Part::Key, tr("Its &key"), tr("Choose the key"));
    connect(m_fields, &EntryFields::edited, this, &ListenFiles::edited);
}

void ListenFiles::addFile(QBoxLayout &box, Part part, const QString &title, const QString &chooses)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_fields->addLine(EntryFields::lineOf(m_form, part, title, {}, QStringLiteral("/etc/ssl/…")), *row);
    row->setStretch(0, 1);
    auto *button = new QPushButton(tr("Choose…"), this);
    button->setAccessibleName(chooses);
    row->addWidget(button, 0, Qt::AlignBottom);
    box.addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, part, chooses] { choose(part, chooses); });
}

void ListenFiles::choose(Part part, const QString &title)
{
    auto *dialog = new QFileDialog(this, vigia::windowTitle(title), m_form.text(part));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, part](const QString &file) {
        m_form.setText(part, file);
        Q_EMIT edited();
    });
    dialog->open();
}

void ListenFiles::display()
{
    m_fields->display();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/unsaved.h"

#include "look/messagebox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace vigia {

namespace {

class UnsavedWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::UnsavedWords)
};

} // namespace

void askAboutUnsaved(
    QWidget &window, const QString &saveText, std::function<void()> save, std::function<void()> discard)
{
    const QString name = QStringLiteral("unsavedChanges");
    if (window.findChild<QMessageBox *>(name))
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, window.windowTitle().remove(QStringLiteral("[*]")),
        UnsavedWords::tr("There are changes that are not saved."), QMessageBox::NoButton, &window);
    question->setObjectName(name);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *saving = saveText.isEmpty() ? nullptr : question->addButton(saveText, QMessageBox::AcceptRole);
    const QPushButton *dropping =
        question->addButton(UnsavedWords::tr("&Discard the changes"), QMessageBox::DestructiveRole);
    QPushButton *stay = question->addButton(UnsavedWords::tr("&Keep editing"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    QObject::connect(question, &QMessageBox::buttonClicked, &window,
        [saving, dropping, save = std::move(save), discard = std::move(discard)](const QAbstractButton *chosen) {
            if (saving && chosen == saving)
                save();
            else if (chosen == dropping)
                discard();
        });
    openWide(*question);
}

} // namespace vigia

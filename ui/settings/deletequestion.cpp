// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/deletequestion.h"

#include "look/messagebox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace vigia {

void askToDelete(QWidget &parent, const DeleteQuestion &asked, std::function<void()> agreed)
{
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, parent.window()->windowTitle(), asked.text, QMessageBox::NoButton, &parent);
    question->setObjectName(QStringLiteral("deleteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(asked.words);
    const QPushButton *yes = question->addButton(asked.yes, QMessageBox::DestructiveRole);
    QPushButton *no =
        question->addButton(QCoreApplication::translate("vigia::ListPage", "&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    QObject::connect(question, &QMessageBox::buttonClicked, &parent,
        [yes, agreed = std::move(agreed)](const QAbstractButton *chosen) {
            if (chosen == yes)
                agreed();
        });
    openWide(*question);
}

} // namespace vigia

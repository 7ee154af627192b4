// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/quitquestion.h"

#include "look/messagebox.h"
#include "look/plaintext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace vigia {

namespace {

class QuitWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::QuitWords)
};

} // namespace

QMessageBox *askWhetherToQuit(bool hasTray, std::function<void()> quit, std::function<void()> minimise)
{
    const QString title = QuitWords::tr("Quit Vigia?");
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(title), title);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(hasTray
            ? QuitWords::tr("Nobody will be watching. To keep watching, close the window: Vigia stays in the tray.")
            : QuitWords::tr("Nobody will be watching. There is no tray on this desktop to hide in; to keep watching, "
                            "minimise the window."));
    const QAbstractButton *quitting = box->addButton(QuitWords::tr("Quit"), QMessageBox::DestructiveRole);
    QPushButton *staying = box->addButton(QuitWords::tr("Cancel"), QMessageBox::RejectRole);
    QPushButton *minimising = hasTray ? nullptr : box->addButton(QuitWords::tr("Minimise"), QMessageBox::AcceptRole);
    box->setDefaultButton(minimising ? minimising : staying);
    box->setEscapeButton(staying);
    QObject::connect(box, &QMessageBox::buttonClicked, box,
        [quitting, minimising, quit = std::move(quit), minimise = std::move(minimise)](const QAbstractButton *chosen) {
            if (chosen == quitting)
                quit();
            else if (minimising && chosen == minimising)
                minimise();
        });
    openWide(*box);
    return box;
}

} // namespace vigia

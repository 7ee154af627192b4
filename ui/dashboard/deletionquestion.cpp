// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/deletionquestion.h"

#include "look/messagebox.h"
#include "look/plaintext.h"
#include "wording/errorwords.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace vigia {

namespace {

class DeletionQuestion
{
    Q_DECLARE_TR_FUNCTIONS(vigia::DeletionQuestion)

public:
    static QString text(const ImportView &deletion, const Language &language)
    {
        QStringList lines;
        const auto say = [&](const QString &sentence, const QStringList &names) {
            if (!names.isEmpty())
                lines.append(sentence.arg(listed(names, language)));
        };
        say(tr("Depend on this: %1"), deletion.changed);
        say(tr("Groups that depend on this: %1"), deletion.groups.changed);
        if (deletion.defaultsChanged)
            lines.append(tr("All others depend on this, by the defaults."));
        say(tr("Maintenance windows with this: %1"), deletion.maintenance.changed);
        say(tr("Maintenance windows for nothing else, deleted as well: %1"), deletion.maintenance.removed);
        return lines.join(QLatin1Char('\n'));
    }

    static QString title(bool several)
    {
        return several ? tr("Delete %1 and take them out everywhere?") : tr("Delete %1 and take it out everywhere?");
    }

    static QString listed(const QStringList &names, const Language &language)
    {
        constexpr qsizetype most = 8;
        const QString words = quotedNames(names.first(std::min(most, names.size())), language);
        return names.size() > most ? words + QStringLiteral(" …") : words;
    }
};

} // namespace

void askAboutDeletion(QWidget &window, const ImportView &deletion, const Language &language,
    std::function<void()> confirm, std::function<void()> forgo)
{
    auto *question = new QMessageBox(QMessageBox::NoIcon, windowTitle(DeletionQuestion::tr("Delete")),
        DeletionQuestion::title(deletion.removed.size() > 1).arg(DeletionQuestion::listed(deletion.removed, language)),
        QMessageBox::NoButton, &window);
    question->setObjectName(QStringLiteral("deletionQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(DeletionQuestion::text(deletion, language));
    const QPushButton *deleting = question->addButton(DeletionQuestion::tr("&Delete"), QMessageBox::DestructiveRole);
    QPushButton *keeping = question->addButton(DeletionQuestion::tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keeping);
    question->setEscapeButton(keeping);
    QObject::connect(question, &QMessageBox::finished, &window,
        [question, deleting, confirm = std::move(confirm), forgo = std::move(forgo)] {
            if (question->clickedButton() == deleting)
                confirm();
            else
                forgo();
        });
    openWide(*question);
}

} // namespace vigia

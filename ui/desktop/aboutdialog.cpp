// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/aboutdialog.h"

#include "editor/rolelabel.h"
#include "look/plaintext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace vigia {

namespace {

constexpr int comfortableWidth = 460;

RoleLabel *selectable(Role role, TextSize size, const QString &text, QWidget *parent)
{
    auto *label = new RoleLabel(role, size, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->say(text);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QString &version, const QString &dataFolder, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(vigia::windowTitle(tr("About")));
    const QString name = QStringLiteral("Vigia %1").arg(version);
    const QString purpose = tr("Watches the services you depend on and tells you when one of them stops working.");
    m_text = name + QLatin1Char('\n') + purpose;
    auto *facts = new QFormLayout;
    addFact(*facts, tr("Licence"), tr("GNU General Public License, version 3 or later; without any warranty"));
    addFact(*facts, tr("Data folder"), dataFolder);
    addFact(*facts, QStringLiteral("Qt"), QString::fromLatin1(qVersion()));

    auto *copy = new QPushButton(tr("&Copy all"), this);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(selectable(Role::Text, TextSize::Title, name, this));
    column->addWidget(selectable(Role::Text, TextSize::Body, purpose, this));
    column->addLayout(facts);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(comfortableWidth);
    close->setFocus();
}

//! In a line of its own that scrolls: a path has no place to be wrapped at.
void AboutDialog::addFact(QFormLayout &facts, const QString &name, const QString &fact)
{
    auto *line = new QLineEdit(fact, this);
    line->setReadOnly(true);
    line->setFrame(false);
    line->setAccessibleName(name);
    line->setCursorPosition(0);
    QPalette background = line->palette();
    background.setColor(QPalette::Base, Qt::transparent);
    line->setPalette(background);
    facts.addRow(plainLabel(name, this), line);
    m_text += QStringLiteral("\n%1: %2").arg(name, fact);
}

} // namespace vigia

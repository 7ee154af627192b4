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
#include <QVBoxLayout>

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
    const QString licence = tr("GNU General Public License, version 3 or later; without any warranty");
    const QString qt = QString::fromLatin1(qVersion());
    auto *folder = new QLineEdit(dataFolder, this); // scrolls: a path has no place to be wrapped at
    folder->setReadOnly(true);
    folder->setAccessibleName(tr("Data folder"));
    folder->setCursorPosition(0);
    m_facts = new QFormLayout;
    addFact(tr("Licence"), licence, selectable(Role::Text, TextSize::Body, licence, this));
    addFact(tr("Data folder"), dataFolder, folder);
    addFact(QStringLiteral("Qt"), qt, selectable(Role::Text, TextSize::Body, qt, this));

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
    auto *title = selectable(Role::Text, TextSize::Title, name, this);
    title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    column->addWidget(title);
    column->addWidget(selectable(Role::Text, TextSize::Body, purpose, this));
    column->addLayout(m_facts);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(comfortableWidth);
    close->setFocus();
}

void AboutDialog::addFact(const QString &name, const QString &fact, QWidget *shown)
{
    if (shown->accessibleName().isEmpty())
        shown->setAccessibleName(QStringLiteral("%1: %2").arg(name, fact));
    m_facts->addRow(plainLabel(name, this), shown);
    m_text += QStringLiteral("\n%1: %2").arg(name, fact);
}

} // namespace vigia

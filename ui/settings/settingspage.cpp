// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include <QStyle>

namespace vigia {

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    m_column->setSpacing(space::large);
    auto *head = new RoleLabel(Role::Text, TextSize::Title, this);
    head->setFont(textFont(TextSize::Title, QFont::DemiBold));
    head->setText(title);
    m_column->addWidget(head);
}

RoleLabel *SettingsPage::addWords(const QString &words, int indent)
{
    auto *label = new RoleLabel(Role::SecondaryText, TextSize::Small, this);
    label->setContentsMargins(indent, 0, 0, 0);
    label->setText(words);
    return label;
}

QCheckBox *SettingsPage::addSwitch(const QString &text, const QString &words)
{
    auto *box = new QCheckBox(text, this);
    box->setAccessibleDescription(words);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth) + space::small;
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(box, 0, Qt::AlignLeft);
    part->addWidget(addWords(words, indent));
    m_column->addLayout(part);
    return box;
}

void SettingsPage::addField(const QString &text, QWidget *field, const QString &words)
{
    QLabel *label = plainLabel(text, this);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(text).remove(u'&'));
    field->setAccessibleDescription(words);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(label);
    const bool wide = field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    part->addWidget(field, 0, wide ? Qt::Alignment() : Qt::AlignLeft);
    if (!words.isEmpty())
        part->addWidget(addWords(words, 0));
    m_column->addLayout(part);
}

} // namespace vigia

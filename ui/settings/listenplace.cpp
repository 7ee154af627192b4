// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenplace.h"

#include "settings/entryfields.h"
#include "settings/listenreach.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vigia {

namespace {

using Part = ListenForm::Part;

constexpr int portWidth = 120;

const QString everybodyAddress = QStringLiteral("0.0.0.0");
const QString thisComputerAddress = QStringLiteral("127.0.0.1");

} // namespace

ListenPlace::ListenPlace(ListenForm &form, const QStringList &own, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_own(own)
    , m_fields(new EntryFields(language, this))
    , m_column(new QVBoxLayout(this))
    , m_reach(new QComboBox(this))
    , m_addressRow(new QWidget(this))
    , m_who(new RoleLabel(Role::Text, TextSize::Body, this))
    , m_warning(new RoleLabel(Role::Warning, TextSize::Body, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::large);
    addReach();
    addTyped();
    connect(m_reach, &QComboBox::activated, this, &ListenPlace::takeAddress);
    connect(m_fields, &EntryFields::edited, this, &ListenPlace::edited);
}

void ListenPlace::addReach()
{
    m_reach->setMinimumContentsLength(20);
    m_reach->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_who->setAccessibleName(tr("Who can reach it"));
    m_warning->setAccessibleName(tr("What is risky"));
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    m_fields->addField(
        tr("&Where"), m_reach, {}, [] { return ConfigErrors(); }, *part);
    part->addWidget(m_who);
    part->addWidget(m_warning);
    m_column->addLayout(part);
}

void ListenPlace::addTyped()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    auto *address = new QVBoxLayout(m_addressRow);
    address->setContentsMargins(0, 0, 0, 0);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Address, tr("&Address"), {}, thisComputerAddress), *address);
    row->addWidget(m_addressRow, 1, Qt::AlignTop);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Port, tr("&Port"), {}, QStringLiteral("8123")), *row)
        ->setMaximumWidth(portWidth);
    row->addStretch(1);
    m_column->addLayout(row);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Hosts, tr("&Names of this computer"),
                          tr("By which senders call it, with commas between: vigia.lan. Its IP addresses and localhost "
                             "need not be named."),
                          QStringLiteral("vigia.lan")),
        *m_column);
}

void ListenPlace::display()
{
    m_fields->display();
    offerAddresses();
    m_addressRow->setVisible(m_reach->currentData().toString().isEmpty());
    const QString address = m_form.text(Part::Address).trimmed();
    const bool isAddress = m_form.errors(Part::Address).empty() && !address.isEmpty();
    m_who->say(isAddress ? ReachWords::who(address) : QString());
    m_warning->say(isAddress ? ReachWords::warning(address, m_form.isEncrypted) : QString());
}

void ListenPlace::offerAddresses()
{
    const QSignalBlocker blocker(m_reach);
    m_reach->clear();
    m_reach->addItem(tr("Only this computer"), thisComputerAddress);
    for (const QString &own : m_own)
        m_reach->addItem(tr("The network of %1").arg(own), own);
    m_reach->addItem(tr("All networks of this computer"), everybodyAddress);
    m_reach->addItem(tr("Another address"), QString());
    const int known = m_typesAddress ? -1 : m_reach->findData(m_form.text(Part::Address).trimmed());
    m_reach->setCurrentIndex(known < 0 ? m_reach->count() - 1 : known);
}

void ListenPlace::takeAddress()
{
    const QString address = m_reach->currentData().toString();
    m_typesAddress = address.isEmpty();
    if (!m_typesAddress)
        m_form.setText(Part::Address, address);
    Q_EMIT edited(); // in force a moment later: whoever goes through the list by keys opens nothing on the way
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/factlist.h"

#include "dashboard/wrappedlabel.h"
#include "look/theme.h"
#include "look/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

namespace vigia {

FactList::FactList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&theme, &Theme::changed, this, &FactList::adaptAll);
}

void FactList::setLines(const std::vector<WhyLine> &lines)
{
    while (m_rows.size() < lines.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < lines.size();
        if (used) {
            m_rows[i].heading->setText(lines[i].heading);
            m_rows[i].text->say(lines[i].text);
            m_rows[i].text->setAccessibleName(QStringLiteral("%1: %2").arg(lines[i].heading, lines[i].text));
        }
        m_rows[i].heading->setVisible(used);
        m_rows[i].text->setVisible(used);
    }
    setVisible(!lines.empty());
}

void FactList::addRow()
{
    const Row row{new QLabel(this), new WrappedLabel(this)};
    row.heading->setTextFormat(Qt::PlainText);
    row.heading->setWordWrap(true);
    row.heading->setContentsMargins(0, 2, 0, 0); // the accent of a capital reaches above the line
    row.text->setContentsMargins(0, 0, 0, space::small);
    adapt(row);
    m_column->addWidget(row.heading);
    m_column->addWidget(row.text);
    m_rows.push_back(row);
}

void FactList::adapt(const Row &row)
{
    row.heading->setFont(scaled(font(), TextSize::Small));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color(Role::SecondaryText, m_theme.scheme()));
    row.heading->setPalette(own);
}

void FactList::adaptAll()
{
    m_adapting = true;
    for (const Row &row : m_rows)
        adapt(row);
    m_adapting = false;
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_adapting)
        adaptAll();
}

} // namespace vigia

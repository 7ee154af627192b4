// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/noticebar.h"

#include "look/shapes.h"
#include "look/theme.h"
#include "look/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace vigia {

namespace {

constexpr int iconSize = 18;

} // namespace

NoticeBar::NoticeBar(Kind kind, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(actionIcon(ActionIcon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(&theme, &Theme::changed, this, &NoticeBar::adaptColors);
    adaptColors();
    nameButtons();
    hide();
}

void NoticeBar::say(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

QString NoticeBar::action() const
{
    return m_action->text();
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void NoticeBar::adaptColors()
{
    const Scheme scheme = m_theme.scheme();
    m_icon->setPixmap(m_kind == Kind::Warning
            ? shapePixmap({Role::Warning, vigia::Shape::Triangle}, iconSize, devicePixelRatioF(), scheme)
            : actionIcon(ActionIcon::Information).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    QPalette own = m_text->palette();
    own.setColor(QPalette::WindowText, color(Role::Text, scheme));
    m_text->setPalette(own);
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role surface = m_kind == Kind::Warning ? Role::WarningSurface : Role::Selected;
    painter.fillRect(rect(), color(surface, m_theme.scheme()));
}

void NoticeBar::nameButtons()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

} // namespace vigia

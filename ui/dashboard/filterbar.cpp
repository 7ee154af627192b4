// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/filterbar.h"

#include "look/icons.h"
#include "look/placeholders.h"
#include "look/shapes.h"
#include "look/theme.h"
#include "look/tokens.h"
#include "monitors/rowwords.h"
#include "speech/speech.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

namespace vigia {

namespace {

//! The worst first, as in the list.
constexpr std::array states{Status::Down, Status::Degraded, Status::Unreachable, Status::Unknown, Status::Maintenance,
    Status::Paused, Status::Up};
constexpr int iconSize = 16;

Appearance appearanceOfState(Status status)
{
    MonitorView monitor;
    monitor.status = status;
    return appearanceOf(monitor);
}

//! Pressed it has an outline: the styles draw it as they draw one under the mouse.
class FilterButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius / 2.0, cornerRadius / 2.0);
    }
};

//! The styles put the words close to what they take for a picture with an edge of its own.
QIcon withRoomBeside(const QPixmap &shape)
{
    const qreal ratio = shape.devicePixelRatio();
    QPixmap room(shape.size() + QSize(qRound(space::tiny * ratio), 0));
    room.setDevicePixelRatio(ratio);
    room.fill(Qt::transparent);
    QPainter(&room).drawPixmap(0, 0, shape);
    return room;
}

} // namespace

FilterBar::FilterBar(const Theme &theme, const Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_speech(speech)
    , m_search(new QLineEdit(this))
    , m_states(new QHBoxLayout)
    , m_group(new QComboBox(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    makePlaceholdersReadable(*m_search);
    m_search->addAction(actionIcon(ActionIcon::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::announce);
    auto *forget = new QShortcut(Qt::Key_Escape, m_search, m_search, &QLineEdit::clear, Qt::WidgetShortcut);
    forget->setAutoRepeat(false);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    connect(m_group, &QComboBox::currentIndexChanged, this, &FilterBar::announce);

    auto *row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint); // it gives way by itself
    row->setContentsMargins(space::large, 0, space::large, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_search, 1);
    m_states->setSpacing(space::tiny);
    row->addLayout(m_states);
    row->addStretch(1);
    row->addWidget(m_group);
    for (const Status status : states)
        addState(status);
    connect(&theme, &Theme::changed, this, &FilterBar::adaptIcons);
    adaptIcons();
    setGroups({});
    retranslate();
}

void FilterBar::addState(Status status)
{
    auto *button = new FilterButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(iconSize + space::tiny, iconSize));
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    connect(button, &QToolButton::toggled, this, &FilterBar::announce);
    m_states->addWidget(button);
    m_buttons.emplace(status, button);
}

Filter FilterBar::filter() const
{
    Filter filter;
    filter.words = Filter::wordsOf(m_search->text());
    for (const auto &[status, button] : m_buttons) {
        if (button->isChecked())
            filter.statuses.insert(status);
    }
    if (m_group->currentIndex() > 0)
        filter.group = m_group->currentData().toString();
    return filter;
}

void FilterBar::announce()
{
    fit(); // what was released may be gone
    Q_EMIT filterChanged(filter());
}

void FilterBar::setShares(const std::map<Status, StatusShare> &shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    adaptIcons();
    fit();
}

void FilterBar::setOutdated(bool outdated)
{
    if (outdated == m_outdated)
        return;
    m_outdated = outdated;
    adaptIcons();
    fit();
}

void FilterBar::fit()
{
    write(false);
    m_states->invalidate(); // a layout inside of another remembers its size until both are laid out
    layout()->invalidate();
    if (layout()->minimumSize().width() > width())
        write(true);
}

//! \a brief: without the words, which the shapes stand for.
void FilterBar::write(bool brief)
{
    for (const auto &[status, button] : m_buttons) {
        const auto at = m_shares.find(status);
        const int count = at == m_shares.end() ? 0 : at->second.count;
        const QString number = m_outdated ? QStringLiteral("–") : m_speech.locale().toString(count);
        const QString word = statusWord(status, m_speech.language());
        const QString whole = QStringLiteral("%1 %2").arg(word, number);
        //: %1: a state; how many monitors are in it is not known
        const QString said = m_outdated ? tr("%1: no data").arg(word) : whole;
        button->setText(brief ? number : whole);
        button->setAccessibleName(said);
        button->setToolTip(said);
        // A button that is pressed stays, or nobody could release it.
        button->setVisible(count > 0 || button->isChecked());
        button->setEnabled(!m_outdated || button->isChecked());
    }
}

QSize FilterBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, layout()->minimumSize().height()};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterBar::setGroups(const QStringList &groups)
{
    if (groups == m_groups && m_group->count() > 0)
        return; // somebody may be choosing right now
    m_groups = groups;
    const QString chosen = m_group->currentIndex() > 0 ? m_group->currentData().toString() : QString();
    const bool wasChosen = m_group->currentIndex() > 0;
    {
        const QSignalBlocker quiet(m_group);
        m_group->clear();
        m_group->addItem(tr("All groups"));
        for (const QString &group : groups)
            m_group->addItem(visibleText(group), group);
        m_group->addItem(tr("Without a group"), QString());
        const int again = wasChosen ? m_group->findData(chosen) : 0;
        m_group->setCurrentIndex(std::max(0, again));
    }
    m_group->setVisible(!groups.isEmpty());
    fit();
    if (wasChosen && m_group->currentIndex() == 0)
        announce(); // what was chosen is gone
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (const auto &[status, button] : m_buttons)
            button->setChecked(false);
        m_group->setCurrentIndex(0);
    }
    announce();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search names, addresses, groups, tags and reasons"));
    m_search->setToolTip(tr("Search names, addresses, groups, tags and reasons"));
    m_group->setAccessibleName(tr("Group"));
    m_group->setToolTip(tr("Only this group"));
    m_group->setItemText(0, tr("All groups"));
    m_group->setItemText(m_group->count() - 1, tr("Without a group"));
    fit();
}

void FilterBar::adaptIcons()
{
    for (const auto &[status, button] : m_buttons) {
        const auto at = m_shares.find(status);
        Appearance look = at == m_shares.end() ? appearanceOfState(status) : at->second.appearance;
        look.badge = Badge::None; // of one monitor, not of a state
        if (m_outdated)
            look.role = Role::Unknown;
        button->setIcon(withRoomBeside(shapePixmap(look, iconSize, devicePixelRatioF(), m_theme.scheme())));
    }
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        makePlaceholdersReadable(*m_search);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardwindow.h"

#include "look/plaintext.h"
#include "board/boardheader.h"
#include "board/boardmodel.h"
#include "board/boardview.h"
#include "look/tokens.h"
#include "scene/scene.h"
#include "look/opening.h"
#include "screens/onscreen.h"
#include "speech/speech.h"
#include "wording/errorwords.h"
#include "wording/headline.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/toldwords.h"
#include "wording/visibletext.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

using namespace std::chrono_literals;

constexpr Duration refusalShown = 10s;
constexpr QSize smallest{120, 96};
constexpr int narrowest = 240; //!< that it opens with

QList<QRect> availableScreens()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    return screens;
}

} // namespace

BoardWindow::BoardWindow(
    Facade &facade, const Scene &scene, const Speech &speech, const Clock &clock, Timers &timers, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_facade(facade)
    , m_speech(speech)
    , m_clock(clock)
    , m_scene(scene)
    , m_model(new BoardModel(scene, speech, this))
    , m_header(new BoardHeader(this))
    , m_view(new BoardView(*m_model, this))
    , m_empty(new QLabel(this))
    , m_menu(new QMenu(this))
    , m_fill(m_menu->addAction(QString()))
    , m_second(timers.create([this] { tick(); }))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(space::large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::tiny, 0, space::tiny, space::tiny);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    // Not what the header asks for: that is larger on a wall, and would still hold when the wall is left.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(smallest);
    const int width = std::max(narrowest, m_view->usualWidth() + 2 * space::tiny);
    resize(QSize(width, 480).boundedTo(roomOnScreen(*this)));
    m_view->setFocus();

    connect(&m_header->title(), &QAbstractButton::clicked, this, &BoardWindow::logRequested);
    connect(m_view, &BoardView::opened, this, &BoardWindow::openTargetRequested);
    connect(m_view, &BoardView::muteToggled, this, &BoardWindow::toggleMute);
    connect(&scene, &Scene::renewed, this, &BoardWindow::retell);
    connect(&scene, &Scene::healthChanged, this, &BoardWindow::retell);
    connect(&scene, &Scene::freshnessChanged, this, &BoardWindow::retell);
    connect(&speech, &Speech::changed, this, &BoardWindow::retell);
    addKeys();
    retell();
    tick();
}

BoardWindow::~BoardWindow() = default;

void BoardWindow::addKeys()
{
    m_fill->setShortcut(Qt::Key_F11);
    m_fill->setCheckable(true);
    connect(m_fill, &QAction::triggered, this, &BoardWindow::setFullScreen);
    connect(m_header, &BoardHeader::doubleClicked, m_fill, &QAction::trigger);
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    connect(leave, &QAction::triggered, this, [this] {
        if (isFullScreen())
            setFullScreen(false);
        else
            close();
    });
    addActions({m_fill, leave});
}

void BoardWindow::setTitle(const QString &title)
{
    m_title = title;
    retell();
}

void BoardWindow::setOnTop(bool onTop)
{
    if (onTop == isOnTop())
        return;
    const bool visible = isVisible();
    setWindowFlag(Qt::WindowStaysOnTopHint, onTop);
    if (visible)
        show(); // Qt hides a window whose flags change
}

void BoardWindow::place(const QRect &wanted)
{
    setGeometry(onScreen(wanted, availableScreens()));
}

void BoardWindow::setFullScreen(bool fullScreen)
{
    if (fullScreen == isFullScreen())
        return;
    if (fullScreen) {
        m_stood = geometry();
        showFullScreen();
        return;
    }
    const QRect stood = std::exchange(m_stood, QRect());
    showNormal();
    if (stood.isValid())
        place(stood);
}

void BoardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_view->setOnWall(isFullScreen());
        m_fill->setChecked(isFullScreen());
        if (!isFullScreen())
            m_stood = {}; // however it was left
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retell();
}

void BoardWindow::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void BoardWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    tellPlace();
}

void BoardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr qreal usual = 640; // from here on a larger window is read from farther away
    m_header->setScale(std::clamp(std::min(width() / usual, height() / (usual / 2)), 1.0, 3.0));
    tellPlace();
}

void BoardWindow::tellPlace()
{
    const bool fills = m_stood.isValid() || isFullScreen();
    const bool stillFills = geometry() == screen()->geometry(); // the window system has not got round to it
    if (isVisible() && !fills && !stillFills)
        Q_EMIT placed(geometry());
}

void BoardWindow::toggleMute(const MonitorId &id)
{
    const MonitorView *monitor = m_scene.find(id);
    if (!monitor)
        return;
    const Scope scope = scope::Several{{id}};
    const auto done = [self = QPointer(this)](const Answer &answer) {
        if (self)
            self->answered(answer);
    };
    if (monitor->mute)
        m_facade.execute(command::Unmute{scope}, done);
    else if (monitor->incident != 0)
        m_facade.execute(command::Mute{scope, {}}, done);
}

void BoardWindow::answered(const Answer &answer)
{
    m_refusal = answer ? QString() : errorText(answer.error(), m_speech.language());
    m_refusalEnds = m_clock.now() + refusalShown;
    retell();
}

void BoardWindow::tick()
{
    if (!m_refusal.isEmpty() && m_clock.now() >= m_refusalEnds) {
        m_refusal.clear();
        retell();
    }
    tellStanding();
    const UtcTime now = m_clock.utc();
    m_header->setClock(timeOfDay(now).left(5));
    m_second->start(1s - now.time_since_epoch() % 1s);
}

void BoardWindow::retell()
{
    const QString title = m_title.isEmpty() ? QStringLiteral("Vigia") : visibleText(m_title);
    m_header->setTitle(title);
    m_header->title().setToolTip(tr("Open the log"));
    m_header->title().setAccessibleName(tr("%1: open the log").arg(title));
    m_view->setAccessibleName(tr("Board"));
    m_fill->setText(tr("&Full screen"));
    tellStanding();

    const bool isEmpty = m_scene.monitors().empty();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_scene.isKnown() ? tr("Nothing is watched yet.") : tr("Waiting for what is known…"));
    const Notice said = notice();
    m_header->setNotice(said.text, said.isTrouble);
}

//! What a task bar shows of the board answers as the board does.
void BoardWindow::tellStanding()
{
    const Language &language = m_speech.language();
    const QString name = m_title.isEmpty() ? tr("Board – Vigia") : visibleText(m_title);
    const Whole whole = wholeOf(m_scene.monitors());
    const QString standing =
        m_scene.noDataSince() ? notice().text : headlineText(whole.standing, whole.named, language);
    setWindowTitle(vigia::windowTitle(m_scene.isKnown() ? QStringLiteral("%1 – %2").arg(standing, name) : name));
}

BoardWindow::Notice BoardWindow::notice() const
{
    const Language &language = m_speech.language();
    if (const auto since = m_scene.noDataSince())
        return {tr("No data since %1").arg(timeOfDay(*since)), true};
    if (!m_refusal.isEmpty())
        return {m_refusal, true};
    const HealthView &health = m_scene.health();
    if (!health.troubles.empty())
        return {troubleTexts(health, language).front(), true};
    if (health.blindSince)
        return {tr("This computer has no connection since %1").arg(timeOfDay(*health.blindSince)), true};
    if (const auto last = m_scene.lastCheck())
        return {tr("Last check %1").arg(timeOfDay(*last)), false};
    return {};
}

QString BoardWindow::timeOfDay(UtcTime time) const
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.utc().time_since_epoch().count());
    if (local.date() != now.date())
        return momentText(time, m_speech.language());
    return local.toString(QStringLiteral("HH:mm:ss"));
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows.h"

#include "look/messagebox.h"
#include "look/plaintext.h"
#include "board/boardwindow.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/soundstate.h"
#include "scene/scene.h"
#include "senders/senderswindow.h"
#include "speech/speech.h"
#include "wording/errorwords.h"
#include "wording/importwords.h"
#include "wording/storagewords.h"
#include "wording/visibletext.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSaveFile>

namespace vigia {

namespace {

const QString dashboardName = QStringLiteral("dashboard");
const QString boardName = QStringLiteral("board");
constexpr std::chrono::milliseconds settlingTime{500}; //!< a window that is moved says so for every pixel
constexpr qint64 longestImport = 11 * 1024 * 1024;

QByteArray toBytes(const QRect &place)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height())
        .toLatin1();
}

QRect rectFrom(const QByteArray &bytes)
{
    const QList<QByteArray> numbers = bytes.split(' ');
    return numbers.size() == 4 ? QRect(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt())
                               : QRect();
}

} // namespace

Windows::Windows(const DeskWorld &world, PreferencesKeeper &preferences, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_preferences(preferences)
    , m_editors(world.facade, world.speech, world.clock)
{
    m_placesSettle.setSingleShot(true);
    connect(&m_placesSettle, &QTimer::timeout, this, &Windows::rememberBoard);
}

Windows::~Windows() = default;

DashboardWindow &Windows::dashboard()
{
    if (m_dashboard)
        return *m_dashboard;
    m_dashboard =
        std::make_unique<DashboardWindow>(m_world.facade, m_world.theme, m_world.speech, m_world.clock, m_world.person);
    m_dashboard->restoreState(m_preferences.window(dashboardName));
    m_dashboard->setCompact(m_preferences.get().compactRows);
    m_dashboard->setTrouble(m_trouble);
    m_dashboard->installEventFilter(this);
    if (m_sound)
        m_dashboard->setSound(*m_sound);
    m_dashboard->setNoDataSince(m_world.scene.noDataSince());
    const auto *window = m_dashboard.get();
    connect(&m_world.scene, &Scene::freshnessChanged, window,
        [this] { m_dashboard->setNoDataSince(m_world.scene.noDataSince()); });
    connect(window, &DashboardWindow::densityChanged, this, [this](bool compact) {
        DesktopPreferences preferences = m_preferences.get();
        preferences.compactRows = compact;
        m_preferences.set(preferences);
    });
    connect(window, &DashboardWindow::addRequested, this, [this] { m_editors.add(); });
    connect(window, &DashboardWindow::editRequested, this,
        [this](const std::vector<MonitorId> &ids) { m_editors.edit(ids); });
    connect(
        window, &DashboardWindow::duplicateRequested, this, [this](const MonitorId &id) { m_editors.duplicate(id); });
    connect(window, &DashboardWindow::pasteRequested, this, [this](const QString &text) { m_editors.paste(text); });
    connect(window, &DashboardWindow::importRequested, this, &Windows::importFile);
    connect(window, &DashboardWindow::exportRequested, this, &Windows::exportFile);
    connect(window, &DashboardWindow::boardRequested, this, &Windows::showBoard);
    connect(window, &DashboardWindow::sendersRequested, this, &Windows::showSenders);
    connect(window, &DashboardWindow::awayRequested, this, &Windows::awayRequested);
    connect(window, &DashboardWindow::backRequested, this, &Windows::backRequested);
    connect(window, &DashboardWindow::drillRequested, this, &Windows::drillRequested);
    connect(window, &DashboardWindow::settingsRequested, this, &Windows::settingsRequested);
    connect(window, &DashboardWindow::aboutRequested, this, &Windows::aboutRequested);
    connect(window, &DashboardWindow::quitRequested, this, &Windows::quitRequested);
    return *m_dashboard;
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_dashboard.get() || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (qGuiApp->isSavingSession())
        return false; // a session that ends is not held up
    event->ignore();
    Q_EMIT dashboardCloses();
    return true;
}

void Windows::showDashboard()
{
    DashboardWindow &window = dashboard();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void Windows::showDashboardMinimized()
{
    dashboard().showMinimized();
}

bool Windows::isDashboardVisible() const
{
    return m_dashboard && m_dashboard->isVisible();
}

void Windows::hideDashboard()
{
    rememberPlaces();
    if (m_dashboard)
        m_dashboard->hide();
}

void Windows::showBoard()
{
    if (!m_board) {
        m_board =
            std::make_unique<BoardWindow>(m_world.facade, m_world.scene, m_world.speech, m_world.clock, m_world.timers);
        if (const QRect place = rectFrom(m_preferences.window(boardName)); place.isValid())
            m_board->place(place);
        m_board->setOnTop(m_preferences.get().boardOnTop);
        m_board->setTitle(m_preferences.get().boardTitle);
        connect(m_board.get(), &BoardWindow::openTargetRequested, this, &Windows::openTarget);
        connect(m_board.get(), &BoardWindow::logRequested, this, &Windows::logRequested);
        connect(m_board.get(), &BoardWindow::placed, this, [this](const QRect &place) {
            m_boardPlace = place;
            m_placesSettle.start(settlingTime);
        });
    }
    m_board->show();
    m_board->raise();
    m_board->activateWindow();
}

void Windows::showSenders()
{
    if (!m_senders) {
        m_senders = std::make_unique<SendersWindow>(m_world.facade, m_world.scene, m_world.speech, m_world.clock);
        connect(m_senders.get(), &SendersWindow::editRequested, this, &Windows::editNamed);
        connect(m_senders.get(), &SendersWindow::settingsRequested, this, &Windows::listeningRequested);
    }
    m_senders->show();
    m_senders->raise();
    m_senders->activateWindow();
}

void Windows::editNamed(const QStringList &names)
{
    std::vector<MonitorId> ids;
    for (const MonitorView &monitor : m_world.scene.monitors()) {
        if (names.contains(monitor.name))
            ids.push_back(monitor.id);
    }
    if (!ids.empty())
        m_editors.edit(ids);
}

void Windows::reveal(const MonitorId &monitor)
{
    showDashboard();
    if (!monitor.isEmpty())
        m_dashboard->reveal(monitor);
}

void Windows::openTarget(const MonitorId &monitor)
{
    m_world.facade.execute(
        command::GetConfiguration{{monitor}}, [this, monitor, guard = QPointer(this)](const Answer &answer) {
            const auto *configuration = answer ? std::get_if<ConfigurationView>(&*answer) : nullptr;
            if (!guard)
                return;
            const bool known = configuration && !configuration->monitors.empty();
            const QUrl address = known ? browserAddress(configuration->monitors.front()) : QUrl();
            if (address.isEmpty() || !QDesktopServices::openUrl(address))
                reveal(monitor); // nothing a browser could show: at least the monitor
        });
}

void Windows::setSound(const SoundState &state)
{
    m_sound = std::make_unique<SoundState>(state);
    if (m_dashboard)
        m_dashboard->setSound(state);
}

void Windows::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    if (m_dashboard)
        m_dashboard->setTrouble(sentence);
}

void Windows::rememberPlaces()
{
    if (m_dashboard)
        m_preferences.setWindow(dashboardName, m_dashboard->saveState());
    rememberBoard();
}

void Windows::rememberBoard()
{
    m_placesSettle.stop();
    if (m_boardPlace.isValid())
        m_preferences.setWindow(boardName, toBytes(m_boardPlace));
}

void Windows::takePreferences()
{
    const DesktopPreferences &preferences = m_preferences.get();
    if (m_board)
        m_board->setTitle(preferences.boardTitle);
    if (m_board && m_board->isOnTop() != preferences.boardOnTop)
        m_board->setOnTop(preferences.boardOnTop);
    if (m_dashboard && m_dashboard->isCompact() != preferences.compactRows)
        m_dashboard->setCompact(preferences.compactRows);
}

void Windows::importFile()
{
    auto *dialog = new QFileDialog(&dashboard(), windowTitle(tr("Import monitors")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Configurations and lists (*.yml *.yaml *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        const QString title = tr("Nothing was imported");
        if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
            return report(title,
                tr("“%1” cannot be read: %2.").arg(name, storageText(file.errorString(), m_world.speech.language())));
        if (file.size() > longestImport)
            return report(title, tr("“%1” is too large for a configuration.").arg(name));
        const command::Import import{.text = file.readAll(),
            .fileName = name,
            .dryRun = false,
            .replace = false,
            .language = m_world.speech.language().code()};
        m_world.facade.execute(import, [this, name, guard = QPointer(this)](const Answer &answer) {
            if (!guard)
                return;
            if (!answer)
                return report(tr("Nothing was imported"), errorText(answer.error(), m_world.speech.language()));
            const auto &view = std::get<ImportView>(*answer);
            QString text = tr("Added: %1. Changed: %2. Unchanged: %3.")
                               .arg(view.added.size())
                               .arg(view.changed.size() + view.renamed.size())
                               .arg(view.unchanged);
            for (const QString &line : importNotes(view, QFileInfo(name).fileName(), m_world.speech.language()))
                text += QLatin1Char('\n') + line;
            report(tr("Imported"), text);
        });
    });
    dialog->open();
}

void Windows::exportFile()
{
    auto *dialog =
        new QFileDialog(&dashboard(), windowTitle(tr("Export the configuration")), QStringLiteral("vigia.yml"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Configurations (*.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        m_world.facade.execute(command::Export{}, [this, name, guard = QPointer(this)](const Answer &answer) {
            if (!guard)
                return;
            const QString title = tr("Nothing was exported");
            if (!answer)
                return report(title, errorText(answer.error(), m_world.speech.language()));
            QSaveFile file(name);
            const QByteArray text = std::get<QString>(*answer).toUtf8();
            const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
            if (!written)
                report(title,
                    tr("“%1” cannot be written: %2.")
                        .arg(name, storageText(file.errorString(), m_world.speech.language())));
        });
    });
    dialog->open();
}

void Windows::report(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(title), title, QMessageBox::Ok, &dashboard());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    openWide(*box);
}

} // namespace vigia

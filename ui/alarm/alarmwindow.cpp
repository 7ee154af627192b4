// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmwindow.h"

#include "alarm/alarmhero.h"
#include "alarm/alarmrows.h"
#include "alarm/alarmtime.h"
#include "look/icons.h"
#include "look/tokens.h"
#include "screens/onscreen.h"
#include "speech/speech.h"
#include "wording/reportwords.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <QAction>
#include <QCloseEvent>
#include <QCursor>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

using namespace std::chrono_literals;

constexpr Duration armsAfter = 500ms;
//! Without the keyboard it is not among the windows that Alt+Tab goes through: what a window manager offers there it
//! also gives the keyboard by itself – at a click, under the pointer, when another window closes – and the next Return
//! somebody types elsewhere would acknowledge.
constexpr Qt::WindowFlags alarmFlags = Qt::Window | Qt::CustomizeWindowHint | Qt::WindowTitleHint
    | Qt::WindowCloseButtonHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus;

//! Foreign text of several lines, each harmless.
QString visibleLines(const QString &text)
{
    constexpr int most = 6;
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.size() > most) {
        lines = lines.first(most - 1);
        lines.append(QStringLiteral("…"));
    }
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AlarmWindow::AlarmWindow(const Speech &speech, const Clock &clock, QWidget *parent)
    : QWidget(parent, alarmFlags)
    , m_speech(speech)
    , m_clock(clock)
    , m_model(new AlarmModel(speech, this))
    , m_now(clock.utc())
    , m_armedAt(clock.now())
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    connectButtons();
    retranslate();
}

void AlarmWindow::setOutages(const std::vector<MonitorView> &outages)
{
    m_model->setNow(m_now);
    m_model->setOutages(outages);
    const auto before = std::pair(m_chosen, m_incident);
    choose(std::max(m_model->rowOf(m_chosen), 0));
    if (std::pair(m_chosen, m_incident) != before)
        disarm(); // what is answered is another outage now
}

void AlarmWindow::setWarning(const QString &warning)
{
    if (warning == m_warning->text())
        return;
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    fit();
}

void AlarmWindow::setSoundTrouble(const QString &trouble)
{
    if (trouble == m_soundTrouble->text())
        return;
    m_soundTrouble->setText(trouble);
    m_soundLine->setVisible(!trouble.isEmpty());
    fit();
}

void AlarmWindow::setTakenOn(const QString &lines)
{
    if (lines == m_takenOn->text())
        return;
    m_takenOn->setText(lines);
    m_takenOn->setVisible(!lines.isEmpty());
    fit();
}

void AlarmWindow::setRefusal(const QString &refusal)
{
    if (refusal == m_refusal->text())
        return;
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    fit();
}

void AlarmWindow::setShortcut(const QKeySequence &shortcut)
{
    if (std::exchange(m_shortcut, shortcut) == shortcut)
        return;
    tellKeyboard();
    fit();
}

void AlarmWindow::tellKeyboard()
{
    const QString keys = m_shortcut.toString(QKeySequence::NativeText);
    m_keyboard->setText(keys.isEmpty() ? tr("A click into the note brings the keyboard here.")
                                       : tr("%1, or a click into the note, brings the keyboard here.").arg(keys));
}

void AlarmWindow::tick(UtcTime now, bool lit)
{
    m_now = now;
    m_hero->setLit(lit);
    m_model->setNow(now);
    retell();
}

void AlarmWindow::appear(const QRect &screen)
{
    if (isVisible())
        return;
    disarm();
    fit();
    layout()->activate();
    QRect wanted(QPoint(), size().boundedTo(screen.size()));
    wanted.moveCenter(screen.center());
    wanted.moveTop(screen.top() + (screen.height() - wanted.height()) / 3);
    const QRect button(m_acknowledge->mapTo(this, QPoint()), m_acknowledge->size());
    setGeometry(clearOfPointer(onScreen(wanted, {screen}), button, QCursor::pos(), screen));
    setAcceptsKeyboard(false);
    setWindowOpacity(0);
    show();
    raise();
    m_fade->start();
}

void AlarmWindow::comeToTop()
{
    disarm();
    raise();
}

void AlarmWindow::takeKeyboard()
{
    setAcceptsKeyboard(true);
    raise();
    activateWindow();
    if (windowHandle())
        windowHandle()->requestActivate();
    if (!m_answer->hasFocus())
        m_acknowledge->setFocus();
}

void AlarmWindow::forgetNote(const QString &note)
{
    if (note == this->note())
        m_answer->clear();
}

bool AlarmWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClick = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::Shortcut;
    if (!isClick && !isKey)
        return QWidget::eventFilter(watched, event);
    if (isClick && watched == m_answer) {
        takeKeyboard();
        m_answer->setFocus();
        return false;
    }
    return !isArmed();
}

void AlarmWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        setAcceptsKeyboard(false);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void AlarmWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT dismissed();
}

void AlarmWindow::connectButtons()
{
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && current.data(AlarmModel::IdRole).toString() != m_chosen.value)
            choose(current.row());
    });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledged(chosenIds(), note()); });
    connect(m_answer, &QLineEdit::returnPressed, m_acknowledge, &QPushButton::click);
    connect(m_acknowledgeAll, &QPushButton::clicked, this, [this] { Q_EMIT acknowledged(allIds(), note()); });
    connect(m_mute, &QPushButton::clicked, this, [this] { Q_EMIT muted(chosenIds()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openTargetRequested(m_chosen); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_chosen); });
    connect(m_rows, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT showRequested(m_chosen); });
    connect(m_soundSettings, &QPushButton::clicked, this, &AlarmWindow::soundSettingsRequested);
    for (QPushButton *button : buttons())
        button->installEventFilter(this);
    m_answer->installEventFilter(this);
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    connect(leave, &QAction::triggered, this, [this] {
        if (isArmed())
            Q_EMIT dismissed();
    });
    addAction(leave);
}

void AlarmWindow::choose(int row)
{
    const MonitorView &outage = m_model->outages()[std::size_t(row)];
    if (outage.id != m_chosen || outage.incident != m_incident)
        m_answer->clear(); // it was about another outage
    m_chosen = outage.id;
    m_incident = outage.incident;
    m_rows->setCurrentIndex(m_model->index(row));
    retell();
}

void AlarmWindow::retell()
{
    const MonitorView *outage = chosen();
    if (!outage)
        return;
    const Language &language = m_speech.language();
    QStringList place;
    if (outage->severity == Severity::Critical)
        place.append(severityText(Severity::Critical, language));
    if (outage->since)
        place.append(tr("since %1").arg(sinceText(*outage->since, m_now, language)));
    if (!outage->target.isEmpty())
        place.append(visibleText(targetText(*outage, language)));
    if (outage->drill)
        place.append(tr("nothing is wrong; acknowledge to end the drill"));
    const AlarmHero::Words words{.name = visibleText(outage->name),
        .lasts = m_model->lasts(*outage),
        .reason = stateReasonText(*outage, language),
        .place = place.join(QStringLiteral(" · "))};
    m_hero->say(words);
    m_note->setText(visibleLines(outage->note));
    m_note->setVisible(!outage->note.isEmpty());
    m_open->setVisible(!outage->heartbeat); // what reports by itself has no address

    const int count = m_model->rowCount();
    const bool isDrill = std::ranges::all_of(m_model->outages(), &MonitorView::drill);
    setWindowTitle(isDrill ? tr("Fire drill – Vigia") : tr("%n outage(s) – Vigia", nullptr, count));
    m_listTitle->setText(tr("%n outage(s)", nullptr, count));
    m_acknowledgeAll->setText(tr("Acknowledge a&ll %n", nullptr, count));
    for (QWidget *ofSeveral :
        {static_cast<QWidget *>(m_listTitle), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_acknowledgeAll)})
        ofSeveral->setVisible(count > 1);

    const QStringList texts{
        words.name, statusText(*outage, language), words.reason, words.place, m_note->text(), m_acknowledgeAll->text()};
    if (std::exchange(m_fitted, texts) != texts)
        fit();
}

void AlarmWindow::disarm()
{
    m_armedAt = m_clock.now() + armsAfter;
    m_holds->close();
    for (QPushButton *button : buttons())
        button->setDown(false); // half a click is none
}

std::vector<QPushButton *> AlarmWindow::buttons() const
{
    return {m_acknowledge, m_acknowledgeAll, m_mute, m_hold, m_open, m_show, m_soundSettings};
}

bool AlarmWindow::isArmed() const
{
    return m_clock.now() >= m_armedAt;
}

QString AlarmWindow::note() const
{
    return m_answer->text().trimmed();
}

void AlarmWindow::setAcceptsKeyboard(bool accepts)
{
    // The window's own flag, not the widget's: that one would hide it for a moment.
    winId();
    windowHandle()->setFlag(Qt::WindowDoesNotAcceptFocus, !accepts);
}

const MonitorView *AlarmWindow::chosen() const
{
    const int row = m_model->rowOf(m_chosen);
    return row < 0 ? nullptr : &m_model->outages()[std::size_t(row)];
}

std::vector<MonitorId> AlarmWindow::chosenIds() const
{
    return {m_chosen};
}

std::vector<MonitorId> AlarmWindow::allIds() const
{
    std::vector<MonitorId> ids;
    for (const MonitorView &outage : m_model->outages())
        ids.push_back(outage.id);
    return ids;
}

} // namespace vigia

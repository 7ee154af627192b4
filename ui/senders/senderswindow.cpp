// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders/senderswindow.h"

#include "editor/formcontext.h"
#include "editor/rolelabel.h"
#include "exchange/entitydocuments.h"
#include "look/entrydelegate.h"
#include "look/opening.h"
#include "senders/groupchoice.h"
#include "senders/sendersmodel.h"
#include "wording/errorwords.h"
#include "wording/headline.h"
#include "wording/timewords.h"

#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia {

namespace {

constexpr std::chrono::seconds agesGrow{1};
constexpr qsizetype mostNamed = 5;

QString named(const QStringList &senders, const Language &language)
{
    const QString names = quotedNames(senders.mid(0, mostNamed), language);
    const int more = int(std::max<qsizetype>(0, senders.size() - mostNamed));
    return more > 0 ? SendersWindow::tr("%1 and %n more", nullptr, more).arg(names) : names;
}

} // namespace

SendersWindow::SendersWindow(
    Facade &facade, const Scene &scene, const Speech &speech, const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_facade(facade)
    , m_scene(scene)
    , m_speech(speech)
    , m_clock(clock)
    , m_model(new SendersModel(speech.language(), this))
    , m_decisions(new Decisions(facade, speech, this))
    , m_outdated(new RoleLabel(Role::Down, TextSize::Body, this))
    , m_intro(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_list(new QListView(this))
    , m_empty(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_group(new GroupChoice(speech, this))
    , m_settings(new QPushButton(this))
    , m_result(new RoleLabel(Role::Text, TextSize::Body, this))
    , m_refusal(new RoleLabel(Role::Down, TextSize::Body, this))
    , m_edit(new QPushButton(this))
    , m_ignore(new QPushButton(this))
    , m_watch(new QPushButton(this))
{
    build();
    listen();
    retranslate();
    openWithin(*this, {560, 460});
    askForListening();
    reload();
    m_list->setFocus();
}

SendersWindow::~SendersWindow() = default;

void SendersWindow::build()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_watch->setDefault(true);
    for (RoleLabel *said : {m_outdated, m_result, m_refusal})
        said->say({});
    m_edit->hide();

    auto *result = new QHBoxLayout;
    result->setSpacing(space::small);
    result->addWidget(m_result, 1);
    result->addWidget(m_edit, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_ignore);
    buttons->addWidget(m_watch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_outdated);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_group);
    column->addWidget(m_settings, 0, Qt::AlignLeft);
    column->addLayout(result);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
}

void SendersWindow::listen()
{
    connect(&m_scene, &Scene::healthChanged, this, &SendersWindow::reload);
    connect(&m_scene, &Scene::renewed, this, &SendersWindow::reload);
    connect(&m_scene, &Scene::freshnessChanged, this, &SendersWindow::follow);
    connect(&m_facade, &Facade::configurationChanged, this, &SendersWindow::askForListening);
    connect(&m_speech, &Speech::changed, this, [this] {
        m_model->speak(m_speech.language());
        retranslate();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SendersWindow::follow);
    connect(m_list, &QListView::activated, this, [this] { decide(Decision::Watch); });
    connect(m_watch, &QPushButton::clicked, this, [this] { decide(Decision::Watch); });
    connect(m_ignore, &QPushButton::clicked, this, [this] { decide(Decision::Ignore); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { decide(Decision::Ignore); });
    connect(m_group, &GroupChoice::changed, this, &SendersWindow::follow);
    connect(m_group, &GroupChoice::entered, this, [this] { decide(Decision::Watch); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_watched); });
    connect(m_settings, &QPushButton::clicked, this, &SendersWindow::settingsRequested);
    connect(m_decisions, &Decisions::carriedOut, this, &SendersWindow::say);
    m_ages.setInterval(agesGrow);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->setNow(m_clock.utc());
    });
    m_ages.start();
}

//! What those who are watched are expected to keep.
void SendersWindow::askForListening()
{
    m_facade.execute(command::GetConfiguration{{}, false}, [self = QPointer(this)](const Answer &answer) {
        if (self)
            self->takeListening(answer);
    });
}

void SendersWindow::takeListening(const Answer &answer)
{
    const auto *view = answer ? std::get_if<ConfigurationView>(&*answer) : nullptr;
    if (!view)
        return; // what was known last may still be so
    m_group->setGroups(contextOf(*view, {}).groups);
    m_listening.reset();
    if (view->listen) {
        if (const auto settings = listenFromDocument(*view->listen))
            m_listening = *settings;
    }
    m_isOff = !m_listening || !m_listening->enabled;
    retranslate();
}

void SendersWindow::reload()
{
    m_model->setSenders(m_scene.health().newSenders, m_clock.utc());
    follow();
}

//! What can be done follows what is there and what is chosen.
void SendersWindow::follow()
{
    const bool any = m_model->rowCount() > 0;
    if (any && !m_list->selectionModel()->hasSelection())
        chooseOne();
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_settings->setVisible(!any && m_isOff);
    const bool isReached = !m_scene.noDataSince();
    const bool can = isReached && m_list->selectionModel()->hasSelection() && !m_decisions->isUnderWay();
    m_group->setVisible(any);
    m_watch->setEnabled(can && m_group->isRight());
    m_ignore->setEnabled(can);
    tellStanding();
}

//! What is shown may be old, and an empty list says nothing then.
void SendersWindow::tellStanding()
{
    const auto since = m_scene.noDataSince();
    m_outdated->say(since ? tr("No data since %1: others may have reported meanwhile, and nothing can be decided until "
                               "Vigia answers again.")
                                .arg(timeOfDayText(*since, m_clock.utc(), m_speech.language()))
                          : QString());
    if (since)
        m_empty->setText(tr("As long as Vigia does not answer, nobody knows who is new."));
    else if (m_isOff)
        m_empty->setText(tr("Vigia does not listen for reports. Switch it on in the settings; then applications and "
                            "jobs that report for the first time appear here."));
    else
        m_empty->setText(tr("There is nobody new. Applications and jobs that report for the first time appear here."));
}

//! So that the next one is only a key away.
void SendersWindow::chooseOne()
{
    const QModelIndex current = m_list->currentIndex();
    m_list->selectionModel()->setCurrentIndex(
        current.isValid() ? current : m_model->index(0), QItemSelectionModel::ClearAndSelect);
}

QStringList SendersWindow::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList names;
    for (const QModelIndex &row : rows)
        names.append(m_model->sender(row.row()).name);
    return names;
}

void SendersWindow::decide(Decision decision)
{
    const QStringList senders = chosen();
    const bool watches = decision == Decision::Watch;
    if (senders.isEmpty() || m_scene.noDataSince() || m_decisions->isUnderWay() || (watches && !m_group->isRight()))
        return;
    if (watches)
        m_decisions->watch(senders, m_group->group());
    else
        m_decisions->ignore(senders);
    follow();
}

void SendersWindow::say(Decision decision, const QStringList &senders, const QStringList &refusals)
{
    m_refusal->say(refusals.join(QLatin1Char('\n')));
    if (!senders.isEmpty()) {
        const QString names = named(senders, m_speech.language());
        const bool watched = decision == Decision::Watch;
        m_result->say(watched ? tr("Watched from now on: %1.").arg(names)
                              : tr("Ignored from now on: %1. The settings list who is.").arg(names));
        m_watched = watched ? senders : QStringList();
    }
    m_edit->setVisible(!m_watched.isEmpty());
    follow();
}

QString SendersWindow::introduction() const
{
    QString text = tr("They report to Vigia, and nobody has said yet whether they are to be watched. As long as they "
                      "are not, their silence is no alarm.");
    if (m_listening) {
        const Language &language = m_speech.language();
        text += QLatin1Char(' ')
            + tr("Whoever is watched is expected every %1, at most %2 late; that can be changed afterwards.")
                  .arg(preciseDurationText(m_listening->every, language),
                      preciseDurationText(m_listening->grace, language));
    }
    return text;
}

void SendersWindow::retranslate()
{
    setWindowTitle(vigia::windowTitle(tr("New senders")));
    m_intro->setText(introduction());
    m_list->setAccessibleName(tr("New senders"));
    m_settings->setText(tr("&Settings…"));
    m_edit->setText(tr("&Edit…"));
    m_ignore->setText(tr("I&gnore"));
    m_ignore->setToolTip(tr("Nobody is asked about them any more, and their silence is no alarm"));
    m_watch->setText(tr("&Watch"));
    m_watch->setToolTip(tr("Each becomes a monitor, which alarms when it falls silent"));
    follow();
}

void SendersWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setNow(m_clock.utc());
}

void SendersWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/detailpane.h"

#include "dashboard/detailbuttons.h"
#include "dashboard/factlist.h"
#include "dashboard/reportlog.h"
#include "dashboard/shapemark.h"
#include "dashboard/stripview.h"
#include "dashboard/timesplit.h"
#include "dashboard/toldlist.h"
#include "dashboard/wrappedlabel.h"
#include "look/theme.h"
#include "look/tokens.h"
#include "wording/reasonwords.h"
#include "wording/reportwords.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>

namespace vigia {

namespace {

using namespace std::chrono_literals;

constexpr int shapeSize = 22;
constexpr auto agesGrow = 5s;

} // namespace

DetailPane::DetailPane(Facade &facade, const MonitorsModel &monitors, const MonitorActions &actions, const Theme &theme,
    const Speech &speech, const Clock &clock, QWidget *parent)
    : FormScroll(parent)
    , m_facade(facade)
    , m_monitors(monitors)
    , m_theme(theme)
    , m_speech(speech)
    , m_clock(clock)
    , m_name(new WrappedLabel(this))
    , m_target(new WrappedLabel(this))
    , m_shape(new ShapeMark(shapeSize, theme, this))
    , m_state(new WrappedLabel(this))
    , m_buttons(new DetailButtons(actions, this))
    , m_strip(new StripView(theme, speech, clock, this))
    , m_answer(new FactList(theme, this))
    , m_split(new TimeSplit(theme, speech, this))
    , m_log(new ReportLog(facade, theme, this))
    , m_told(new ToldList(theme, this))
    , m_rules(new FactList(theme, this))
    , m_changesTitle(new QLabel(this))
    , m_changes(new FactList(theme, this))
{
    build();
    listen();
    adaptLook();
    tell();
}

DetailPane::~DetailPane() = default;

void DetailPane::build()
{
    auto *content = new QWidget(this);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::small);
    state->addWidget(m_shape, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    auto *title = new QVBoxLayout;
    title->setSpacing(2);
    title->addWidget(m_name);
    title->addWidget(m_target);
    column->addLayout(title);
    column->addLayout(state);
    column->addWidget(m_buttons);
    column->addWidget(m_strip);
    auto *answer = new QVBoxLayout;
    answer->setSpacing(0);
    answer->addWidget(m_answer);
    answer->addWidget(m_split);
    answer->addWidget(m_log);
    column->addLayout(answer);
    column->addWidget(m_told);
    column->addWidget(m_rules);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes);
    column->addStretch();
    m_changesTitle->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("detailName"));
    m_state->setObjectName(QStringLiteral("detailState"));
    m_shape->setObjectName(QStringLiteral("detailShape"));
    setForm(content);
}

void DetailPane::listen()
{
    connect(&m_monitors, &MonitorsModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_shown.size() != 1)
            return;
        const int row = m_monitors.rowOf(m_shown.front());
        if (row >= first.row() && row <= last.row())
            m_soon.start();
    });
    connect(&m_monitors, &MonitorsModel::modelReset, this, &DetailPane::explain);
    connect(&m_monitors, &MonitorsModel::standingChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_facade, &Facade::transitionRecorded, this, [this](const TransitionView &transition) {
        if (isShown(transition.monitor))
            explain();
    });
    connect(&m_facade, &Facade::configurationChanged, this, &DetailPane::explain);
    connect(&m_monitors, &MonitorsModel::healthChanged, this, [this] {
        if (m_monitors.health().channels != m_channels) // somebody was told, or could not be
            explain();
    });
    connect(m_told, &ToldList::sendAgainRequested, this, &DetailPane::sendAgainRequested);
    connect(&m_theme, &Theme::changed, this, &DetailPane::adaptLook);
    m_ages.setInterval(agesGrow);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_ages, &QTimer::timeout, this, &DetailPane::tell);
    connect(&m_soon, &QTimer::timeout, this, &DetailPane::tell);
    m_ages.start();
}

void DetailPane::adaptLook()
{
    m_adapting = true;
    m_name->setFont(scaled(font(), TextSize::Title, QFont::DemiBold));
    m_changesTitle->setFont(scaled(font(), TextSize::Body, QFont::DemiBold));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color(Role::SecondaryText, m_theme.scheme()));
    m_target->setPalette(own);
    m_adapting = false;
    m_soon.start();
}

bool DetailPane::isShown(const MonitorId &monitor) const
{
    return m_shown.size() == 1 && m_shown.front() == monitor;
}

void DetailPane::showMonitors(const std::vector<MonitorId> &monitors)
{
    if (monitors == m_shown)
        return;
    m_shown = monitors;
    m_explanation.reset();
    verticalScrollBar()->setValue(0);
    tell();
    explain();
}

void DetailPane::explain()
{
    if (m_shown.size() != 1)
        return;
    m_channels = m_monitors.health().channels;
    const MonitorId asked = m_shown.front();
    m_facade.execute(command::Explain{asked.value}, [self = QPointer(this), asked](const Answer &answer) {
        if (self)
            self->takeAnswer(asked, answer);
    });
}

void DetailPane::takeAnswer(const MonitorId &asked, const Answer &answer)
{
    // What was asked about may not be what is selected by now; and without an answer there is less to tell.
    if (!answer || !isShown(asked))
        return;
    if (const auto *explanation = std::get_if<ExplanationView>(&*answer)) {
        m_explanation = *explanation;
        tell();
    }
}

void DetailPane::tell()
{
    const int row = m_shown.size() == 1 ? m_monitors.rowOf(m_shown.front()) : -1;
    const bool one = row >= 0;
    m_target->setVisible(one);
    m_strip->setVisible(one);
    if (one)
        tellOne(row);
    else
        tellMany();
}

void DetailPane::tellOne(int row)
{
    const MonitorView &monitor = m_monitors.monitor(row);
    const RowWords &words = m_monitors.words(row);
    const UtcTime now = m_clock.utc();
    m_name->say(words.name);
    m_name->setAccessibleName(words.name);
    const QString target = targetText(monitor, m_speech.language());
    m_target->say(target);
    m_target->setAccessibleName(target);
    QStringList lines{words.state};
    if (const auto noData = noDataText()) {
        lines.front() = *noData;
    } else if (monitor.since) {
        //: %1: a state, %2: how long it has lasted
        lines.front() = tr("%1 for %2").arg(words.state, durationText(ageOf(*monitor.since, now), m_speech.language()));
    }
    const bool isSaidBelow = monitor.heartbeat && monitor.status == Status::Up; // its last words
    if (!words.detailIsAddress && !isSaidBelow)
        lines.append(words.detail);
    sayState(appearanceOf(monitor, m_monitors.health().generalMute), lines);
    m_strip->setStrip(m_monitors.strip(row));
    tellAnswer(monitor, now);
    tellHistory();
}

void DetailPane::sayState(const Appearance &appearance, const QStringList &lines)
{
    m_shape->setAppearance(m_monitors.noDataSince() ? noDataAppearance : appearance, lines.front());
    m_state->say(lines.join(QLatin1Char('\n')));
    m_state->setAccessibleName(lines.join(QStringLiteral(", ")));
}

std::optional<QString> DetailPane::noDataText() const
{
    const auto since = m_monitors.noDataSince();
    if (!since)
        return std::nullopt;
    //: nothing is heard of the program that watches; %1: a time
    return tr("No data since %1").arg(timeOfDayText(*since, m_clock.utc(), m_speech.language()));
}

void DetailPane::tellAnswer(const MonitorView &monitor, UtcTime now)
{
    std::vector<WhyLine> lines = decisionLines(monitor, m_monitors.health().generalMute, now, m_speech.language());
    const std::vector<WhyLine> heard =
        monitor.heartbeat ? reportLines(monitor, now, m_speech.language()) : lookLines(monitor, now);
    lines.insert(lines.end(), heard.begin(), heard.end());
    m_answer->setLines(lines);
    m_split->setTiming(monitor.lastLook && !monitor.heartbeat ? monitor.lastLook->timing : Timing());
    m_log->follow(&monitor);
}

std::vector<WhyLine> DetailPane::lookLines(const MonitorView &monitor, UtcTime now) const
{
    if (!monitor.lastLook || !monitor.lastCheck)
        return {};
    const Language &language = m_speech.language();
    QString text = reasonText(*monitor.lastLook, language);
    if (monitor.nextCheck && *monitor.nextCheck > now && !m_monitors.noDataSince())
        text += QLatin1Char('\n') + tr("next check in %1").arg(durationText(ageOf(now, *monitor.nextCheck), language));
    return {{tr("Last answer, %1").arg(agoText(*monitor.lastCheck, now, language)), text}};
}

void DetailPane::tellHistory()
{
    m_rules->setLines(m_explanation ? ruleLines(*m_explanation, m_speech.language()) : std::vector<WhyLine>());
    m_told->setDeliveries(
        m_explanation ? m_explanation->told : std::vector<DeliveryView>(), m_clock.utc(), m_speech.language());
    std::vector<WhyLine> changes;
    if (m_explanation) {
        for (const TransitionView &transition : m_explanation->recent) {
            QString text = statusWord(transition.to, m_speech.language());
            if (transition.evidence.cause != Cause::None)
                text += QStringLiteral(": ") + reasonText(transition.evidence, m_speech.language());
            changes.push_back({momentText(transition.decided, m_speech.language()), text});
        }
    }
    m_changes->setLines(changes);
    m_changesTitle->setText(tr("Last changes"));
    m_changesTitle->setVisible(!changes.empty());
}

void DetailPane::tellMany()
{
    std::vector<const MonitorView *> monitors;
    for (const MonitorId &id : m_shown) {
        if (const int row = m_monitors.rowOf(id); row >= 0)
            monitors.push_back(&m_monitors.monitor(row));
    }
    const Overview overview = overviewOf(monitors, m_monitors.health().generalMute);
    QStringList lines{headlineText(overview.standing, overview.named, m_speech.language())};
    if (const QString rest = remainderText(overview.standing, m_speech.language()); !rest.isEmpty())
        lines.append(rest);
    if (const auto noData = noDataText())
        lines = {*noData};
    m_name->say(tr("%n monitor(s) selected", nullptr, int(monitors.size())));
    m_name->setAccessibleName(m_name->text());
    sayState(overview.appearance, lines);
    m_answer->setLines({});
    m_split->hide();
    m_log->follow(nullptr);
    m_told->hide();
    m_rules->setLines({});
    m_changes->setLines({});
    m_changesTitle->hide();
}

void DetailPane::changeEvent(QEvent *event)
{
    FormScroll::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
    else if (event->type() == QEvent::FontChange && !m_adapting)
        adaptLook();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard says.
#include "dashboard/dashboardmenus.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/detailpane.h"
#include "dashboard/filterbar.h"
#include "dashboard/headlinepane.h"
#include "dashboard/monitorlist.h"
#include "dashboard/noticebar.h"
#include "monitors/arrangedmodel.h"
#include "monitors/whylines.h"
#include "wording/errorwords.h"
#include "wording/headline.h"
#include "wording/statuswords.h"
#include "wording/toldwords.h"
#include "wording/visibletext.h"

#include <QToolBar>

namespace vigia {

namespace {

//! What is checked all the time need not be counted in seconds.
constexpr Duration longestNow = std::chrono::seconds(10);

bool isOfChannels(HealthTrouble trouble)
{
    return trouble == HealthTrouble::NotDelivered || trouble == HealthTrouble::ChannelFailing;
}

//! The first of them, and how many there are besides.
QString firstOf(const QStringList &names, const Language &language)
{
    const QString listed = quotedNames(names.mid(0, namesInHeadline), language);
    const int more = int(names.size()) - namesInHeadline;
    return more > 0 ? DashboardWindow::tr("%1 and %n more", nullptr, more).arg(listed) : listed;
}

} // namespace

void DashboardWindow::setSound(const SoundState &state)
{
    m_sound = state;
    tellSound();
}

void DashboardWindow::setNoDataSince(std::optional<UtcTime> since)
{
    if (!since)
        m_ended.reset();
    m_filter->setOutdated(since.has_value());
    m_monitors.setNoDataSince(since);
    tellHealth();
}

void DashboardWindow::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    tellHealth();
}

void DashboardWindow::lookAtEverything()
{
    std::vector<const MonitorView *> all;
    all.reserve(std::size_t(m_monitors.size()));
    for (int row = 0; row < m_monitors.size(); ++row)
        all.push_back(&m_monitors.monitor(row));
    m_overview = overviewOf(all, m_monitors.health().generalMute);
    m_filter->setShares(m_overview.perStatus);
    tellHeadline();
    tellTrial();
    tellSenders();
    tellAway();
    tellHealth();
    tellSound();
    showRowsOrInvitation();
}

void DashboardWindow::tellHeadline()
{
    const Language &language = m_speech.language();
    const std::optional<UtcTime> blindSince = m_monitors.health().blindSince;
    if (const auto noDataSince = m_monitors.noDataSince()) {
        //: nothing is heard of the program that watches; %1: a time
        m_headline->say(
            noDataAppearance, tr("No data since %1").arg(timeOfDayText(*noDataSince, m_clock.utc(), language)));
    } else if (!m_monitors.isLoaded()) {
        m_headline->say(noDataAppearance, tr("One moment…"));
    } else if (blindSince && m_overview.standing.down == 0) {
        m_headline->say(
            {Role::Unknown, Shape::QuestionDiamond}, noConnectionText(*blindSince, m_clock.utc(), language));
    } else {
        m_headline->say(m_overview.appearance, headlineText(m_overview.standing, m_overview.named, language));
    }
    setWindowTitle(tr("%1 – Vigia").arg(m_headline->sentence()));
    tellBelow();
}

void DashboardWindow::tellBelow()
{
    const Language &language = m_speech.language();
    QStringList parts;
    const bool outdated = m_monitors.noDataSince().has_value();
    const std::optional<UtcTime> blindSince = m_monitors.health().blindSince;
    if (blindSince && m_overview.standing.down > 0 && !outdated)
        parts.append(noConnectionText(*blindSince, m_clock.utc(), language));
    const QString rest = remainderText(m_overview.standing, language);
    if (!rest.isEmpty() && !outdated)
        parts.append(rest);
    if (const auto last = m_monitors.lastCheck(); last && m_monitors.size() > 0) {
        const bool isNow = ageOf(*last, m_clock.utc()) < longestNow;
        parts.append(
            isNow ? tr("last check just now") : tr("last check %1").arg(agoText(*last, m_clock.utc(), language)));
    }
    m_headline->sayBelow(parts.join(QStringLiteral(" · ")));
}

void DashboardWindow::tellTrial()
{
    QStringList names;
    for (const MonitorId &id : m_overview.onTrial)
        names.append(m_monitors.monitor(m_monitors.rowOf(id)).name);
    const int count = int(names.size());
    const bool said = count > 0 && !m_monitors.noDataSince();
    m_trial->say(!said ? QString()
                       : tr("%n new monitor(s) do not answer yet and stay silent: %1", nullptr, count)
                             .arg(firstOf(names, m_speech.language())),
        tr("Start watching"));
}

//! Who reports and is not known.
void DashboardWindow::tellSenders()
{
    QStringList names;
    for (const NewSenderView &sender : m_monitors.health().newSenders)
        names.append(sender.name);
    const int count = int(names.size());
    const bool said = count > 0 && !m_monitors.noDataSince();
    const QString text = !said
        ? QString()
        : tr("%n new sender(s) report to Vigia: %1", nullptr, count).arg(firstOf(names, m_speech.language()));
    const QString action = tr("Look at them…");
    if (text != m_senders->text() || action != m_senders->action()) // health is told of often
        m_senders->say(text, action);
}

//! Who is told in the person's place, and for how long still.
void DashboardWindow::tellAway()
{
    const std::optional<AwayView> &away = m_monitors.health().away;
    m_menus->action(WindowDeed::Back)->setVisible(away.has_value());
    const QString text =
        away && !m_monitors.noDataSince() ? awayText(*away, m_clock.utc(), m_speech.language()) : QString();
    const QString action = tr("I am back");
    if (text != m_away->text() || action != m_away->action())
        m_away->say(text, action);
}

void DashboardWindow::tellHealth()
{
    QStringList lines;
    // Whoever keeps the connection knows more than that a question was not answered.
    if (!m_trouble.isEmpty())
        lines.append(m_trouble);
    else if (m_ended)
        lines.append(errorText(*m_ended, m_speech.language()));
    const HealthView &health = m_monitors.health();
    for (const HealthView::Trouble &trouble : health.troubles) {
        if (!isOfChannels(trouble.what))
            lines += troubleTexts(trouble, health.channels, m_speech.language());
    }
    m_health->say(lines.join(QLatin1Char('\n')));
    tellChannels();
}

//! What people were not told, and what keeps them from being told: each with its remedy beside it.
void DashboardWindow::tellChannels()
{
    QStringList notDelivered, failing;
    const HealthView &health = m_monitors.health();
    for (const HealthView::Trouble &trouble : health.troubles) {
        if (isOfChannels(trouble.what) && !m_monitors.noDataSince())
            (trouble.what == HealthTrouble::NotDelivered ? notDelivered : failing) +=
                troubleTexts(trouble, health.channels, m_speech.language());
    }
    m_notDelivered->say(notDelivered.join(QLatin1Char('\n')), tr("Send again"));
    m_failing->say(failing.join(QLatin1Char('\n')), tr("Settings…"));
}

void DashboardWindow::tellSound()
{
    const auto &mute = m_monitors.health().generalMute;
    m_menus->action(WindowDeed::Unmute)->setEnabled(mute.has_value());
    if (m_sound) {
        m_headline->setSound(*m_sound);
    } else if (mute) {
        m_headline->setSound({SoundState::Mood::Muted,
            mute->until ? tr("Muted until %1").arg(timeOfDayText(*mute->until, m_clock.utc(), m_speech.language()))
                        : tr("Muted")});
    } else {
        m_headline->setSound({SoundState::Mood::Ready, tr("Sound is on")});
    }
}

void DashboardWindow::sayDeleted(const QStringList &names)
{
    const QString words = names.size() == 1
        ? withQuotesMerged(tr("%1 was deleted.").arg(quotedNames(names, m_speech.language())))
        : tr("%n monitor(s) deleted.", nullptr, int(names.size()));
    m_undo->say(words, tr("Undo"));
    m_undoLapses.start();
}

void DashboardWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_list->setAccessibleName(tr("Monitors"));
    m_details->setAccessibleName(tr("Details"));
    if (auto *bar = findChild<QToolBar *>(QStringLiteral("tools"))) {
        bar->setWindowTitle(tr("Tools"));
        bar->setAccessibleName(tr("Tools"));
    }
    lookAtEverything();
}

} // namespace vigia

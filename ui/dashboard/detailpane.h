// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/formscroll.h"
#include "monitors/monitoractions.h"
#include "monitors/monitorsmodel.h"
#include "monitors/overview.h"
#include "monitors/whylines.h"
#include "world/clock.h"

#include <QTimer>

class QLabel;

namespace vigia {

class DetailButtons;
class FactList;
class ReportLog;
class ShapeMark;
class StripView;
class Theme;
class TimeSplit;
class ToldList;
class WrappedLabel;

//! All that is known of what is selected: how it is and since when, what can be done, what was answered,
//! what people decided, who was told, by which rules it is judged, how it went before.
class DetailPane final : public FormScroll
{
    Q_OBJECT

public:
    DetailPane(Facade &facade, const MonitorsModel &monitors, const MonitorActions &actions, const Theme &theme,
        const Speech &speech, const Clock &clock, QWidget *parent = nullptr);
    ~DetailPane() override;

    void showMonitors(const std::vector<MonitorId> &monitors);
    DetailButtons *buttons() const { return m_buttons; }

Q_SIGNALS:
    //! Messages that were not delivered.
    void sendAgainRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void adaptLook();
    void explain();
    void takeAnswer(const MonitorId &asked, const Answer &answer);
    bool isShown(const MonitorId &monitor) const;
    void tell();
    void tellOne(int row);
    void sayState(const Appearance &appearance, const QStringList &lines);
    //! Absent: the watching is heard of.
    std::optional<QString> noDataText() const;
    void tellMany();
    void tellAnswer(const MonitorView &monitor, UtcTime now);
    std::vector<WhyLine> lookLines(const MonitorView &monitor, UtcTime now) const;
    void tellHistory();

    Facade &m_facade;
    const MonitorsModel &m_monitors;
    const Theme &m_theme;
    const Speech &m_speech;
    const Clock &m_clock;
    std::vector<MonitorId> m_shown;
    std::optional<ExplanationView> m_explanation;
    std::vector<ChannelView> m_channels; //!< when it was explained
    QTimer m_ages; //!< "3 min ago" grows
    QTimer m_soon;

    WrappedLabel *m_name;
    WrappedLabel *m_target;
    ShapeMark *m_shape;
    WrappedLabel *m_state;
    DetailButtons *m_buttons;
    StripView *m_strip;
    FactList *m_answer;
    TimeSplit *m_split;
    ReportLog *m_log;
    ToldList *m_told;
    FactList *m_rules;
    QLabel *m_changesTitle;
    FactList *m_changes;
    bool m_adapting = false;
};

} // namespace vigia

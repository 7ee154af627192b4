// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace vigia {

class Theme;

//! What a monitor that reports sent along last: plain text, to be read and copied, in a part that scrolls by itself.
//! Takes no room where there is none.
class ReportLog final : public QWidget
{
    Q_OBJECT

public:
    ReportLog(Facade &facade, const Theme &theme, QWidget *parent = nullptr);

    //! Asks for the log of \a monitor when it has said something anew; null, or one that does not report: nothing is
    //! shown.
    void follow(const MonitorView *monitor);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Report {
        MonitorId monitor;
        UtcTime at;
        friend bool operator==(const Report &, const Report &) = default;
    };

    void ask();
    void take(const Report &asked, const Answer &answer);
    void display(const QString &log);
    void adapt();

    Facade &m_facade;
    const Theme &m_theme;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    std::optional<Report> m_wanted; //!< whose log is to be shown
    std::optional<Report> m_shown;
    bool m_asking = false;
    bool m_adapting = false;
};

} // namespace vigia

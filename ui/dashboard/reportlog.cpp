// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/reportlog.h"

#include "look/theme.h"
#include "look/tokens.h"
#include "wording/visibletext.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia {

namespace {

constexpr int mostLinesSeen = 10; //!< the rest is scrolled to
constexpr qsizetype longestLine = 2000;

//! Line by line as it was sent, with whatever could do more than be read made visible.
QString visibleLog(const QString &log)
{
    QStringList lines = log.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        line = visibleText(line.replace(QLatin1Char('\t'), QStringLiteral("    ")), longestLine);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReportLog::ReportLog(Facade &facade, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("reportLog"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &ReportLog::adapt);
    adapt();
    hide();
}

void ReportLog::follow(const MonitorView *monitor)
{
    const bool reported = monitor && monitor->heartbeat && monitor->heartbeat->last;
    m_wanted = reported ? std::optional(Report{monitor->id, monitor->heartbeat->last->at}) : std::nullopt;
    if (!m_wanted || (m_shown && m_shown->monitor != m_wanted->monitor)) {
        m_shown.reset();
        display({});
    }
    ask();
}

//! One question at a time: what is reported meanwhile is asked for with the next.
void ReportLog::ask()
{
    if (m_asking || !m_wanted || m_wanted == m_shown)
        return;
    m_asking = true;
    m_facade.execute(command::GetReportLog{m_wanted->monitor.value},
        [self = QPointer(this), asked = *m_wanted](const Answer &answer) {
            if (self)
                self->take(asked, answer);
        });
}

void ReportLog::take(const Report &asked, const Answer &answer)
{
    m_asking = false;
    const auto *log = answer ? std::get_if<QString>(&*answer) : nullptr;
    if (log && m_wanted && m_wanted->monitor == asked.monitor) {
        m_shown = asked;
        display(*log);
    }
    if (log || m_wanted != asked)
        ask(); // without an answer the next follow() does
}

void ReportLog::display(const QString &log)
{
    const QString text = visibleLog(log);
    if (text != m_text->toPlainText())
        m_text->setPlainText(text); // else it stays where a person scrolled to
    const int lines = std::min(mostLinesSeen, int(text.count(QLatin1Char('\n'))) + 2); // one for the scroll bar
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + space::medium);
    setVisible(!text.isEmpty());
}

void ReportLog::adapt()
{
    m_adapting = true;
    m_title->setText(tr("Last log"));
    m_title->setFont(scaled(font(), TextSize::Small));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color(Role::SecondaryText, m_theme.scheme()));
    m_title->setPalette(own);
    m_text->setAccessibleName(tr("Last log"));
    m_text->setFont(scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), TextSize::Small));
    m_adapting = false;
}

void ReportLog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool concerns = event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange;
    if (concerns && !m_adapting)
        adapt();
}

} // namespace vigia

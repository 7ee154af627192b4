// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/acknowledgenote.h"

#include "facade/standing.h"
#include "look/placeholders.h"
#include "look/plaintext.h"
#include "dashboard/elidedlabel.h"
#include "look/tokens.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

constexpr qsizetype longestNote = 2000;

} // namespace

AcknowledgeNote::AcknowledgeNote(
    Find find, const std::vector<MonitorId> &selected, const QString &subject, QWidget *parent)
    : QDialog(parent)
    , m_find(std::move(find))
    , m_subject(subject)
    , m_meaning(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto *title = new ElidedLabel(this);
    title->setFont(scaled(font(), TextSize::Title, QFont::DemiBold));
    title->say(subject);
    for (const MonitorId &id : selected) {
        const MonitorView *monitor = m_find(id);
        if (monitor && canAcknowledge(*monitor))
            m_about.push_back({id, monitor->incident});
    }
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 4);
    m_note->installEventFilter(this);
    makePlaceholdersReadable(*m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AcknowledgeNote::limit);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon({}); // the platform's are of another hand
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AcknowledgeNote::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(m_meaning);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    retranslate();
    m_note->setFocus();
}

void AcknowledgeNote::retranslate()
{
    setWindowTitle(vigia::windowTitle(tr("Acknowledge")));
    const auto isUnstable = [this](const About &about) {
        const MonitorView *monitor = m_find(about.monitor);
        return monitor && monitor->unstable;
    };
    if (m_about.size() > 1)
        m_meaning->setText(tr("Ends sound, repeats and escalation of these outages, for everybody."));
    else if (std::ranges::any_of(m_about, isUnstable))
        m_meaning->setText(tr("Ends sound, repeats and escalation until it is stable again, for everybody."));
    else
        m_meaning->setText(tr("Ends sound, repeats and escalation of this outage, for everybody."));
    m_note->setPlaceholderText(tr("A note for the others, if you like"));
    m_note->setAccessibleName(tr("Note"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Acknowledge"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void AcknowledgeNote::limit()
{
    const QString text = m_note->toPlainText();
    if (text.size() <= longestNote)
        return;
    m_note->setPlainText(text.left(longestNote));
    m_note->moveCursor(QTextCursor::End);
}

void AcknowledgeNote::finish()
{
    std::vector<MonitorId> monitors;
    for (const About &about : m_about)
        monitors.push_back(about.monitor);
    accept(); // before what follows from it overtakes it
    Q_EMIT acknowledged(monitors, m_note->toPlainText().trimmed());
}

//! A warning that grew into an outage is still what the person is looking at.
bool AcknowledgeNote::isLeft(const About &about) const
{
    const MonitorView *monitor = m_find(about.monitor);
    if (!monitor || !canAcknowledge(*monitor))
        return false;
    return about.incident == 0 || about.incident == monitor->incident;
}

void AcknowledgeNote::follow()
{
    if (!isVisible())
        return;
    const bool byOthers = std::ranges::any_of(m_about, [this](const About &about) {
        const MonitorView *monitor = m_find(about.monitor);
        return monitor && monitor->acknowledged;
    });
    std::erase_if(m_about, [this](const About &about) { return !isLeft(about); });
    if (!m_about.empty())
        return retranslate();
    reject();
    Q_EMIT overtaken(byOthers ? tr("Acknowledged by somebody else meanwhile: %1").arg(m_subject)
                              : tr("Over before it was acknowledged: %1").arg(m_subject));
}

bool AcknowledgeNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            finish();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AcknowledgeNote::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigia

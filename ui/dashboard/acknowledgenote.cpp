// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/acknowledgenote.h"

#include "dashboard/elidedlabel.h"
#include "look/tokens.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia {

namespace {

constexpr qsizetype longestNote = 2000;

} // namespace

AcknowledgeNote::AcknowledgeNote(const std::vector<MonitorId> &monitors, const QString &subject, QWidget *parent)
    : QDialog(parent)
    , m_monitors(monitors)
    , m_meaning(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new ElidedLabel(this);
    title->setFont(scaled(font(), TextSize::Title, QFont::DemiBold));
    title->say(subject);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 4);
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AcknowledgeNote::limit);
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
    setWindowTitle(tr("Acknowledge"));
    m_meaning->setText(tr("Ends sound, repeats and escalation of this outage, for everybody."));
    m_note->setPlaceholderText(tr("A note for the others, if you like"));
    m_note->setAccessibleName(tr("Note"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Acknowledge"));
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
    Q_EMIT acknowledged(m_monitors, m_note->toPlainText().trimmed());
    accept();
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

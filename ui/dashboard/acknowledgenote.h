// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace vigia {

//! Asks for the note of an acknowledgement; it may stay empty. Enter acknowledges.
class AcknowledgeNote final : public QDialog
{
    Q_OBJECT

public:
    //! \a subject: whose outage it is, plain text.
    AcknowledgeNote(const std::vector<MonitorId> &monitors, const QString &subject, QWidget *parent = nullptr);

Q_SIGNALS:
    void acknowledged(const std::vector<vigia::MonitorId> &monitors, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void limit();
    void finish();

    std::vector<MonitorId> m_monitors;
    QLabel *m_meaning;
    QPlainTextEdit *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace vigia

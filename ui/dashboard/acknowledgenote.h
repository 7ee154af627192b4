// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QDialog>

#include <functional>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace vigia {

//! Asks for the note of an acknowledgement; it may stay empty. Enter acknowledges. It is about what could be
//! acknowledged when it was opened, and closes with that: no note lands on an outage that began meanwhile.
class AcknowledgeNote final : public QDialog
{
    Q_OBJECT

public:
    //! A monitor as it is now; null: there is none any more.
    using Find = std::function<const MonitorView *(const MonitorId &)>;

    //! \a subject: whose outage it is, plain text. \a find is asked as long as it is open.
    AcknowledgeNote(
        Find find, const std::vector<MonitorId> &selected, const QString &subject, QWidget *parent = nullptr);

public Q_SLOTS:
    //! Whoever makes it tells it so: monitors may be different now.
    void follow();

Q_SIGNALS:
    void acknowledged(const std::vector<vigia::MonitorId> &monitors, const QString &note);
    //! It closes because nothing of what it is about is left to acknowledge: why, in words.
    void overtaken(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct About {
        MonitorId monitor;
        int incident; //!< 0: a warning
    };

    bool isLeft(const About &about) const;
    void retranslate();
    void limit();
    void finish();

    const Find m_find;
    const QString m_subject;
    std::vector<About> m_about;
    QLabel *m_meaning;
    QPlainTextEdit *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace vigia

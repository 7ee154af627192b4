// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/rolelabel.h"

#include "facade/commands.h"
#include "wording/language.h"

#include <QFrame>
#include <QPushButton>

#include <optional>

class QLineEdit;

namespace vigia {

class TimeBar;

//! *Test now*, and what the probe saw. Asks for tests; is told what became of them.
class TestPane final : public QFrame
{
    Q_OBJECT

public:
    struct Shown {
        QString address; //!< what was asked, masked
        ProbeResult result;
    };

    explicit TestPane(const Language &language, QWidget *parent = nullptr);

    //! Why it cannot be tested; empty: it can.
    void setHindrance(const QString &why);
    void setTesting(bool testing);
    bool isTesting() const { return m_testing; }
    void show(const Shown &shown);
    void show(const CommandError &error);
    //! What is shown is of a form that has changed since.
    void setOutdated(bool outdated);
    const std::optional<Shown> &shown() const { return m_shown; }
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void testRequested();
    void pinRequested(const QString &pin);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCertificate();
    void showCertificate(const std::optional<CertificateFacts> &certificate);
    void showVerdict();
    void followState();

    Language m_language;
    bool m_testing = false;
    QString m_hindrance;
    QString m_error; //!< why there was no test
    std::optional<Shown> m_shown;
    QPushButton *m_button;
    RoleLabel *m_state;
    QLabel *m_shape;
    RoleLabel *m_verdict;
    RoleLabel *m_address;
    RoleLabel *m_reason;
    TimeBar *m_time;
    QWidget *m_certificate;
    RoleLabel *m_subject = nullptr;
    RoleLabel *m_issuer = nullptr;
    RoleLabel *m_until = nullptr;
    QLineEdit *m_pin = nullptr;
    QPushButton *m_pinThis = nullptr;
    QWidget *m_result;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/checkup.h"
#include "platform/servicenotifier.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace vigia {

//! Says to the service manager that this instance is ready once it watches and answers, from then on how it stands and,
//! while every part of it is alive, that it is; and at the end that it is stopping. Lives on the thread on which
//! everything is decided: when that hangs, the signs of life stop, too.
class ServiceLife final : public QObject
{
public:
    struct Words {
        //! How everything stands. Answers once, from the event loop, as everybody who asks this instance is answered.
        std::function<void(std::function<void(const QString &)>)> standing;
        std::function<QString(const Ailment &)> ailment;
    };

    //! Both outlive it.
    ServiceLife(const ServiceNotifier &notifier, Checkup &checkup, Words words);
    ~ServiceLife() override;

    //! What `standing` says may be something else now.
    void changed();

private:
    void begin();
    void pulse();
    void describe();
    void say(const QString &status);

    const ServiceNotifier &m_notifier;
    Checkup &m_checkup;
    const Words m_words;
    QTimer m_pulse;
    QTimer m_describing;
    bool m_isAiling = false;
    QByteArray m_said;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace vigia

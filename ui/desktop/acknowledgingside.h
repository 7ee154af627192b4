// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskworld.h"
#include "domain/ids.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vigia {

class AcknowledgeNote;

//! Asks for a note where no window is open, and acknowledges with it just what it was asked about. Interface thread.
class AcknowledgingSide final : public QObject
{
    Q_OBJECT

public:
    explicit AcknowledgingSide(const DeskWorld &world, QObject *parent = nullptr);
    ~AcknowledgingSide() override;

    //! On a notification of \a monitors.
    void askAbout(const std::vector<MonitorId> &monitors);
    //! Everything that nobody acknowledged.
    void askAboutAll();
    //! A note is being written.
    bool isAsking() const;

Q_SIGNALS:
    //! Nothing was acknowledged of what askAbout() was about.
    void notAcknowledged(const std::vector<vigia::MonitorId> &monitors);
    //! There is nothing left to acknowledge, or it is refused: why, in words.
    void refused(const QString &sentence);

private:
    struct Asked {
        std::vector<MonitorId> monitors;
        bool onNotification;
        std::unique_ptr<AcknowledgeNote> note;
    };

    void ask(const std::vector<MonitorId> &monitors, bool onNotification);
    std::unique_ptr<AcknowledgeNote> makeNote(const std::vector<MonitorId> &monitors, bool onNotification);
    void acknowledge(const std::vector<MonitorId> &monitors, const QString &note, bool onNotification);
    QString subjectOf(const std::vector<MonitorId> &monitors) const;

    const DeskWorld m_world;
    std::vector<Asked> m_asked; //!< each stays until something else is asked
};

} // namespace vigia

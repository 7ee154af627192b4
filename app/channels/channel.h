// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "messages/message.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace vigia {

//! What is known of a message that told an outage of which this one tells more.
struct Earlier {
    QString key;
    QString reference;
    QString text; //!< as it was sent
    //! Where this one ends an outage of it, or says who acknowledged one: a line for each of its outages that is over
    //! by now, and for each that was acknowledged, and what else goes on of it, without its words.
    QStringList over = {};
    QStringList acknowledged = {};
    Message rest = {};
    bool isChanged() const { return !over.isEmpty() || !acknowledged.isEmpty(); }
};

//! One way to tell people. Lives on the engine's thread; never blocks it. Owns the time limit of its
//! attempts; one attempt at a time is asked of it for each address.
class Channel
{
public:
    using Done = std::function<void(const DeliveryOutcome &)>;

    virtual ~Channel() = default;
    //! Tries once. Answers exactly once, later or from inside; not after the channel is destroyed.
    //! \a earlier: the messages to the same channel and address that told outages of this one, each once, in the
    //! order of what this one tells.
    virtual void send(const Message &message, const std::vector<Earlier> &earlier, Done done) = 0;
};

} // namespace vigia

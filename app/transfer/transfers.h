// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curllibrary.h"
#include "httptransfer.h"
#include "mailtransfer.h"
#include "transferanswer.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace vigia {

class AnswerBox;
class TransferJob;
class TransferWorker;

//! Carries HTTP requests and mails without ever blocking the thread it lives on, whatever a server does.
//!
//! Every transfer is answered exactly once on that thread: later, or, for what is under way when this object is
//! destroyed, from its destructor, which waits for at most a tenth of a second.
//!
//! Requests share one thread. Each mail has one of its own while it is under way: libcurl waits for the answer to a
//! message without looking at anything else, and one server that stalls must not delay the others (P3).
class Transfers final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const TransferAnswer &)>;

    static constexpr std::size_t mostMails = 32; //!< at a time; the others wait

    explicit Transfers(const CurlLibrary &library, QObject *parent = nullptr);
    ~Transfers() override;

    void start(const HttpTransfer &transfer, Done done);
    void start(const MailTransfer &transfer, Done done);

private:
    struct MailWorker;

    template <typename Job, typename Transfer>
    std::unique_ptr<TransferJob> accept(const Transfer &transfer, Done done);
    void startMails();
    std::unique_ptr<TransferWorker> newWorker() const;
    void deliver();

    const CurlLibrary::Use m_library;
    std::shared_ptr<AnswerBox> m_answers;
    std::map<quint64, Done> m_waiting;
    quint64 m_lastId = 0;
    bool m_ending = false;
    std::unique_ptr<TransferWorker> m_requests;
    std::vector<MailWorker> m_mails;
    std::deque<std::unique_ptr<TransferJob>> m_mailQueue;
};

} // namespace vigia

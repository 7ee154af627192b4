// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers.h"

#include "answerbox.h"
#include "httpjob.h"
#include "mailjob.h"
#include "transferworker.h"

#include <algorithm>
#include <system_error>

namespace vigia {

namespace {

constexpr auto patience = std::chrono::milliseconds(80);

TransferAnswer givenUp(DeliveryOutcome::Fate fate)
{
    return {{.fate = fate, .trouble = DeliveryTrouble::OwnFault}, {}, {}};
}

TransferAnswer noThread()
{
    return {.outcome = {.fate = DeliveryOutcome::Fate::NotSent,
                .trouble = DeliveryTrouble::OwnFault,
                .detail = QStringLiteral("no thread")}};
}

} // namespace

struct Transfers::MailWorker {
    std::unique_ptr<TransferWorker> worker;
    TransferId carries = 0; //!< 0: nothing
};

Transfers::Transfers(const CurlLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library.use())
    , m_answers(std::make_shared<AnswerBox>(*this, [this] { deliver(); }))
{
}

Transfers::~Transfers()
{
    m_ending = true;
    m_answers->close();
    if (m_requests)
        m_requests->stop();
    for (const MailWorker &mail : m_mails)
        mail.worker->stop();
    const auto deadline = std::chrono::steady_clock::now() + patience;
    if (m_requests)
        static_cast<void>(m_requests->isDoneBefore(deadline));
    for (const MailWorker &mail : m_mails)
        static_cast<void>(mail.worker->isDoneBefore(deadline));
    for (auto &job : m_mailQueue)
        m_answers->put(job->id(), givenUp(DeliveryOutcome::Fate::NotSent));
    deliver();
    for (const auto &[id, done] : std::exchange(m_waiting, {}))
        done(givenUp(DeliveryOutcome::Fate::Uncertain));
}

void Transfers::start(const HttpTransfer &transfer, Done done)
{
    auto job = accept<HttpJob>(transfer, std::move(done));
    if (!job)
        return;
    if (!m_requests)
        m_requests = newWorker();
    if (!m_requests)
        return m_answers->put(job->id(), noThread());
    m_requests->start(std::move(job));
}

void Transfers::start(const MailTransfer &transfer, Done done)
{
    if (auto job = accept<MailJob>(transfer, std::move(done))) {
        m_mailQueue.push_back(std::move(job));
        startMails();
    }
}

template <typename Job, typename Transfer>
std::unique_ptr<TransferJob> Transfers::accept(const Transfer &transfer, Done done)
{
    if (m_ending) {
        done(givenUp(DeliveryOutcome::Fate::NotSent));
        return nullptr;
    }
    const TransferId id = ++m_lastId;
    m_waiting.emplace(id, std::move(done));
    auto job = std::make_unique<Job>(id, transfer);
    if (!job->objection())
        return job;
    m_answers->put(id, *job->objection());
    return nullptr;
}

//! Null where the system has no thread for us now: our fault, and no reason to end.
std::unique_ptr<TransferWorker> Transfers::newWorker() const
{
    try {
        return std::make_unique<TransferWorker>(m_library, m_answers);
    } catch (const std::system_error &) {
        return nullptr;
    }
}

void Transfers::startMails()
{
    while (!m_mailQueue.empty()) {
        auto idle = std::ranges::find(m_mails, TransferId(0), &MailWorker::carries);
        if (idle == m_mails.end()) {
            if (m_mails.size() == mostMails)
                return;
            std::unique_ptr<TransferWorker> worker = newWorker();
            if (!worker) {
                m_answers->put(m_mailQueue.front()->id(), noThread());
                m_mailQueue.pop_front();
                continue;
            }
            m_mails.push_back({std::move(worker)});
            idle = std::prev(m_mails.end());
        }
        idle->carries = m_mailQueue.front()->id();
        idle->worker->start(std::move(m_mailQueue.front()));
        m_mailQueue.pop_front();
    }
}

void Transfers::deliver()
{
    for (const auto &[id, answer] : m_answers->takeAll()) {
        const auto mail = std::ranges::find(m_mails, id, &MailWorker::carries);
        if (mail != m_mails.end())
            mail->carries = 0;
        if (auto waiting = m_waiting.extract(id))
            waiting.mapped()(answer);
    }
    if (!m_ending)
        startMails();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferworker.h"

#include "watchedsockets.h"

#include <map>

namespace vigia {

struct TransferWorker::State {
    CurlLibrary::Use library;
    std::shared_ptr<AnswerBox> answers;
    std::mutex mutex;
    std::vector<std::unique_ptr<TransferJob>> fresh; //!< guarded
    std::atomic<bool> stopping = false;
    WatchedSockets sockets;
    CurlMulti multi{curl_multi_init()}; //!< ends before the sockets
    std::map<CURL *, std::unique_ptr<TransferJob>> underWay; //!< the thread's; ends before the multi handle

    void run();
    void begin(std::unique_ptr<TransferJob> job);
    void finish(CURL *easy, CURLcode result);
    std::vector<std::unique_ptr<TransferJob>> takeFresh();
};

TransferWorker::TransferWorker(CurlLibrary::Use library, std::shared_ptr<AnswerBox> answers)
    : m_state(std::make_shared<State>())
{
    m_state->library = std::move(library);
    m_state->answers = std::move(answers);
    std::packaged_task<void()> task([state = m_state] { state->run(); });
    m_finished = task.get_future();
    m_thread = std::thread(std::move(task));
}

TransferWorker::~TransferWorker()
{
    stop();
    if (m_finished.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
        m_thread.join();
    else
        m_thread.detach();
}

void TransferWorker::start(std::unique_ptr<TransferJob> job)
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->fresh.push_back(std::move(job));
    }
    curl_multi_wakeup(m_state->multi.get());
}

void TransferWorker::stop()
{
    m_state->stopping = true;
    m_state->sockets.refuseNew();
    m_state->sockets.cutAll();
    curl_multi_wakeup(m_state->multi.get());
}

bool TransferWorker::isDoneBefore(std::chrono::steady_clock::time_point deadline) const
{
    return m_finished.wait_until(deadline) == std::future_status::ready;
}

void TransferWorker::State::run()
{
    while (!stopping) {
        for (auto &job : takeFresh())
            begin(std::move(job));
        int running = 0;
        curl_multi_perform(multi.get(), &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi.get(), &left)) {
            if (message->msg == CURLMSG_DONE)
                finish(message->easy_handle, message->data.result);
        }
        // Wakes up for a socket, for a time limit, for a new job, and for the end.
        if (!stopping)
            curl_multi_poll(multi.get(), nullptr, 0, underWay.empty() ? 3'600'000 : 1000, nullptr);
    }
    while (!underWay.empty())
        finish(underWay.begin()->first, CURLE_ABORTED_BY_CALLBACK);
    for (auto &job : takeFresh())
        answers->put(job->id(), job->answer(CURLE_ABORTED_BY_CALLBACK));
}

void TransferWorker::State::begin(std::unique_ptr<TransferJob> job)
{
    job->startOn(sockets, stopping);
    CURL *easy = job->easy();
    underWay[easy] = std::move(job);
    if (curl_multi_add_handle(multi.get(), easy) != CURLM_OK)
        finish(easy, CURLE_FAILED_INIT);
}

void TransferWorker::State::finish(CURL *easy, CURLcode result)
{
    const auto job = std::move(underWay.extract(easy).mapped());
    curl_multi_remove_handle(multi.get(), easy);
    answers->put(job->id(), job->answer(result));
}

std::vector<std::unique_ptr<TransferJob>> TransferWorker::State::takeFresh()
{
    const std::lock_guard lock(mutex);
    return std::exchange(fresh, {});
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk.h"

#include "listener/refusals.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype mostOfALog = 1024 * 1024; //!< more than is kept: clients send logs whole
constexpr qsizetype mostOfAQuestion = 64 * 1024;
constexpr Duration patienceWithLife = std::chrono::seconds(2);

//! The number of an application in a path.
std::optional<int> appIn(const QString &segment)
{
    const bool isNumber = !segment.isEmpty() && segment.size() <= 10
        && std::ranges::all_of(segment, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int app = segment.toInt(&fits);
    return isNumber && fits ? std::optional(app) : std::nullopt;
}

} // namespace

FrontDesk::FrontDesk(Parts parts)
    : m_parts(std::move(parts))
{
}

void FrontDesk::know(const ListenSettings &settings, const std::vector<ListenedMonitor> &monitors)
{
    auto known = std::make_shared<const Known>(Known{settings, gatusKeys(monitors)});
    const std::lock_guard lock(m_mutex);
    m_known = std::move(known);
}

Admission FrontDesk::admit(const RequestHead &head)
{
    const auto verdict = m_parts.gate.check(head, m_parts.clock.now());
    Admission admission;
    if (const auto *refused = std::get_if<Response>(&verdict)) {
        admission.refusal = *refused;
        return admission;
    }
    const Wish wish = std::get<Gate::Passage>(verdict).entrance->wish;
    const bool isLog = wish == Wish::Ping;
    admission.kept = isLog ? qsizetype(longestBeatLog) : mostOfAQuestion;
    admission.most = isLog ? mostOfALog : mostOfAQuestion;
    if (wish == Wish::Healthz)
        admission.patience = patienceWithLife;
    return admission;
}

std::variant<Response, RequestReader::Later> FrontDesk::read(Request request)
{
    // Once more: what was open when the body began may be closed now.
    const auto verdict = m_parts.gate.check(request.head, m_parts.clock.now());
    if (const auto *refused = std::get_if<Response>(&verdict))
        return *refused;
    const auto &passage = std::get<Gate::Passage>(verdict);
    const QByteArray &peer = request.head.peer.text;
    const Prepared prepared = prepare(passage, request);
    if (passage.claim) {
        if (!m_parts.gate.queueClaim(peer, m_parts.clock.now()))
            return tooManyFailures();
        return proveFirst(passage, peer, prepared);
    }
    if (const auto *response = std::get_if<Response>(&prepared))
        return *response;
    return Later([this, work = std::get<HandOver::Work>(prepared)](RequestId id) { m_parts.handOver.bring(id, work); });
}

RequestReader::Later FrontDesk::proveFirst(
    const Gate::Passage &passage, const QByteArray &peer, const Prepared &prepared) const
{
    return [this, passage, peer, prepared](RequestId id) {
        m_parts.lane.post([this, passage, peer, prepared, id] {
            const std::optional<Response> refused = m_parts.gate.prove(passage, peer, m_parts.clock.now());
            const auto *response = refused ? &*refused : std::get_if<Response>(&prepared);
            if (!response) {
                m_parts.handOver.bring(id, std::get<HandOver::Work>(prepared));
                return true;
            }
            m_parts.handOver.bring(id, [this, said = *response](RequestId to) { m_parts.handOver.answer(to, said); });
            return !refused;
        });
    };
}

FrontDesk::Prepared FrontDesk::prepare(const Gate::Passage &passage, const Request &request) const
{
    const QStringList &segments = request.head.target.segments;
    switch (passage.entrance->wish) {
    case Wish::Signal:
        return report(readSignal(request), request);
    case Wish::AppReport:
        return report(readAppReport(request), request);
    case Wish::Ping:
        return report(readPing(request, passage.caller), request);
    case Wish::Push:
        return report(readPush(request, passage.caller), request);
    case Wish::External:
        return report(readExternal(request, passage.caller, known()->gatusKeys), request);
    case Wish::AppList:
    case Wish::AppPut:
    case Wish::AppRemove:
        return app(passage.entrance->wish, request);
    case Wish::Status:
        return work([this](const Say &say) { m_parts.state.status(say); });
    case Wish::Metrics:
        return work([this](const Say &say) { m_parts.state.metrics(say); });
    case Wish::Acknowledge:
        return work([this, monitor = segments[3], body = request.body](
                        const Say &say) { m_parts.state.acknowledge(monitor, body, say); });
    case Wish::Healthz:
        return work([this](const Say &say) {
            say(m_parts.isAlive() ? textResponse(200, "ok\n") : textResponse(503, "not every part shows life\n"));
        });
    }
    Q_UNREACHABLE();
}

FrontDesk::Prepared FrontDesk::report(const Understood &reading, const Request &request) const
{
    if (const auto *response = std::get_if<Response>(&reading))
        return *response;
    const QString address = QString::fromLatin1(request.head.peer.text);
    return work([this, report = std::get<Report>(reading), address](const Say &say) {
        m_parts.beats.take(report.sender, report.beat, address,
            [say, told = report.told](Reception reception) { say(told(reception)); });
    });
}

FrontDesk::Prepared FrontDesk::app(Wish wish, const Request &request) const
{
    if (wish == Wish::AppList)
        return work([this](const Say &say) { m_parts.apps.list(say); });
    const std::optional<int> app = appIn(request.head.target.segments.value(2));
    if (!app)
        return jsonError(404, QStringLiteral("no such app_id"));
    if (wish == Wish::AppRemove)
        return work([this, app](const Say &say) { m_parts.apps.remove(*app, say); });
    return work(
        [this, app, body = request.body](const Say &say) { m_parts.apps.put(*app, body, known()->settings, say); });
}

//! What is asked for a request, as work for the engine's thread; the answer finds its way also when we are gone.
HandOver::Work FrontDesk::work(std::function<void(const Say &)> ask) const
{
    return [handOver = QPointer<HandOver>(&m_parts.handOver), ask = std::move(ask)](RequestId id) {
        ask([handOver, id](const Response &response) {
            if (handOver)
                handOver->answer(id, response);
        });
    };
}

std::shared_ptr<const FrontDesk::Known> FrontDesk::known() const
{
    const std::lock_guard lock(m_mutex);
    return m_known;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver.h"

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace vigia {

namespace {

using Steady = std::chrono::steady_clock;

//! A lookup older than this may hang for ever: whoever asks now gets a fresh one.
constexpr auto shareable = std::chrono::seconds(10);

ResolveError resolveError(int code)
{
    if (code == EAI_NONAME)
        return ResolveError::NotFound;
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
    if (code == EAI_NODATA)
        return ResolveError::NoAddress;
#endif
#if defined(EAI_ADDRFAMILY)
    if (code == EAI_ADDRFAMILY)
        return ResolveError::NoAddress;
#endif
    return ResolveError::Silent;
}

Addresses addressesOf(const addrinfo *first)
{
    Addresses addresses;
    for (const addrinfo *info = first; info; info = info->ai_next) {
        const QHostAddress address(info->ai_addr);
        if (!address.isNull() && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

} // namespace

Resolved systemLookup(const QByteArray &name)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = ::getaddrinfo(name.constData(), nullptr, &hints, &found);
    if (code != 0)
        return unexpected(resolveError(code));
    Addresses addresses = addressesOf(found);
    ::freeaddrinfo(found);
    if (addresses.isEmpty())
        return unexpected(ResolveError::NoAddress);
    return addresses;
}

Resolver::Resolver(Lookup lookup, WorkLane::Limits limits)
    : m_lookup(std::move(lookup))
    , m_lane(limits)
{
}

Resolver::~Resolver()
{
    const Answer silent{unexpected(ResolveError::Silent), Micros(0)};
    const auto open = std::exchange(m_questions, {});
    for (const Question &question : open) {
        for (const Waiter &waiter : question.waiters)
            waiter.done(silent);
    }
}

Resolver::Ticket Resolver::resolve(const QByteArray &name, Done done)
{
    const auto ticket = static_cast<Ticket>(++m_lastId);
    Question &question = m_questions[name];
    const bool fresh = question.id == 0 || Steady::now() - question.asked > shareable;
    question.waiters.append({ticket, std::move(done)});
    if (fresh)
        ask(name, question);
    return ticket;
}

void Resolver::ask(const QByteArray &name, Question &question)
{
    const std::uint64_t id = ++m_lastId;
    question.id = id;
    question.asked = Steady::now();
    const QHostAddress literal(QString::fromLatin1(name));
    if (!literal.isNull()) {
        const auto answer = [this, name, id, literal] { onLookedUp(name, id, {Addresses{literal}, Micros(0)}); };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        return;
    }
    m_lane.post([this, lookup = m_lookup, name, id]() -> WorkLane::Sequel {
        const auto began = Steady::now();
        Answer answer{lookup(name), Micros(0)};
        answer.took = std::chrono::duration_cast<Micros>(Steady::now() - began);
        return [this, name, id, answer = std::move(answer)] { onLookedUp(name, id, answer); };
    });
}

void Resolver::cancel(Ticket ticket)
{
    const auto isIt = [ticket](const Waiter &waiter) { return waiter.ticket == ticket; };
    for (Question &question : m_questions)
        question.waiters.removeIf(isIt);
    m_answering.removeIf(isIt);
}

void Resolver::onLookedUp(const QByteArray &name, std::uint64_t id, const Answer &answer)
{
    const auto found = m_questions.find(name);
    if (found == m_questions.end() || found->id != id)
        return;
    m_answering = std::move(found->waiters);
    m_questions.erase(found);
    while (!m_answering.isEmpty())
        m_answering.takeFirst().done(answer); // may cancel those behind it
}

} // namespace vigia

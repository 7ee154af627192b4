// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadclient.h"

#include <algorithm>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vigia::bench {

namespace {

using Stopwatch = std::chrono::steady_clock;

struct Connection {
    int socket = -1;
    const QByteArray *request = nullptr; //!< null: it rests
    bool isSent = false;
    QByteArray heard;
    Stopwatch::time_point began;
};

void open(Connection &connection, const Load &load)
{
    connection.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(connection.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(load.port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::connect(connection.socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
}

void shut(Connection &connection)
{
    if (connection.socket < 0)
        return;
    // No thousands of ports that wait for late packets.
    const linger atOnce{1, 0};
    setsockopt(connection.socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(connection.socket);
    connection.socket = -1;
}

void begin(Connection &connection, const Load &load, const QByteArray &request)
{
    connection.began = Stopwatch::now();
    connection.request = &request;
    connection.isSent = false;
    connection.heard.clear();
    if (connection.socket < 0)
        open(connection, load);
}

enum class Step { Waits, Answered, Failed };

Step goOn(Connection &connection, const Load &load, short events)
{
    if (!connection.isSent) {
        if (!(events & POLLOUT))
            return (events & (POLLERR | POLLHUP)) ? Step::Failed : Step::Waits;
        const QByteArray &request = *connection.request;
        if (send(connection.socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
            return Step::Failed;
        connection.isSent = true;
        return Step::Waits;
    }
    char bytes[4096];
    const ssize_t size = recv(connection.socket, bytes, sizeof bytes, 0);
    if (size <= 0)
        return size < 0 && errno == EAGAIN ? Step::Waits : Step::Failed;
    connection.heard.append(bytes, size);
    const qsizetype end = connection.heard.lastIndexOf(load.wanted);
    const bool isWhole = end >= 0 && connection.heard.size() <= end + load.wanted.size() + 2;
    if (isWhole)
        return Step::Answered;
    return connection.heard.startsWith("HTTP/1.1 200") || connection.heard.size() < 12 ? Step::Waits : Step::Failed;
}

} // namespace

double LoadResult::percentile(double part) const
{
    if (milliseconds.empty())
        return 0;
    const auto last = double(milliseconds.size() - 1);
    return milliseconds[std::size_t(part * last)];
}

LoadResult runLoad(const Load &load, ConnectionUse use)
{
    LoadResult result;
    std::vector<Connection> connections(std::size_t(load.connections));
    std::vector<pollfd> polled(connections.size());
    std::size_t begun = 0;
    const Stopwatch::time_point start = Stopwatch::now();
    const auto mayBegin = [&] {
        const std::chrono::duration<double> passed = Stopwatch::now() - start;
        return load.perSecond <= 0 || double(begun) <= load.perSecond * passed.count();
    };
    while (Stopwatch::now() - start < load.duration) {
        for (std::size_t i = 0; i < connections.size(); ++i) {
            Connection &connection = connections[i];
            if (!connection.request && mayBegin())
                begin(connection, load, load.requests[begun++ % load.requests.size()]);
            const short events = !connection.request ? 0 : connection.isSent ? POLLIN : POLLOUT;
            polled[i] = {connection.request ? connection.socket : -1, events, 0};
        }
        poll(polled.data(), polled.size(), load.perSecond > 0 ? 1 : 100);
        for (std::size_t i = 0; i < connections.size(); ++i) {
            Connection &connection = connections[i];
            const Step step = polled[i].revents ? goOn(connection, load, polled[i].revents) : Step::Waits;
            if (step == Step::Waits)
                continue;
            if (step == Step::Answered)
                result.milliseconds.push_back(
                    std::chrono::duration<double, std::milli>(Stopwatch::now() - connection.began).count());
            else
                ++result.failed;
            if (step == Step::Failed || use == ConnectionUse::Fresh)
                shut(connection);
            connection.request = nullptr;
        }
    }
    result.took = Stopwatch::now() - start;
    for (Connection &connection : connections)
        shut(connection);
    std::ranges::sort(result.milliseconds);
    return result;
}

void awaitFirstAnswer(const Load &load)
{
    Load one = load;
    one.connections = 1;
    one.duration = std::chrono::seconds(1);
    while (runLoad(one, ConnectionUse::Fresh).milliseconds.empty()) { }
}

} // namespace vigia::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstring>

namespace vigia::bench {

QString targetUrl(int index, quint16 port)
{
    return QStringLiteral("http://127.1.%1.%2:%3/health").arg(index / 250).arg(index % 250 + 1).arg(port);
}

namespace {

constexpr char answer[] = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n"
                          "Connection: close\r\n\r\nalive\n";

bool isLoopback(int connection)
{
    sockaddr_in local{};
    socklen_t size = sizeof local;
    getsockname(connection, reinterpret_cast<sockaddr *>(&local), &size);
    return (ntohl(local.sin_addr.s_addr) >> 24) == 127;
}

//! A request of ours fits one packet; what does not end in an empty line is not answered.
void answerIfComplete(int connection)
{
    std::array<char, 4096> bytes{};
    const ssize_t count = recv(connection, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count > 4 && std::memcmp(bytes.data() + count - 4, "\r\n\r\n", 4) == 0)
        send(connection, answer, sizeof answer - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
    close(connection);
}

} // namespace

int serve()
{
    const rlimit many{20'000, 20'000};
    setrlimit(RLIMIT_NOFILE, &many);
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in any{};
    any.sin_family = AF_INET;
    any.sin_addr.s_addr = htonl(INADDR_ANY); // all of 127/8; anything else is closed at once
    socklen_t size = sizeof any;
    if (bind(listener, reinterpret_cast<sockaddr *>(&any), size) != 0 || listen(listener, 4096) != 0)
        return 1;
    getsockname(listener, reinterpret_cast<sockaddr *>(&any), &size);
    std::printf("%d\n", ntohs(any.sin_port));
    std::fflush(stdout);

    const int poll = epoll_create1(0);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = listener;
    epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
    std::array<epoll_event, 256> ready{};
    for (;;) {
        const int count = epoll_wait(poll, ready.data(), int(ready.size()), -1);
        for (int i = 0; i < count; ++i) {
            if (ready[i].data.fd != listener) {
                answerIfComplete(ready[i].data.fd);
                continue;
            }
            for (int connection = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK); connection >= 0;
                 connection = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK)) {
                if (!isLoopback(connection)) {
                    close(connection);
                    continue;
                }
                event.events = EPOLLIN;
                event.data.fd = connection;
                epoll_ctl(poll, EPOLL_CTL_ADD, connection, &event);
            }
        }
    }
}

} // namespace vigia::bench

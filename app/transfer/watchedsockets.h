// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <curl/curl.h>

#include <mutex>
#include <set>

namespace vigia {

//! Opens and closes the sockets of a worker's transfers, not inherited by children, and can cut them all
//! from another thread: libcurl waits in SMTP's last steps without looking at anything else.
//! Outlives the multi handle, which may close sockets after the transfer they were opened for.
class WatchedSockets
{
public:
    void watch(CURL *easy);
    void cutAll(); //!< any thread: whoever waits for these sockets goes on at once
    void refuseNew(); //!< any thread
    void endReading(); //!< nothing more is waited for, what is to be sent still goes

private:
    static curl_socket_t opened(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int closed(void *self, curl_socket_t socket);

    std::mutex m_mutex;
    std::set<curl_socket_t> m_open;
    bool m_refusing = false;
};

} // namespace vigia

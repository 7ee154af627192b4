// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <curl/curl.h>

#include <QByteArray>

#include <memory>
#include <new>

namespace vigia {

// CURL and CURLM are both `void` in some versions of libcurl: types of our own keep them apart.
struct MultiCloser {
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
struct EasyCloser {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct ListCloser {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

using CurlEasy = std::unique_ptr<CURL, EasyCloser>;
using CurlMulti = std::unique_ptr<CURLM, MultiCloser>;

//! A list of lines as libcurl wants it; it copies them.
class CurlLines
{
public:
    void append(const QByteArray &line)
    {
        curl_slist *longer = curl_slist_append(m_list.get(), line.constData());
        if (!longer)
            throw std::bad_alloc();
        static_cast<void>(m_list.release());
        m_list.reset(longer);
    }
    curl_slist *get() const { return m_list.get(); }

private:
    std::unique_ptr<curl_slist, ListCloser> m_list;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "curllibrary.h"

#include <QtGlobal>

#include <curl/curl.h>

namespace vigia {

CurlLibrary::CurlLibrary()
{
    static constexpr char token = 0;
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        qFatal("libcurl cannot be initialised");
    m_use = Use(&token, [](const void *) { curl_global_cleanup(); });
}

} // namespace vigia

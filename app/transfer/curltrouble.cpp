// SPDX-License-Identifier: GPL-3.0-or-later
#include "curltrouble.h"

namespace vigia {

DeliveryTrouble troubleOf(CURLcode result)
{
    switch (int(result)) { // libcurl's next version may have one more
    case CURLE_OK:
        return DeliveryTrouble::None;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return DeliveryTrouble::NameNotFound;
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
        return DeliveryTrouble::CannotConnect;
    case CURLE_USE_SSL_FAILED:
        return DeliveryTrouble::TlsNotOffered;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return DeliveryTrouble::CertificateInvalid;
    case CURLE_SSL_CACERT_BADFILE:
        return DeliveryTrouble::BadSetting;
    case CURLE_OPERATION_TIMEDOUT:
        return DeliveryTrouble::TimedOut;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return DeliveryTrouble::LoginRefused;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return DeliveryTrouble::ConnectionLost;
    case CURLE_FAILED_INIT:
    case CURLE_OUT_OF_MEMORY:
    case CURLE_INTERFACE_FAILED:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_NOT_BUILT_IN:
    case CURLE_UNKNOWN_OPTION:
    case CURLE_BAD_FUNCTION_ARGUMENT:
    case CURLE_ABORTED_BY_CALLBACK:
        return DeliveryTrouble::OwnFault;
    default:
        return DeliveryTrouble::NotUnderstood;
    }
}

} // namespace vigia

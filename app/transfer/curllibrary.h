// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace vigia {

//! libcurl, initialised for as long as this object or anything made with it lives. Made once, in a
//! composition root, before there are threads.
class CurlLibrary
{
public:
    CurlLibrary();

    using Use = std::shared_ptr<const void>;
    Use use() const { return m_use; } //!< keeps the library initialised

private:
    Use m_use;
};

} // namespace vigia

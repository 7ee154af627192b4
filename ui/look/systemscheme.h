// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/roles.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vigia {

//! Whether the system prefers light or dark, where it says so apart from its palette: the desktop
//! portal on free desktops, the registry on Windows. Toolkits of version 6.4 do not know of either.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<SystemScheme> create();

    //! Absent: it has not said (yet).
    virtual std::optional<Scheme> preferred() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/roles.h"

#include <QObject>
#include <QString>

#include <memory>

namespace vigia {

class SystemScheme;

enum class SchemeChoice { System, Light, Dark };

//! The application's palette: the platform's own as long as it is what is asked for; else one of
//! ours over a style that follows palettes. Follows the system while it runs. Interface thread, one
//! per QApplication, made before the first window.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(SchemeChoice choice = SchemeChoice::System, QObject *parent = nullptr);
    ~Theme() override;

    SchemeChoice choice() const { return m_choice; }
    void choose(SchemeChoice choice);

    //! What the windows look like now.
    Scheme scheme() const { return m_scheme; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(vigia::Scheme scheme);

private:
    void apply();
    void adapt();

    SchemeChoice m_choice;
    Scheme m_scheme = Scheme::Light;
    std::unique_ptr<SystemScheme> m_system;
    QString m_platformStyle;
    bool m_ownPalette = false;
    bool m_applying = false;
};

//! The palette of our own for widgets.
QPalette ownPalette(Scheme scheme);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace vigia {

//! Asks an instance of another version to end, as it does if it was started for the windows; see wire::farewell().
//! Interface thread.
class Farewell final : public QObject
{
    Q_OBJECT

public:
    //! \a path: where its socket lies.
    explicit Farewell(const QString &path, QObject *parent = nullptr);

Q_SIGNALS:
    //! It was asked, or cannot be; whether it ends is seen by looking for it.
    void said();

private:
    void greet();
    void end();

    QLocalSocket m_socket;
    QTimer m_patience;
    bool m_over = false;
};

} // namespace vigia

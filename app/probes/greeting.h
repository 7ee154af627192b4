// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace vigia {

//! Listens to a port that closed the connection on an HTTP request: does another protocol speak
//! there? QNetworkAccessManager tells silence and a foreign answer apart by nothing. Sends no more
//! than an empty HEAD, so no credentials; ends within a second, exactly once unless destroyed before.
class Greeting final : public QObject
{
    Q_OBJECT

public:
    Greeting();
    void start(const QHostAddress &address, quint16 port);

Q_SIGNALS:
    void heard(bool somethingElse); //!< true: bytes came that are not HTTP

private:
    void ask();
    void onReadyRead();
    void end(bool somethingElse);

    QTcpSocket m_socket;
    QTimer m_patience;
    QTimer m_banner; //!< some protocols speak first
    bool m_ended = false;
};

} // namespace vigia

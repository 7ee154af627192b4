// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace vigia::test {

//! Certificates made for this run by makecertificates.sh; see there for the names.
class Certificates
{
public:
    Certificates();

    QString path(const QString &file) const { return m_directory.filePath(file); }
    QByteArray content(const QString &file) const;
    QSslConfiguration server(const QString &name) const; //!< a server's configuration that shows `name`.pem

private:
    QTemporaryDir m_directory;
};

} // namespace vigia::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QTemporaryFile;

namespace vigia {

//! Starts a watching process that outlives this one: a tray that starts anew, or crashes, is no gap in
//! the watching. What it says on stderr until it answers is kept, for when it never does.
class EngineProcess
{
public:
    //! \a program is `vigia`; \a arguments make it watch.
    EngineProcess(QString program, QStringList arguments);
    ~EngineProcess();

    //! False: there is no such program, or it cannot be started.
    bool start();
    //! False: it has ended. Only of the process started last; where that cannot be told, true.
    bool isAlive() const;
    //! Its last words, plain text, at most 2000 characters.
    QString lastWords() const;

private:
    const QString m_program;
    const QStringList m_arguments;
    std::unique_ptr<QTemporaryFile> m_words;
    qint64 m_pid = 0;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/verbs/profilesession.h"
#include "wording/storagewords.h"
#include "wording/visibletext.h"

#include <QSaveFile>

namespace vigia {

namespace {

//! The file is replaced whole or not at all, and only its owner may read it: it names the machines.
class ExportRun final : public VerbRun
{
public:
    ExportRun(const arguments::Export &arguments, const Invocation &invocation, const Environment &environment)
        : m_arguments(arguments)
        , m_environment(environment)
        , m_session(environment, invocation, ProfileSession::Offline::Allowed)
    {
    }

    void start(Finished finished) override
    {
        m_session.execute(command::Export{},
            [this, finished = std::move(finished)](const Answer &answer) { finished(show(answer)); });
    }

private:
    int show(const Answer &answer) const
    {
        if (!answer)
            return m_session.reportError(answer.error());
        const auto *text = std::get_if<QString>(&*answer);
        const QByteArray bytes = text ? text->toUtf8() : QByteArray();
        if (m_arguments.file.isEmpty() || m_arguments.file == u"-")
            return int(m_environment.out.write(bytes) ? VerbExit::Done : VerbExit::Refused);
        return save(bytes);
    }

    int save(const QByteArray &bytes) const
    {
        QSaveFile file(m_arguments.file);
        const bool saved = file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.write(bytes) == bytes.size() && file.commit();
        if (saved)
            return int(VerbExit::Done);
        m_environment.err.write(
            m_environment.language.translate("Console", "“%1” cannot be written: %2")
                .arg(visibleText(m_arguments.file), storageText(file.errorString(), m_environment.language))
                .toUtf8()
            + '\n');
        return int(VerbExit::Refused);
    }

    const arguments::Export m_arguments;
    const Environment &m_environment;
    ProfileSession m_session;
};

} // namespace

std::unique_ptr<VerbRun> makeRun(
    const arguments::Export &arguments, const Invocation &invocation, const Environment &environment)
{
    return std::make_unique<ExportRun>(arguments, invocation, environment);
}

} // namespace vigia

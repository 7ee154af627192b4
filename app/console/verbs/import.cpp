// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/importtext.h"
#include "console/verbs/profilesession.h"
#include "wording/storagewords.h"
#include "wording/visibletext.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace vigia {

namespace {

//! What fits into one request to a running instance.
constexpr qint64 largestFile = 11 * 1024 * 1024;

class ImportRun final : public VerbRun
{
public:
    ImportRun(const arguments::Import &arguments, const Invocation &invocation, const Environment &environment)
        : m_arguments(arguments)
        , m_environment(environment)
        , m_session(environment, invocation,
              arguments.dryRun ? ProfileSession::Offline::Rehearsed : ProfileSession::Offline::Founding)
    {
    }

    void start(Finished finished) override
    {
        const Result<QByteArray, QString> text = read();
        if (!text) {
            m_environment.err.write(text.error().toUtf8() + '\n');
            QTimer::singleShot(0, this, [finished] { finished(int(VerbExit::Refused)); });
            return;
        }
        const bool isInput = m_arguments.file == QLatin1StringView("-");
        const command::Import command{.text = *text,
            .fileName = isInput ? m_arguments.file : QFileInfo(m_arguments.file).absoluteFilePath(),
            .dryRun = m_arguments.dryRun,
            .replace = m_arguments.replace,
            .language = m_environment.language.code(),
            .shownAs = m_arguments.file};
        m_session.execute(
            command, [this, finished = std::move(finished)](const Answer &answer) { finished(show(answer)); });
    }

private:
    Result<QByteArray, QString> read() const
    {
        const Language &language = m_environment.language;
        QByteArray text;
        if (m_arguments.file == QLatin1StringView("-")) {
            text = m_environment.readInput(largestFile);
        } else {
            QFile file(m_arguments.file);
            if (!file.open(QIODevice::ReadOnly)) {
                return unexpected(language.translate("Console", "“%1” cannot be read: %2")
                                      .arg(visibleText(m_arguments.file), storageText(file.errorString(), language)));
            }
            text = file.read(largestFile + 1);
        }
        if (text.size() > largestFile)
            return unexpected(language.translate("Console", "The file is larger than %1 MiB.").arg(largestFile >> 20));
        return text;
    }

    int show(const Answer &answer) const
    {
        if (!answer)
            return m_session.reportError(answer.error());
        if (const auto *view = std::get_if<ImportView>(&*answer))
            m_environment.out.write(importText(*view, m_arguments.file, m_environment.language).toUtf8());
        return int(VerbExit::Done);
    }

    const arguments::Import m_arguments;
    const Environment &m_environment;
    ProfileSession m_session;
};

} // namespace

std::unique_ptr<VerbRun> makeRun(
    const arguments::Import &import, const Invocation &invocation, const Environment &environment)
{
    return std::make_unique<ImportRun>(import, invocation, environment);
}

} // namespace vigia

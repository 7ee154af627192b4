// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/secrettext.h"
#include "console/verbs/profilesession.h"

#include <QPointer>
#include <QStringDecoder>
#include <QTimer>

namespace vigia {

namespace {

using Action = arguments::Secret::Action;

//! The password store is this user's, so it is changed from here; whoever watches is then told that
//! something changed, never what.
class SecretRun final : public VerbRun
{
public:
    SecretRun(const arguments::Secret &arguments, const Invocation &invocation, const Environment &environment)
        : m_arguments(arguments)
        , m_environment(environment)
        , m_profile(invocation.profile)
        , m_session(environment, invocation,
              arguments.action == Action::Set ? ProfileSession::Offline::Founding : ProfileSession::Offline::Allowed)
    {
    }

    void start(Finished finished) override
    {
        m_finished = std::move(finished);
        if (m_arguments.action == Action::List)
            return m_session.execute(
                command::ListSecrets{}, [this](const Answer &answer) { m_finished(show(answer)); });
        m_keychain = m_environment.openKeychain(m_profile);
        if (!m_keychain)
            return end(refuse(noKeychainText(m_arguments.name, m_environment.language)));
        if (m_arguments.action == Action::Set)
            set();
        else
            forget();
    }

private:
    static constexpr qint64 largest = 1024 * 1024;

    void set()
    {
        const auto input = m_environment.readSecret(
            words(QT_TRANSLATE_NOOP("Console", "Value of “%1” (not shown): ")).arg(m_arguments.name), largest);
        if (!input)
            return end(interruptedExit());
        const Result<QString, QString> value = valueFrom(*input);
        if (!value)
            return end(refuse(value.error()));
        m_keychain->store(m_arguments.name, *value,
            kept(words(QT_TRANSLATE_NOOP("Console", "Kept in the system password store: %1"))));
    }

    void forget() { m_keychain->forget(m_arguments.name, kept(words(QT_TRANSLATE_NOOP("Console", "Forgotten: %1")))); }

    Result<QString, QString> valueFrom(QByteArray bytes) const
    {
        if (bytes.size() > largest)
            return unexpected(words(QT_TRANSLATE_NOOP("Console", "A secret has at most 1 MiB.")));
        if (bytes.endsWith('\n'))
            bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
        if (bytes.isEmpty())
            return unexpected(words(QT_TRANSLATE_NOOP("Console", "The value is empty, so nothing was changed.")));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString value = decoder(bytes);
        if (decoder.hasError() || value.contains(QChar::Null))
            return unexpected(
                words(QT_TRANSLATE_NOOP("Console", "The value is no text in UTF-8, so nothing was changed.")));
        return value;
    }

    //! What the store says, from the event loop; then whoever watches hears of it.
    SecretStore::Kept kept(const QString &sentence)
    {
        return [this, self = QPointer(this), sentence](const Result<void, SecretError> &done) {
            if (!self)
                return;
            // A name that is gone there is not to be listed any longer either.
            const bool isGone = !done && done.error() == SecretError::Absent;
            if (!done && !isGone)
                return end(refuse(secretErrorText(done.error(), m_arguments.name, m_environment.language)));
            const command::SecretChanged changed{m_arguments.name, m_arguments.action == Action::Set};
            m_session.execute(changed, [this, isGone, sentence](const Answer &answer) {
                if (isGone)
                    refuse(secretErrorText(SecretError::Absent, m_arguments.name, m_environment.language));
                else
                    m_environment.out.write(sentence.arg(m_arguments.name).toUtf8() + '\n');
                if (!answer)
                    m_session.reportError(answer.error());
                end(int(answer && !isGone ? VerbExit::Done : VerbExit::Refused));
            });
        };
    }

    int show(const Answer &answer) const
    {
        if (!answer)
            return m_session.reportError(answer.error());
        const auto *view = std::get_if<SecretsView>(&*answer);
        if (!view)
            return m_session.reportError(
                {.code = CommandErrorCode::Broken, .subject = QStringLiteral("secrets"), .lines = {}});
        m_environment.out.write(
            m_arguments.json ? secretsDocument(*view) : secretsText(*view, m_environment.language).toUtf8());
        if (!view->hasKeychain)
            m_environment.err.write(noKeychainText(QStringLiteral("NAME"), m_environment.language).toUtf8() + '\n');
        return int(VerbExit::Done);
    }

    int refuse(const QString &sentence) const
    {
        m_environment.err.write(sentence.toUtf8() + '\n');
        return int(VerbExit::Refused);
    }

    void end(int exitCode)
    {
        QTimer::singleShot(0, this, [this, exitCode] { m_finished(exitCode); });
    }

    QString words(const char *text) const { return m_environment.language.translate("Console", text); }

    const arguments::Secret m_arguments;
    const Environment &m_environment;
    const QString m_profile;
    ProfileSession m_session;
    std::unique_ptr<SecretStore> m_keychain;
    Finished m_finished;
};

} // namespace

std::unique_ptr<VerbRun> makeRun(
    const arguments::Secret &secret, const Invocation &invocation, const Environment &environment)
{
    return std::make_unique<SecretRun>(secret, invocation, environment);
}

} // namespace vigia

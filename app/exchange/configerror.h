// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

namespace vigia {

//! What is wrong with a configuration. In the comments: subject, value, hint where they are used;
//! wording/configerrortext.h has the words.
enum class ErrorCode {
    // the file
    TooLarge, //!< hint: the limit
    NotUtf8,
    ControlCharacter, //!< value: U+XXXX
    Empty,
    SyntaxError, //!< hint: the parser's words
    TooDeep,
    AliasNotAllowed,
    TagNotAllowed,
    SeveralDocuments,
    UnknownFormat,
    // its shape
    NotAMap, //!< subject: the key
    NotAList, //!< subject: the key
    NotAText, //!< subject: the key
    EmptyValue, //!< subject: the key
    RepeatedKey, //!< subject: the key
    UnknownKey, //!< subject: the key; hint: the key that was probably meant, or empty
    MissingKey, //!< subject: the key
    MissingBeside, //!< subject: the key; hint: the key that needs it
    NotSupportedYet, //!< subject: the key or what is asked for
    UnknownVersion, //!< value
    // values
    BadDuration, //!< subject, value
    NotANumber, //!< subject, value
    OutOfRange, //!< subject, value, hint: "1 – 100"
    TooLong, //!< subject, hint: the limit
    BadText, //!< subject: a text that may have no control characters has some
    BadChoice, //!< subject, value, hint: the choices
    BadName, //!< subject: the key, value
    BadId, //!< value
    BadUrl, //!< subject, value
    TwoSchemes, //!< subject, value
    ForbiddenScheme, //!< subject, value: the scheme
    CredentialsInUrl, //!< subject
    BadMethod, //!< value
    BadHeaderName, //!< value
    BadHeaderValue, //!< subject: the header
    BadSecretName, //!< subject
    SecretExpected, //!< subject: the key or header that holds a secret
    BadStatusRange, //!< value
    BadPattern, //!< value, hint: the library's words and the position
    BadJsonPath, //!< value
    BadPin, //!< value
    BadPath, //!< value
    BadProxy, //!< value
    BadEmail, //!< value
    BadSender, //!< value
    BadHost, //!< value
    BadChat, //!< value
    BadProgram, //!< value
    HttpsExpected, //!< subject, value
    PasswordInTheClear, //!< value: the host
    BadDate, //!< subject, value
    BadTimeOfDay, //!< subject, value
    BadZone, //!< value
    BadCron, //!< value
    BadAddress, //!< value
    BadUser, //!< value
    BadSlug, //!< value
    EndsBeforeItBegins,
    // how it hangs together
    NoTarget, //!< value: the monitor
    SeveralTargets, //!< subject: the second target's key
    NoWay, //!< value: the channel
    NoRhythm, //!< a heartbeat with neither every nor cron
    SeveralRhythms,
    SeveralWays, //!< subject: the first way's key
    ReservedName, //!< value: the name
    NoPeriod, //!< a maintenance window with neither weekly nor from and to
    SeveralPeriods,
    RepeatedName, //!< value
    RepeatedId, //!< value
    RepeatedApp, //!< value: the number; subject: the monitor
    UnknownGroup, //!< value; subject: who names it
    UnknownMonitor, //!< value; subject: who names it
    UnknownChannel, //!< value; subject: who names it
    UnknownAccount, //!< value; subject: the channel that names it
    NotAnotherWay, //!< value: `sound` or `desktop`; hint: the key
    NotTelegram, //!< value: the channel that `bot` names
    NoRecipient, //!< value: the channel; subject: the monitor
    DependsOnItself, //!< value: the monitor
    DependencyCycle, //!< hint: "A → B → A"
    TimeoutTooLong, //!< subject: the monitor; value: the timeout; hint: the interval
};

//! Where in the document a key stands.
enum class Place {
    Document,
    Defaults,
    Group,
    Owner,
    Monitor,
    Maintenance,
    Channel,
    Sound,
    Email,
    Telegram,
    Webhook,
    Program,
    Account,
    Smtp,
    Policy,
    Escalation,
    Quiet,
    PingOut,
    Heartbeat,
    Listen,
    ListenUser,
    ListenTls,
    ListenDefaults,
    Bot,
    Weekly,
    Secret,
    Basic,
    Json,
    Tls,
    Headers,
};

struct ConfigError {
    ErrorCode code = ErrorCode::SyntaxError;
    Place place = Place::Document;
    int line = 0; //!< 1-based; 0: not from a text, or about the whole
    int column = 0; //!< 1-based
    QString subject = {};
    QString value = {}; //!< as written, cut; never what could be a secret
    QString hint = {};
    friend bool operator==(const ConfigError &, const ConfigError &) = default;
};

using ConfigErrors = std::vector<ConfigError>;

//! `unknown_key` …: for documents and tests. Never translated.
QLatin1StringView apiName(ErrorCode code);
std::optional<ErrorCode> errorCodeFromApiName(QStringView name);
std::vector<ErrorCode> allErrorCodes();

//! Collects what is wrong, up to a bound: a hostile file makes no endless report.
class ErrorList
{
public:
    static constexpr std::size_t most = 50;

    void add(ConfigError error);
    void add(const ConfigErrors &errors);
    bool isEmpty() const { return m_errors.empty(); }
    std::size_t count() const { return m_errors.size(); }
    //! In the order of the lines; errors without a line come last.
    ConfigErrors sorted() const;

private:
    ConfigErrors m_errors;
};

} // namespace vigia

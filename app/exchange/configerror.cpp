// SPDX-License-Identifier: GPL-3.0-or-later
#include "configerror.h"

#include "domain/names.h"

#include <algorithm>
#include <limits>

namespace vigia {

namespace {

constexpr qsizetype longestValue = 120;

constexpr NameTable<ErrorCode, 80> codeNames{{{
    {ErrorCode::TooLarge, "too_large"},
    {ErrorCode::NotUtf8, "not_utf8"},
    {ErrorCode::ControlCharacter, "control_character"},
    {ErrorCode::Empty, "empty"},
    {ErrorCode::SyntaxError, "syntax_error"},
    {ErrorCode::TooDeep, "too_deep"},
    {ErrorCode::AliasNotAllowed, "alias_not_allowed"},
    {ErrorCode::TagNotAllowed, "tag_not_allowed"},
    {ErrorCode::SeveralDocuments, "several_documents"},
    {ErrorCode::UnknownFormat, "unknown_format"},
    {ErrorCode::NotAMap, "not_a_map"},
    {ErrorCode::NotAList, "not_a_list"},
    {ErrorCode::NotAText, "not_a_text"},
    {ErrorCode::EmptyValue, "empty_value"},
    {ErrorCode::RepeatedKey, "repeated_key"},
    {ErrorCode::UnknownKey, "unknown_key"},
    {ErrorCode::MissingKey, "missing_key"},
    {ErrorCode::MissingBeside, "missing_beside"},
    {ErrorCode::NotSupportedYet, "not_supported_yet"},
    {ErrorCode::UnknownVersion, "unknown_version"},
    {ErrorCode::BadDuration, "bad_duration"},
    {ErrorCode::NotANumber, "not_a_number"},
    {ErrorCode::OutOfRange, "out_of_range"},
    {ErrorCode::TooLong, "too_long"},
    {ErrorCode::BadText, "bad_text"},
    {ErrorCode::BadChoice, "bad_choice"},
    {ErrorCode::BadName, "bad_name"},
    {ErrorCode::BadId, "bad_id"},
    {ErrorCode::BadUrl, "bad_url"},
    {ErrorCode::TwoSchemes, "two_schemes"},
    {ErrorCode::ForbiddenScheme, "forbidden_scheme"},
    {ErrorCode::CredentialsInUrl, "credentials_in_url"},
    {ErrorCode::BadMethod, "bad_method"},
    {ErrorCode::BadHeaderName, "bad_header_name"},
    {ErrorCode::BadHeaderValue, "bad_header_value"},
    {ErrorCode::BadSecretName, "bad_secret_name"},
    {ErrorCode::SecretExpected, "secret_expected"},
    {ErrorCode::BadStatusRange, "bad_status_range"},
    {ErrorCode::BadPattern, "bad_pattern"},
    {ErrorCode::BadJsonPath, "bad_json_path"},
    {ErrorCode::BadPin, "bad_pin"},
    {ErrorCode::BadPath, "bad_path"},
    {ErrorCode::BadProxy, "bad_proxy"},
    {ErrorCode::BadEmail, "bad_email"},
    {ErrorCode::BadSender, "bad_sender"},
    {ErrorCode::BadHost, "bad_host"},
    {ErrorCode::BadChat, "bad_chat"},
    {ErrorCode::BadProgram, "bad_program"},
    {ErrorCode::HttpsExpected, "https_expected"},
    {ErrorCode::PasswordInTheClear, "password_in_the_clear"},
    {ErrorCode::BadDate, "bad_date"},
    {ErrorCode::BadTimeOfDay, "bad_time_of_day"},
    {ErrorCode::BadZone, "bad_zone"},
    {ErrorCode::BadCron, "bad_cron"},
    {ErrorCode::BadAddress, "bad_address"},
    {ErrorCode::BadUser, "bad_user"},
    {ErrorCode::BadSlug, "bad_slug"},
    {ErrorCode::EndsBeforeItBegins, "ends_before_it_begins"},
    {ErrorCode::NoTarget, "no_target"},
    {ErrorCode::SeveralTargets, "several_targets"},
    {ErrorCode::NoWay, "no_way"},
    {ErrorCode::NoRhythm, "no_rhythm"},
    {ErrorCode::SeveralRhythms, "several_rhythms"},
    {ErrorCode::SeveralWays, "several_ways"},
    {ErrorCode::ReservedName, "reserved_name"},
    {ErrorCode::NoPeriod, "no_period"},
    {ErrorCode::SeveralPeriods, "several_periods"},
    {ErrorCode::RepeatedName, "repeated_name"},
    {ErrorCode::RepeatedId, "repeated_id"},
    {ErrorCode::RepeatedApp, "repeated_app"},
    {ErrorCode::UnknownGroup, "unknown_group"},
    {ErrorCode::UnknownMonitor, "unknown_monitor"},
    {ErrorCode::UnknownChannel, "unknown_channel"},
    {ErrorCode::UnknownAccount, "unknown_account"},
    {ErrorCode::NotAnotherWay, "not_another_way"},
    {ErrorCode::NotTelegram, "not_telegram"},
    {ErrorCode::NoRecipient, "no_recipient"},
    {ErrorCode::DependsOnItself, "depends_on_itself"},
    {ErrorCode::DependencyCycle, "dependency_cycle"},
    {ErrorCode::TimeoutTooLong, "timeout_too_long"},
}}};

} // namespace

QLatin1StringView apiName(ErrorCode code)
{
    return codeNames.name(code);
}

std::optional<ErrorCode> errorCodeFromApiName(QStringView name)
{
    return codeNames.value(name);
}

std::vector<ErrorCode> allErrorCodes()
{
    std::vector<ErrorCode> codes;
    for (const auto &[code, name] : codeNames.entries)
        codes.push_back(code);
    return codes;
}

void ErrorList::add(ConfigError error)
{
    if (m_errors.size() >= most)
        return;
    const auto cut = [](QString &text) {
        if (text.size() > longestValue)
            text = text.first(longestValue) + u'…';
    };
    cut(error.subject);
    cut(error.value);
    m_errors.push_back(std::move(error));
}

void ErrorList::add(const ConfigErrors &errors)
{
    for (const ConfigError &error : errors)
        add(error);
}

ConfigErrors ErrorList::sorted() const
{
    ConfigErrors sorted = m_errors;
    const auto position = [](const ConfigError &error) {
        return std::pair(error.line > 0 ? error.line : std::numeric_limits<int>::max(), error.column);
    };
    std::stable_sort(sorted.begin(), sorted.end(),
        [&position](const ConfigError &a, const ConfigError &b) { return position(a) < position(b); });
    return sorted;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace vigia {

namespace {

bool isForbidden(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return (code < 0x20 && c != '\t' && c != '\n' && c != '\r') || code == 0x7f;
}

} // namespace

std::optional<ConfigError> textFlaw(const QByteArray &bytes)
{
    int line = 0;
    for (qsizetype begin = 0; begin <= bytes.size();) {
        ++line;
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const QByteArrayView text = QByteArrayView(bytes).sliced(begin, end - begin);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder(text);
        if (decoder.hasError())
            return ConfigError{.code = ErrorCode::NotUtf8, .line = line};
        const auto bad = std::find_if(text.begin(), text.end(), isForbidden);
        if (bad != text.end()) {
            return ConfigError{.code = ErrorCode::ControlCharacter,
                .line = line,
                .value = QStringLiteral("U+%1").arg(uint(*bad), 4, 16, QLatin1Char('0')).toUpper()};
        }
        begin = end + 1;
    }
    return std::nullopt;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamlreader.h"

#include "encoding.h"
#include "yamltreebuilder.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace vigia {

namespace {

ConfigErrors syntaxError(const YAML::Mark &mark, const std::string &words)
{
    ConfigError error{.code = ErrorCode::SyntaxError};
    error.line = mark.is_null() ? 0 : mark.line + 1;
    error.column = mark.is_null() ? 0 : mark.column + 1;
    error.hint = QString::fromStdString(words);
    return {error};
}

} // namespace

Result<Node, ConfigErrors> readYaml(const QByteArray &bytes)
{
    if (bytes.size() > longestYaml)
        return unexpected(ConfigErrors{{.code = ErrorCode::TooLarge, .hint = QStringLiteral("16 MiB")}});
    if (const auto flaw = textFlaw(bytes))
        return unexpected(ConfigErrors{*flaw});

    // The library throws; nothing of it leaves this function. It bounds its own recursion, far above ours.
    YamlTreeBuilder builder(deepestYaml);
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        while (!builder.isFinal() && parser.HandleNextDocument(builder)) { }
    } catch (const YAML::Exception &exception) {
        if (!builder.isTooDeep())
            return unexpected(syntaxError(exception.mark, exception.msg));
    } catch (const std::exception &exception) {
        return unexpected(syntaxError(YAML::Mark::null_mark(), exception.what()));
    }
    return std::move(builder).takeResult();
}

} // namespace vigia

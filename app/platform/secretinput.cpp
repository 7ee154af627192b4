// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretinput.h"

#ifdef _WIN32
#include <QString>

#include <windows.h>

#include <array>
#include <io.h>
#else
#include <array>
#include <cerrno>
#include <termios.h>
#include <unistd.h>
#endif

namespace vigia {

#ifdef _WIN32

bool isInputTerminal()
{
    return _isatty(0) != 0;
}

std::optional<QByteArray> readHiddenLine()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (!GetConsoleMode(input, &before))
        return QByteArray();
    SetConsoleMode(input, (before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
    std::array<wchar_t, 4096> line{};
    DWORD length = 0;
    const bool wasRead = ReadConsoleW(input, line.data(), DWORD(line.size()), &length, nullptr);
    const bool wasInterrupted = !wasRead || (length == 0 && GetLastError() == ERROR_OPERATION_ABORTED);
    SetConsoleMode(input, before);
    if (wasInterrupted)
        return std::nullopt;
    return QString::fromWCharArray(line.data(), int(length)).toUtf8();
}

#else

namespace {
constexpr char controlC = 3;
}

bool isInputTerminal()
{
    return ::isatty(STDIN_FILENO) != 0;
}

std::optional<QByteArray> readHiddenLine()
{
    termios before{};
    if (::tcgetattr(STDIN_FILENO, &before) != 0)
        return QByteArray();
    // Ctrl+C ends the line instead of the process: the terminal must be put back as it was.
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO | ISIG);
    hidden.c_lflag |= ICANON | ECHONL;
    hidden.c_cc[VEOL] = controlC;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::array<char, 4096> line{};
    ssize_t length = 0;
    do {
        length = ::read(STDIN_FILENO, line.data(), line.size());
    } while (length < 0 && errno == EINTR);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    const QByteArray bytes(line.data(), length < 0 ? 0 : qsizetype(length));
    return bytes.endsWith(controlC) ? std::nullopt : std::optional(bytes);
}

#endif

} // namespace vigia

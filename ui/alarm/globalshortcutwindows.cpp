// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/globalshortcut.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <optional>

#include <windows.h>

namespace vigia {

namespace {

constexpr int hotKeyId = 0x5647; // any below 0xC000

//! Virtual-key codes: letters and digits are their characters.
std::optional<UINT> virtualKeyOf(Qt::Key key)
{
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Space)
        return UINT(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return UINT(VK_F1 + (key - Qt::Key_F1));
    if (key == Qt::Key_Pause)
        return UINT(VK_PAUSE);
    if (key == Qt::Key_Insert)
        return UINT(VK_INSERT);
    return std::nullopt;
}

UINT modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UINT mask = 0;
    if (modifiers & Qt::ControlModifier)
        mask |= MOD_CONTROL;
    if (modifiers & Qt::AltModifier)
        mask |= MOD_ALT;
    if (modifiers & Qt::ShiftModifier)
        mask |= MOD_SHIFT;
    if (modifiers & Qt::MetaModifier)
        mask |= MOD_WIN;
    return mask;
}

class WindowsShortcut final : public GlobalShortcut, private QAbstractNativeEventFilter
{
public:
    WindowsShortcut() { QCoreApplication::instance()->installNativeEventFilter(this); }
    ~WindowsShortcut() override { release(); }

    ShortcutStanding set(const QKeySequence &keys) override
    {
        release();
        if (keys.isEmpty())
            return ShortcutStanding::Off;
        const auto code = virtualKeyOf(keys[0].key());
        const UINT modifiers = modifiersOf(keys[0].keyboardModifiers());
        const bool isFunctionKey = keys[0].key() >= Qt::Key_F1 && keys[0].key() <= Qt::Key_F24;
        if (keys.count() != 1 || !code || (!(modifiers & ~UINT(MOD_SHIFT)) && !isFunctionKey))
            return ShortcutStanding::Unusable;
        // Without a window the message comes to this thread, the interface's.
        m_isSet = RegisterHotKey(nullptr, hotKeyId, modifiers | MOD_NOREPEAT, *code);
        if (m_isSet)
            return ShortcutStanding::Available;
        return GetLastError() == ERROR_HOTKEY_ALREADY_REGISTERED ? ShortcutStanding::Taken : ShortcutStanding::Unusable;
    }

private:
    void release()
    {
        if (m_isSet)
            UnregisterHotKey(nullptr, hotKeyId);
        m_isSet = false;
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *windowsMessage = static_cast<const MSG *>(message);
        if (windowsMessage->message != WM_HOTKEY || windowsMessage->wParam != hotKeyId)
            return false;
        Q_EMIT pressed();
        return true;
    }

    bool m_isSet = false;
};

} // namespace

std::unique_ptr<GlobalShortcut> GlobalShortcut::create()
{
    return std::make_unique<WindowsShortcut>();
}

} // namespace vigia

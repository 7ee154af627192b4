// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/globalshortcut.h"

#include <Carbon/Carbon.h>

#include <array>
#include <optional>

namespace vigia {

namespace {

//! kVK_ codes are places on the keyboard, in no order (Carbon, HIToolbox/Events.h).
std::optional<UInt32> virtualKeyOf(Qt::Key key)
{
    static constexpr std::array<UInt32, 26> letters{kVK_ANSI_A, kVK_ANSI_B, kVK_ANSI_C, kVK_ANSI_D, kVK_ANSI_E,
        kVK_ANSI_F, kVK_ANSI_G, kVK_ANSI_H, kVK_ANSI_I, kVK_ANSI_J, kVK_ANSI_K, kVK_ANSI_L, kVK_ANSI_M, kVK_ANSI_N,
        kVK_ANSI_O, kVK_ANSI_P, kVK_ANSI_Q, kVK_ANSI_R, kVK_ANSI_S, kVK_ANSI_T, kVK_ANSI_U, kVK_ANSI_V, kVK_ANSI_W,
        kVK_ANSI_X, kVK_ANSI_Y, kVK_ANSI_Z};
    static constexpr std::array<UInt32, 12> functions{
        kVK_F1, kVK_F2, kVK_F3, kVK_F4, kVK_F5, kVK_F6, kVK_F7, kVK_F8, kVK_F9, kVK_F10, kVK_F11, kVK_F12};
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return letters[std::size_t(key - Qt::Key_A)];
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return functions[std::size_t(key - Qt::Key_F1)];
    if (key == Qt::Key_Space)
        return UInt32(kVK_Space);
    return std::nullopt;
}

//! Qt calls Command "Control" and Control "Meta" on this platform.
UInt32 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UInt32 mask = 0;
    if (modifiers & Qt::ControlModifier)
        mask |= cmdKey;
    if (modifiers & Qt::AltModifier)
        mask |= optionKey;
    if (modifiers & Qt::ShiftModifier)
        mask |= shiftKey;
    if (modifiers & Qt::MetaModifier)
        mask |= controlKey;
    return mask;
}

class MacShortcut final : public GlobalShortcut
{
public:
    MacShortcut()
    {
        const EventTypeSpec wanted{kEventClassKeyboard, kEventHotKeyPressed};
        InstallApplicationEventHandler(&MacShortcut::onHotKey, 1, &wanted, this, &m_handler);
    }

    ~MacShortcut() override
    {
        release();
        if (m_handler)
            RemoveEventHandler(m_handler);
    }

    ShortcutStanding set(const QKeySequence &keys) override
    {
        release();
        if (keys.isEmpty())
            return ShortcutStanding::Off;
        const auto code = virtualKeyOf(keys[0].key());
        const UInt32 modifiers = modifiersOf(keys[0].keyboardModifiers());
        const bool isFunctionKey = keys[0].key() >= Qt::Key_F1 && keys[0].key() <= Qt::Key_F12;
        if (keys.count() != 1 || !code || (!(modifiers & ~UInt32(shiftKey)) && !isFunctionKey))
            return ShortcutStanding::Unusable;
        const EventHotKeyID id{'Vgia', 1};
        const OSStatus status = RegisterEventHotKey(*code, modifiers, id, GetApplicationEventTarget(), 0, &m_key);
        if (status == noErr)
            return ShortcutStanding::Available;
        return status == eventHotKeyExistsErr ? ShortcutStanding::Taken : ShortcutStanding::Unusable;
    }

private:
    void release()
    {
        if (m_key)
            UnregisterEventHotKey(m_key);
        m_key = nullptr;
    }

    static OSStatus onHotKey(EventHandlerCallRef, EventRef, void *self)
    {
        Q_EMIT static_cast<MacShortcut *>(self)->pressed();
        return noErr;
    }

    EventHandlerRef m_handler = nullptr;
    EventHotKeyRef m_key = nullptr;
};

} // namespace

std::unique_ptr<GlobalShortcut> GlobalShortcut::create()
{
    return std::make_unique<MacShortcut>();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/globalshortcut.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <array>
#include <cstdlib>
#include <optional>

namespace vigia {

namespace {

template <typename T>
struct FreeDeleter {
    void operator()(T *reply) const { std::free(reply); }
};
template <typename T>
using Reply = std::unique_ptr<T, FreeDeleter<T>>;

//! X11 keysyms (X.Org keysymdef.h): Latin 1 are their characters, F1 is 0xffbe.
std::optional<xcb_keysym_t> keysymOf(Qt::Key key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return xcb_keysym_t('a' + (key - Qt::Key_A));
    if (key >= Qt::Key_Space && key <= Qt::Key_At)
        return xcb_keysym_t(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return xcb_keysym_t(0xffbe + (key - Qt::Key_F1));
    if (key == Qt::Key_Pause)
        return xcb_keysym_t(0xff13);
    if (key == Qt::Key_Insert)
        return xcb_keysym_t(0xff63);
    return std::nullopt;
}

uint16_t modifiersOf(Qt::KeyboardModifiers modifiers)
{
    uint16_t mask = 0;
    if (modifiers & Qt::ControlModifier)
        mask |= XCB_MOD_MASK_CONTROL;
    if (modifiers & Qt::AltModifier)
        mask |= XCB_MOD_MASK_1;
    if (modifiers & Qt::ShiftModifier)
        mask |= XCB_MOD_MASK_SHIFT;
    if (modifiers & Qt::MetaModifier)
        mask |= XCB_MOD_MASK_4;
    return mask;
}

// Caps Lock and Num Lock are modifiers too: with and without each of them it is the same combination.
constexpr uint16_t locks = XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2;
constexpr std::array<uint16_t, 4> lockStates{0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, locks};
constexpr uint16_t allModifiers = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

class X11Shortcut final : public GlobalShortcut, private QAbstractNativeEventFilter
{
public:
    explicit X11Shortcut(xcb_connection_t *connection)
        : m_connection(connection)
        , m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {
        qApp->installNativeEventFilter(this);
    }

    ~X11Shortcut() override
    {
        if (qApp) // without it the connection is gone, and the grab with it
            release();
    }

    ShortcutStanding set(const QKeySequence &keys) override
    {
        release();
        if (keys.isEmpty())
            return ShortcutStanding::Off;
        const auto keysym = keysymOf(keys[0].key());
        const uint16_t modifiers = modifiersOf(keys[0].keyboardModifiers());
        const bool isFunctionKey = keys[0].key() >= Qt::Key_F1 && keys[0].key() <= Qt::Key_F24;
        if (keys.count() != 1 || !keysym || (!(modifiers & ~XCB_MOD_MASK_SHIFT) && !isFunctionKey))
            return ShortcutStanding::Unusable;
        const xcb_keycode_t code = keycodeOf(*keysym);
        return code != 0 ? grab(code, modifiers) : ShortcutStanding::Unusable;
    }

private:
    //! The key that has \a keysym in any of its groups; 0: none.
    xcb_keycode_t keycodeOf(xcb_keysym_t keysym) const
    {
        const xcb_setup_t *setup = xcb_get_setup(m_connection);
        const int count = setup->max_keycode - setup->min_keycode + 1;
        const auto cookie = xcb_get_keyboard_mapping(m_connection, setup->min_keycode, uint8_t(count));
        const Reply<xcb_get_keyboard_mapping_reply_t> reply(
            xcb_get_keyboard_mapping_reply(m_connection, cookie, nullptr));
        if (!reply)
            return 0;
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply.get());
        for (int column = 0; column < reply->keysyms_per_keycode; ++column) {
            for (int key = 0; key < count; ++key) {
                if (symbols[key * reply->keysyms_per_keycode + column] == keysym)
                    return xcb_keycode_t(setup->min_keycode + key);
            }
        }
        return 0;
    }

    ShortcutStanding grab(xcb_keycode_t code, uint16_t modifiers)
    {
        m_code = code;
        m_modifiers = modifiers;
        for (const uint16_t state : lockStates) {
            const auto cookie = xcb_grab_key_checked(
                m_connection, 1, m_root, uint16_t(modifiers | state), code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
            const Reply<xcb_generic_error_t> error(xcb_request_check(m_connection, cookie));
            if (error) {
                release();
                return error->error_code == XCB_ACCESS ? ShortcutStanding::Taken : ShortcutStanding::Unusable;
            }
        }
        return ShortcutStanding::Available;
    }

    void release()
    {
        if (m_code == 0)
            return;
        for (const uint16_t state : lockStates)
            xcb_ungrab_key(m_connection, m_code, m_root, uint16_t(m_modifiers | state));
        xcb_flush(m_connection);
        m_code = 0;
    }

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *) override
    {
        const auto *event = static_cast<const xcb_generic_event_t *>(message);
        if (m_code == 0 || type != "xcb_generic_event_t" || (event->response_type & ~0x80) != XCB_KEY_PRESS)
            return false;
        const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event);
        if (press->detail != m_code || (press->state & allModifiers) != m_modifiers)
            return false;
        // Qt takes note of the time of this event first: with it, the window may ask for the keyboard.
        QMetaObject::invokeMethod(this, &GlobalShortcut::pressed, Qt::QueuedConnection);
        return false;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
    xcb_keycode_t m_code = 0;
    uint16_t m_modifiers = 0;
};

} // namespace

std::unique_ptr<GlobalShortcut> GlobalShortcut::create()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return nullptr;
    return std::make_unique<X11Shortcut>(x11->connection());
}

} // namespace vigia

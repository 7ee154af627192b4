// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace vigia {

//! Wraps an error so that it converts into any Result with that error type.
template <typename E>
struct Unexpected {
    E error;
};

template <typename E>
Unexpected<std::decay_t<E>> unexpected(E &&error)
{
    return {std::forward<E>(error)};
}

//! Either a value or the reason why there is none; shaped like C++23's std::expected.
//! Reading the side that is not there is a bug of the caller and asserts.
template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &value()
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_state;
};

//! An operation that either succeeds with nothing to say, or fails with a reason.
template <typename E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(Unexpected<E> failure)
        : m_error(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool has_value() const { return m_error.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_error);
    }

private:
    std::variant<std::monostate, E> m_error;
};

} // namespace vigia

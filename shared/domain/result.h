// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"

#include <utility>
#include <variant>

namespace schalter::domain {

// What an operation gives: a value, or the error that says why not.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_value(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_value(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code)
        : m_value(std::in_place_index<1>, Error{code, {}})
    {
    }

    explicit operator bool() const { return m_value.index() == 0; }
    T &operator*() { return std::get<0>(m_value); }
    const T &operator*() const { return std::get<0>(m_value); }
    T *operator->() { return &std::get<0>(m_value); }
    const T *operator->() const { return &std::get<0>(m_value); }
    const Error &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, Error> m_value;
};

// The value of an operation that has nothing to tell but that it succeeded.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace schalter::domain

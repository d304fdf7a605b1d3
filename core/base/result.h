#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace lucency {

/// Either a value or the Error that kept it from being made. Nothing throws across core's API.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : state_(std::in_place_index<0>, std::move(value)) {}  // NOLINT: meant to convert
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT
    Result(ErrorCode code, QString detail) : Result(Error{code, std::move(detail)}) {}

    explicit operator bool() const { return state_.index() == 0; }
    const T& value() const& { return std::get<0>(state_); }
    T& value() & { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}  // NOLINT: meant to convert
    Result(ErrorCode code, QString detail) : Result(Error{code, std::move(detail)}) {}

    explicit operator bool() const { return !error_; }
    const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

}  // namespace lucency

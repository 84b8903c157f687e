// SPDX-License-Identifier: BSL-1.0
// result.hpp - a value, or the reason why there is none: std::expected's names for C++20.
//
//     const auto read = parse_decimal("12,5");     // result<decimal, parse_error>
//     if (!read) return read.error().position;     // 2
//     use(*read);
//
// To ask for the value where there is an error, or the other way round, is a mistake in the
// program: `value` and `error` throw bad_result_access; `*` and `->` do not look.
#pragma once

#include <concepts>     // std::constructible_from
#include <memory>       // std::construct_at, std::addressof
#include <new>          // placement
#include <stdexcept>    // std::logic_error
#include <type_traits>  // std::is_same_v and others
#include <utility>      // std::move, std::in_place_t

#include <boost/throw_exception.hpp>

namespace assay {

class bad_result_access : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// The reason, wrapped, so that it cannot be taken for the value.
template <typename E>
class unexpected {
public:
    constexpr explicit unexpected(E reason) : reason_(std::move(reason)) {}

    [[nodiscard]] constexpr auto error() const& noexcept -> const E& { return reason_; }
    [[nodiscard]] constexpr auto error() && noexcept -> E&& { return std::move(reason_); }

private:
    E reason_;
};

template <typename T, typename E>
class [[nodiscard]] result {
public:
    using value_type = T;
    using error_type = E;

    constexpr result(const T& value) : value_(value), has_value_(true) {}
    constexpr result(T&& value) : value_(std::move(value)), has_value_(true) {}

    /// Makes the value where it stays.
    template <typename... Parts>
    requires(sizeof...(Parts) > 0 && std::constructible_from<T, Parts...>)  //
        constexpr explicit result(std::in_place_t, Parts&&... parts)
        : value_(std::forward<Parts>(parts)...), has_value_(true)
    {}

    /// As its members say of themselves. Not filled with zeros first: of a long value that is most
    /// of the work.
    explicit result(std::in_place_t) : has_value_(true)
    {
        if constexpr (std::is_trivially_default_constructible_v<T>) {
            std::construct_at(std::addressof(value_));
        } else {
            ::new (static_cast<void*>(std::addressof(value_))) T;
        }
    }

    /// Whatever is turned into T without being asked is turned into a result as well.
    template <typename U>
    requires(std::convertible_to<U, T> && !std::same_as<std::remove_cvref_t<U>, T> &&
             !std::same_as<std::remove_cvref_t<U>, result>) constexpr result(U&& value)
        : value_(std::forward<U>(value)), has_value_(true)
    {}

    template <std::convertible_to<E> G>
    constexpr result(unexpected<G> reason) : error_(std::move(reason).error()), has_value_(false)
    {}

    constexpr result(const result& other) : has_value_(other.has_value_)
    {
        if (has_value_) {
            std::construct_at(std::addressof(value_), other.value_);
        } else {
            std::construct_at(std::addressof(error_), other.error_);
        }
    }

    constexpr result(result&& other) noexcept(is_nothrow_movable) : has_value_(other.has_value_)
    {
        if (has_value_) {
            std::construct_at(std::addressof(value_), std::move(other.value_));
        } else {
            std::construct_at(std::addressof(error_), std::move(other.error_));
        }
    }

    /// Taken by value: the copy may fail, the exchange may not.
    constexpr auto operator=(result other) noexcept(is_nothrow_movable) -> result&
    {
        destroy();
        std::construct_at(this, std::move(other));
        return *this;
    }

    constexpr ~result() { destroy(); }

    [[nodiscard]] constexpr auto has_value() const noexcept -> bool { return has_value_; }
    constexpr explicit operator bool() const noexcept { return has_value_; }

    [[nodiscard]] constexpr auto operator*() const& noexcept -> const T& { return value_; }
    [[nodiscard]] constexpr auto operator*() & noexcept -> T& { return value_; }
    [[nodiscard]] constexpr auto operator*() && noexcept -> T&& { return std::move(value_); }
    [[nodiscard]] constexpr auto operator->() const noexcept -> const T*
    {
        return std::addressof(value_);
    }
    [[nodiscard]] constexpr auto operator->() noexcept -> T* { return std::addressof(value_); }

    [[nodiscard]] constexpr auto value() const& -> const T&
    {
        require(has_value_, "a result has an error where its value was asked for");
        return value_;
    }
    [[nodiscard]] constexpr auto value() && -> T&&
    {
        require(has_value_, "a result has an error where its value was asked for");
        return std::move(value_);
    }
    [[nodiscard]] constexpr auto error() const& -> const E&
    {
        require(!has_value_, "a result has a value where its error was asked for");
        return error_;
    }
    [[nodiscard]] constexpr auto error() && -> E&&
    {
        require(!has_value_, "a result has a value where its error was asked for");
        return std::move(error_);
    }

    template <typename U>
    [[nodiscard]] constexpr auto value_or(U&& otherwise) const& -> T
    {
        return has_value_ ? value_ : static_cast<T>(std::forward<U>(otherwise));
    }

    friend constexpr auto operator==(const result& a, const result& b)
        -> bool requires(std::equality_comparable<T>&& std::equality_comparable<E>)
    {
        if (a.has_value_ != b.has_value_) return false;
        return a.has_value_ ? a.value_ == b.value_ : a.error_ == b.error_;
    }

private:
    static constexpr auto is_nothrow_movable =
        std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_constructible_v<E>;
    static_assert(is_nothrow_movable, "assignment relies on it");

    static constexpr void require(bool held, const char* otherwise)
    {
        if (!held) boost::throw_exception(bad_result_access{otherwise});
    }

    constexpr void destroy() noexcept
    {
        if (has_value_) {
            std::destroy_at(std::addressof(value_));
        } else {
            std::destroy_at(std::addressof(error_));
        }
    }

    union {
        T value_;
        E error_;
    };
    bool has_value_;
};

}  // namespace assay

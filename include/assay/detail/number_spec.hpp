// SPDX-License-Identifier: BSL-1.0
// number_spec.hpp - how a number is to be printed, as a format string says it: see format.hpp.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/result.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

/// A width or a count of digits: written, or the place of the argument that holds it.
struct spec_size {
    int value = -1;  // -1 where there is none
    int argument = -1;

    [[nodiscard]] constexpr auto is_given() const noexcept -> bool
    {
        return value >= 0 || argument >= 0;
    }
};

struct number_spec {
    std::array<char, 4> fill{' '};  // one code point
    std::size_t fill_size = 1;
    char align = '\0';
    char sign = '-';
    bool always_point = false;
    bool zeros = false;
    spec_size width;
    char separator = '\0';
    spec_size digits;  // after the point
    std::optional<rounding> mode;
    char type = 'f';

    [[nodiscard]] constexpr auto is_percent() const noexcept -> bool { return type == '%'; }
    [[nodiscard]] constexpr auto is_scientific() const noexcept -> bool
    {
        return type == 'e' || type == 'E';
    }
    /// Nothing is added to the number's text itself.
    [[nodiscard]] constexpr auto is_only_filled() const noexcept -> bool
    {
        return sign == '-' && !zeros && separator == '\0' && !is_percent();
    }
};

/// Reads one specification; `Context` is the formatting library's, which numbers the arguments.
template <typename Context>
class number_spec_parser {
public:
    constexpr explicit number_spec_parser(Context& context)
        : context_(context), at_(context.begin()), end_(context.end())
    {}

    /// Behind the specification, once it is read.
    [[nodiscard]] constexpr auto position() const noexcept -> const char* { return at_; }
    [[nodiscard]] constexpr auto is_empty() const noexcept -> bool
    {
        return at_ == end_ || *at_ == '}';
    }

    constexpr auto run() -> result<number_spec, std::string_view>
    {
        auto spec = number_spec{};
        read_fill(spec);
        if (is_one_of("<>^")) spec.align = *at_++;
        if (is_one_of("+- ")) spec.sign = *at_++;
        spec.always_point = take('#');
        spec.zeros = take('0');
        spec.width = read_size();
        if (is_one_of(",_'")) spec.separator = *at_++;
        if (take('.')) {
            spec.digits = read_size();
            if (!spec.digits.is_given()) return unexpected{"a point without a count of digits"};
        }
        spec.mode = read_mode();
        if (is_one_of("feE%")) spec.type = *at_++;
        if (is_too_large_) return unexpected{"a width or count of digits above 100,000"};
        if (!is_empty()) return unexpected{"what a number's format does not know"};
        if (spec.mode && !spec.digits.is_given()) {
            return unexpected{"a rounding letter without .digits to round to"};
        }
        return spec;
    }

private:
    Context& context_;
    const char* at_;
    const char* end_;
    bool is_too_large_ = false;

    [[nodiscard]] constexpr auto is_one_of(std::string_view wanted) const -> bool
    {
        return at_ != end_ && wanted.find(*at_) != std::string_view::npos;
    }
    constexpr auto take(char wanted) -> bool
    {
        const auto found = at_ != end_ && *at_ == wanted;
        at_ += found ? 1 : 0;
        return found;
    }

    /// A code point that a mark of alignment follows.
    constexpr void read_fill(number_spec& spec)
    {
        if (is_empty() || *at_ == '{') return;
        const auto lead = static_cast<unsigned char>(*at_);
        const auto size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (end_ - at_ <= size) return;
        const auto align = at_[size];
        if (align != '<' && align != '>' && align != '^') return;
        spec.fill_size = static_cast<std::size_t>(size);
        for (std::size_t i = 0; i < spec.fill_size; ++i) spec.fill[i] = *at_++;
    }

    constexpr auto read_size() -> spec_size
    {
        auto size = spec_size{};
        if (!take('{')) {
            size.value = read_number();
            return size;
        }
        size.argument = read_number();
        if (size.argument < 0) {
            size.argument = context_.next_arg_id();
        } else {
            context_.check_arg_id(size.argument);
        }
        take('}');  // where it is missing, what stands there is refused as unknown
        return size;
    }

    constexpr auto read_number() -> int
    {
        if (!is_one_of("0123456789")) return -1;
        auto value = 0;
        for (; is_one_of("0123456789"); ++at_) {
            if (value <= decimal::max_digits) value = value * 10 + (*at_ - '0');
        }
        if (value > decimal::max_digits) is_too_large_ = true;
        return value;
    }

    constexpr auto read_mode() -> std::optional<rounding>
    {
        constexpr auto letters = std::string_view{"cdltnhuz"};  // in the order of the modes
        if (!is_one_of(letters)) return std::nullopt;
        return static_cast<rounding>(letters.find(*at_++));
    }
};

}  // namespace assay::detail

// SPDX-License-Identifier: BSL-1.0
// number_spec.hpp - how a number, money or a currency is to be printed, as a format string says it:
// see format.hpp and format_money.hpp.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/detail/ascii.hpp>
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
    char unit = 'c';
    char scale = '\0';

    [[nodiscard]] constexpr auto is_percent() const noexcept -> bool { return type == '%'; }
    [[nodiscard]] constexpr auto is_scientific() const noexcept -> bool
    {
        return type == 'e' || type == 'E';
    }
    /// A number is filled, and otherwise as it is without a specification.
    [[nodiscard]] constexpr auto is_only_filled() const noexcept -> bool
    {
        return sign == '-' && !always_point && !zeros && separator == '\0' && type == 'f' &&
               !digits.is_given();
    }
    [[nodiscard]] constexpr auto has_arguments() const noexcept -> bool
    {
        return width.argument >= 0 || digits.argument >= 0;
    }
};

/// What may stand in a specification beside filling and width: of each text, one letter.
struct spec_grammar {
    std::string_view signs;
    std::string_view flags;  // of these, each
    std::string_view separators;
    bool has_digits = false;
    std::string_view types;
    std::string_view units;
    std::string_view scales;
    std::string_view what_is_unknown;
};

inline constexpr auto number_grammar = spec_grammar{
    .signs = "+- ",
    .flags = "#0",
    .separators = ",_'",
    .has_digits = true,
    .types = "feE%",
    .units = {},
    .scales = {},
    .what_is_unknown = "what a number's format does not know",
};

/// Two numbers in one field are not filled with zeros.
inline constexpr auto interval_grammar = [] {
    auto grammar = number_grammar;
    grammar.flags = "#";
    grammar.what_is_unknown = "what an interval's format does not know";
    return grammar;
}();

inline constexpr auto money_grammar = spec_grammar{
    .signs = "+- ",
    .flags = "0",
    .separators = ",",
    .has_digits = true,
    .types = {},
    .units = "csw",
    .scales = "bk",
    .what_is_unknown = "what money's format does not know",
};

inline constexpr auto currency_grammar = spec_grammar{
    .signs = {},
    .flags = {},
    .separators = {},
    .has_digits = false,
    .types = {},
    .units = "csw",
    .scales = {},
    .what_is_unknown = "what a currency's format does not know",
};

/// Reads one specification; `Context` is the formatting library's, which numbers the arguments.
template <typename Context>
class number_spec_parser {
public:
    constexpr number_spec_parser(Context& context, const spec_grammar& grammar)
        : context_(context), grammar_(grammar), at_(context.begin()), end_(context.end())
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
        choose(spec.align, "<>^");
        choose(spec.sign, grammar_.signs);
        spec.always_point = take_flag('#');
        spec.zeros = take_flag('0');
        if (!is_one_of("0")) spec.width = read_size();
        choose(spec.separator, grammar_.separators);
        if (grammar_.has_digits) {
            if (take('.')) {
                spec.digits = read_size();
                if (!spec.digits.is_given()) return unexpected{"a point without a count of digits"};
            }
            spec.mode = read_mode();
        }
        choose(spec.type, grammar_.types);
        choose(spec.unit, grammar_.units);
        choose(spec.scale, grammar_.scales);
        if (is_too_large_) return unexpected{"a width or count of digits above 100,000"};
        if (!is_empty()) return unexpected{grammar_.what_is_unknown};
        if (spec.mode && !spec.digits.is_given()) {
            return unexpected{"a rounding letter without .digits to round to"};
        }
        return spec;
    }

private:
    Context& context_;
    const spec_grammar& grammar_;
    const char* at_;
    const char* end_;
    bool is_too_large_ = false;

    [[nodiscard]] constexpr auto is_one_of(std::string_view wanted) const -> bool
    {
        return at_ != end_ && wanted.find(*at_) != std::string_view::npos;
    }
    [[nodiscard]] constexpr auto is_at_digit() const -> bool
    {
        return at_ != end_ && is_digit(*at_);
    }
    constexpr auto take(char wanted) -> bool
    {
        const auto found = at_ != end_ && *at_ == wanted;
        at_ += found ? 1 : 0;
        return found;
    }

    constexpr auto take_flag(char wanted) -> bool
    {
        return grammar_.flags.find(wanted) != std::string_view::npos && take(wanted);
    }
    constexpr void choose(char& chosen, std::string_view letters)
    {
        if (is_one_of(letters)) chosen = *at_++;
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
        if (!is_at_digit()) return -1;
        auto value = 0;
        for (; is_at_digit(); ++at_) {
            if (value <= decimal::max_digits) value = value * 10 + (*at_ - '0');
        }
        if (value > decimal::max_digits) is_too_large_ = true;
        return value;
    }

    constexpr auto read_mode() -> std::optional<rounding>
    {
        constexpr auto letters = std::string_view{"CDLTNHUZ"};  // in the order of the modes
        if (!is_one_of(letters)) return std::nullopt;
        return static_cast<rounding>(letters.find(*at_++));
    }
};

}  // namespace assay::detail

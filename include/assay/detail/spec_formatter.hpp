// SPDX-License-Identifier: BSL-1.0
// spec_formatter.hpp - what the formatters share: the specification, and arguments for its sizes.
#pragma once

#include <concepts>  // std::same_as
#include <string>
#include <string_view>
#include <utility>  // std::cmp_less_equal

#include <fmt/format.h>
#include <boost/throw_exception.hpp>

#include <assay/decimal.hpp>
#include <assay/detail/number_spec.hpp>

namespace assay::detail {

[[noreturn]] inline void refuse_format(std::string_view why)
{
    boost::throw_exception(fmt::format_error{std::string{why}});
}

/// An argument that stands for a width or for digits; -1 where it cannot.
struct size_of_argument {
    template <typename T>
    constexpr auto operator()(const T& value) const -> int
    {
        if constexpr (machine_integer<T> && !std::same_as<T, char>) {
            if (std::cmp_greater_equal(value, 0) &&
                std::cmp_less_equal(value, decimal::max_digits)) {
                return static_cast<int>(value);
            }
        }
        return -1;
    }
};

template <typename Context>
void settle(spec_size& size, Context& context)
{
    if (size.argument < 0) return;
    const auto argument = context.arg(size.argument);
    if constexpr (requires { argument.visit(size_of_argument{}); }) {
        size.value = argument.visit(size_of_argument{});
    } else {
        size.value = fmt::visit_format_arg(size_of_argument{}, argument);
    }
    if (size.value < 0) refuse_format("a width or count of digits that is no such number");
}

template <const spec_grammar& Grammar>
class spec_formatter {
public:
    constexpr auto parse(fmt::format_parse_context& context) -> const char*
    {
        auto parser = number_spec_parser{context, Grammar};
        if (parser.is_empty()) return parser.position();
        is_plain_ = false;
        const auto read = parser.run();
        if (!read) refuse_format(read.error());
        spec_ = *read;
        return parser.position();
    }

protected:
    [[nodiscard]] constexpr auto is_plain() const noexcept -> bool { return is_plain_; }

    /// Calls `use` with the specification in which arguments have become numbers.
    template <typename Context, typename Use>
    auto with_spec(Context& context, Use use) const
    {
        if (!spec_.has_arguments()) return use(spec_);
        auto spec = spec_;
        settle(spec.width, context);
        settle(spec.digits, context);
        return use(std::as_const(spec));
    }

private:
    number_spec spec_;
    bool is_plain_ = true;
};

}  // namespace assay::detail

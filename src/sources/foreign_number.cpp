// SPDX-License-Identifier: BSL-1.0
#include "foreign_number.hpp"

#include <algorithm>  // std::ranges::count, find
#include <array>
#include <utility>

#include <fmt/format.h>

#include <assay/quotient.hpp>

#include "foreign_text.hpp"  // trimmed

namespace assay::program {

namespace {

using namespace std::string_view_literals;

auto is_digit(char c) -> bool { return c >= '0' && c <= '9'; }

/// "1,435,400.5" without its commas; none where these do not stand at thousands.
auto without_groups(std::string_view text) -> std::optional<std::string>
{
    auto kept = std::string{};
    const auto whole = text.substr(0, text.find('.'));
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != ',') {
            kept += text[at];
        } else if (at == 0 || at >= whole.size() || (whole.size() - at) % 4 != 0 ||
                   whole.find(',') > 3) {
            return std::nullopt;
        }
    }
    const auto commas = std::ranges::count(whole, ',');
    const auto groups = (static_cast<std::ptrdiff_t>(whole.size()) - 1) / 4;
    return commas == 0 || commas == groups ? std::optional{kept} : std::nullopt;
}

auto example_of(number_notation notation) -> std::string_view
{
    return notation == number_notation::comma ? "1,0847"sv : "1.0847"sv;
}

/// The text with a decimal point, as parse_decimal takes it.
auto plain(std::string_view text, number_notation notation) -> std::optional<std::string>
{
    if (notation == number_notation::grouped) return without_groups(text);
    auto kept = std::string{text};
    if (notation == number_notation::point) return kept;
    if (kept.find('.') != std::string::npos) return std::nullopt;
    std::ranges::replace(kept, ',', '.');
    return kept;
}

auto refuse(std::string why) -> unexpected<std::string> { return unexpected{std::move(why)}; }

}  // namespace

auto is_no_quote(std::string_view text) -> bool
{
    constexpr auto words =
        std::array{""sv, "N/A"sv, "NA"sv, "n/a"sv, "n.a."sv, "."sv, "-"sv, "--"sv, "null"sv};
    return std::ranges::find(words, text) != words.end();
}

auto read_number(std::string_view text, number_notation notation) -> result<decimal, std::string>
{
    const auto written = plain(text, notation);
    const auto read = parse_decimal(written.value_or(""));
    if (!read || text.starts_with('+')) {
        return refuse(fmt::format("is not a decimal number such as {}; fetch the file again",
                                  example_of(notation)));
    }
    if (read->is_negative()) return refuse("is below zero, which no rate is; look at the file");
    return *read;
}

auto per_unit(const decimal& value, const decimal& nominal) -> result<decimal, std::string>
{
    constexpr auto most_digits = 18;
    constexpr auto most_places = 30;
    constexpr auto far = 100;  // what is farther off need not be looked at closely
    if (value.digits() > far || value.exponent() < -far || value.exponent() > far)
        return refuse("has too many digits; round it to 18");
    if (nominal.sign() <= 0 || !nominal.is_integer() || nominal.adjusted_exponent() >= most_digits)
        return refuse("is not a number of units; a bulletin prices 1, 10, 100 or so");
    const auto units = nominal.normalized();
    auto price = value.shifted(-units.exponent());
    if (units.shifted(-units.exponent()) != decimal{1}) {
        if (value.digits() > most_digits) return refuse("has too many digits; round it to 18");
        const auto exact = (price / units.shifted(-units.exponent())).to_decimal();
        if (!exact) return refuse("does not divide the rate exactly; divide it by hand");
        price = *exact;
    }
    if (price.digits() > most_digits || price.exponent() > most_digits) price = price.normalized();
    if (price.digits() > most_digits || price.exponent() < -most_places ||
        price.adjusted_exponent() >= most_digits)
        return refuse("has too many digits; round it to 18");
    return price.exponent() > 0 ? price.quantized(0, rounding::down) : price;
}

auto read_day_first(std::string_view text) -> std::optional<day>
{
    if (text.size() != 10 || is_digit(text[2]) || text[2] != text[5] ||
        ".-/"sv.find(text[2]) == std::string_view::npos)
        return std::nullopt;
    return parse_day(
        fmt::format("{}-{}-{}", text.substr(6, 4), text.substr(3, 2), text.substr(0, 2)));
}

auto read_year_first(std::string_view text) -> std::optional<day>
{
    if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ')) text = text.substr(0, 10);
    if (text.size() != 10 || text[4] != text[7] || "-/."sv.find(text[4]) == std::string_view::npos)
        return std::nullopt;
    return parse_day(
        fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(5, 2), text.substr(8, 2)));
}

auto read_named_month(std::string_view text) -> std::optional<day>
{
    constexpr auto months = std::array{"January"sv,   "February"sv, "March"sv,    "April"sv,
                                       "May"sv,       "June"sv,     "July"sv,     "August"sv,
                                       "September"sv, "October"sv,  "November"sv, "December"sv};
    auto words = std::array<std::string_view, 3>{};
    for (auto& word : words) {
        text = trimmed(text);
        word = text.substr(0, text.find(' '));
        text.remove_prefix(word.size());
    }
    if (!text.empty() || words[0].empty()) return std::nullopt;
    if (is_digit(words[0][0])) {
        std::swap(words[0], words[1]);
    } else {
        if (!words[1].ends_with(',')) return std::nullopt;
        words[1].remove_suffix(1);
    }
    const auto* const month = std::ranges::find(months, words[0]);
    if (month == months.end() || words[1].size() > 2) return std::nullopt;
    return parse_day(
        fmt::format("{}-{:02}-{:0>2}", words[2], month - months.begin() + 1, words[1]));
}

}  // namespace assay::program

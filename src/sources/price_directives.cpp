// SPDX-License-Identifier: BSL-1.0
// price_directives.cpp - prices of ledger, hledger and beancount, alone or within a journal:
//
//     P 2024-01-01 AZN 0.588235 USD
//     P 2024/01/01 12:00:00 AZN $0.588235
//     2024-01-01 price AZN  0.588235 USD ; a remark
//
// Codes mean what they say: a journal's owner knows what was meant. Other lines are not looked at,
// and what is no currency (shares, bonus points) is left out with a note.
#include "formats.hpp"

#include <optional>

#include "text_lines.hpp"

namespace assay::program {

namespace {

constexpr auto blanks = std::string_view{" \t"};

auto prices_in(currency hub) -> publisher
{
    return {.id = "prices",
            .title = "Prices of a journal",
            .licence = "",
            .hub = hub,
            .codes = code_habit::literal};
}

/// Takes the first word off a text.
auto take_word(placed_text& text) -> placed_text
{
    const auto begin = std::min(text.text.find_first_not_of(blanks), text.text.size());
    const auto end = std::min(text.text.find_first_of(blanks, begin), text.text.size());
    auto word = placed_text{text.text.substr(begin, end - begin), text.at + begin};
    text.at += end;
    text.text.remove_prefix(end);
    return word;
}

auto has_digit(std::string_view text) -> bool
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// What stands behind the word that makes a line a price, led by its day; none on other lines.
struct directive {
    placed_text day_written;
    placed_text commodity;
    placed_text price;
};

auto find_directive(placed_text line) -> std::optional<directive>
{
    auto made = directive{};
    if (line.text.starts_with("P ") || line.text.starts_with("P\t")) {
        static_cast<void>(take_word(line));
        made.day_written = take_word(line);
        auto behind = line;
        const auto may_be_time = take_word(behind);
        if (may_be_time.text.find(':') != std::string_view::npos && has_digit(may_be_time.text))
            line = behind;
    } else {
        made.day_written = take_word(line);
        if (!has_digit(made.day_written.text) || take_word(line).text != "price")
            return std::nullopt;
    }
    made.commodity = take_word(line);
    const auto begin = std::min(line.text.find_first_not_of(blanks), line.text.size());
    const auto price = line.text.substr(begin, line.text.find(';', begin) - begin);
    made.price = {trimmed(price), line.at + begin};
    return made;
}

/// "USD", or a symbol of one currency alone.
auto find_currency(std::string_view written) -> std::optional<currency>
{
    if (const auto found = currency::from_code(written)) return found;
    for (std::size_t i = 0; i < currency::count(); ++i) {
        const auto one = currency::nth(i);
        if (!written.empty() && one.symbol() == written) return one;
    }
    return std::nullopt;
}

struct amount_text {
    std::string_view number;
    std::string_view unit;
};

/// "0.588235 USD" or "$0.588235".
auto split_amount(std::string_view price) -> amount_text
{
    constexpr auto of_numbers = std::string_view{"0123456789.,+-/*()_"};
    const auto first = std::min(price.find_first_of(of_numbers), price.size());
    const auto end = std::min(price.find_first_not_of(of_numbers, first), price.size());
    const auto before = trimmed(price.substr(0, first));
    const auto behind = trimmed(price.substr(end));
    return {price.substr(first, end - first), before.empty() ? behind : before};
}

auto read_directive(bulletin& to, const directive& found) -> bool
{
    const auto on = read_year_first(found.day_written.text);
    if (!on)
        return to.fail(found.day_written.at, found.day_written.text,
                       "is not a day of the calendar; write it as 2026-01-31");
    const auto amount = split_amount(found.price.text);
    if (amount.number.empty() || amount.unit.empty())
        return to.fail(found.price.at, found.price.text,
                       "is not a price; write one such as 0.588235 USD");
    const auto end = static_cast<std::size_t>(amount.number.data() - to.text().bytes.data()) +
                     amount.number.size();
    if (end == to.text().bytes.size())
        return to.fail(found.price.at, found.price.text,
                       "is where the file ends, perhaps cut short; end the line with a line feed");
    const auto hub = find_currency(amount.unit);
    const auto priced = find_currency(found.commodity.text);
    if (!hub || !priced) {
        to.leave_out(hub ? found.commodity.text : amount.unit, "no currency of ISO 4217");
        return true;
    }
    to.set_publisher(prices_in(*hub));
    return to.add({found.price.at, *on, priced->code(), amount.number});
}

}  // namespace

auto read_price_directives(bulletin& to) -> bool
{
    to.set_publisher(prices_in(no_currency));
    auto lines = text_lines{to.text().bytes};
    while (const auto line = lines.next()) {
        const auto found = find_directive(*line);
        if (found && !read_directive(to, *found)) return false;
    }
    return true;
}

}  // namespace assay::program

// SPDX-License-Identifier: BSL-1.0
#include "read_sum.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/en.hpp>
#include <assay/lexicon/ru.hpp>
#include <assay/parse_money.hpp>
#include <assay/print_money.hpp>
#include <assay/text/utf8.hpp>

#include "../compiled/extract_figures.hpp"
#include "../text_position.hpp"

namespace assay::program {

namespace {

/// What the sum's mark or word may mean before anything settles it.
auto readings_of(std::string_view text, source_span span, const lexicon& words) -> currency_readings
{
    auto tokens = std::vector<token>{};
    const auto all = source_span{0, text.size()};
    tokenize(text, all, words.index(), tokens);
    const auto in = sentence{text, all, tokens, words};
    for (std::size_t at = 0, floor = 0; at < in.size();) {
        if (!in.is(at, token_kind::number) && !in.may_begin_number(at)) {
            ++at;
            continue;
        }
        const auto read = read_figure(in, at, floor);
        if (read.found && read.found->span == span) return read.found->currencies;
        at = floor = read.end;
    }
    return {};
}

/// Around the sum there may be its hedge; anything else was not understood.
auto is_whole(std::string_view text, const figure& stated) -> bool
{
    constexpr auto nothing = std::string_view{" .\t\n"};
    const auto before = text.substr(0, stated.span.begin);
    const auto behind = text.substr(stated.span.end);
    const auto has_digit = [](std::string_view part) {
        return std::ranges::any_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (has_digit(before) || has_digit(behind)) return false;
    const auto is_bare = before.find_first_not_of(nothing) == std::string_view::npos &&
                         behind.find_first_not_of(nothing) == std::string_view::npos;
    return is_bare || stated.qualifier != hedge::none || stated.is_range();
}

/// Cyrillic letters are Russian: it is the only language of theirs that is known.
auto language_of(std::string_view text) -> const lexicon&
{
    for (std::size_t at = 0; at < text.size();) {
        const auto here = utf8::decode(text, at);
        if (here.value >= U'\u0400' && here.value <= U'\u052F') return russian_sums();
        at += here.length;
    }
    return english();
}

auto extract(std::string text, day spoken) -> std::optional<stated_sum>
{
    const auto& words = language_of(text);
    auto found = compiled::extract_figures(text, words, spoken).figures;
    if (found.size() != 1 || !is_whole(text, found.front())) return std::nullopt;
    const auto is_sum = found.front().is_money() && !found.front().number.value.is_negative();
    if (!is_sum) return std::nullopt;
    const auto readings = readings_of(text, found.front().span, words);
    return stated_sum{std::move(text), found.front(), readings, &words, false};
}

/// Sums that articles rarely hold, such as those below zero, in a notation that they do.
auto rewritten(std::string_view text, const money& sum, day spoken) -> std::optional<stated_sum>
{
    const auto size = money{abs(sum.amount()), sum.unit()};
    const auto names_code = text.find(sum.unit().code()) != std::string_view::npos;
    const auto unit = names_code ? unit_notation::code : unit_notation::symbol;
    auto read = extract(to_string(size, {.unit = unit, .scale = scale_notation::words}), spoken);
    if (read) read->is_negative = sum.amount().is_negative();
    return read;
}

auto refusal(std::string_view text, const parse_error& wrong) -> std::string
{
    const auto place = position_of(text, wrong.position).column;
    return fmt::format(
        "AMOUNT: '{}' is not a sum in English or Russian: at character {} it needs {}; write it as "
        "'₼1.4 billion', 'AZN 1.4bn', '1,250 US dollars' or '1,4 млрд манатов'",
        text, place, wrong.expected);
}

}  // namespace

auto read_sum(std::string_view text, day spoken) -> result<stated_sum, std::string>
{
    if (const auto bad = utf8::find_invalid(text))
        return unexpected{fmt::format("AMOUNT: byte {} is not UTF-8", *bad + 1)};
    auto read = extract(std::string{text}, spoken);
    if (!read) {
        const auto strict = parse_money(text);
        if (!strict) return unexpected{refusal(text, strict.error())};
        read = rewritten(text, *strict, spoken);
        if (!read) return unexpected{fmt::format("AMOUNT: '{}' is too small or large a sum", text)};
    }
    if (read->stated.open_unit) {
        auto codes = std::vector<std::string_view>{};
        for (const auto unit : read->readings) codes.push_back(unit.code());
        return unexpected{fmt::format("AMOUNT: the currency of '{}' is open; write its code: {}",
                                      text, fmt::join(codes, ", "))};
    }
    return *std::move(read);
}

}  // namespace assay::program

// SPDX-License-Identifier: BSL-1.0
// main.cpp - Assay in a program without exceptions: bad input is a value, and a mistake in the
// program ends in the one function that Boost asks such programs for.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

#include <every_header.hpp>

auto in_another_file() -> std::string;

namespace {

auto expects_mistake = false;

void check(bool holds, const char* what)
{
    if (holds) return;
    std::printf("does not hold: %s\n", what);
    std::exit(1);
}

}  // namespace

namespace boost {

[[noreturn]] void throw_exception(const std::exception& mistake)
{
    std::printf("mistake: %s\n", mistake.what());
    std::exit(expects_mistake ? 0 : 1);
}

[[noreturn]] void throw_exception(const std::exception& mistake, const source_location&)
{
    throw_exception(mistake);
}

}  // namespace boost

auto main() -> int
{
    using namespace assay;

    check(!parse_decimal("12,5"), "a bad number is an error");
    check(parse_decimal("12.5").value() * 2 == 25, "a good one is a number");
    check(in_another_file() == "1.00", "both files share one library");

    const auto rates = make_builtin_rates();
    const auto found = find_rate(rates, "AZN", "USD", *parse_day("1900-01-01"));
    check(!found && found.error().why == no_rate::cause::before_first, "no rate is a value");

    const auto text = document{"letter", "It made ₼1.4 billion ($820 million)."};
    const auto checked = check_document(text, rates, {.published = parse_day("2026-01-06")});
    check(checked.claims.size() == 1 && checked.claims[0].judged.kind == verdict_kind::consistent,
          "a sentence is checked");

    expects_mistake = true;
    std::printf("%s\n", to_string(decimal{1} / decimal{0}).c_str());
    return 1;  // nothing is printed: who divides by zero does not come back
}

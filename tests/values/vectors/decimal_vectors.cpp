// SPDX-License-Identifier: BSL-1.0
// decimal_vectors.cpp - runs the public test vectors of the General Decimal Arithmetic.
//
//     decimal-vectors FOLDER
//
// Vectors are left out only for what Assay does not have on purpose: infinities, NaNs and limits to
// exponents other than its own. What was left out is counted and told; any other difference fails.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <assay/decimal.hpp>
#include <assay/rounding.hpp>

#include "general_arithmetic.hpp"
#include "values/vectors/read_vectors.hpp"

namespace {

/// Of which there are variants for decimal64 ("dd") and decimal128 ("dq").
const auto files_of_an_operation =
    std::vector<std::string>{"Abs",      "Add",  "Base",     "Compare", "Divide",    "Minus",
                             "Multiply", "Plus", "Quantize", "Reduce",  "Remainder", "Subtract"};
const auto mixed_files =
    std::vector<std::string>{"inexact", "randomBound32", "randoms", "rounding"};

/// "apply" is what rounding does to any result.
auto operation_of(const test_vector& of) -> const operation*
{
    return find_operation(of.operation == "apply" ? "plus" : of.operation);
}

auto is_special(const std::string& text) -> bool
{
    const auto small = in_small_letters(text);
    return small.find("nan") != std::string::npos || small.find("inf") != std::string::npos;
}

/// Why a vector cannot be run; empty where it can.
auto reason_to_skip(const test_vector& of) -> std::string
{
    static const auto limits = {"overflow", "underflow", "clamped"};
    static const auto refusals = {"conversion_syntax", "division_by_zero", "division_impossible",
                                  "division_undefined", "invalid_operation"};
    const auto holds = [&](const char* condition) { return of.has(condition); };
    if (operation_of(of) == nullptr) return "operation " + of.operation;
    if (of.directives.at("extended") == "0") return "subset arithmetic";
    for (const auto& operand : of.operands) {
        if (operand.find('#') != std::string::npos) return "bits of a format";
        if (is_special(operand)) return "infinity or NaN as an operand";
    }
    if (of.expected.find('#') != std::string::npos) return "bits of a format";
    if (std::ranges::any_of(limits, holds)) return "limits of the exponent";
    if (of.has("subnormal") && of.has("rounded")) return "limits of the exponent";
    if (is_special(of.expected) && std::ranges::none_of(refusals, holds)) {
        return "infinity or NaN as the result";
    }
    return {};
}

/// Whether the vector's own limits would have made something else of a result.
auto is_beyond_limits(const assay::decimal& result, const test_vector& of) -> bool
{
    const auto number = [&](const char* directive) {
        const auto found = of.directives.find(directive);
        return found == of.directives.end() ? 0 : std::stoll(found->second);
    };
    const auto more_digits = number("precision") - 1;
    const auto is_clamped = number("clamp") == 1 && !result.is_zero();
    return result.adjusted_exponent() > number("maxexponent") ||
           result.exponent() < number("minexponent") - more_digits ||
           (is_clamped && result.exponent() > number("maxexponent") - more_digits);
}

auto is_zero(const std::string& text) -> bool
{
    const auto read = assay::parse_decimal(text);
    return read && read->is_zero();
}

auto calculate(const test_vector& of) -> answer
{
    const auto a = assay::parse_decimal(of.operands.at(0));
    const auto b = of.operands.size() > 1 ? assay::parse_decimal(of.operands[1]) : assay::decimal{};
    const auto mode = assay::parse_rounding(of.directives.at("rounding"));
    if (!a || !b) return std::nullopt;
    return operation_of(of)->apply(*a, *b, {std::stoi(of.directives.at("precision")), *mode});
}

struct tally {
    int run = 0;
    int differing = 0;
    int negative_zeros = 0;
    std::map<std::string, int> skipped;
};

void run_file(const std::filesystem::path& path, tally& total)
{
    for (const auto& vector : read_vectors(path)) {
        if (const auto reason = reason_to_skip(vector); !reason.empty()) {
            ++total.skipped[reason];
            continue;
        }
        auto expected = is_special(vector.expected) ? "error" : vector.expected;
        if (expected.starts_with('-') && is_zero(expected)) {
            expected.erase(0, 1);  // Assay has one zero
            ++total.negative_zeros;
        }
        const auto result = calculate(vector);
        if (result && is_beyond_limits(*result, vector)) {
            ++total.skipped["limits of the exponent"];
            continue;
        }
        ++total.run;
        const auto found = result ? operation_of(vector)->print(*result) : "error";
        if (found == expected) continue;
        ++total.differing;
        std::fprintf(stderr, "%s: %s", vector.id.c_str(), vector.operation.c_str());
        for (const auto& operand : vector.operands) std::fprintf(stderr, " %s", operand.c_str());
        std::fprintf(stderr, " to %s digits, %s, gave %s instead of %s\n",
                     vector.directives.at("precision").c_str(),
                     vector.directives.at("rounding").c_str(), found.c_str(), expected.c_str());
    }
}

}  // namespace

auto main(int argc, char** argv) -> int
{
    if (argc != 2) return EXIT_FAILURE;
    auto names = mixed_files;
    for (auto name : files_of_an_operation) {
        names.push_back("dd" + name);
        names.push_back("dq" + name);
        name.front() = static_cast<char>(name.front() - 'A' + 'a');
        names.push_back(name);
    }
    auto total = tally{};
    for (const auto& name : names) {
        const auto path = std::filesystem::path{argv[1]} / (name + ".decTest");
        if (!std::filesystem::exists(path)) {
            std::fprintf(stderr, "there is no %s\n", path.c_str());
            return EXIT_FAILURE;
        }
        run_file(path, total);
    }
    std::printf("%d vectors run, %d of them differing; %d negative zeros taken as zeros\n",
                total.run, total.differing, total.negative_zeros);
    for (const auto& [reason, count] : total.skipped) {
        std::printf("%6d left out: %s\n", count, reason.c_str());
    }
    return total.differing == 0 && total.run > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

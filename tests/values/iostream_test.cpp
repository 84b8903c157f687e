// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <iomanip>
#include <sstream>
#include <string>

#include <assay/iostream.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

template <typename T>
auto written(const T& value) -> std::string
{
    auto out = std::ostringstream{};
    out << std::setfill('*') << std::setw(12) << value << '|' << std::left << std::setw(12) << value
        << '|' << value;
    return out.str();
}

}  // namespace

TEST_CASE("values are written with the width, fill and side of the stream", "[iostream]")
{
    CHECK(written(-12.50_dec) == "******-12.50|-12.50******|-12.50");
    CHECK(written(1_dec / 3_dec) == "*********1/3|1/3*********|1/3");
    CHECK(written(currency{"AZN"}) == "*********AZN|AZN*********|AZN");
    CHECK(written(money{12.50_dec, "AZN"}) == "***AZN 12.50|AZN 12.50***|AZN 12.50");
    CHECK(written(rounding::half_even) == "***half_even|half_even***|half_even");
}

TEST_CASE("what is written is read again", "[iostream]")
{
    auto stream = std::stringstream{};
    stream << 0.10_dec << ' ' << currency{"AZN"} << '\n' << rounding::zero_five_up << " rest";
    auto value = decimal{};
    auto unit = currency{"USD"};
    auto mode = rounding::up;
    auto rest = std::string{};
    CHECK(stream >> value >> unit >> mode >> rest);
    CHECK(to_string(value) == "0.10");
    CHECK(unit == currency{"AZN"});
    CHECK(mode == rounding::zero_five_up);
    CHECK(rest == "rest");
}

TEST_CASE("bad input fails the stream and leaves the value", "[iostream]")
{
    for (const auto* text : {"12,5", "1.5x", "nan", "1e", "+", ""}) {
        auto stream = std::istringstream{text};
        auto value = 7_dec;
        CAPTURE(text);
        CHECK_FALSE(stream >> value);
        CHECK(value == 7_dec);
    }
    for (const auto* text : {"XYZ", "azn", "AZNN", ""}) {
        auto stream = std::istringstream{text};
        auto unit = currency{"AZN"};
        CAPTURE(text);
        CHECK_FALSE(stream >> unit);
        CHECK(unit == currency{"AZN"});
    }
    auto stream = std::istringstream{"sideways"};
    auto mode = rounding::up;
    CHECK_FALSE(stream >> mode);
    CHECK(mode == rounding::up);
}

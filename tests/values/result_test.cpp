// SPDX-License-Identifier: BSL-1.0
#include <memory>
#include <string>

#include <catch2/catch.hpp>

#include <assay/result.hpp>

namespace {

using namespace assay;

struct settings {
    int width = 7;
    std::string name = "plain";
};

using read = result<settings, std::string>;

TEST_CASE("a result made in place is what its members say", "[values]")
{
    const auto made = read{std::in_place};
    REQUIRE(made);
    CHECK(made->width == 7);
    CHECK(made->name == "plain");
    CHECK(*result<int, std::string>{std::in_place} == 0);
    CHECK(*result<int, std::string>{std::in_place, 3} == 3);
    CHECK(*result<std::string, int>{std::in_place, 3U, 'x'} == "xxx");
}

TEST_CASE("a result keeps what it has through copies and exchanges", "[values]")
{
    auto value = read{settings{9, "long enough to be kept on the heap of the program"}};
    auto reason = read{unexpected{std::string{"nothing was there, and this is long as well"}}};
    const auto kept = value;
    value = reason;
    REQUIRE_FALSE(value);
    CHECK(value.error() == reason.error());
    reason = kept;
    REQUIRE(reason);
    CHECK(reason->width == 9);
    CHECK(reason->name == kept->name);
    reason = std::move(value);
    CHECK_FALSE(reason);
}

TEST_CASE("a result that only moves can be moved", "[values]")
{
    auto owner = result<std::unique_ptr<int>, int>{std::make_unique<int>(5)};
    const auto taken = std::move(owner).value();
    CHECK(*taken == 5);
}

TEST_CASE("to ask a result for what it has not is a mistake", "[values]")
{
    CHECK_THROWS_AS(read{std::in_place}.error(), bad_result_access);
    CHECK_THROWS_AS(read{unexpected{std::string{"none"}}}.value(), bad_result_access);
}

}  // namespace

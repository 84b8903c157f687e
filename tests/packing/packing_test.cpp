// SPDX-License-Identifier: BSL-1.0
// Packing profiles: how they are read, refused, and what they make of a count.
#include "support/catch.hpp"

#include <string>

#include <assay/interval.hpp>
#include <assay/packing/builtin.hpp>
#include <assay/packing/read_profiles.hpp>
#include <assay/packing/unpack.hpp>

using namespace assay;

namespace {

const auto head =
    std::string{"# format: assay-packing/1\nname,item,class,package,least,most,status,source\n"};

auto profile(int least, int most) -> packing_profile
{
    return {"mine", "rockets", item_class::rocket, package::case_, decimal{least}, decimal{most}};
}

auto refusal_of(const std::string& text) -> std::string
{
    const auto read = read_profiles(text, "p.csv");
    return read ? "" : to_string(read.error());
}

}  // namespace

TEST_CASE("what is in packages keeps what their count leaves open", "[packing]")
{
    CHECK(unpack(interval::above(decimal{400}), profile(1, 1)) == interval::above(decimal{400}));
    CHECK(unpack(interval::at_least(decimal{10}), profile(3, 10)) ==
          interval::at_least(decimal{30}));
    CHECK(unpack(interval::point(decimal{10}), profile(1, 2)) ==
          interval::closed(decimal{10}, decimal{20}));
    CHECK(unpack(interval::closed(decimal{0}, decimal{5}), profile(2, 4)) ==
          interval::closed(decimal{0}, decimal{20}));
    CHECK(unpack(interval::point(decimal{10}), profile(20, 20)).is_point());
    CHECK_FALSE(unpack(interval::point(decimal{10}), profile(20, 21)).is_point());
}

TEST_CASE("a profile is of its class and its package", "[packing]")
{
    const auto grad = profile(1, 1);
    CHECK(fits(grad, package::case_, item_class::rocket));
    CHECK(fits(grad, package::crate, item_class::rocket));  // wooden, too
    CHECK(fits(grad, package::box, item_class::none));      // not said what is in them
    CHECK(fits(grad, package::case_, item_class::ammunition));
    CHECK_FALSE(fits(grad, package::pallet, item_class::rocket));
    CHECK_FALSE(fits(grad, package::case_, item_class::mortar_bomb));
    CHECK_FALSE(fits(grad, package::case_, item_class::rifle));
}

TEST_CASE("the built-in profiles are read, and say where they are from", "[packing]")
{
    const auto known = make_builtin_profiles();
    REQUIRE(known.size() >= 15);
    for (const auto& one : known) {
        CAPTURE(one.name);
        CHECK(is_arms(one.content));
        if (one.verified) CHECK_FALSE(one.source.empty());
    }
    REQUIRE(find_profile(known, "grad122") != nullptr);
    CHECK_FALSE(find_profile(known, "grad122")->verified);
    CHECK(find_profile(known, "none") == nullptr);
}

TEST_CASE("a file with a bad profile is rejected whole, naming the place", "[packing]")
{
    CHECK(refusal_of(head + "a,rockets,AM-RK,case,1,2,seen,a list\n") == "");
    const auto [row, why] = GENERATE(table<std::string, std::string>({
        {"a,rockets,AM-XX,case,1,2,seen,",
         "p.csv:3:11: 'AM-XX' is not a class; write one as AM-RK"},
        {"a,rockets,AM-RK,sack,1,2,seen,",
         "p.csv:3:17: 'sack' is not a package; write one as case"},
        {"a,rockets,AM-RK,case,0,2,seen,",
         "p.csv:3:22: '0' is no number of things; write a whole one from 1 on"},
        {"a,rockets,AM-RK,case,1.5,2,seen,",
         "p.csv:3:22: '1.5' is no number of things; write a whole one from 1 on"},
        {"a,rockets,AM-RK,case,3,2,seen,", "p.csv:3:24: '2' is less than the least number"},
        {"a,rockets,AM-RK,case,1,2,sure,",
         "p.csv:3:26: 'sure' is no status; write seen or unverified"},
        {"a,rockets,AM-RK,case,1,2", "p.csv:3:25: '' is the end of a row that lacks cells"},
        {"a,rockets,AM-RK,case,1,2,seen,x,y",
         "p.csv:3:33: 'y' is one cell too many; no cell may have a comma"},
        {",rockets,AM-RK,case,1,2,seen,", "p.csv:3:1: '' is no name; call the profile something"},
    }));
    CAPTURE(row);
    CHECK(refusal_of(head + row + "\n") == why);
}

TEST_CASE("a text without profiles is no file of profiles", "[packing]")
{
    CHECK(refusal_of("") ==
          "p.csv:1:1: '' is the end of a text without profiles; write a row for "
          "each");
    CHECK(refusal_of("name\n") ==
          "p.csv:1:1: 'name' comes before '# format: assay-packing/1'; begin with that line");
    CHECK(refusal_of(head + "a,r,AM-RK,case,1,2,seen,\na,r,AM-RK,case,1,2,seen,\n") ==
          "p.csv:4:1: 'a' stands twice; a profile has one row");
}

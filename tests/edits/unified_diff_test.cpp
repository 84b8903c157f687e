// SPDX-License-Identifier: BSL-1.0
// Diffs as patch(1) reads them.
#include "support/catch.hpp"

#include <string>

#include "edits/unified_diff.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto lines(int count) -> std::string
{
    auto text = std::string{};
    for (auto i = 1; i <= count; ++i) text += std::to_string(i) + '\n';
    return text;
}

}  // namespace

TEST_CASE("a change has three lines around it", "[edits][diff]")
{
    CHECK(unified_diff("t", lines(9), std::vector<text_edit>{{{8, 9}, "five"}}) ==
          "--- t\n+++ t\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    CHECK(unified_diff("t", lines(2), std::vector<text_edit>{{{0, 0}, "0"}}) ==
          "--- t\n+++ t\n@@ -1,2 +1,2 @@\n-1\n+01\n 2\n");
    CHECK(unified_diff("t", lines(2), std::vector<text_edit>{}).empty());
}

TEST_CASE("changes near each other share a hunk, and those of one line a line", "[edits][diff]")
{
    CHECK(unified_diff("t", lines(4), std::vector<text_edit>{{{0, 1}, "a"}, {{6, 7}, "d"}}) ==
          "--- t\n+++ t\n@@ -1,4 +1,4 @@\n-1\n+a\n 2\n 3\n-4\n+d\n");
    CHECK(unified_diff("t", lines(2), std::vector<text_edit>{{{0, 1}, "a"}, {{2, 3}, "b"}}) ==
          "--- t\n+++ t\n@@ -1,2 +1,2 @@\n-1\n-2\n+a\n+b\n");
    CHECK(unified_diff("t", "a b c\n", std::vector<text_edit>{{{0, 1}, "A"}, {{4, 5}, "C"}}) ==
          "--- t\n+++ t\n@@ -1 +1 @@\n-a b c\n+A b C\n");
    const auto far = unified_diff("t", lines(9) + lines(9),
                                  std::vector<text_edit>{{{0, 1}, "a"}, {{34, 35}, "z"}});
    CHECK(far ==
          "--- t\n+++ t\n@@ -1,4 +1,4 @@\n-1\n+a\n 2\n 3\n 4\n"
          "@@ -15,4 +15,4 @@\n 6\n 7\n 8\n-9\n+z\n");
}

TEST_CASE("what ends lines is kept and told", "[edits][diff]")
{
    CHECK(unified_diff("t", "a\r\nb", std::vector<text_edit>{{{4, 4}, "c"}}) ==
          "--- t\n+++ t\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+bc\n\\ No "
          "newline at end of file\n");
    CHECK(unified_diff("t", "a\nb\nc\n", std::vector<text_edit>{{{1, 3}, " "}}) ==
          "--- t\n+++ t\n@@ -1,3 +1,2 @@\n-a\n-b\n+a \n c\n");
    CHECK(
        unified_diff("a\nb", "a", std::vector<text_edit>{{{1, 1}, "b"}}).starts_with("--- a b\n"));
}

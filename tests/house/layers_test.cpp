// SPDX-License-Identifier: BSL-1.0
// The house rules that a compiler does not check: layers, the list of headers, sizes of files.
#include "support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const auto root = fs::path{ASSAY_ROOT};

/// Which rooms a room may use. generated belongs to the values; the root's files are "".
const auto allowed = std::map<std::string, std::set<std::string>>{
    {"detail", {"detail", ""}},
    {"generated", {}},
    {"", {"", "detail", "generated"}},
    {"text", {"text", "detail", ""}},
    {"rates", {"rates", "", "generated"}},
    {"prices", {"prices", "", "generated"}},
    {"packing", {"packing", "", "generated"}},
    {"lexicon", {"lexicon", "text", ""}},
    {"figures", {"figures", "lexicon", "text", ""}},
    {"claims", {"claims", "figures", "lexicon", "text", ""}},
    {"relations", {"relations", "claims", "figures", "lexicon", "text", ""}},
    {"check", {"check", "claims", "figures", "lexicon", "text", "rates", ""}},
    {"edits", {"edits", "check", "claims", "figures", "lexicon", "text", "rates", ""}},
    {"normalise",
     {"normalise", "relations", "claims", "figures", "lexicon", "text", "rates", "prices", ""}},
    {"algebra",
     {"algebra", "normalise", "relations", "claims", "figures", "lexicon", "text", "rates",
      "prices", ""}},
    {"src",
     {"algebra", "edits", "normalise", "relations", "check", "claims", "figures", "lexicon", "text",
      "rates", "prices", "packing", ""}},
};

auto text_of(const fs::path& path) -> std::string
{
    auto file = std::ifstream{path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

auto files_under(const fs::path& folder) -> std::vector<fs::path>
{
    auto found = std::vector<fs::path>{};
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        const auto ending = entry.path().extension();
        if (ending == ".hpp" || ending == ".cpp") found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
}

/// What a line includes, with its bracket or quote in front: "<assay/money.hpp"; else "".
auto included_by(std::string line) -> std::string
{
    std::erase_if(line, [](char c) { return c == ' ' || c == '\t'; });  // "#  include" is one, too
    const auto directive = std::string{"#include"};
    if (!line.starts_with(directive)) return {};
    return line.substr(directive.size(),
                       line.find_first_of(">\"", directive.size() + 1) - directive.size());
}

auto all_includes_of(const fs::path& path) -> std::vector<std::string>
{
    auto found = std::vector<std::string>{};
    auto lines = std::istringstream{text_of(path)};
    auto line = std::string{};
    while (std::getline(lines, line)) {
        if (const auto name = included_by(line); !name.empty()) found.push_back(name);
    }
    return found;
}

/// What a file includes under a folder, in brackets or quotes: "assay/money.hpp".
auto includes_of(const fs::path& path, const std::string& prefix) -> std::vector<std::string>
{
    auto found = std::vector<std::string>{};
    for (const auto& name : all_includes_of(path)) {
        if (name.substr(1).starts_with(prefix)) found.push_back(name.substr(1));
    }
    return found;
}

/// Whether `from` includes `wanted`, itself or through others.
auto reaches(const std::string& from, const std::string& wanted, std::set<std::string>& seen)
    -> bool
{
    if (!seen.insert(from).second) return false;
    for (const auto& next : includes_of(root / "include" / from, "assay/")) {
        if (next == wanted || reaches(next, wanted, seen)) return true;
    }
    return false;
}

auto room_of(const std::string& include) -> std::string  // "assay/rates/x.hpp": "rates"
{
    const auto first = include.find('/') + 1;
    const auto next = include.find('/', first);
    return next == std::string::npos ? "" : include.substr(first, next - first);
}

}  // namespace

TEST_CASE("no room uses one that stands above it", "[house]")
{
    for (const auto* folder : {"include/assay", "src"}) {
        for (const auto& path : files_under(root / folder)) {
            const auto inside = fs::relative(path, root / "include").string();
            if (inside == "assay/assay.hpp") continue;  // the umbrella
            const auto room = std::string{folder} == "src" ? "src" : room_of(inside);
            REQUIRE(allowed.contains(room));
            for (const auto& include : includes_of(path, "assay/")) {
                CAPTURE(inside, include);
                CHECK(allowed.at(room).contains(room_of(include)));
            }
        }
    }
}

TEST_CASE("headers include each other by their full names and never in a circle", "[house]")
{
    for (const auto& path : files_under(root / "include/assay")) {
        const auto name = fs::relative(path, root / "include").string();
        for (const auto& include : all_includes_of(path)) {
            CAPTURE(name, include);
            CHECK(include.starts_with('<'));  // a quoted one could climb out of its room
        }
        auto seen = std::set<std::string>{};
        CAPTURE(name);
        CHECK_FALSE(reaches(name, name, seen));
    }
}

TEST_CASE("a generated table belongs to the one header that includes it", "[house]")
{
    auto users = std::map<std::string, int>{};
    for (const auto& path : files_under(root / "include/assay")) {
        for (const auto& table : includes_of(path, "assay/generated/")) ++users[table];
    }
    for (const auto& path : files_under(root / "include/assay/generated")) {
        const auto name = fs::relative(path, root / "include").string();
        CAPTURE(name);
        CHECK(users[name] == 1);
    }
}

TEST_CASE("each heavy dependency has its rooms", "[house]")
{
    for (const auto& path : files_under(root / "include/assay")) {
        const auto name = fs::relative(path, root / "include/assay").string();
        CAPTURE(name);
        if (name != "detail/integer.hpp") CHECK(includes_of(path, "boost/multiprecision").empty());
        if (!name.starts_with("format") && name != "detail/spec_formatter.hpp") {
            CHECK(includes_of(path, "fmt/").empty());
            CHECK(includes_of(path, "assay/detail/spec_formatter").empty());
        }
        for (const auto* never : {"regex", "iostream", "ranges", "fstream"}) {
            CHECK(includes_of(path, std::string{never}).empty());
        }
    }
}

TEST_CASE("the list of public headers is the headers that there are", "[house]")
{
    const auto list = text_of(root / "cmake/headers.cmake");
    for (const auto& path : files_under(root / "include/assay")) {
        const auto name = fs::relative(path, root).string();
        CAPTURE(name);
        CHECK(list.find("    " + name + "\n") != std::string::npos);
    }
    CHECK(std::ranges::count(list, '\n') ==
          static_cast<std::ptrdiff_t>(files_under(root / "include/assay").size()) + 7);
}

TEST_CASE("hand-written files stay small and say what they are", "[house]")
{
    for (const auto* folder : {"include/assay", "src", "tests"}) {
        for (const auto& path : files_under(root / folder)) {
            if (path.string().find("/generated/") != std::string::npos) continue;
            const auto text = text_of(path);
            CAPTURE(path.string());
            CHECK(text.starts_with("// SPDX-License-Identifier: BSL-1.0\n"));
            CHECK(std::ranges::count(text, '\n') <= 480);
            if (path.extension() == ".hpp") CHECK(text.find("#pragma once") != std::string::npos);
        }
    }
}

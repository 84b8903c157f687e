// SPDX-License-Identifier: BSL-1.0
#include "find_packing.hpp"

#include <utility>

#include <fmt/format.h>

#include <assay/figures/likely_bounds.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/packing/builtin.hpp>
#include <assay/packing/unpack.hpp>

#include "../documents/input.hpp"
#include "../messages.hpp"

namespace assay::program {

namespace {

auto names_of(const packing_profiles& profiles) -> std::string
{
    auto names = std::string{};
    for (const auto& one : profiles) names += (names.empty() ? "" : ", ") + one.name;
    return names;
}

/// The class that the words leave no doubt of, or the only one that they may mean.
auto class_of(const named_item& item) -> item_class
{
    return item.read.classes.size() == 1 ? item.read.classes.likeliest() : item_class::none;
}

/// FILE:NAME of the user's own, else the name of one that is built in.
auto load_profile(const named_item& item, std::string_view asked)
    -> result<packing_profile, std::string>
{
    const auto colon = asked.rfind(':');
    auto known = packing_profiles{};
    auto name = asked;
    if (colon == std::string_view::npos) {
        known = make_builtin_profiles();
    } else {
        const auto path = std::string{asked.substr(0, colon)};
        name = asked.substr(colon + 1);
        const auto text = read_file(path);
        if (!text) return unexpected{cannot_read(path, text.error())};
        auto read = read_profiles(*text, path);
        if (!read) return unexpected{to_string(read.error())};
        known = *std::move(read);
    }
    if (const auto* found = find_profile(known, name)) return *found;
    const auto fitting = find_fitting(item);
    return unexpected{fmt::format("--profile: there is no '{}'; {}: {}", name,
                                  fitting.empty() ? "there are" : "these fit",
                                  names_of(fitting.empty() ? known : fitting))};
}

}  // namespace

auto find_fitting(const named_item& item) -> packing_profiles
{
    auto fitting = packing_profiles{};
    for (auto& one : make_builtin_profiles()) {
        if (fits(one, item.pack, class_of(item))) fitting.push_back(std::move(one));
    }
    return fitting;
}

auto count_contents(const named_item& item, std::string_view profile)
    -> result<counted_contents, std::string>
{
    if (item.pack == package::none || !item.stated || item.stated->kind != figure_kind::count)
        return unexpected{fmt::format(
            "--profile: '{}' counts no packages; write it as 'over 400 cases of rockets'",
            item.text)};
    auto found = load_profile(item, profile);
    if (!found) return unexpected{found.error()};
    if (!fits(*found, item.pack, class_of(item))) {
        const auto fitting = find_fitting(item);
        return unexpected{
            fmt::format("--profile: {} is {} in a {}, not what '{}' counts; {}", found->name,
                        found->item, to_string(found->pack), item.text,
                        fitting.empty() ? "no profile fits" : "these fit: " + names_of(fitting))};
    }
    const auto things = unpack(hard_bounds(*item.stated), *found);
    const auto likely = unpack(likely_bounds(*item.stated), *found);
    return counted_contents{*std::move(found), things, likely};
}

}  // namespace assay::program

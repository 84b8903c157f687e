// SPDX-License-Identifier: BSL-1.0
// find_packing.hpp - packing profiles for an item in packages: those that fit, and what one makes
// of its count.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <assay/interval.hpp>
#include <assay/packing/packing_profile.hpp>
#include <assay/result.hpp>

#include "read_named_item.hpp"

namespace assay::program {

/// How many things are in the packages, by a profile.
struct counted_contents {
    packing_profile by;
    interval things;  // what is proved
    interval likely;  // what readers take the count to suggest
};

struct packing_answer {
    packing_profiles fitting;                 // of those that are built in
    std::optional<counted_contents> counted;  // where a profile was asked for
};

[[nodiscard]] auto find_fitting(const named_item& item) -> packing_profiles;

/// By a built-in profile's name, or by FILE:NAME; else why not, naming the profiles that would do.
[[nodiscard]] auto count_contents(const named_item& item, std::string_view profile)
    -> result<counted_contents, std::string>;

}  // namespace assay::program

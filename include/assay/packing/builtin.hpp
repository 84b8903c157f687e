// SPDX-License-Identifier: BSL-1.0
// builtin.hpp - the packing profiles that are compiled in (rates/packing.csv).
#pragma once

#include <stdexcept>  // std::logic_error
#include <string_view>

#include <boost/throw_exception.hpp>

#include <assay/packing/packing_profile.hpp>
#include <assay/packing/read_profiles.hpp>

namespace assay {

namespace generated {
#include <assay/generated/packing.hpp>
}  // namespace generated

[[nodiscard]] inline auto make_builtin_profiles() -> packing_profiles
{
    auto read = read_profiles(generated::packing_table, "packing");
    if (!read) boost::throw_exception(std::logic_error{to_string(read.error())});
    return *read;
}

}  // namespace assay

// SPDX-License-Identifier: BSL-1.0
// houses.hpp - the newsrooms whose style can be asked for.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include <assay/edits/annotate_options.hpp>

namespace assay::program {

/// As they are written on a command line and in a configuration.
inline constexpr auto houses =
    std::array<std::pair<std::string_view, house>, 4>{{{"ap", house::ap},
                                                       {"guardian", house::guardian},
                                                       {"economist", house::economist},
                                                       {"oc-media", house::oc_media}}};

}  // namespace assay::program

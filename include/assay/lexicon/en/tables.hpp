// SPDX-License-Identifier: BSL-1.0
// tables.hpp - English: what stands at the head of rows and columns.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/table_label.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto table_labels = std::to_array<table_label>({
    {"total"sv, table_sense::total, true}, {"totals"sv, table_sense::total},
    {"sum"sv, table_sense::total}, {"all"sv, table_sense::total},
    {"overall"sv, table_sense::total}, {"in total"sv, table_sense::total},
    {"overall total"sv, table_sense::grand}, {"grand total"sv, table_sense::grand, true},
    {"subtotal"sv, table_sense::subtotal, true}, {"sub-total"sv, table_sense::subtotal, true},
    {"sub total"sv, table_sense::subtotal, true},

    {"other"sv, table_sense::rest, true}, {"others"sv, table_sense::rest},
    {"all other"sv, table_sense::rest, true}, {"all others"sv, table_sense::rest},
    {"the rest"sv, table_sense::rest}, {"rest"sv, table_sense::rest},
    {"rest of"sv, table_sense::rest, true}, {"remainder"sv, table_sense::rest},
    {"remaining"sv, table_sense::rest, true}, {"miscellaneous"sv, table_sense::rest},
    {"undecided"sv, table_sense::rest}, {"not sure"sv, table_sense::rest},
    {"unsure"sv, table_sense::rest}, {"don't know"sv, table_sense::rest, true},
    {"don\u2019t know"sv, table_sense::rest, true}, {"no opinion"sv, table_sense::rest},
    {"no answer"sv, table_sense::rest}, {"neither"sv, table_sense::rest},

    {"average"sv, table_sense::apart, true}, {"avg"sv, table_sense::apart, true},
    {"mean"sv, table_sense::apart, true}, {"median"sv, table_sense::apart, true},
    {"minimum"sv, table_sense::apart, true}, {"maximum"sv, table_sense::apart, true},
    {"rate"sv, table_sense::apart, true}, {"ratio"sv, table_sense::apart, true},
    {"index"sv, table_sense::apart, true},
    {"per"sv, table_sense::apart, true}, {"price"sv, table_sense::apart, true},
    {"change"sv, table_sense::apart, true}, {"growth"sv, table_sense::apart, true},
    {"difference"sv, table_sense::apart, true}, {"increase"sv, table_sense::apart, true},
    {"decrease"sv, table_sense::apart, true}, {"swing"sv, table_sense::apart, true},
    {"balance"sv, table_sense::apart, true}, {"net"sv, table_sense::apart, true},
    {"surplus"sv, table_sense::apart, true}, {"deficit"sv, table_sense::apart, true},
    {"less"sv, table_sense::apart, true}, {"minus"sv, table_sense::apart, true},
    {"of which"sv, table_sense::apart, true}, {"o/w"sv, table_sense::apart, true},
    {"including"sv, table_sense::apart, true}, {"incl"sv, table_sense::apart, true},
    {"excluding"sv, table_sense::apart, true}, {"excl"sv, table_sense::apart, true},
    {"memo"sv, table_sense::apart, true}, {"previous"sv, table_sense::apart, true},
    {"last year"sv, table_sense::apart, true}, {"year earlier"sv, table_sense::apart, true},
    {"target"sv, table_sense::apart, true}, {"forecast"sv, table_sense::apart, true},
    {"rank"sv, table_sense::apart, true}, {"ranking"sv, table_sense::apart, true},
    {"position"sv, table_sense::apart, true}, {"pos"sv, table_sense::apart, true},
    {"place"sv, table_sense::apart, true}, {"year"sv, table_sense::apart},
    {"no"sv, table_sense::numbering}, {"#"sv, table_sense::apart},

    {"n/a"sv, table_sense::absent}, {"n.a."sv, table_sense::absent}, {"n.a"sv, table_sense::absent},
    {"na"sv, table_sense::absent}, {"nil"sv, table_sense::absent}, {"none"sv, table_sense::absent},
    {"not available"sv, table_sense::absent}, {"unknown"sv, table_sense::absent},

    {"in"sv, table_sense::unit_in}, {"of"sv, table_sense::unit_of},
});

// clang-format on

}  // namespace assay::en

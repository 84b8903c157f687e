// SPDX-License-Identifier: BSL-1.0
#include "fred.hpp"

#include <algorithm>  // std::ranges::find
#include <array>

namespace assay::program {

namespace {

constexpr auto all_series = std::array{
    fred_series{"DEXUSEU", "EUR", quoting::in_hub},
    fred_series{"DEXUSUK", "GBP", quoting::in_hub},
    fred_series{"DEXUSAL", "AUD", quoting::in_hub},
    fred_series{"DEXUSNZ", "NZD", quoting::in_hub},
    fred_series{"DEXBZUS", "BRL"},
    fred_series{"DEXCAUS", "CAD"},
    fred_series{"DEXCHUS", "CNY"},
    fred_series{"DEXDNUS", "DKK"},
    fred_series{"DEXHKUS", "HKD"},
    fred_series{"DEXINUS", "INR"},
    fred_series{"DEXJPUS", "JPY"},
    fred_series{"DEXKOUS", "KRW"},
    fred_series{"DEXMAUS", "MYR"},
    fred_series{"DEXMXUS", "MXN"},
    fred_series{"DEXNOUS", "NOK"},
    fred_series{"DEXSDUS", "SEK"},
    fred_series{"DEXSFUS", "ZAR"},
    fred_series{"DEXSIUS", "SGD"},
    fred_series{"DEXSLUS", "LKR"},
    fred_series{"DEXSZUS", "CHF"},
    fred_series{"DEXTAUS", "TWD"},
    fred_series{"DEXTHUS", "THB"},
};

}  // namespace

auto find_fred_series(std::string_view name) -> std::optional<fred_series>
{
    const auto* const found = std::ranges::find(all_series, name, &fred_series::name);
    return found == all_series.end() ? std::nullopt : std::optional{*found};
}

auto federal_reserve(quoting way) -> publisher
{
    return {.id = "fed",
            .title = "Federal Reserve, foreign exchange rates H.10",
            .licence = "public domain",
            .hub = currency{"USD"},
            .way = way};
}

}  // namespace assay::program

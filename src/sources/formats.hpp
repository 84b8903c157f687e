// SPDX-License-Identifier: BSL-1.0
// formats.hpp - the formats that rates are imported from: a name, what it is, how it is told from
// others, and its reader, each reader in a file of its own.
#pragma once

#include <span>
#include <string_view>

#include "bulletin.hpp"

namespace assay::program {

struct rate_format {
    std::string_view name;
    std::string_view what;  // for people
    bool (*looks_like)(std::string_view bytes);
    bool (*read)(bulletin& to);  // false where the bulletin was refused; it then has an error
};

[[nodiscard]] auto all_formats() -> std::span<const rate_format>;
/// Null where there is none.
[[nodiscard]] auto find_format(std::string_view name) -> const rate_format*;
/// By content; null where it looks like none.
[[nodiscard]] auto guess_format(std::string_view bytes) -> const rate_format*;

[[nodiscard]] auto read_cbar_xml(bulletin& to) -> bool;
[[nodiscard]] auto read_cbr_xml(bulletin& to) -> bool;
[[nodiscard]] auto read_currency_api_json(bulletin& to) -> bool;
[[nodiscard]] auto read_ecb_csv(bulletin& to) -> bool;
[[nodiscard]] auto read_ecb_xml(bulletin& to) -> bool;
[[nodiscard]] auto read_fred_csv(bulletin& to) -> bool;
[[nodiscard]] auto read_fred_json(bulletin& to) -> bool;
[[nodiscard]] auto read_imf_iati_csv(bulletin& to) -> bool;
[[nodiscard]] auto read_imf_monthly_tsv(bulletin& to) -> bool;
[[nodiscard]] auto read_nbg_json(bulletin& to) -> bool;
[[nodiscard]] auto read_nbk_xml(bulletin& to) -> bool;
[[nodiscard]] auto read_nbp_json(bulletin& to) -> bool;
[[nodiscard]] auto read_nbu_json(bulletin& to) -> bool;
[[nodiscard]] auto read_own_table(bulletin& to) -> bool;
[[nodiscard]] auto read_price_directives(bulletin& to) -> bool;
[[nodiscard]] auto read_tcmb_evds_json(bulletin& to) -> bool;
[[nodiscard]] auto read_tcmb_xml(bulletin& to) -> bool;
[[nodiscard]] auto read_world_bank_json(bulletin& to) -> bool;

}  // namespace assay::program

// SPDX-License-Identifier: BSL-1.0
// web_address.hpp - from where something may be fetched: by https, or by plain http from this very
// machine, which is for mirrors and tests.
#pragma once

#include <string>

namespace assay::program {

enum class address_kind { refused, secure, this_machine };

[[nodiscard]] auto kind_of_address(const std::string& address) -> address_kind;

}  // namespace assay::program

// SPDX-License-Identifier: BSL-1.0
#include "load_rates.hpp"

#include <utility>

#include <assay/rates/builtin.hpp>
#include <assay/rates/read_rates.hpp>

#include "documents/input.hpp"
#include "messages.hpp"

namespace assay::program {

auto load_rates(const std::vector<std::string>& files) -> loaded_rates
{
    auto sources = std::vector<rate_source>{};
    auto complete = true;
    for (const auto& path : files) {
        const auto text = read_file(path);
        if (!text) {
            report_trouble(cannot_read(path, text.error()));
            complete = false;
            continue;
        }
        auto read = read_rates(*text, path);
        if (!read) {
            report_trouble(to_string(read.error()));
            complete = false;
            continue;
        }
        sources.push_back(*std::move(read));
    }
    return {make_builtin_rates(std::move(sources)), complete};
}

}  // namespace assay::program

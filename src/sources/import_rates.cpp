// SPDX-License-Identifier: BSL-1.0
#include "import_rates.hpp"

#include <utility>

#include "bulletin.hpp"
#include "merge_bulletins.hpp"

namespace assay::program {

namespace {

auto read_one(bulletin& to, const rate_format* format) -> bool
{
    if (format == nullptr) format = guess_format(to.text().bytes);
    const auto content = without_head(to.text().bytes);
    const auto at = static_cast<std::size_t>(content.data() - to.text().bytes.data());
    if (format == nullptr)
        return to.fail(at, content.substr(0, content.find_first_of("\r\n")),
                       "begins no format of rates that is known; name one with --as");
    if (!format->read(to)) return false;
    if (!to.is_empty()) return true;
    return to.fail(at, content.substr(0, content.find_first_of("\r\n")),
                   "begins a file without a rate in it; is it of the format " +
                       std::string{format->name} + '?');
}

}  // namespace

auto import_rates(std::span<const foreign_text> files, const rate_format* format)
    -> result<imported_rates, input_error>
{
    auto bulletins = std::vector<bulletin>{};
    auto made = imported_rates{};
    for (const auto& file : files) {
        if (auto wrong = refuse_no_text(file)) return unexpected{*std::move(wrong)};
        auto& one = bulletins.emplace_back(file);
        if (!read_one(one, format)) return unexpected{*one.error()};
        for (auto& note : one.notes()) made.notes.push_back(std::move(note));
    }
    auto tables = merge_bulletins(bulletins);
    if (!tables) return unexpected{tables.error()};
    made.tables = *std::move(tables);
    if (!bulletins.empty()) made.remarks = bulletins.front().remarks();
    return made;
}

}  // namespace assay::program

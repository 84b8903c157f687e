// SPDX-License-Identifier: BSL-1.0
// load_rates.hpp - the tables that a command looks in: the files that --rates names before the
// user's own, and these before the built-in ones.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <assay/rates/rate_table.hpp>
#include <assay/result.hpp>

namespace assay::program {

struct loaded_rates {
    rate_table table;
    bool complete = true;   // every file that was named or found is in the table
    bool has_named = true;  // every file, and the publisher, that was named is
};

/// The .csv files of a folder in the order of their names; none where there is no such folder. Else
/// the system's word for what is wrong.
[[nodiscard]] auto find_own_rates(const std::string& folder)
    -> result<std::vector<std::string>, std::string>;

/// A file that cannot be read, or is not a table of rates, is left out whole, with a line on
/// standard error.
[[nodiscard]] auto load_rates(const std::vector<std::string>& files) -> loaded_rates;

/// Leaves the tables of one publisher alone, or all where `source` is empty. False where there are
/// none of the name, which is then told.
[[nodiscard]] auto keep_source(loaded_rates& loaded, std::string_view source) -> bool;

/// The tables for files of several houses, each list of rates files loaded once.
class house_rates {
public:
    /// Of one publisher alone where `source` names one.
    explicit house_rates(std::vector<std::string> named, std::string source = {})
        : named_(std::move(named)), source_(std::move(source))
    {}

    /// With the rates that a configuration names, behind those of the command line.
    [[nodiscard]] auto with(const std::vector<std::string>& configured) -> const loaded_rates&;

private:
    std::vector<std::string> named_;
    std::string source_;
    std::map<std::vector<std::string>, loaded_rates> loaded_;
};

}  // namespace assay::program

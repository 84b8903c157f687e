// SPDX-License-Identifier: BSL-1.0
// main.cpp - writes the tables under include/assay/generated from the CSV files under rates/.
//
//     tablegen ROOT            writes them
//     tablegen ROOT --check    exit 1 where one is not what would be written
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "country_table.hpp"
#include "currency_table.hpp"
#include "packing_table.hpp"
#include "prices_table.hpp"
#include "rates_table.hpp"
#include "table_files.hpp"

namespace {

auto write_or_check(const std::filesystem::path& path, const std::string& text, bool check) -> bool
{
    if (tablegen::read_file(path) == text) return true;
    if (check) {
        std::cerr << path.string() << ": not what rates/ says; run tablegen\n";
        return false;
    }
    auto file = std::ofstream{path, std::ios::binary};
    file << text;
    if (!file.flush()) throw std::runtime_error{path.string() + ": cannot be written"};
    return true;
}

}  // namespace

auto main(int argc, char** argv) -> int
{
    try {
        if (argc < 2) throw std::runtime_error{"usage: tablegen ROOT [--check]"};
        const auto root = std::filesystem::path{argv[1]};
        const auto check = argc > 2 && std::string_view{argv[2]} == "--check";
        const auto generated = root / "include/assay/generated";
        const auto currencies =
            tablegen::write_currency_table(tablegen::read_file(root / "rates/currencies.csv"));
        const auto countries =
            tablegen::write_country_table(tablegen::read_file(root / "rates/countries.csv"));
        const auto prices = tablegen::write_prices_table(root / "rates");
        const auto packing =
            tablegen::write_packing_table(tablegen::read_file(root / "rates/packing.csv"));
        const auto rates = tablegen::write_rates_table(root / "rates");
        const auto first = write_or_check(generated / "currencies.hpp", currencies, check);
        const auto second = write_or_check(generated / "rates.hpp", rates, check);
        const auto third = write_or_check(generated / "prices.hpp", prices, check);
        const auto fourth = write_or_check(generated / "countries.hpp", countries, check);
        const auto fifth = write_or_check(generated / "packing.hpp", packing, check);
        return first && second && third && fourth && fifth ? 0 : 1;
    } catch (const std::exception& trouble) {
        std::cerr << "tablegen: " << trouble.what() << '\n';
        return 2;
    }
}

// SPDX-License-Identifier: BSL-1.0
// in_another_file.cpp - everything that main.cpp includes, once more.
#include <every_header.hpp>

auto in_another_file() -> std::string { return fmt::format("{:.2}", assay::decimal{1}); }

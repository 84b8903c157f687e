// SPDX-License-Identifier: BSL-1.0
#include "read_file.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace assay::program {

namespace {

auto system_word(int code) -> std::string { return std::generic_category().message(code); }

auto read_stream(std::FILE* stream) -> result<std::string, std::string>
{
    auto text = std::string{};
    auto block = std::array<char, 65536>{};
    while (const auto count = std::fread(block.data(), 1, block.size(), stream)) {
        text.append(block.data(), count);
    }
    if (std::ferror(stream) != 0) return unexpected{system_word(errno)};
    return text;
}

}  // namespace

auto read_file(const std::string& path) -> result<std::string, std::string>
{
    if (path == "-") return read_stream(stdin);
    auto error = std::error_code{};
    if (std::filesystem::is_directory(path, error)) return unexpected{system_word(EISDIR)};
    struct close_file {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    const auto file = std::unique_ptr<std::FILE, close_file>{std::fopen(path.c_str(), "rb")};
    if (!file) return unexpected{system_word(errno)};
    return read_stream(file.get());
}

}  // namespace assay::program

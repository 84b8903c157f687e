// SPDX-License-Identifier: BSL-1.0
#include "kept_answer.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include "../documents/input.hpp"
#include "../write_file.hpp"

namespace assay::program {

namespace {

namespace fs = std::filesystem;

void remove_file(const std::string& path)
{
    auto ignored = std::error_code{};
    fs::remove(path, ignored);
}

}  // namespace

kept_answer::kept_answer(std::string folder, std::string key, std::string address)
    : folder_(std::move(folder)), path_(folder_ + '/' + key), address_(std::move(address))
{
    const auto head = read_file(path_ + ".head").value_or("");
    const auto line_end = head.find('\n');
    if (line_end == std::string::npos || head.substr(0, line_end) != address_) {
        forget();
    } else if (head.size() > line_end + 1) {
        validator_ = head.substr(line_end + 1, head.size() - line_end - 2);
    }
}

auto kept_answer::whole() const -> std::optional<std::string>
{
    auto text = read_file(path_);
    return text ? std::optional{*std::move(text)} : std::nullopt;
}

auto kept_answer::part_size() const -> std::uint64_t
{
    auto none = std::error_code{};
    const auto size = fs::file_size(path_ + ".part", none);
    return none || validator_.empty() ? 0 : size;
}

auto kept_answer::open_part(const char* mode) -> bool
{
    part_.reset(std::fopen((path_ + ".part").c_str(), mode));
    return part_ != nullptr;
}

/// In an order that never leaves old bytes beside a new validator.
auto kept_answer::begin(const std::string& validator) -> bool
{
    forget();
    auto trouble = std::error_code{};
    fs::create_directories(folder_, trouble);
    validator_ = validator;
    return !trouble && !write_file(path_ + ".head", address_ + '\n' + validator + '\n') &&
           open_part("wb");
}

auto kept_answer::go_on() -> bool { return open_part("ab"); }

auto kept_answer::put(std::string_view bytes) -> bool
{
    return std::fwrite(bytes.data(), 1, bytes.size(), part_.get()) == bytes.size() &&
           std::fflush(part_.get()) == 0;
}

auto kept_answer::finish() -> bool
{
    part_.reset();
    return std::rename((path_ + ".part").c_str(), path_.c_str()) == 0;
}

void kept_answer::forget()
{
    part_.reset();
    for (const auto* ending : {"", ".part", ".head"}) remove_file(path_ + ending);
    validator_.clear();
}

void forget_answers(const std::string& folder)
{
    auto ignored = std::error_code{};
    fs::remove_all(folder, ignored);
}

}  // namespace assay::program

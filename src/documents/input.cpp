// SPDX-License-Identifier: BSL-1.0
#include "input.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

namespace assay::program {

namespace {

auto system_word(int code) -> std::string { return std::generic_category().message(code); }

auto without_return(std::string_view line) -> std::string_view
{
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

}  // namespace

void input::close_file::operator()(std::FILE* file) const
{
    if (file != stdin) std::fclose(file);
}

auto input::open(const std::string& path) -> result<input, std::string>
{
    if (path == "-") return input{stdin};
    auto* const file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return unexpected{system_word(errno)};
    return input{file};
}

void input::fill()
{
    constexpr auto block = std::size_t{65536};
    buffer_.erase(0, std::exchange(begin_, 0));
    const auto held = buffer_.size();
    buffer_.resize(held + block);
    const auto count = std::fread(buffer_.data() + held, 1, block, file_.get());
    if (count < block) {
        ended_ = true;
        if (std::ferror(file_.get()) != 0) trouble_ = system_word(errno);
    }
    buffer_.resize(held + count);
}

/// The place of the line feed, or of the end of the input where none is left.
auto input::find_line_end() -> std::size_t
{
    auto looked = std::size_t{0};  // bytes behind begin_ without a line feed
    while (true) {
        const auto end = buffer_.find('\n', begin_ + looked);
        if (end != std::string::npos) return end;
        looked = buffer_.size() - begin_;
        if (ended_) return buffer_.size();
        fill();
    }
}

auto input::peek_line() -> std::optional<std::string_view>
{
    const auto end = find_line_end();
    if (end == begin_ && end == buffer_.size()) return std::nullopt;
    return without_return(std::string_view{buffer_}.substr(begin_, end - begin_));
}

auto input::next_line() -> std::optional<std::string_view>
{
    const auto end = find_line_end();
    if (end == begin_ && end == buffer_.size()) return std::nullopt;
    const auto line = std::string_view{buffer_}.substr(begin_, end - begin_);
    begin_ = end == buffer_.size() ? end : end + 1;
    return without_return(line);
}

auto input::rest() -> std::string
{
    while (!ended_) fill();
    buffer_.erase(0, std::exchange(begin_, 0));
    return std::exchange(buffer_, {});
}

auto read_file(const std::string& path) -> result<std::string, std::string>
{
    auto opened = input::open(path);
    if (!opened) return unexpected{opened.error()};
    auto text = opened->rest();
    if (opened->trouble()) return unexpected{*opened->trouble()};
    return text;
}

}  // namespace assay::program

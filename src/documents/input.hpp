// SPDX-License-Identifier: BSL-1.0
// input.hpp - a file or standard input, opened once and read once: whole, or line by line.
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <assay/result.hpp>

namespace assay::program {

/// Holds no more than a line, however long the file; pipes do as well as files.
class input {
public:
    /// "-" is standard input. Else the system's word for why it cannot be opened.
    [[nodiscard]] static auto open(const std::string& path) -> result<input, std::string>;

    /// The next line without its end (LF or CRLF); valid until the next call. None at the end of
    /// the input, and where it broke off.
    [[nodiscard]] auto next_line() -> std::optional<std::string_view>;
    /// What next_line would give, left in place.
    [[nodiscard]] auto peek_line() -> std::optional<std::string_view>;
    /// All that has not been read yet, as it stands.
    [[nodiscard]] auto rest() -> std::string;
    /// The system's word for why reading broke off; none where it went well.
    [[nodiscard]] auto trouble() const -> const std::optional<std::string>& { return trouble_; }

private:
    struct close_file {
        void operator()(std::FILE* file) const;
    };

    std::unique_ptr<std::FILE, close_file> file_;
    std::string buffer_;
    std::size_t begin_ = 0;  // what stands before has been handed out
    bool ended_ = false;
    std::optional<std::string> trouble_;

    explicit input(std::FILE* file) : file_(file) {}
    void fill();
    [[nodiscard]] auto find_line_end() -> std::size_t;
};

/// All bytes of `path`; else the system's word for what is wrong.
[[nodiscard]] auto read_file(const std::string& path) -> result<std::string, std::string>;

}  // namespace assay::program

// SPDX-License-Identifier: BSL-1.0
// kept_answer.hpp - an answer on its way to disk, so that what was cut off can go on.
//
// Beside KEY stand KEY.part, as much of it as has come, and KEY.head: from which address, and the
// validator (ETag or Last-Modified) by which a publisher tells whether it is still the same.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace assay::program {

class kept_answer {
public:
    /// What was kept of another address is forgotten.
    kept_answer(std::string folder, std::string key, std::string address);

    /// The whole answer, where it is here.
    [[nodiscard]] auto whole() const -> std::optional<std::string>;
    /// How many bytes of it are here that can be gone on from.
    [[nodiscard]] auto part_size() const -> std::uint64_t;
    /// Empty where the publisher gave none.
    [[nodiscard]] auto validator() const -> const std::string& { return validator_; }

    // Each says whether it could be written.

    [[nodiscard]] auto begin(const std::string& validator) -> bool;
    [[nodiscard]] auto go_on() -> bool;
    [[nodiscard]] auto put(std::string_view bytes) -> bool;
    [[nodiscard]] auto finish() -> bool;

    /// As if it had never been asked for.
    void forget();

private:
    struct close_file {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string folder_;
    std::string path_;
    std::string address_;
    std::string validator_;
    std::unique_ptr<std::FILE, close_file> part_;

    [[nodiscard]] auto open_part(const char* mode) -> bool;
};

/// All that was kept of a source.
void forget_answers(const std::string& folder);

}  // namespace assay::program

// SPDX-License-Identifier: BSL-1.0
#include "encode_text.hpp"

#include <cstddef>

#include <iconv.h>

namespace assay::program {

auto encode_text(std::string_view text, const std::string& encoding) -> std::optional<std::string>
{
    if (encoding.empty()) return std::string{text};
    const auto handle = iconv_open(encoding.c_str(), "UTF-8");
    if (handle == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    constexpr auto most = std::size_t{8};  // bytes that a byte of UTF-8 may become
    auto made = std::string((text.size() + 1) * most, '\0');
    auto* in = const_cast<char*>(text.data());  // NOLINT: iconv's old signature; it reads only
    auto left = text.size();
    auto* out = made.data();
    auto room = made.size();
    const auto failed = static_cast<std::size_t>(-1);
    const auto is_whole = iconv(handle, &in, &left, &out, &room) != failed &&
                          iconv(handle, nullptr, nullptr, &out, &room) != failed;
    iconv_close(handle);
    if (!is_whole) return std::nullopt;
    made.resize(made.size() - room);
    return made;
}

}  // namespace assay::program

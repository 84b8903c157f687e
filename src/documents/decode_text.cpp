// SPDX-License-Identifier: BSL-1.0
#include "decode_text.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <utility>
#include <vector>

#include <iconv.h>

#include <fmt/format.h>

#include <assay/text/utf8.hpp>

#include "html_token.hpp"  // in_small_letters

namespace assay::program {

namespace {

constexpr auto utf8_name = std::string_view{"utf-8"};

/// The system's name for an encoding: by the names of the web, where latin1 means windows-1252.
auto system_name(std::string_view name) -> std::string
{
    constexpr auto meant = std::array<std::pair<std::string_view, std::string_view>, 18>{{
        {"utf8", "utf-8"},
        {"unicode-1-1-utf-8", "utf-8"},
        {"ascii", "windows-1252"},
        {"us-ascii", "windows-1252"},
        {"latin1", "windows-1252"},
        {"iso-8859-1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"latin5", "windows-1254"},
        {"iso-8859-9", "windows-1254"},
        {"iso8859-9", "windows-1254"},
        {"tis-620", "cp874"},
        {"x-sjis", "cp932"},
        {"shift_jis", "cp932"},
        {"gb2312", "gbk"},
        {"x-gbk", "gbk"},
        {"ks_c_5601-1987", "cp949"},
        {"euc-kr", "cp949"},
        {"x-mac-cyrillic", "mac-cyrillic"},
    }};
    const auto small = in_small_letters(name);
    const auto* found = std::ranges::find(meant, std::string_view{small},
                                          &std::pair<std::string_view, std::string_view>::first);
    return found == meant.end() ? small : std::string{found->second};
}

/// A conversion of the system's to UTF-8.
class converter {
public:
    explicit converter(const std::string& name)
    {
        // Only a name: the system would take instructions behind a slash.
        const auto is_name =
            name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.:") == std::string::npos;
        if (is_name && !name.empty()) handle_ = iconv_open("UTF-8", name.c_str());
    }
    converter(const converter&) = delete;
    auto operator=(const converter&) -> converter& = delete;
    ~converter()
    {
        if (is_known()) iconv_close(handle_);
    }
    [[nodiscard]] auto is_known() const -> bool { return handle_ != none(); }

    /// What a few bytes stand for, which may be nothing yet; nothing at all where they are no whole
    /// character.
    [[nodiscard]] auto convert(std::string_view bytes) -> std::optional<std::string>
    {
        auto* in = const_cast<char*>(bytes.data());  // NOLINT: iconv's old signature; it reads only
        auto left = bytes.size();
        return run(&in, &left);
    }
    /// What the last character left behind.
    [[nodiscard]] auto flush() -> std::string { return run(nullptr, nullptr).value_or(""); }

private:
    iconv_t handle_ = none();

    static auto none() -> iconv_t { return reinterpret_cast<iconv_t>(-1); }

    auto run(char** in, std::size_t* left) -> std::optional<std::string>
    {
        auto out = std::array<char, 64>{};
        auto* end = out.data();
        auto room = out.size();
        const auto status = iconv(handle_, in, left, &end, &room);
        if (status == static_cast<std::size_t>(-1)) return std::nullopt;
        return std::string{out.data(), end};
    }
};

/// What each byte stands for, where each stands alone: none in encodings of several bytes.
auto single_bytes(const std::string& name) -> std::optional<std::array<std::string, 256>>
{
    auto made = std::array<std::string, 256>{};
    auto known = 0;
    for (auto byte = 0; byte < 256; ++byte) {
        auto one = converter{name};
        const auto c = static_cast<char>(byte);
        if (auto text = one.convert({&c, 1}); text && !(*text += one.flush()).empty()) {
            made[static_cast<std::size_t>(byte)] = *text;
            ++known;
        } else if (errno == EINVAL) {
            return std::nullopt;  // it begins a longer character
        }
    }
    return known > 0 ? std::optional{std::move(made)} : std::nullopt;
}

auto not_of_encoding(std::string_view bytes, std::size_t at, std::string_view name) -> unreadable
{
    return {{},
            fmt::format("byte {}, 0x{:02X}, is not {}; say what the file is by --encoding NAME",
                        at + 1, static_cast<unsigned char>(bytes[at]), name)};
}

auto decode_single(std::string_view bytes, const std::array<std::string, 256>& meant,
                   std::string_view name) -> result<mapped_text, unreadable>
{
    auto made = mapped_text{};
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto& text = meant[static_cast<unsigned char>(bytes[at])];
        if (text.empty()) return unexpected{not_of_encoding(bytes, at, name)};
        made.put(text, {at, at + 1});
    }
    return made;
}

auto decode_long(std::string_view bytes, const std::string& name) -> result<mapped_text, unreadable>
{
    constexpr auto longest = std::size_t{8};
    auto to_utf8 = converter{name};
    auto made = mapped_text{};
    auto begin = std::size_t{0};  // of what has been read and gave no text yet
    for (std::size_t at = 0; at < bytes.size();) {
        auto length = std::size_t{1};
        auto text = to_utf8.convert(bytes.substr(at, length));
        while (!text && errno == EINVAL && length < std::min(longest, bytes.size() - at))
            text = to_utf8.convert(bytes.substr(at, ++length));
        if (!text) return unexpected{not_of_encoding(bytes, at, name)};
        at += length;
        made.put(*text, {begin, at});
        if (!text->empty()) begin = at;
    }
    made.put(to_utf8.flush(), {begin, bytes.size()});
    return made;
}

auto not_an_encoding(std::string_view name) -> unreadable
{
    return {{},
            fmt::format("'{}' is not an encoding that is known; say what the file is by "
                        "--encoding, such as windows-1251",
                        name)};
}

/// Bytes of two by two that are every other one zero: plain Latin text in UTF-16.
auto looks_like_utf16(std::string_view bytes) -> bool
{
    const auto head = bytes.substr(0, 1024);
    const auto zeros = std::ranges::count(head, '\0');
    return head.size() >= 4 && static_cast<std::size_t>(zeros) * 5 >= head.size() * 2;
}

auto decode_utf8(std::string&& bytes) -> result<mapped_text, unreadable>
{
    if (const auto bad = utf8::find_invalid(bytes)) {
        return unexpected{unreadable{
            *bad,
            fmt::format("byte 0x{:02X} is not UTF-8; convert the file to UTF-8, or say what it is "
                        "by --encoding NAME",
                        static_cast<unsigned char>(bytes[*bad]))}};
    }
    if (looks_like_utf16(bytes))
        return unexpected{unreadable{{},
                                     "looks like UTF-16 without a byte order mark; say "
                                     "--encoding utf-16le or utf-16be"}};
    return mapped_text{std::move(bytes), {}};
}

auto by_mark(std::string_view bytes) -> std::string
{
    if (bytes.starts_with("\xEF\xBB\xBF")) return std::string{utf8_name};
    if (bytes.starts_with("\xFF\xFE")) return "utf-16le";
    return bytes.starts_with("\xFE\xFF") ? "utf-16be" : "";
}

}  // namespace

auto is_encoding(std::string_view name) -> bool { return converter{system_name(name)}.is_known(); }

auto decode_text(std::string&& bytes, const encoding_hints& hints)
    -> result<decoded_text, unreadable>
{
    const auto known = [](result<mapped_text, unreadable> read,
                          std::string encoding) -> result<decoded_text, unreadable> {
        if (!read) return unexpected{read.error()};
        return decoded_text{*std::move(read), std::move(encoding)};
    };
    auto name = system_name(hints.asked);
    if (name.empty()) name = by_mark(bytes);
    const auto is_declared = name.empty() && !hints.declared.empty();
    if (is_declared) name = system_name(hints.declared);
    // A page that can be read byte by byte as far as its name for its encoding is not UTF-16.
    if (name.empty() || (is_declared && name.starts_with("utf-16"))) name = utf8_name;
    if (name == utf8_name) return known(decode_utf8(std::move(bytes)), "");
    if (!is_encoding(name))
        return unexpected{not_an_encoding(hints.asked.empty() ? hints.declared : hints.asked)};
    const auto single = single_bytes(name);
    if (!single) return known(decode_long(bytes, name), name);
    if (is_declared && !utf8::find_invalid(bytes)) return known(decode_utf8(std::move(bytes)), "");
    return known(decode_single(bytes, *single, name), name);
}

}  // namespace assay::program

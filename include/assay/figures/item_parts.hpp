// SPDX-License-Identifier: BSL-1.0
// item_parts.hpp - the parts of a counted thing's name, and what its sentence says of it: head,
// model, calibre, topics.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/source_span.hpp>

namespace assay::detail {

/// The last words of a name that its table knows, and their rows.
struct item_head {
    std::size_t begin = 0;
    std::span<const item_word> rows;
};

/// What stands before the head.
struct item_parts {
    std::span<const item_word> models{};  // the rows of the model that is named
    std::size_t model_end = 0;
    source_span model{};
    source_span calibre_text{};
    unsigned calibre = 0;       // in hundredths of a millimetre
    bool is_qualified = false;  // by a word that may make it another thing: "water", "toy"
};

[[nodiscard]] constexpr auto is_head(item_role role) noexcept -> bool
{
    return role < item_role::model || role == item_role::packing;
}

[[nodiscard]] inline auto find_head(const sentence& in, std::size_t begin, std::size_t end)
    -> std::optional<item_head>
{
    for (auto i = begin; i < end; ++i) {
        const auto found = in.match(in.words.items, i);
        if (found && i + found.length == end && is_head(found->role))
            return item_head{i, found.rows};
    }
    return std::nullopt;
}

/// Whether a model's row allows the number at token `at`: "72" of "t", any of "btr".
[[nodiscard]] inline auto allows_number(const sentence& in, const item_word& row, std::size_t at)
    -> bool
{
    if (!in.is(at, token_kind::number)) return false;
    if (row.numbers == "*") return true;
    const auto number = in.at(at);
    for (auto rest = row.numbers; !rest.empty();) {
        const auto one = rest.substr(0, rest.find(' '));
        if (one == number) return true;
        rest.remove_prefix(one.size() == rest.size() ? one.size() : one.size() + 1);
    }
    return false;
}

/// A model that begins at token `at`: "T-72B3", "Leopard 2", "Grad". Its name has a capital.
struct model_read {
    std::span<const item_word> rows;
    std::size_t end = 0;
};

[[nodiscard]] inline auto read_model(const sentence& in, std::size_t at)
    -> std::optional<model_read>
{
    const auto found = in.match(in.words.items, at);
    if (!found || in.tokens[at].letters == letter_case::lower) return std::nullopt;
    const auto is_model = [](const item_word& row) {
        return row.role == item_role::model || row.role == item_role::munition;
    };
    const auto behind = at + found.length;
    const auto dashed = in.is(behind, token_kind::dash) && in.glued(behind) && in.glued(behind + 1);
    const auto number = dashed ? behind + 1 : behind;
    const auto may_stand_apart = in.at(at).size() > 2;  // "Leopard 2", but not "M 1"
    const auto ties = dashed || in.glued(number) || may_stand_apart;
    auto first = found.rows.size();
    auto last = std::size_t{0};
    auto has_number = false;
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        const auto& row = found.rows[i];
        const auto numbered = !row.numbers.empty() && ties && allows_number(in, row, number);
        if (!is_model(row) || (!row.numbers.empty() && !numbered)) continue;
        if (numbered && !has_number) first = found.rows.size();
        if (has_number && !numbered) continue;
        has_number = numbered;
        if (first == found.rows.size()) first = i;
        last = i;
    }
    if (first == found.rows.size()) return std::nullopt;
    auto end = has_number ? number + 1 : behind;
    const auto is_tail = [&](std::size_t i) {
        return in.glued(i) && (in.is(i, token_kind::word) || in.is(i, token_kind::number)) &&
               !in.is(i, "s");
    };
    while (is_tail(end) || (in.is(end, token_kind::dash) && in.glued(end) && is_tail(end + 1)))
        ++end;  // "T-72[B3]", "Iskander[-M]"
    return model_read{found.rows.subspan(first, last + 1 - first), end};
}

/// Digits with a point as hundredths: "7.62" is 762; 0 for what is no calibre.
[[nodiscard]] inline auto hundredths_of(std::string_view digits) -> unsigned
{
    auto value = 0U;
    auto decimals = -1;
    for (const auto c : digits) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
        } else if (c < '0' || c > '9' || decimals == 2 || value > 60'000) {
            return 0;
        } else {
            value = value * 10 + static_cast<unsigned>(c - '0');
            if (decimals >= 0) ++decimals;
        }
    }
    for (auto i = decimals < 0 ? 0 : decimals; i < 2; ++i) value *= 10;
    return value <= 65'000 ? value : 0;
}

/// Reads "155mm", "155-mm" or "7.62x39" at token `at` into `parts`; the token behind, or `at`.
inline auto read_calibre(const sentence& in, std::size_t at, item_parts& parts) -> std::size_t
{
    if (!in.is(at, token_kind::number)) return at;
    const auto calibre = hundredths_of(in.at(at));
    if (calibre == 0) return at;
    auto unit = at + 1;
    if (in.is(unit, token_kind::dash) && in.glued(unit)) ++unit;
    const auto crossed = (in.is(unit, "x") || in.is(unit, "×")) && in.glued(unit) &&
                         in.is(unit + 1, token_kind::number) && in.glued(unit + 1);
    if (crossed) unit += in.is(unit + 2, "mm") ? 2U : 1U;
    const auto measure = in.match(in.words.measures, unit);
    const auto in_mm = measure && measure->reading == unit::millimetre;
    if (!crossed && !in_mm) return at;
    parts.calibre = calibre;
    parts.calibre_text = in.span_of(at, unit + 1);
    return unit + 1;
}

/// Whether a word before a thing's name leaves it what it is: known words, names, "German-made".
[[nodiscard]] inline auto leaves_thing(const sentence& in, std::size_t at) -> std::size_t
{
    const auto found = in.match(in.words.items, at);
    if (found && found->role != item_role::context) return found.length;
    if (in.tokens[at].letters != letter_case::lower) return 1;
    const auto joined = in.is(at + 1, token_kind::dash) && in.glued(at + 1) && in.glued(at + 2);
    if (!joined) return 0;
    const auto behind = in.match(in.words.items, at + 2);
    return behind && behind->role == item_role::neutral ? 2 + behind.length : 0;
}

/// Reads what stands before a head.
[[nodiscard]] inline auto read_parts(const sentence& in, std::size_t begin, std::size_t end)
    -> std::optional<item_parts>
{
    auto parts = item_parts{};
    for (auto i = begin; i < end;) {
        if (!in.is(i, token_kind::word)) {
            const auto behind = read_calibre(in, i, parts);
            i = behind == i ? i + 1 : behind;
            continue;
        }
        if (const auto named = read_model(in, i); named && named->end <= end) {
            parts.models = named->rows;
            parts.model = in.span_of(i, named->end);
            parts.model_end = i = named->end;
            continue;
        }
        const auto known = leaves_thing(in, i);
        if (known == 0) parts.is_qualified = true;
        i += known == 0 ? 1 : known;
    }
    return parts;
}

/// What a sentence speaks of, the tokens [begin, end) of the name itself left out.
[[nodiscard]] inline auto topics_of(const sentence& in, std::size_t begin, std::size_t end)
    -> topic_set
{
    auto topics = topic_set{0};
    for (std::size_t i = 0; i < in.size();) {
        if (i >= begin && i < end) {
            i = end;
            continue;
        }
        const auto found = in.match(in.words.items, i);
        i += found ? found.length : 1;
        for (const auto& row : found.rows) {
            const auto asks = row.role == item_role::contested;
            const auto needs_number = !row.numbers.empty();
            if (!asks && !needs_number) topics = static_cast<topic_set>(topics | row.topics);
        }
    }
    return topics;
}

/// "rounds of talks", "tanks of water": what follows is of another kind than weapons.
[[nodiscard]] inline auto is_of_other_things(const sentence& in, std::size_t at) -> bool
{
    const auto of = in.match(in.words.of_words, at);
    const auto next = at + of.length;
    if (of.length != 1 || !in.is(next, token_kind::word)) return false;
    return in.tokens[next].letters == letter_case::lower && !in.match(in.words.items, next);
}

/// "cases of [rockets]": whether the thing at token `begin` is told to be packed.
[[nodiscard]] inline auto is_packed(const sentence& in, std::size_t begin) -> bool
{
    const auto of = in.match_before(in.words.of_words, begin);
    if (!of) return false;
    for (const auto& row : in.match_before(in.words.items, begin - of.length).rows) {
        if (row.role == item_role::packing) return true;
    }
    return false;
}

/// Whether people, named by the tokens [begin, end), were killed or wounded.
[[nodiscard]] inline auto are_casualties(const sentence& in, std::size_t begin, std::size_t head,
                                         std::size_t end) -> bool
{
    const auto plays = [&](std::size_t at, item_role role) {
        for (const auto& row : in.match(in.words.items, at).rows) {
            if (row.role == role) return true;
        }
        return false;
    };
    constexpr auto nearby = std::size_t{4};  // tokens: "killing at least 12"
    const auto first = begin - std::min(begin, nearby);
    for (auto i = first; i < head; ++i) {
        if (plays(i, item_role::casualty)) return true;
    }
    if (plays(end, item_role::fallen)) return true;
    const auto behind = end + 1;  // "12 soldiers killed in Marib", but not "killed three"
    const auto has_object =
        in.is(behind, token_kind::number) ||
        (in.is(behind, token_kind::word) && !in.match(in.words.not_counted, behind));
    return plays(end, item_role::casualty) && !has_object;
}

}  // namespace assay::detail

// SPDX-License-Identifier: BSL-1.0
// read_class.hpp - the category of what a figure counts: "775 [mortar shells]" is AM-MO.
//
// The last word of a thing's name says what it is, so tank crews are no tanks. An ordinary word
// (tank, shell, round, mine, drone) is a weapon's name only beside a model or a calibre, or where
// its sentence speaks of what weapons do; behind a word that is not known ("water tanks") it is
// none.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <assay/figures/figure.hpp>
#include <assay/figures/item_parts.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/item_class.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

using item_classes = reading_list<item_class, 8>;

/// What is known of a thing's name. The spans are attributes and never counts.
struct item_reading {
    item_classes classes{};  // all that it may be, as the language's table has them
    bool is_told = false;    // the sentence leaves no doubt that it is one of these
    package pack = package::none;
    source_span model{};         // "T-72B3"; empty where none is named
    source_span calibre_text{};  // "155mm"
    unsigned calibre = 0;        // in hundredths of a millimetre; 0 where none is told

    /// The one class that it is of; none where that is not settled.
    [[nodiscard]] auto settled() const noexcept -> item_class
    {
        return is_told && classes.size() == 1 ? classes.likeliest() : item_class::none;
    }
};

namespace detail {

class class_reader {
public:
    class_reader(const sentence& in, std::size_t begin, std::size_t end)
        : in_(in), begin_(begin), end_(end)
    {}

    [[nodiscard]] auto run() -> item_reading
    {
        const auto head = find_head(in_, begin_, end_);
        auto parts = head ? read_parts(in_, begin_, head->begin) : read_designation();
        if (!parts) return {};
        if (head) read_calibre_behind(*parts, end_);
        found_.model = parts->model;
        found_.calibre = parts->calibre;
        found_.calibre_text = parts->calibre_text;
        if (!head) {
            take_model(parts->models);
            found_.is_told = found_.is_told && is_sure_designation(*parts);
        } else {
            take_head(*head, *parts);
        }
        return found_;
    }

private:
    const sentence& in_;
    std::size_t begin_;
    std::size_t end_;
    item_reading found_;

    /// A name that is a designation and nothing else: "T-72s", "Kh-101".
    [[nodiscard]] auto read_designation() const -> std::optional<item_parts>
    {
        const auto plural = end_ > begin_ + 1 && in_.is(end_ - 1, "s") && in_.glued(end_ - 1);
        const auto end = plural ? end_ - 1 : end_;
        auto parts = read_parts(in_, begin_, end);
        const auto is_last = parts && !parts->models.empty() && parts->model_end == end;
        return is_last ? parts : std::nullopt;
    }

    /// A model's name alone may be a team's or a car's: "Patriots". A number or capitals are sure.
    [[nodiscard]] auto is_sure_designation(const item_parts& parts) const -> bool
    {
        const auto& row = parts.models.front();
        if (!row.numbers.empty() || in_.tokens[begin_].letters == letter_case::upper) return true;
        return (topics_of(in_, begin_, end_) & topic::arms) != 0;
    }

    void take_model(std::span<const item_word> models)
    {
        for (const auto& row : models) {
            if (row.role == item_role::model) found_.classes.add(row.reading);
        }
        found_.is_told = !found_.classes.empty();
    }

    /// "Iskander systems": of what a model's name stands for, the first is the whole of it.
    void take_system(std::span<const item_word> models)
    {
        if (!models.empty()) take_model(models.first(1));
    }

    void take_head(const item_head& head, const item_parts& parts)
    {
        const auto& first = head.rows.front();
        if (first.role == item_role::countable) return take_countable(first);
        if (first.role == item_role::person) return take_person(first, head, parts);
        if (first.role == item_role::packing) return;
        if (parts.is_qualified) return;
        found_.pack = first.pack;
        if (!parts.models.empty() && take_shared(head, parts)) return;
        if (first.role == item_role::generic) return take_system(parts.models);
        take_things(head, parts);
    }
    void take_countable(const item_word& row)
    {
        if (row.reading == item_class::none) return;
        found_.classes.add(row.reading);
        found_.is_told = true;
    }

    /// People are troops, or casualties where the words around say so.
    void take_person(const item_word& row, const item_head& head, const item_parts& parts)
    {
        auto reading = row.reading;
        if (are_casualties(in_, begin_, head.begin, end_)) {
            reading = item_class::casualties;
        } else if (parts.is_qualified) {
            return;
        }
        if (reading == item_class::none) return;
        found_.classes.add(reading);
        found_.is_told = true;
    }

    /// The classes that a model and its head have in common: a Grad "rocket", an S-300 "missile".
    [[nodiscard]] auto take_shared(const item_head& head, const item_parts& parts) -> bool
    {
        for (const auto& of_model : parts.models) {
            for (const auto& of_head : head.rows) {
                if (of_head.reading == of_model.reading && fits(of_head, parts.calibre))
                    found_.classes.add(of_model.reading);
            }
        }
        found_.is_told = !found_.classes.empty();
        return found_.is_told;
    }

    [[nodiscard]] static auto fits(const item_word& row, unsigned calibre) -> bool
    {
        return calibre == 0 || row.calibre.is_any() || row.calibre.holds(calibre);
    }

    [[nodiscard]] static auto is_thing(const item_word& row) -> bool
    {
        const auto names = row.role == item_role::thing || row.role == item_role::contested;
        return names && row.reading != item_class::none;
    }

    /// Where a calibre is told the rows of calibres count, if there are any; else the others do.
    void take_things(const item_head& head, const item_parts& parts)
    {
        auto has_sized = false;
        auto has_unsized = false;
        for (const auto& row : head.rows) {
            if (is_thing(row)) (row.calibre.is_any() ? has_unsized : has_sized) = true;
        }
        const auto by_size = has_sized && (parts.calibre != 0 || !has_unsized);
        const auto add = [&](bool only_told) {
            for (const auto& row : head.rows) {
                const auto counts =
                    is_thing(row) && row.calibre.is_any() != by_size && fits(row, parts.calibre);
                if (counts && (!only_told || is_told(row, head, parts)))
                    found_.classes.add(row.reading);
            }
        };
        add(true);
        found_.is_told = !found_.classes.empty();
        if (!found_.is_told) add(false);
    }

    /// Whether the sentence means the weapon, where its name is an ordinary word too.
    [[nodiscard]] auto is_told(const item_word& row, const item_head& head,
                               const item_parts& parts) const -> bool
    {
        if (row.role != item_role::contested) return true;
        if (is_of_other_things(in_, end_)) return false;
        if (parts.calibre != 0 || !parts.models.empty()) return true;
        auto topics = topics_of(in_, head.begin, end_);
        if (is_packed(in_, begin_)) topics = static_cast<topic_set>(topics | topic::packed);
        return (topics & row.topics) != 0 && (topics & row.denied) == 0;
    }

    /// "shells of 155mm calibre", "rockets of 122 mm"
    void read_calibre_behind(item_parts& parts, std::size_t at) const
    {
        if (parts.calibre != 0) return;
        const auto of = in_.match(in_.words.of_words, at);
        if (of) read_calibre(in_, at + of.length, parts);
    }
};

}  // namespace detail

/// Reads what the name in the tokens [begin, end) stands for.
[[nodiscard]] inline auto read_class(const sentence& in, std::size_t begin, std::size_t end)
    -> item_reading
{
    if (begin >= end || !in.has(in.words.items)) return {};
    return detail::class_reader{in, begin, end}.run();
}

}  // namespace assay

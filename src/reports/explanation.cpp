// SPDX-License-Identifier: BSL-1.0
#include "explanation.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <assay/check/context_of.hpp>
#include <assay/check/explain_figure.hpp>
#include <assay/check/explain_steps.hpp>
#include <assay/check/explain_words.hpp>
#include <assay/text/sentence_reader.hpp>
#include <assay/text/utf8.hpp>

#include "../compiled/check_document.hpp"
#include "../compiled/explain.hpp"
#include "../compiled/extract_document.hpp"
#include "../messages.hpp"
#include "../text_position.hpp"
#include "print_text.hpp"

namespace assay::program {

namespace {

constexpr auto widest_word = std::size_t{24};  // columns that the words of a sentence take at least

/// On one line, without what would disturb a terminal.
auto on_one_line(std::string_view text) -> std::string
{
    auto made = std::string{};
    for (const auto c : text) {
        const auto is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!is_space) {
            made += c;
        } else if (!made.empty() && made.back() != ' ') {
            made += ' ';
        }
    }
    if (made.ends_with(' ')) made.pop_back();
    return harmless(made);
}

class explanation_printer {
public:
    explanation_printer(const loaded_document& source, const check_options& options,
                        const rate_table& rates)
        : source_(source),
          text_(source.text()),
          home_(options.home),
          read_(compiled::extract_document(source.checkable(),
                                           {options.published, options.language, options.home})),
          policy_(options.policy),
          checked_(compiled::check_extracted(source.checkable(), read_, rates, options)),
          rates_(rates),
          places_(source.source.text)
    {}

    auto print(explained_place asked) -> std::size_t
    {
        for (const auto& note : checked_.notes)
            print_text(fmt::format("{}: note: {}\n", harmless(source_.id), harmless(note)));
        if (read_.words == nullptr) return 0;
        auto printed = std::size_t{0};
        auto reader = sentence_reader{text_, read_.words->index(), read_.words->abbreviations.id,
                                      read_.words->scales.id};
        while (reader.next()) {
            if (reader.tokens().empty()) continue;
            const auto in =
                sentence{text_, reader.span(), reader.tokens(), *read_.words, reader.tables()};
            if (!is_asked(in, asked)) continue;
            if (asked.line == 0 && !has_numbers(in)) continue;
            if (printed++ != 0) print_text("\n");
            print(in);
        }
        return printed;
    }

private:
    const loaded_document& source_;
    std::string_view text_;
    std::optional<currency> home_;
    extracted_document read_;
    check_policy policy_;
    checked_document checked_;
    const rate_table& rates_;
    position_walk places_;

    [[nodiscard]] auto position_of(std::size_t at) -> text_position
    {
        return places_.to(source_.in_source({at, at}).begin);
    }
    [[nodiscard]] static auto words_of(const sentence& in) -> source_span
    {
        return in.span_of(0, in.size());
    }
    [[nodiscard]] static auto stands_in(source_span part, const sentence& in) -> bool
    {
        return part.begin >= in.span.begin && part.begin < in.span.end;
    }
    [[nodiscard]] auto is_asked(const sentence& in, explained_place asked) -> bool
    {
        if (asked.line == 0) return true;
        const auto begin = position_of(words_of(in).begin);
        const auto end = position_of(words_of(in).end);
        if (asked.column == 0) return begin.line <= asked.line && asked.line <= end.line;
        const auto is_behind_begin =
            asked.line > begin.line || (asked.line == begin.line && asked.column >= begin.column);
        const auto is_before_end =
            asked.line < end.line || (asked.line == end.line && asked.column < end.column);
        return is_behind_begin && is_before_end;
    }
    [[nodiscard]] auto has_numbers(const sentence& in) const -> bool
    {
        const auto stands = [&](const auto& one) { return stands_in(one.span, in); };
        return std::ranges::any_of(checked_.figures, stands) ||
               std::ranges::any_of(read_.found.unread, stands);
    }

    void print(const sentence& in)
    {
        const auto at = position_of(words_of(in).begin);
        print_text(fmt::format("{}:{}:{}: {}\n", harmless(source_.id), at.line, at.column,
                               on_one_line(words_of(in).in(text_))));
        print_words(in);
        print_figures(in);
        print_unread(in);
        print_claims(in);
    }

    void print_words(const sentence& in)
    {
        const auto words = explain_words(in);
        auto width = widest_word;
        for (const auto& word : words) {
            if (!word.meanings.empty()) width = std::max(width, utf8::count(word.span.in(text_)));
        }
        print_text("  words, with all that they can mean\n");
        auto unknown = std::size_t{0};
        for (const auto& word : words) {
            if (word.meanings.empty()) {
                ++unknown;
                continue;
            }
            const auto shown = on_one_line(word.span.in(text_));
            print_text(fmt::format("    {}{} {}\n", shown,
                                   std::string(width - std::min(width, utf8::count(shown)), ' '),
                                   fmt::join(word.meanings, "; ")));
        }
        if (unknown != 0) {
            print_text(fmt::format("    and {} that say{} nothing of figures\n", unknown,
                                   unknown == 1 ? "s" : ""));
        }
    }

    void print_steps(const std::vector<std::string>& steps)
    {
        for (const auto& step : steps) print_text(fmt::format("      {}\n", harmless(step)));
    }

    void print_figures(const sentence& in)
    {
        const auto evidence = reading_evidence{text_, read_.found.named_currencies, home_};
        for (const auto& stated : checked_.figures) {
            if (!stands_in(stated.span, in)) continue;
            print_text(fmt::format("  figure \"{}\", {}\n", on_one_line(stated.span.in(text_)),
                                   to_string(stated.kind)));
            print_steps(explain_figure(stated, evidence));
        }
    }

    void print_unread(const sentence& in)
    {
        for (const auto& number : read_.found.unread) {
            if (!stands_in(number.span, in)) continue;
            print_text(fmt::format("  no figure: \"{}\": {}\n", on_one_line(number.span.in(text_)),
                                   explain(number.reason)));
        }
    }

    void print_claims(const sentence& in)
    {
        auto asked = known_rates{rates_};
        const auto context = context_of(source_.checkable(), read_, checked_, asked, policy_);
        for (const auto& one : checked_.claims) {
            if (!stands_in(checked_.figures[judged_figure(one.said)].span, in)) continue;
            print_text(fmt::format("  claim: {}{}\n", to_string(one.said.kind), figures_of(one)));
            if (is_of_money(one)) print_steps(explain_steps(context, one.said, one.judged));
            print_steps({fmt::format("{} ({}): {}", to_string(one.judged.kind),
                                     to_string(one.judged.reason),
                                     compiled::explain(source_.checkable(), checked_, one))});
        }
    }
    [[nodiscard]] auto is_of_money(const checked_claim& one) const -> bool
    {
        return one.said.kind == claim_kind::conversion &&
               checked_.figures[one.said.figures[0]].is_money();
    }
    [[nodiscard]] auto figures_of(const checked_claim& one) const -> std::string
    {
        auto made = std::string{};
        for (const auto place : one.said.figures) {
            made += fmt::format("{} \"{}\"", made.empty() ? "" : ",",
                                on_one_line(checked_.figures[place].span.in(text_)));
        }
        return made;
    }
};

}  // namespace

auto print_explanation(const loaded_document& source, const check_options& options,
                       const rate_table& rates, explained_place place) -> std::size_t
{
    return explanation_printer{source, options, rates}.print(place);
}

}  // namespace assay::program

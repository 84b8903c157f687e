// SPDX-License-Identifier: BSL-1.0
#include "edit_words.hpp"

#include <fmt/format.h>

#include <assay/check/explain_rate.hpp>

namespace assay::program {

auto in_words(unfixed_reason why) -> std::string_view
{
    switch (why) {
        case unfixed_reason::no_slip: return "nothing explains it; find out what is meant";
        case unfixed_reason::hint:
            return "what would explain it would explain most wrong figures; find out what is meant";
        case unfixed_reason::not_conversion:
            return "any of its figures may be the wrong one; find out which";
        case unfixed_reason::range: return "it is a range; mend both ends by hand";
        case unfixed_reason::no_suggestion:
            return "it cannot be told in the article's own notation; write it by hand";
        case unfixed_reason::digits_differ:
            return "its digits are not those expected either; find out what is meant";
        case unfixed_reason::either_side:
            return "the figure that it converts may be the wrong one; find out which";
        case unfixed_reason::told_again:
            return "the document says it elsewhere, too; find out which figure is wrong";
        case unfixed_reason::source_doubted:
            return "the document tells the figure that it converts otherwise; find out which is "
                   "wrong";
        case unfixed_reason::quoted: return "it is somebody's words; mend them by hand";
        case unfixed_reason::overlapping: return "another finding changes it already";
        case unfixed_reason::not_consistent: return "it would not hold with the repair either";
    }
    return "";
}

auto in_words(const unannotated_figure& left, const annotate_options& asked) -> std::string
{
    const auto missing = left.missing ? explain(*left.missing) : std::string{"no rate"};
    switch (left.why) {
        case unannotated_reason::no_day:
            return "no day is known; say it by --published YYYY-MM-DD, or --over PERIOD";
        case unannotated_reason::no_rate: return missing;
        case unannotated_reason::forecast: return "it is of a time to come: " + missing;
        case unannotated_reason::several_regimes:
            return "its currency was worth different things over that time; say of which by --over "
                   "PERIOD";
        case unannotated_reason::between_quotes:
            return "its rate is only known to lie between two quotes; say another time by --over "
                   "PERIOD, or give a table by --rates FILE";
        case unannotated_reason::open_unit:
            return "its currency is open; say where it is printed by --country XX, or write the "
                   "code";
        case unannotated_reason::may_be_told:
            return fmt::format(
                "it may be {} already; say where it is printed by --country XX, or "
                "write the code",
                asked.to.code());
        case unannotated_reason::shared_unit: return "its currency stands on another figure";
        case unannotated_reason::past:
            return "this style converts only sums of the last year: rates change";
        case unannotated_reason::in_bracket: return "it stands in a bracket";
        case unannotated_reason::bracket_behind: return "a bracket stands behind it";
        case unannotated_reason::told_beside:
            return fmt::format("what it is in {} seems to stand beside it", asked.to.code());
        case unannotated_reason::tied: return "the next word is tied to it";
        case unannotated_reason::alone: return "it stands alone, as in a table";
        case unannotated_reason::headline: return "it stands in the headline";
        case unannotated_reason::not_read_back:
            return "a check would not find the conversion, or not find it right";
    }
    return {};
}

}  // namespace assay::program

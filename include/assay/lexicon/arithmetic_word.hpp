// SPDX-License-Identifier: BSL-1.0
// arithmetic_word.hpp - what words make of the figures around them where a text reckons.
#pragma once

#include <cstdint>
#include <string_view>

#include <assay/text/phrase_table.hpp>

namespace assay {

enum class arithmetic_sense : std::uint8_t {
    rises,          // "rose", "up", "more", "increase": new above old
    falls,          // "fell", "down", "less", "decrease"
    changes,        // "changed": either way
    weakens,        // "devalued": of money, told by its own value or by the other money's price
    by,             // "by": a difference or a per cent follows
    from,           // "from", "compared with", "than": the old value follows
    than,           // "than": by how much may stand before the word of change
    to,             // "to": the new value follows
    at,             // "at": so too, right behind an amount: "up 8 percent at 5 million"
    over,           // "over": the old value where it stands behind "an increase of 5 percent"
    of,             // "of": the whole follows
    anaphor,        // "of which", "of it": of the figure said before
    relative,       // "which": more is said of the figure before
    is,             // "equals", "accounts for": part and share are told of one another
    several,        // "were", "have": what stands before are several things
    either,         // "or": the same told in another way
    consists,       // "made up of": a list of all parts follows
    goes_to,        // "goes to": not where names behind the parts have "to", too
    comes_from,     // "comes from": so with "from"
    holds,          // "has": a list of parts follows
    including,      // a list of some parts follows
    makes,          // "makes", "adds up to": the sum of what stands before follows
    total,          // "total", "in all": beside a figure, that it is a sum
    plus,           // between parts of a sum
    joins,          // "and"
    rest,           // "other", "remaining": with them the parts are all told
    remainder,      // "the remaining": nothing of a whole is left but what follows
    others,         // "others": all that are left, or some
    undecided,      // "did not know": of answers of which everybody gives one
    each,           // behind a part that several names share
    income,         // "revenue", "receipts": from them
    outlay,         // "spending", "costs": these are taken
    deficit,        // "shortfall": how far outlays exceed income
    surplus,        // "profit": how far income exceeds outlays
    difference,     // "gap", "balance": either
    points,         // "points": behind a per cent's change, of percentage
    aim,            // "target", "forecast": not what came before
    extras,         // "spare parts", "list price": a sum is not that of the things alone
    adjusted,       // "in real terms": growth is not that of the figures printed
    tally,          // "number of": the noun that numbers behind it count follows
    average,        // "on average": several figures are told in one
    most_of,        // "most of the": a whole follows, of which some part is over a half
    majority,       // "a majority": as much
    vast_majority,  // "the vast majority": three quarters or more
};

struct arithmetic_word {
    std::string_view phrase;
    arithmetic_sense sense = arithmetic_sense::rises;
};

/// Whether one of a phrase's senses is the one asked for.
[[nodiscard]] inline auto has_sense(const phrase_match<arithmetic_word>& found,
                                    arithmetic_sense wanted) -> bool
{
    for (const auto& row : found.rows) {
        if (row.sense == wanted) return true;
    }
    return false;
}

/// Whether a phrase says that something became more, or less.
[[nodiscard]] inline auto tells_rise_or_fall(const phrase_match<arithmetic_word>& found) -> bool
{
    return has_sense(found, arithmetic_sense::rises) || has_sense(found, arithmetic_sense::falls);
}

}  // namespace assay

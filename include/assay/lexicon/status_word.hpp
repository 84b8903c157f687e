// SPDX-License-Identifier: BSL-1.0
// status_word.hpp - what words say of the sums of money that stand beside them: the rows of a
// table.
#pragma once

#include <cstdint>
#include <string_view>

#include <assay/money_status.hpp>

namespace assay {

/// How a word and a sum have to stand to one another. A phrase may have several uses. A noun or
/// verb of status unknown says that a sum is none of the others: "debts of", "borrowed".
enum class status_use : std::uint8_t {
    noun,        // "revenue" of a sum; a sum "in revenue"
    adjunct,     // so too, but before another noun it is no more than its kind: "budget" minister
    verb,        // "invested" a sum; a sum was "invested"
    weak,        // a noun where no other word says more: "products worth"
    aid,         // "aid": its verb says how far it has come
    aid_verb,    // "delivered" aid; of no other sum
    behind,      // right behind a sum: "apiece"
    lead,        // may stand between a word and its sum: "worth", "rose to"
    predicate,   // so too, of the noun that its clause speaks of: "reached", "was"
    helper,      // between a sum and its verb: "has been"
    complement,  // what follows is said of the word before: "licences for"
    stop,        // what stands before it is said of something else: "while"
};

struct status_word {
    std::string_view phrase;
    status_use use = status_use::noun;
    money_status meaning = money_status::none;
};

}  // namespace assay

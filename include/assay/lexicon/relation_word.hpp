// SPDX-License-Identifier: BSL-1.0
// relation_word.hpp - words that tie a figure to one that was told before: the rows of a table.
#pragma once

#include <cstdint>
#include <string_view>

namespace assay {

enum class relation_sense : std::uint8_t {
    of_it,      // "of it", "of this sum": of one sum or quantity
    of_them,    // "of them", "of whom": of things that were counted
    of_which,   // of either
    of,         // "of", then the figure that is meant
    of_named,   // "of the": so too, or its noun alone
    from,       // "$5 million, half from": what a share of it comes from
    including,  // some parts follow
    joins,      // "and": between parts
    either,     // "or"
    further,    // "another": what follows is not within what was told
    alone,      // "in 2018 alone": within a longer time
    ends_list,  // behind it no part of a list is told: "were"
    level,      // a figure beside it is no amount that grows with time: "a year", "in stock"
    stop,       // behind it something else is told: "while", "which"
};

struct relation_word {
    std::string_view phrase;
    relation_sense sense = relation_sense::of_it;
};

}  // namespace assay

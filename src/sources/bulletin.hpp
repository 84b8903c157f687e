// SPDX-License-Identifier: BSL-1.0
// bulletin.hpp - what one foreign file says, every number with the place where it stands.
//
// A reader of a format says whose rates these are, then hands over what stands in the file as it
// stands there. The bulletin makes quotes of it: units by the day, prices of one unit, and a note
// on all that it leaves out. Any doubt refuses the whole file.
#pragma once

#include <cstddef>
#include <functional>  // std::less
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/input_error.hpp>
#include <assay/period.hpp>
#include <assay/rates/rate_source.hpp>

#include "foreign_number.hpp"
#include "foreign_text.hpp"
#include "unit_on_day.hpp"

namespace assay::program {

/// Whose rates, and how they are written.
struct publisher {
    std::string_view id;
    std::string_view title;
    std::string_view licence;
    currency hub = no_currency;
    quoting way = quoting::in_hub;
    code_habit codes = code_habit::of_today;
    number_notation notation = number_notation::point;
    quote_kind kind = quote_kind::spot;
    // What a table says of its rows, where it says it.
    int carry_days = rate_source::usual_carry_days;
    std::optional<day> complete_to = std::nullopt;
    bool samples = false;
    rate_market market = rate_market::official;
};

/// A number as it stands in a file.
struct foreign_quote {
    std::size_t at = 0;  // the byte where it stands
    day on;
    std::string_view code;   // in either case
    std::string_view value;  // may be a word for "no quote"
    decimal nominal{1};      // for how many units
};

/// A number made ours.
struct listing {
    currency hub = no_currency;
    quoting way = quoting::in_hub;
    currency counter = no_currency;
    quote rate;
    std::size_t at = 0;
};

class bulletin {
public:
    explicit bulletin(foreign_text text) : text_(text) {}

    // For the readers of formats. What says bool is false where the file is refused.

    [[nodiscard]] auto text() const -> const foreign_text& { return text_; }
    void set_publisher(const publisher& whose) { whose_ = whose; }
    [[nodiscard]] auto add(const foreign_quote& found) -> bool;
    void add_listing(const listing& made) { listings_.push_back(made); }
    auto fail(std::size_t at, std::string_view found, std::string expected) -> bool;
    auto refuse(input_error why) -> bool
    {
        error_ = std::move(why);
        return false;
    }
    void set_remarks(std::string lines) { remarks_ = std::move(lines); }
    void leave_out(std::string_view code, std::string why) { left_out_[std::move(why)].note(code); }
    /// What else a person has to know of the file.
    void tell(std::string note) { told_.push_back(std::move(note)); }
    [[nodiscard]] auto is_empty() const -> bool { return listings_.empty(); }

    // For whoever merges bulletins.

    [[nodiscard]] auto whose() const -> const publisher& { return whose_; }
    [[nodiscard]] auto listings() const -> const std::vector<listing>& { return listings_; }
    [[nodiscard]] auto error() const -> const std::optional<input_error>& { return error_; }
    /// Whole lines of its head that only people read, "# gaps: ...".
    [[nodiscard]] auto remarks() const -> const std::string& { return remarks_; }
    /// "cbar.xml: 3 quotes left out: ABC is no currency of ISO 4217", a line a reason.
    [[nodiscard]] auto notes() const -> std::vector<std::string>;

private:
    struct omission {
        std::map<std::string, std::size_t, std::less<>> counts;  // by code

        void note(std::string_view code);
    };

    foreign_text text_;
    publisher whose_;
    std::vector<listing> listings_;
    std::map<std::string, omission> left_out_;  // by reason
    std::vector<std::string> told_;
    std::string remarks_;
    std::optional<input_error> error_;
};

}  // namespace assay::program

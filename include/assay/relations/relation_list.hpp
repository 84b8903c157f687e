// SPDX-License-Identifier: BSL-1.0
// relation_list.hpp - the relations of a document's figures while they are being found.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/relations/derive_share.hpp>
#include <assay/relations/figure_kin.hpp>
#include <assay/relations/relation.hpp>

namespace assay {

/// A figure has one relation: the first that is found. `figures` and `text` outlive the list.
class relation_list {
public:
    relation_list(std::string_view text, std::span<const figure> figures,
                  std::span<const claim> claims)
        : text_(text), figures_(figures), found_(figures.size()), changes_(figures.size(), false)
    {
        for (const auto kind : {claim_kind::conversion, claim_kind::share, claim_kind::sum}) {
            for (const auto& one : claims) {
                if (one.kind == kind) take(one);
            }
        }
        for (const auto& one : claims) {
            if (one.kind != claim_kind::change) continue;
            for (const auto place : one.figures) changes_[place] = true;
        }
    }

    [[nodiscard]] auto text() const noexcept -> std::string_view { return text_; }
    [[nodiscard]] auto size() const noexcept -> std::size_t { return figures_.size(); }
    [[nodiscard]] auto at(std::size_t place) const -> const figure& { return figures_[place]; }
    /// Whether nothing is known of a figure yet.
    [[nodiscard]] auto is_free(std::size_t place) const -> bool { return !found_[place]; }
    /// Whether a figure only tells another one again: in dollars, in miles.
    [[nodiscard]] auto is_twin(std::size_t place) const -> bool
    {
        return found_[place] && found_[place]->kind == relation_kind::conversion;
    }
    /// Whether a figure is old or new value of a change.
    [[nodiscard]] auto is_of_change(std::size_t place) const -> bool { return changes_[place]; }
    /// Whether a figure may be what another one is a part of.
    [[nodiscard]] auto may_be_whole(std::size_t place) const -> bool
    {
        return has_amount(figures_[place]) && !is_twin(place);
    }

    void add(relation_kind kind, std::size_t child, std::size_t parent)
    {
        if (child == parent || found_[child] || leads_to(parent, child)) return;
        found_[child] = relation{kind, static_cast<std::uint32_t>(parent), {}};
    }
    /// Unless it can be no share of its parent.
    void add_share(std::size_t share, std::size_t parent)
    {
        if (found_[share] || !has_amount(figures_[parent])) return;
        auto derived = derive_share(figures_[share], figures_[parent]);
        if (!derived) return;
        add(relation_kind::share, share, parent);
        if (found_[share]) found_[share]->derived = std::move(derived);
    }
    [[nodiscard]] auto take_all() -> std::vector<std::optional<relation>>
    {
        return std::move(found_);
    }

private:
    std::string_view text_;
    std::span<const figure> figures_;
    std::vector<std::optional<relation>> found_;
    std::vector<bool> changes_;

    void take(const claim& said)
    {
        if (said.kind == claim_kind::conversion)
            return add(relation_kind::conversion, said.figures[1], said.figures[0]);
        if (said.kind == claim_kind::sum) {
            if (said.is_difference) return;
            const auto total = said.find(claim_role::total);
            for (std::size_t i = 0; total && i < said.figures.size(); ++i) {
                if (said.roles[i] == claim_role::part)
                    add(relation_kind::of_which, said.figures[i], *total);
            }
            return;
        }
        const auto whole = said.find(claim_role::whole);
        const auto part = said.find(claim_role::part);
        const auto fraction = said.find(claim_role::fraction);
        if (!whole) return;
        if (part) add(relation_kind::of_which, *part, *whole);
        if (fraction && part) add(relation_kind::share, *fraction, *whole);
        if (fraction && !part) add_share(*fraction, *whole);
    }

    /// Whether a figure stands below another one, so that they would stand below each other.
    [[nodiscard]] auto leads_to(std::size_t from, std::size_t wanted) const -> bool
    {
        constexpr auto deepest = 16;
        for (auto step = 0; step < deepest && found_[from]; ++step) {
            from = found_[from]->parent;
            if (from == wanted) return true;
        }
        return false;
    }
};

}  // namespace assay

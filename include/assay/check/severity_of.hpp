// SPDX-License-Identifier: BSL-1.0
// severity_of.hpp - how urgently a verdict wants an editor's eye.
#pragma once

#include <assay/check/verdict.hpp>
#include <assay/decimal.hpp>
#include <assay/quotient.hpp>

namespace assay {

/// Of a verdict whose kind, reason and error are settled.
[[nodiscard]] inline auto severity_of(const verdict& found) -> severity
{
    const auto exceeds = [&](int percent) {
        return !found.error || abs(*found.error) > quotient{decimal::scaled(percent, -2)};
    };
    switch (found.kind) {
        case verdict_kind::unverifiable: return severity::unknown;
        case verdict_kind::loose: return exceeds(10) ? severity::warning : severity::info;
        case verdict_kind::consistent: {
            const auto plain = found.reason == verdict_reason::exact ||
                               found.reason == verdict_reason::rounded ||
                               found.reason == verdict_reason::source_rounded;
            return plain ? severity::none : severity::info;
        }
        case verdict_kind::inconsistent: break;
    }
    const auto is_certain =
        found.reason == verdict_reason::scale || found.reason == verdict_reason::inverted_rate ||
        found.reason == verdict_reason::old_unit || found.reason == verdict_reason::wrong_unit;
    if (is_certain || exceeds(10)) return severity::error;
    return exceeds(3) ? severity::warning : severity::info;
}

}  // namespace assay

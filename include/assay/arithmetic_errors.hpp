// SPDX-License-Identifier: BSL-1.0
// arithmetic_errors.hpp - what exact arithmetic refuses: each is a mistake in the program, not in
// what it read.
#pragma once

#include <stdexcept>
#include <string>

namespace assay {

/// A divisor was zero.
class division_by_zero : public std::domain_error {
public:
    division_by_zero() : std::domain_error("division by zero") {}
};

/// A result needs more digits than a decimal may have, or an exponent out of range.
class decimal_overflow : public std::length_error {
public:
    decimal_overflow() : std::length_error("a decimal of over 100,000 digits") {}
};

/// An integer was asked for that the decimal is not, or that the type does not hold.
class not_an_integer : public std::range_error {
public:
    explicit not_an_integer(const std::string& value)
        : std::range_error(value + " is no integer of the type asked for")
    {}
};

}  // namespace assay

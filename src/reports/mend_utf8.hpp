// SPDX-License-Identifier: BSL-1.0
// mend_utf8.hpp - text that others have to be able to read, whatever a file is named.
#pragma once

#include <string>

namespace assay::program {

/// What is no UTF-8 becomes U+FFFD, one for as much as could have begun one character.
void mend_utf8(std::string& text);

}  // namespace assay::program

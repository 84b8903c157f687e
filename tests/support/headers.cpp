// SPDX-License-Identifier: BSL-1.0
// headers.cpp - nothing but the target whose precompiled headers all tests share.

// SPDX-License-Identifier: BSL-1.0
// page_style.hpp - what all pages have in common: colours by day, by night and on paper, the head.
// Verdicts differ by sign and line as well as by colour.
#pragma once

#include <string_view>

namespace assay::program {

inline constexpr auto page_style = std::string_view{R"css(
:root {
  color-scheme: light dark;
  --page: #f6f5f2; --sheet: #ffffff; --ink: #1d1d1b; --faint: #66645e; --line: #dedbd3;
  --good: #1f7a4d; --soft: #8a6400; --warn: #b25000; --bad: #b3261e; --open: #2f5f9e;
  --good-tint: #e4f3ea; --soft-tint: #fbf1d3; --warn-tint: #fdeadb; --bad-tint: #fbe4e2; --open-tint: #e5eef9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #161614; --sheet: #1f1f1d; --ink: #ecebe6; --faint: #a5a39b; --line: #393833;
    --good: #6fcf9b; --soft: #e2b94c; --warn: #f0994f; --bad: #ff8a80; --open: #8fb9ee;
    --good-tint: #17301f; --soft-tint: #33290f; --warn-tint: #3a2412; --bad-tint: #3d1a18; --open-tint: #18283d;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  overflow-wrap: anywhere;
  margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
.top { background: var(--sheet); border-bottom: 1px solid var(--line); padding: 1.5rem max(1rem, calc(50vw - 40rem)); }
.top h1 { margin: 0 0 .25rem; font-size: 1.35rem; letter-spacing: -.01em; }
.top p { margin: 0; color: var(--faint); }
.chip {
  display: inline-block; padding: .1rem .6rem; border-radius: 1rem; font-size: .85rem; font-weight: 600;
  color: var(--tone); background: var(--tint); border: 1px solid color-mix(in srgb, var(--tone) 35%, transparent);
}
.good { --tone: var(--good); --tint: var(--good-tint); }
.soft { --tone: var(--soft); --tint: var(--soft-tint); }
.warn { --tone: var(--warn); --tint: var(--warn-tint); }
.bad { --tone: var(--bad); --tint: var(--bad-tint); }
.open { --tone: var(--open); --tint: var(--open-tint); }
section { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1rem 2rem; }
section h2 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
.meta { margin: .1rem 0 1rem; color: var(--faint); font-size: .9rem; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--open); outline-offset: 2px; border-radius: .25em; }
footer { max-width: 80rem; margin: 0 auto; padding: 0 1rem 2rem; color: var(--faint); font-size: .85rem; }
@media print {
  :root { --page: #fff; --sheet: #fff; --ink: #000; --faint: #444; --line: #bbb; }
  body { font-size: 10pt; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
)css"};

}  // namespace assay::program

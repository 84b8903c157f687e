// SPDX-License-Identifier: BSL-1.0
// html_style.hpp - how the page looks: on a screen, a phone and paper, by day and by night.
// Verdicts differ by sign and line as well as by colour.
#pragma once

#include <string_view>

namespace assay::program {

inline constexpr auto html_style = std::string_view{R"css(
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
.bar { display: flex; gap: 2px; height: .6rem; margin: 1rem 0 .75rem; border-radius: .3rem; overflow: hidden; background: var(--line); }
.bar span { display: block; background: var(--tone); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0; padding: 0; }
.chip {
  display: inline-block; padding: .1rem .6rem; border-radius: 1rem; font-size: .85rem; font-weight: 600;
  color: var(--tone); background: var(--tint); border: 1px solid color-mix(in srgb, var(--tone) 35%, transparent);
}
.findings { margin: 1rem 0 0; padding: 0; list-style: none; }
.findings li { margin: .2rem 0; }
.findings a { color: var(--ink); }
.good { --tone: var(--good); --tint: var(--good-tint); }
.soft { --tone: var(--soft); --tint: var(--soft-tint); }
.warn { --tone: var(--warn); --tint: var(--warn-tint); }
.bad { --tone: var(--bad); --tint: var(--bad-tint); }
.open { --tone: var(--open); --tint: var(--open-tint); }
section { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1rem 2rem; }
section h2 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
.meta { margin: .1rem 0 1rem; color: var(--faint); font-size: .9rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; align-items: start; }
article {
  background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem);
  font: 1.1rem/1.7 Georgia, "Noto Serif", "Times New Roman", serif; overflow-wrap: anywhere;
}
article p { margin: 0 0 1em; max-width: 42rem; }
article p:last-child { margin-bottom: 0; }
.figure {
  color: inherit; text-decoration: none; background: var(--tint); padding: .05em .2em; border-radius: .25em;
  border-bottom: 2px solid var(--tone);
}
.figure.soft { border-bottom-style: dashed; }
.figure.warn, .figure.bad { border-bottom-style: double; border-bottom-width: 4px; }
.figure.open { border-bottom-style: dotted; }
.figure::after { content: "\2009" attr(data-sign); color: var(--tone); font: 700 .7em system-ui, sans-serif; vertical-align: super; }
.plain { border-bottom: 1px dotted var(--faint); }
.claims { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
.claim { background: var(--sheet); border: 1px solid var(--line); border-left: .35rem solid var(--tone); border-radius: .6rem; padding: .9rem 1rem; }
.claim h3 { margin: 0 0 .4rem; font-size: 1rem; display: flex; flex-wrap: wrap; gap: .3rem .6rem; align-items: baseline; justify-content: space-between; }
.claim h3 a { color: var(--faint); font-weight: 400; font-size: .85rem; }
.said { margin: 0 0 .4rem; font: 1.05rem/1.4 Georgia, "Noto Serif", serif; }
.why, .fit, .notes { margin: .4rem 0 0; font-size: .92rem; overflow-wrap: anywhere; }
.fit strong { color: var(--tone); }
.notes { color: var(--faint); }
details { margin-top: .5rem; font-size: .88rem; }
summary { cursor: pointer; color: var(--faint); }
details ul { margin: .4rem 0 0; padding-left: 1.1rem; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--open); outline-offset: 2px; border-radius: .25em; }
.claim:target { outline: 3px solid var(--tone); }
.figure:target { outline: 3px solid var(--tone); outline-offset: 2px; }
footer { max-width: 80rem; margin: 0 auto; padding: 0 1rem 2rem; color: var(--faint); font-size: .85rem; }
@media (max-width: 56rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  article { font-size: 1.05rem; }
}
@media print {
  :root { --page: #fff; --sheet: #fff; --ink: #000; --faint: #444; --line: #bbb; }
  body { font-size: 10pt; }
  .columns { display: block; }
  article { border: 0; padding: 0; margin-bottom: 1rem; font-size: 11pt; }
  .claims { display: block; }
  .claim { break-inside: avoid; margin-bottom: .5rem; }
  .figure { background: none; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
)css"};

}  // namespace assay::program

// SPDX-License-Identifier: BSL-1.0
// html_style.hpp - how the report of a check looks, beyond page_style.hpp: on a screen, a phone and
// paper.
#pragma once

#include <string_view>

namespace assay::program {

inline constexpr auto html_style = std::string_view{R"css(
.bar { display: flex; gap: 2px; height: .6rem; margin: 1rem 0 .75rem; border-radius: .3rem; overflow: hidden; background: var(--line); }
.bar span { display: block; background: var(--tone); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0; padding: 0; }
.findings { margin: 1rem 0 0; padding: 0; list-style: none; }
.findings li { margin: .2rem 0; }
.findings a { color: var(--ink); }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; align-items: start; }
article {
  background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem);
  font: 1.1rem/1.7 Georgia, "Noto Serif", "Times New Roman", serif; overflow-wrap: anywhere;
}
article p { margin: 0 0 1em; max-width: 42rem; }
article .headline { font-size: 1.45em; font-weight: 700; line-height: 1.3; }
.table { overflow-x: auto; margin: 0 0 1em; }
article table { border-collapse: collapse; font-size: .95em; line-height: 1.4; overflow-wrap: normal; }
article caption { text-align: left; padding: 0 0 .4rem; color: var(--faint); }
article th, article td { padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); text-align: right; font-variant-numeric: tabular-nums; }
article th:first-child, article td:first-child { text-align: left; }
article p:last-child { margin-bottom: 0; }
.figure {
  color: inherit; text-decoration: none; background: var(--tint); padding: .05em .2em; border-radius: .25em;
  border-bottom: 2px solid var(--tone);
}
.figure.soft { border-bottom-style: dashed; }
.figure.warn, .figure.bad { border-bottom-style: double; border-bottom-width: 4px; }
.figure.open { border-bottom-style: dotted; }
.figure::after { content: "\2060\202F" attr(data-sign); color: var(--tone); font: 700 .7em system-ui, sans-serif; vertical-align: super; }
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
.claim:target { outline: 3px solid var(--tone); }
.figure:target { outline: 3px solid var(--tone); outline-offset: 2px; }
@media (max-width: 56rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  article { font-size: 1.05rem; }
}
@media print {
  .columns { display: block; }
  article { border: 0; padding: 0; margin-bottom: 1rem; font-size: 11pt; }
  .claims { display: block; }
  .claim { break-inside: avoid; margin-bottom: .5rem; }
  .figure { background: none; }
}
)css"};

}  // namespace assay::program

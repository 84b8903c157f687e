// SPDX-License-Identifier: BSL-1.0
// page_parts.hpp - the style of the page of records, and the script that sorts its table: a head's
// button turns the rows by its column, empty cells last.
#pragma once

#include <string_view>

namespace assay::program {

inline constexpr auto record_style = std::string_view{R"css(
.chart { margin: 0 0 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; }
.chart figcaption { font-weight: 600; margin-bottom: .5rem; }
.wide { overflow-x: auto; }
.chart svg { display: block; width: 100%; min-width: 38rem; height: auto; }
.chart text { font: 12px system-ui, sans-serif; fill: var(--faint); }
.grid { stroke: var(--line); fill: none; }
.axis { stroke: var(--faint); fill: none; }
.amount { color: var(--open); }
.amount circle { fill: currentColor; stroke: var(--sheet); stroke-width: 1.5; }
.bounds { stroke: currentColor; stroke-width: 6; stroke-opacity: .3; stroke-linecap: round; fill: none; }
.bounds.open { stroke-dasharray: 2 8; }
.days { stroke: currentColor; stroke-width: 2; fill: none; }
.amount:hover { color: var(--bad); }
.records { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; overflow-wrap: normal; }
th, td { text-align: left; vertical-align: baseline; padding: .4rem .7rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { position: sticky; top: 0; background: var(--sheet); }
th button { all: unset; cursor: pointer; font-weight: 600; }
th button::after { content: "\2009\2195"; color: var(--faint); }
th[aria-sort=ascending] button::after { content: "\2009\2191"; color: var(--open); }
th[aria-sort=descending] button::after { content: "\2009\2193"; color: var(--open); }
th button:focus-visible, .wide:focus-visible { outline: 3px solid var(--open); outline-offset: 2px; border-radius: .25em; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.said { min-width: 12rem; white-space: normal; font-family: Georgia, "Noto Serif", serif; }
tbody tr:hover { background: var(--open-tint); }
@media print {
  .chart, .records { border: 0; padding: 0; break-inside: avoid; }
  .wide { overflow: visible; }
  th { position: static; }
  th button::after { content: ""; }
}
)css"};

inline constexpr auto record_script = std::string_view{R"js(
const table = document.querySelector("table");
const body = table.tBodies[0];
const turn = (head) => {
  const up = head.getAttribute("aria-sort") !== "ascending";
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", up ? "ascending" : "descending");
  const key = (row) => row.cells[head.cellIndex].dataset.key ?? row.cells[head.cellIndex].textContent;
  const counts = head.dataset.number !== undefined;
  const order = (a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === "" || y === "") return (x === "") - (y === "");
    const less = counts ? Number(x) - Number(y) : x.localeCompare(y);
    return up ? less : -less;
  };
  body.append(...[...body.rows].sort(order));
};
for (const head of table.tHead.rows[0].cells) head.firstElementChild.addEventListener("click", () => turn(head));
)js"};

}  // namespace assay::program

/** How a paper looks: plain, narrow enough for a phone, and two pages of A4 before the appendix. */
export const PAPER_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#0b0c0c, #f3f2f1); --quiet: light-dark(#505a5f, #b1b4b6); --line: light-dark(#b1b4b6, #505a5f); --link: light-dark(#1d70b8, #8ec5f5); --ground: light-dark(#fff, #141414); }
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.45 Arial, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .4rem; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 1.2rem 0 .4rem; font-size: 1.2rem; break-after: avoid; }
h3 { margin: .9rem 0 .3rem; font-size: 1rem; break-after: avoid; }
p, ul, ol { margin: 0 0 .5rem; }
ul, ol { padding-left: 1.3rem; }
a { color: var(--link); }
.quiet { color: var(--quiet); }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin-bottom: .5rem; }
caption { text-align: left; font-weight: 700; padding-bottom: .3rem; }
table { overflow-wrap: break-word; }
th, td { padding: .2rem .6rem .2rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 700; }
td { font-variant-numeric: tabular-nums; }
h4 { margin: .6rem 0 .2rem; font-size: 1em; break-after: avoid; }
li ul { margin: .2rem 0 .4rem; }
tr, li li { break-inside: avoid; }
pre { padding: .5rem; border: 1px solid var(--line); white-space: pre-wrap; font-size: .8rem; }
@media (max-width: 40em) {
  .front thead { position: absolute; clip-path: inset(50%); }
  .front :is(table, tbody, tr, th, td) { display: block; border: 0; padding: 0; }
  .front tr { padding: .5rem 0; border-top: 1px solid var(--line); }
  .front th[scope=row] { font-weight: 700; }
  .front td::before { content: attr(data-of) ": "; color: var(--quiet); }
}
@page { size: A4; margin: 15mm 16mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.32; }
  h1 { font-size: 15pt; }
  h2 { font-size: 11.5pt; margin-top: .7rem; }
  h3 { font-size: 10pt; }
  td, th { padding-block: .1rem; }
  a { color: inherit; }
  .appendix { break-before: page; font-size: 8.5pt; }
  .wide { overflow: visible; }
}
`;

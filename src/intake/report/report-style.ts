/** The looks of the intake report: it opens from a file, without the site's own style sheets. */
export const reportStyle = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "Segoe UI", sans-serif; }
body { margin: 0 auto; max-width: 90rem; padding: 1rem; }
h1, h2, h3 { line-height: 1.3; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8888; padding: .4rem .6rem; text-align: left; vertical-align: top; }
dl { display: grid; gap: .2rem 1rem; grid-template-columns: max-content 1fr; }
dt { font-weight: 600; } dd { margin: 0; }
.beside td { width: 50%; overflow-wrap: anywhere; }
.beside p { margin: 0; }
.beside ol { margin: 0; padding-left: 3.5rem; }
.beside del { opacity: .55; }
small { border: 1px solid #8888; border-radius: .2rem; padding: 0 .3rem; white-space: nowrap; }
.marker { font-weight: 600; }
.facts { list-style: none; margin: .3rem 0 0; padding: 0; font-size: .9rem; }
.facts li { border-left: .3rem solid #2a7; margin: .2rem 0; padding-left: .5rem; }
.facts .likely { border-color: #c80; } .facts .unsure { border-color: #c33; }
.error { color: light-dark(#a00, #f99); }
.missing { color: light-dark(#a00, #f99); }
:target { background: light-dark(#ffd, #440); }
code { font-size: .85em; }
[lang=en] { display: block; font-size: .85em; opacity: .75; }
ul { padding-left: 1.2rem; } li { margin: .2rem 0; }
@media (max-width: 48rem) { .beside tr { display: grid; } .beside td { width: auto; } dl { grid-template-columns: 1fr; } }
`;

/** The stylesheet that stands in each page of an archive: light, dark, and on paper. It names no file and no address. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:light-dark(#f7f5f3,#1b181d);--surface:light-dark(#fff,#252128);--line:light-dark(#ddd6d2,#3d3741);
--ink:light-dark(#262028,#f0ebef);--soft:light-dark(#5c535e,#bfb5bf);--accent:light-dark(#6b3a63,#dcb0d3);--tint:light-dark(#f1e6ef,#3d2b3a);
--strength:light-dark(#0b6460,#86d5ca);--flag:light-dark(#8a4b00,#f2bd6b);--note:light-dark(#fbe9cd,#40300f)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem clamp(1rem,4vw,2.5rem) 4rem;background:var(--paper);color:var(--ink);
font:1.0625rem/1.55 system-ui,-apple-system,'Segoe UI',sans-serif;overflow-wrap:anywhere}
h1{font-size:clamp(1.75rem,1.4rem + 1.7vw,2.5rem);line-height:1.15;margin:.5rem 0 1rem;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.125rem;margin:1.75rem 0 .5rem}
p{margin:.5rem 0}a{color:var(--accent)}a:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
ul,ol{padding-left:1.25rem;margin:.5rem 0}li{margin:.35rem 0}
.soft{color:var(--soft);font-size:.9375rem}.words{font-family:Georgia,'Times New Roman',serif;white-space:pre-wrap}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);gap:.35rem 1.25rem;margin:.75rem 0}dt{color:var(--soft)}dd{margin:0}
.note{background:var(--note);border-radius:.5rem;padding:.75rem 1rem;margin:1rem 0}
.talk{list-style:none;padding:0}.talk>li{padding:.75rem 1rem;margin:.6rem 0;border-left:4px solid var(--line);background:var(--surface);border-radius:0 .5rem .5rem 0}
.talk>li.coach{border-left-color:var(--accent)}.speaker{font-weight:650;margin:0}.talk .words{margin:.15rem 0}
.heard{list-style:none;padding:.5rem 0 0;margin:.6rem 0 0;border-top:1px solid var(--line);font-size:.9375rem}
.strength b{color:var(--strength)}.flag b{color:var(--flag)}q{font-family:Georgia,serif}
blockquote{margin:.35rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem;overflow-wrap:break-word}th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
td time{white-space:nowrap}thead th{color:var(--soft);font-weight:600}tbody th{font-weight:600}td.figure{font-variant-numeric:tabular-nums;white-space:nowrap}
pre{white-space:pre-wrap;background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:1rem;font-size:.875rem;tab-size:2}
.contents{list-style:none;padding:0}.contents li{margin:0;padding:.5rem 0;border-bottom:1px solid var(--line)}.contents a{font-weight:600}.contents .soft{display:block}
@media (max-width:32rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;background:none;font-size:10.5pt}nav{display:none}a{color:inherit;text-decoration:none}
h2,h3,.speaker{break-after:avoid}.talk>li,tr,.note,.contents li{break-inside:avoid}.talk>li,pre{background:none}@page{margin:18mm}}
`;

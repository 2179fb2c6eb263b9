/** How a page looks: light, dark, narrow, printed. */
export const COLOURS = {
  light:
    '--paper:#fffdf9;--ink:#1d1b19;--faint:#5c5650;--line:#d9d2c7;--link:#0b57a4;--decision:#e8f3e6;--decision-line:#2f6b2a;--question:#eaf0fb;--question-line:#2b5797;--error:#a3161b;--warning:#7a4b00;--info:#44505c;--note:#f5f0e6;--mark:#ffe27a;--here:#ff9f43',
  dark: '--paper:#171614;--ink:#ebe6df;--faint:#aaa399;--line:#3d3933;--link:#8ab8f0;--decision:#1b2b1b;--decision-line:#7fc77a;--question:#1a2335;--question-line:#8fb2ee;--error:#ff9a97;--warning:#f0bd6a;--info:#b3bfca;--note:#24211c;--mark:#6b5600;--here:#a65d00',
}

export const STYLE = `
:root{color-scheme:light;${COLOURS.light}}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${COLOURS.dark}}}
:root[data-theme=dark]{color-scheme:dark;${COLOURS.dark}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Georgia,'Liberation Serif','Times New Roman',serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.5rem;z-index:3;background:var(--paper);padding:.4rem .8rem}
header.bar,nav,button,input,.kind,.marks,.facts,.finding,.how,.section,.to-page,.count,.votes,footer{font-family:system-ui,'Liberation Sans',Arial,sans-serif}
header.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.5rem 1.25rem;background:var(--paper);border-bottom:1px solid var(--line)}
header.bar h1,header.bar .name{margin:0 auto 0 0;font-size:1rem;font-weight:600}
.ways{display:flex;flex-wrap:wrap;gap:.2rem .9rem;flex-basis:100%;font-size:.9rem}.ways a{text-decoration:none}.ways a:hover{text-decoration:underline}
.controls{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}.controls[hidden]{display:none}
header.bar label{display:flex;gap:.5rem;align-items:center;font-size:.9rem}
input,button{font-size:.9rem;color:inherit;background:var(--note);border:1px solid var(--faint);border-radius:.3rem;padding:.35rem .6rem}
button{cursor:pointer}
#found{min-width:5.5rem;font-size:.85rem;color:var(--faint)}
.record{display:grid;grid-template-columns:19rem minmax(0,1fr);gap:0 2.5rem;max-width:96rem;margin:0 auto;padding:0 1.25rem 3rem}
.record.pictured{grid-template-columns:15rem minmax(0,1fr) minmax(0,42%);max-width:none;gap:0 1.5rem}
.record+.record{border-top:4px double var(--line)}
.outline{position:sticky;top:3.5rem;align-self:start;max-height:calc(100vh - 3.5rem);overflow:auto;padding:1.25rem 0;font-size:.875rem;line-height:1.4}
.outline summary{font-weight:600;cursor:pointer;margin-bottom:.5rem}
.outline ul{list-style:none;margin:0;padding:0}.outline ul ul{padding-left:.9rem}
.outline a{display:block;padding:.2rem 0;text-decoration:none;color:var(--ink)}.outline a:hover{text-decoration:underline}
.outline a.resolution{color:var(--decision-line)}.outline a.question{color:var(--question-line)}
.text-column{max-width:46rem;padding-top:1rem;margin-right:19rem}
.record.pictured .text-column{margin-right:0}
h1,h2,h3,h4,h5{line-height:1.25;margin:1.6em 0 .5em}
.document+.document{border-top:3px double var(--line);margin-top:3rem;padding-top:1rem}
.document>h1,.document>h2{font-size:1.9rem;margin-top:.5em}
.item{border-top:1px solid var(--line);margin-top:2rem}
.item>h2,.item>h3{font-size:1.3rem;margin:1rem 0 .2rem}.number{color:var(--faint);margin-right:.35em}
.section{margin:2.5rem 0 -1rem;font-size:.85rem;font-weight:600;letter-spacing:.04em;color:var(--faint)}
.marks{margin:0 0 .75rem;font-size:.85rem;color:var(--faint)}
.anchor{text-decoration:none;padding:0 .3rem;font-weight:400}
.facts{font-size:.92rem;margin:1rem 0}.facts div{display:flex;gap:1rem}.facts dt{flex:0 0 7.5rem;color:var(--faint)}.facts dd{margin:0}
.people{columns:12rem;padding-left:1.2rem;margin:.3rem 0}.attendance h3,.attendance h4{font-size:1rem;margin:1rem 0 0}.attendance h2,.attendance>h3:first-child,.actions h2{font-size:1.15rem}
.more{color:var(--faint);font-size:.92em}
.points{list-style:none;margin:.5rem 0;padding:0}.points .points{margin:.3rem 0}
.points>li{position:relative;padding-left:2.6rem;margin:.5rem 0}
.points>li>.label{position:absolute;left:0;min-width:2rem;color:var(--faint);font-variant-numeric:tabular-nums}
.inner{padding-left:2.6rem}
.description{color:var(--faint);font-style:italic}
section.resolution,section.question{margin:1.2rem 0;padding:.6rem 1rem .7rem;border-left:5px solid;border-radius:0 .4rem .4rem 0}
section.resolution{background:var(--decision);border-color:var(--decision-line)}section.question{background:var(--question);border-color:var(--question-line)}
.resolution .resolution,.answer .question{margin:.5rem 0}
.kind{margin:0 0 .3rem;font-size:.85rem;font-weight:600}
.resolution>.kind{color:var(--decision-line)}.question>.kind,.answer>.kind{color:var(--question-line)}
.resolution>.text,.question>.text{margin:.2rem 0}.resolution>.text{font-weight:600}
.answer{margin-top:.7rem;border-top:1px solid var(--line);padding-top:.5rem}
.how{font-size:.9rem;color:var(--ink);margin:.5rem 0 0}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;font-size:.92rem}td,th{border:1px solid var(--line);padding:.3rem .55rem;text-align:left;vertical-align:top}caption{text-align:left;font-size:.9rem;padding:.2rem 0}
.votes{margin-top:.6rem}
.finding{float:right;clear:right;width:17rem;margin:.2rem -19rem .6rem 0;padding:.45rem .7rem;background:var(--note);border-left:3px solid var(--info);font-size:.82rem;line-height:1.4;font-style:normal;font-weight:400;color:var(--ink)}
.finding.error{border-color:var(--error)}.finding.error strong{color:var(--error)}.finding.warning{border-color:var(--warning)}.finding.warning strong{color:var(--warning)}
.finding code{font-size:.9em;color:var(--faint)}
.points .finding,.resolution .finding,.question .finding,.findings .finding,.pictured .finding{float:none;width:auto;margin:.4rem 0}
.failed{border-left:5px solid var(--error);padding:.5rem 1rem;margin:1rem 0}
mark{background:var(--mark);color:inherit}mark.here{background:var(--here)}
.page-badge{margin-left:.5rem;font:400 .75rem system-ui,'Liberation Sans',Arial,sans-serif;color:var(--faint);white-space:nowrap}
.to-page{margin-left:.5rem;padding:0 .4rem;font-size:.75rem}
.pages{position:sticky;top:3.5rem;height:calc(100vh - 3.5rem);overflow:auto;background:var(--note);padding:1rem}
.pages figure{margin:0 0 1rem}.pages figcaption{font-size:.8rem;color:var(--faint)}
.sheet{position:relative}.sheet img{display:block;width:100%;height:auto;background:#fff}
.box{position:absolute;cursor:pointer}.box:hover{outline:2px solid #2b5797}.box.shown{outline:3px solid #c2410c;background:rgb(255 159 67/.25)}
.block.shown{box-shadow:0 0 0 3px #c2410c}
:target{scroll-margin-top:4.5rem}section.item:target>h2,section.item:target>h3,.block:target{background:var(--mark)}:target>h2>*,:target>h3>*,.block:target>.label{color:inherit}
footer{padding:1.5rem 1.25rem;border-top:1px solid var(--line);font-size:.82rem;color:var(--faint)}
@media(max-width:84rem){.text-column{margin-right:0}.finding{float:none;width:auto;margin:.4rem 0}}
@media(max-width:60rem){.record,.record.pictured{grid-template-columns:minmax(0,1fr)}.outline,.pages{position:static;max-height:none;height:auto}}
@media(max-width:40rem){header.bar h1,header.bar .name{flex-basis:100%;padding-right:8rem}.ways{padding-right:8rem}header.bar .ways~h1,header.bar .ways~.name{padding-right:0}.controls,header.bar label{flex:1 1 100%}.controls{flex-wrap:nowrap}header.bar label{flex:1 1 0;min-width:0}#search{flex:1;min-width:0;width:100%}#found{min-width:0}#theme{position:absolute;top:.4rem;right:1.25rem}}
@media print{:root{${COLOURS.light}}body{font-size:10.5pt}header.bar,.ways,.outline,.anchor,.skip,.to-page{display:none}.record,.record.pictured{display:block;max-width:none;padding:0}.text-column{margin:0;max-width:none}.pages{position:static;height:auto;overflow:visible}.pages figure,section.resolution,section.question,tr{break-inside:avoid}h1,h2,h3,h4{break-after:avoid}.finding{float:none;width:auto;margin:.4rem 0}}
`

/** How a site looks: the colours of a meeting’s own page, light and dark, narrow and printed. */
import { COLOURS } from '../export/html/style.js'

export const SITE_STYLE = `
:root{color-scheme:light;${COLOURS.light}}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${COLOURS.dark}}}
:root[data-theme=dark]{color-scheme:dark;${COLOURS.dark}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,'Liberation Sans',Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.5rem;z-index:3;background:var(--paper);padding:.4rem .8rem}
header.site{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;align-items:center;padding:.6rem 1.25rem;border-bottom:1px solid var(--line)}
header.site .name{font-weight:650;color:var(--ink);text-decoration:none}
header.site nav{margin-right:auto}header.site ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;margin:0;padding:0}
header.site nav a{text-decoration:none;padding:.2rem 0}header.site nav a:hover{text-decoration:underline}header.site a[aria-current]{color:var(--ink);font-weight:600;border-bottom:2px solid var(--link)}
main{max-width:84rem;margin:0 auto;padding:1rem 1.25rem 3rem}main:focus{outline:none}
h1{font-size:1.7rem;line-height:1.25;margin:.6rem 0 .3rem}h2{font-size:1.2rem;margin:2rem 0 .6rem}
.lead{margin:0 0 1rem;max-width:60rem}.faint{color:var(--faint)}
input,button,select{font:inherit;font-size:.95rem;color:inherit;background:var(--note);border:1px solid var(--faint);border-radius:.3rem;padding:.35rem .6rem}
button{cursor:pointer}
.find{display:flex;flex-wrap:wrap;gap:.5rem .7rem;align-items:center;margin:1rem 0}.find[hidden]{display:none}.find input[type=search]{flex:1 1 14rem;max-width:30rem;min-width:0}
.find label{font-size:.9rem}
.totals{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;padding:0;margin:1rem 0}
.totals a{display:block;min-width:8.5rem;padding:.7rem 1rem;background:var(--note);border:1px solid var(--line);border-radius:.4rem;text-decoration:none;color:var(--ink)}.totals a:hover{border-color:var(--link)}
.totals strong{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
.chart{margin:1.5rem 0}.chart figcaption{font-size:.9rem;color:var(--faint);margin-bottom:.3rem}
svg .bar{fill:var(--question-line)}svg text{fill:var(--ink);font-size:11px}svg .year{fill:var(--faint)}
.wide{overflow-x:auto}
/* Where there is no room for all years, the newest are in sight. */
.chart .wide{direction:rtl}.chart svg{display:block;margin-right:auto;direction:ltr}
.narrow{display:none}
table.list{border-collapse:collapse;width:100%;font-size:.93rem}
.list th,.list td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
.list thead th{border-bottom:2px solid var(--line);white-space:nowrap}
.list thead th button{font-weight:600;background:none;border:0;padding:.1rem 0}.list thead th button:hover{text-decoration:underline}
th[aria-sort=ascending] button::after{content:' ↑'}th[aria-sort=descending] button::after{content:' ↓'}
.list tbody th{font-weight:400;min-width:12rem}
.list .number{text-align:right;font-variant-numeric:tabular-nums}.list .date{white-space:nowrap;font-variant-numeric:tabular-nums}.list .long{min-width:20rem;white-space:pre-line}.list .long a{color:inherit;text-decoration-color:var(--faint);text-decoration-thickness:1px}.list .long a:hover{color:var(--link)}
.list td:not(.long):not(.date):not(.number){min-width:6.5rem}
.newest,.deeds{padding-left:1.1rem}.newest li,.deeds li{margin:.3rem 0}
.found{padding-left:1.6rem}.found li{margin:1rem 0}.found p{margin:.2rem 0;max-width:50rem}
mark{background:var(--mark);color:inherit}
#status{font-size:.9rem;color:var(--faint);min-height:1.4em;margin:.5rem 0}
#more{margin-top:1rem}
footer{padding:1.5rem 1.25rem;border-top:1px solid var(--line);font-size:.82rem;color:var(--faint)}
@media(max-width:40rem){.broad{display:none}.narrow{display:block;font-size:.85rem}.list{font-size:.88rem}.list tbody th{min-width:7.5rem}.list th,.list td{padding:.4rem .3rem}#theme{margin-left:auto}header.site .name{flex:1 1 auto}header.site nav{order:3;flex-basis:100%}main,header.site{padding-left:1rem;padding-right:1rem}.totals a{min-width:0}.totals{gap:.5rem}.list .long{min-width:16rem}}
/* A row is a card where the window is narrow: each cell under its own name, none out of sight. */
@media(max-width:40rem){#rows,#rows thead,#rows tbody,#rows tbody tr{display:block}#rows thead tr{display:flex;flex-wrap:wrap;gap:0 .9rem;border-bottom:2px solid var(--line);padding-bottom:.3rem}#rows thead th{border:0;padding:0;min-width:0}#rows tbody tr{border-bottom:1px solid var(--line);padding:.6rem 0}#rows td{display:flex;gap:.7rem;min-width:0;border:0;padding:.1rem 0;text-align:left}#rows td:empty{display:none}#rows td::before{content:attr(data-name);flex:0 0 5rem;font-size:.85rem;color:var(--faint)}}
@media print{:root{${COLOURS.light}}header.site nav,#theme,.find,#more,.skip{display:none}main{max-width:none;padding:0}.wide{overflow:visible}tr{break-inside:avoid}}
`

/**
 * The look of a saved story: one unit is a hundredth of the height of a wide screen, so that words are read from the last row; `--fit` makes the words of one
 * slide smaller.
 */
export const storyStyle = `
:root{--u:min(1vh,.5625vw);--paper:#fffefb;--page:#f6f3ee;--ink:#211e19;--soft:#524b41;--line:#e0d9cd;--accent:#0d5a62}
.contrast{--paper:#000;--page:#000;--ink:#fff;--soft:#fff;--line:#fff;--accent:#ffd54a}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:400 16px/1.4 'Be Vietnam Pro',system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
svg.shapes{position:absolute}
h2,p,ol,table{margin:0}
section{--t:calc(var(--u)*var(--fit,1));position:relative;display:grid;grid-template:minmax(0,1fr)/minmax(0,62fr) minmax(0,100fr);grid-auto-rows:auto;gap:calc(1.6*var(--u)) calc(4*var(--u));min-height:100vh;padding:calc(3.5*var(--u)) calc(4*var(--u)) calc(7.5*var(--u));background:var(--paper);border-bottom:1px solid var(--line)}
.text{display:flex;flex-direction:column;gap:calc(2*var(--t));min-width:0;min-height:0}
.text>*{flex:none}
h2{font-size:calc(4.3*var(--t));line-height:1.2;letter-spacing:-.01em;text-wrap:balance}
.figure strong{display:block;color:var(--accent);font-size:calc(9*var(--u));line-height:1.1;letter-spacing:-.02em}
.figure span,.sentence,ol{font-size:calc(2.8*var(--t))}
.figure span{line-height:1.3}
ol{display:grid;gap:calc(1.2*var(--t));padding-left:1.4em}
ol ::marker{color:var(--accent);font-weight:700}
.sample{align-self:start;padding:0 .6em;border-radius:3px;background:#2a2112;color:#ffc857;font-size:calc(2.4*var(--u));font-weight:700}
.contrast .sample{background:#ffc857;color:#000}
.picture,.small{min-width:0;min-height:0}
.picture svg{display:block}
.map,.plain .picture{height:100%}
.map svg{width:100%;height:100%;max-height:calc(84*var(--u))}
.ranked .picture{display:grid;grid-template-columns:minmax(0,46fr) minmax(0,54fr);gap:calc(4*var(--u))}
.small{display:flex;flex-direction:column;gap:calc(2*var(--u))}
.small .map,.maps .map{flex:none;height:auto}
.maps{display:grid;grid-template-columns:repeat(var(--columns),minmax(0,1fr));gap:calc(2*var(--u)) calc(2.4*var(--u));align-content:start}
figure{display:flex;flex-direction:column;gap:calc(.8*var(--u));min-width:0;margin:0}
figcaption{font-size:calc(2.2*var(--t));line-height:1.25}
.pair figcaption{min-height:2.5em}
.pair .legend{margin-top:0;font-size:calc(2.1*var(--t))}
figcaption .sample{font-size:.8em}
.maps .map svg{height:auto;max-height:calc(44*var(--t))}
.small .map svg{height:auto}
table{width:100%;border-collapse:collapse;font-size:calc(2.6*var(--t));line-height:1.25}
th,td{padding:calc(.6*var(--t)) 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}
th+td,td+th,th+th,td+td{padding-left:calc(1.6*var(--u))}
th{font-weight:400}
thead th{color:var(--soft)}
.aims td{text-align:right;white-space:nowrap}
.aims thead th+th{text-align:right}
.aims td:last-child,.list td:first-child{color:var(--accent);font-weight:700}
.list{align-self:start}
.list td:last-child{text-align:right}
.legend{margin-top:auto;font-size:calc(2.5*var(--t))}
.legend table{font-size:1em}
.legend p{line-height:1.3}
.heading{color:var(--soft)}
.heading strong{color:var(--ink)}
.legend th,.legend td{padding-block:calc(.3*var(--t));border:0;white-space:nowrap}
.legend svg{display:inline-block;width:1.7em;height:1.15em;vertical-align:-.2em}
.lying{display:flex;gap:calc(2.4*var(--u));align-items:start;margin-top:calc(.8*var(--t))}
.lying:empty{display:none}
.classes caption{color:var(--soft);text-align:left}
.classes thead th{font-size:.8em}
.classes td:first-child{width:1.7em}
.classes td+th{padding-left:.6em;white-space:normal}
.classes td:last-child,.classes thead th{text-align:right}
.square{margin:calc(.6*var(--t)) 0}
.square th{color:var(--soft)}
.legend .remarks{margin-top:calc(.6*var(--t));color:var(--soft);font-size:.78em}
footer{grid-column:1/-1;color:var(--soft);font-size:calc(1.6*var(--u));line-height:1.3}
aside{display:none;grid-column:1/-1;padding:calc(1.5*var(--u)) calc(2*var(--u));border-left:4px solid var(--accent);font-size:calc(2.2*var(--u));white-space:pre-line}
.notes aside{display:block}
.js.notes .on aside{position:fixed;z-index:1;inset:auto 0 max(40px,calc(6*var(--u)));max-height:45vh;overflow:auto;background:var(--page);border:solid var(--accent);border-width:3px 0 0}
nav{display:none}
.js nav{position:fixed;z-index:2;inset:auto 0 0;display:flex;gap:8px;align-items:center;height:calc(6*var(--u));min-height:40px;padding:0 16px;background:var(--paper);border-top:1px solid var(--line);font-size:max(14px,calc(1.7*var(--u)))}
nav button{flex:none;min-width:40px;height:80%;padding:0 12px;border:1px solid var(--soft);border-radius:6px;background:none;color:inherit;font:inherit;white-space:nowrap;cursor:pointer}
nav button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
nav output{min-width:4em;text-align:center;white-space:nowrap}
nav .keys{flex:1;min-width:0;color:var(--soft);font-size:.8em;line-height:1.2;text-align:right}
.js section{display:none;height:100vh;border:0}
.js section.on{display:grid}
.js.measured section{--u:9px;position:absolute;display:grid;visibility:hidden;width:1560px;height:880px;min-height:0}
.black::after{content:'';position:fixed;z-index:9;inset:0;background:#000}
@media (max-width:719px),(max-height:479px){
:root{--u:min(1.9vw,8px)}
section,.js section{--fit:1!important;height:auto;min-height:0;padding:20px 16px 76px}
section,.js section.on,.ranked .picture{display:block}
.js section.on{min-height:100vh}
.text,.picture,footer,aside,.list,.small .map,figure{margin-bottom:16px}
.figure span,.sentence,ol,table,aside,.legend{font-size:16px}
.aims td{white-space:normal}
.sample{font-size:13px}footer,.legend .remarks{font-size:13px}
.map svg,.small .map svg,.maps .map svg{height:auto;max-height:none}
.maps,.lying{display:block}
figcaption,.pair .legend{font-size:16px}
.js nav{min-height:52px;overflow-x:auto}
.square{font-size:13px!important}
.js.notes .on aside{bottom:52px;margin:0}
.js nav{gap:6px;padding:0 8px}
nav button{padding:0 10px}
nav .keys,nav [data-act=full]{display:none}
}
@media print{
@page{size:A4 landscape;margin:0}
.contrast{--paper:#fff;--page:#fff;--ink:#000;--soft:#000;--line:#000;--accent:#000}
:root{--u:1.66mm}
.js nav,nav{display:none}
section,.js section,.js section.on{display:grid;width:297mm;height:auto;min-height:209mm;padding:8mm;break-after:page;break-inside:avoid;border:0}
body,section{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.black::after{display:none}
.js.notes .on aside{position:static;max-height:none}
}
`.replaceAll('\n', '');

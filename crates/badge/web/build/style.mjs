// The badge's looks. Solid is proved now, an outline is not, barrier tape means do not rely on it.
//
// A page can style the element itself and what it lets inherit, so the box begins anew (`all: initial`), and
// what would make the whole of it faint, cut or shapeless is refused. Tokens are set on the box, because a page's
// custom properties would reach it too. Parts are for spacing: what hides their words is refused as well.
const DARK = `--paper:#0f1416;--ink:#eef2f3;--soft:#aab5ba;--line:#333e43;--edge:#7f8c92;--ok:#12784a;--note:#1b63ae;--late:#f2c027;--stop:#c22a2c;--end:#5c696f;--s1:#47667a;--s2:#365061;--s3:#273c49;--s4:#1b2a33`;

export const sheet = new CSSStyleSheet();

sheet.replaceSync(`
:host{all:initial;display:inline-block;max-width:100%;vertical-align:middle}
:host([variant=card]){width:320px}
:host([variant=full]){display:block;width:736px}
:host([hidden]){display:none}
:host(:not([variant=card],[variant=full])){width:auto!important;min-width:min-content!important}
:host([variant=card]),:host([variant=full]){min-width:240px!important}
:host{opacity:1!important;filter:none!important;mix-blend-mode:normal!important;clip-path:none!important;clip:auto!important;mask:none!important;overflow:visible!important;transform:none!important;rotate:none!important;writing-mode:horizontal-tb!important;columns:auto!important;scale:none!important;zoom:1!important;height:auto!important;max-height:none!important;content-visibility:visible!important;-webkit-box-reflect:none!important}
.box{all:initial;--paper:#fff;--ink:#12181b;--soft:#4b565c;--line:#cdd5d7;--edge:#69757b;--ok:#0a6b3d;--note:#0b4f96;--warn:#ffcd1c;--late:#8a5a00;--stop:#b3161b;--end:#2b3439;--s1:#8fb0c4;--s2:#b4cad7;--s3:#d3e0e8;--s4:#ebf1f4;--v:var(--edge);--o:#fff;--mono:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;
display:block;box-sizing:border-box;border:3px solid var(--v);border-radius:8px;background:var(--paper);color:var(--ink);overflow:clip;font:16px/1.45 -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word;text-align:start;print-color-adjust:exact}
@media screen and (prefers-color-scheme:dark){:host(:not([theme=light])) .box{${DARK}}}
:host([theme=dark]) .box{${DARK}}
.ok{--v:var(--ok)}.note{--v:var(--note)}.stop{--v:var(--stop)}.end{--v:var(--end)}.late{--v:var(--late)}.plain{--v:var(--ink)}.warn{--v:var(--warn);--o:#12181b}
.box *{box-sizing:border-box;margin:0}
.box:lang(en){font-variant-east-asian:proportional-width}
svg{display:block;fill:none;flex:none}
.cut{stroke:var(--k)}
.say,.flag{--k:var(--v);background:var(--v);color:var(--o)}
.open>.say{--k:var(--paper);background:none;color:inherit}
.open>.say>svg{color:var(--v)}
.flag{display:flex;gap:.6em;align-items:center;font-weight:700}
.flag svg{width:1.5em}
@media(forced-colors:active){.say,.flag{forced-color-adjust:none}}
.tape::before{content:"";display:block;height:16px;background:repeating-linear-gradient(-45deg,var(--v) 0 14px,var(--paper) 0 28px)}
.busy{animation:show 0s .3s both}
@keyframes show{from{opacity:0}}
.ribbon{background:#2b3439;color:#fff;font-size:14px;padding:4px 16px}
div.say{display:grid;grid-template-columns:auto 1fr;gap:0 14px;padding:16px}
div.say>svg{width:52px}
strong{display:block;font-size:22px;line-height:1.15;text-wrap:balance}
.say p{margin-block-start:6px;font-size:15px}
.say .flag{display:inline-flex;padding:8px 12px;border-radius:3px}
.more{padding:14px 16px 16px}
.more>*+*{margin-block-start:10px}
.open>.more{border-block-start:1px solid var(--line)}
.id{overflow-wrap:anywhere}
.id,.plate{font-family:var(--mono);direction:ltr;unicode-bidi:isolate;text-align:start}
[dir=rtl] .id{text-align:right}[dir=rtl] .plate{justify-content:end}
.ask{display:flex;gap:.6em;align-items:center;min-height:44px;padding:6px 14px;border:2px solid;border-radius:4px;line-height:1.2}
.full .ask{display:inline-flex}
.ask svg,.pill>:last-child svg{width:28px}
.box a,a.box{text-decoration:none;cursor:pointer}
a:hover{text-decoration:underline}
:focus-visible{outline:3px solid #ffcd1c;outline-offset:2px;box-shadow:0 0 0 2px var(--ink)}
.pill{display:flex;flex-wrap:wrap;border-width:2px;border-radius:22px;font-size:15px;line-height:1.2}
.pill>*{display:flex;flex:auto;min-height:40px;align-items:center;gap:.5em;padding:4px 1em 4px .8em;font-weight:700}
.pill>:last-child{font-weight:400}
.pill>.say>svg{width:24px}
.pill.tape::before{flex:none;width:34px;height:auto;background:repeating-linear-gradient(-45deg,var(--v) 0 6px,var(--paper) 0 12px)}
.pill em{font-style:normal;border:1px solid;border-radius:3px;padding:1px 5px}
.full{container-type:inline-size}
.full>.say{padding:22px 24px;column-gap:22px}
.full>.say>svg{width:76px}
.full strong{font-size:32px}
.full>.more,.full>.ribbon{padding-inline:24px}
.plate{--p:min(100cqi / 34,20px);display:grid;grid-template-columns:repeat(4,auto);justify-content:start;justify-items:start;gap:6px var(--p);font-size:calc(var(--p)*1.1);line-height:1.75}
.plate span{--x:calc((var(--p) - 1ch)/2);letter-spacing:calc(2*var(--x));padding-inline-start:var(--x);white-space:nowrap;border-radius:2px}
.s1{background:var(--s1)}.s2{background:var(--s2)}.s3{background:var(--s3)}.s4{background:var(--s4)}
.id span{background:none}
dl>div{display:grid;grid-template-columns:clamp(104px,25%,160px) 1fr;gap:16px;padding-block:8px;border-block-end:1px solid var(--line)}
dt{color:var(--soft)}
dd{overflow-wrap:anywhere}
.both{display:flex;flex-wrap:wrap;gap:16px 24px}
.both dl{flex:1 1 300px}
.code{width:156px;height:156px;background:#fff;fill:#000;border:1px solid var(--edge);shape-rendering:crispEdges;forced-color-adjust:none}
@container (width<540px){.plate{--p:min(100cqi / 20,20px);grid-template-columns:repeat(3,auto)}.s4{grid-column:1/-1;justify-self:start}.full>.say>svg{width:52px}.full strong{font-size:22px}}
.box [part]{visibility:visible!important;opacity:1!important;color:var(--ink)!important;background:var(--paper)!important;font-size:15px!important;letter-spacing:0!important;text-indent:0!important;transform:none!important;scale:none!important;filter:none!important;clip-path:none!important;mask:none!important;position:static!important;overflow:visible!important;-webkit-text-fill-color:currentColor!important;min-height:fit-content!important;max-height:none!important}
`);

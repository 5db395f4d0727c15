import { type Host, TAG } from './host.ts';

const style = (css: string) => `<style>${css}</style>`;

const BOOTSTRAP_LIKE = `*,*::before,*::after{box-sizing:border-box}body{margin:0;font:1rem/1.5 system-ui;-webkit-text-size-adjust:100%}
h1,h2,h3,h4,h5,h6{margin-top:0;margin-bottom:.5rem;font-weight:500;line-height:1.2}p{margin:0 0 1rem}.row{display:flex;flex-wrap:wrap;margin:0 -12px}
.row>*{flex-shrink:0;width:100%;max-width:100%;padding:0 12px}@media(min-width:576px){.col-4{flex:0 0 auto;width:33.33%}}`;

const OLD_RESET = `html,body,div,span,h1,h2,h3,h4,h5,h6,p,blockquote,pre,a,em,strong,ol,ul,li,table,tr,td{margin:0;padding:0;border:0;outline:0;
font-size:100%;vertical-align:baseline;background:transparent}body{line-height:1}*{text-align:center;text-transform:uppercase}`;

/** Style sheets that reach for everything. */
export const STYLES: readonly Host[] = [
  { name: '`html { font-size: 62.5% }`', head: style('html{font-size:62.5%}') },
  {
    name: '`* { all: unset !important }`',
    head: style('*{all:unset!important}style,script,head,title{display:none!important}'),
  },
  { name: 'Unknown tags hidden', head: style(':not(:defined){display:none}') },
  {
    name: 'A Bootstrap-like sheet, in a column',
    head: style(BOOTSTRAP_LIKE),
    body: `<div class="row"><div class="col-4">${TAG}</div></div>`,
  },
  { name: 'An old reset sheet', head: style(OLD_RESET) },
  { name: 'Right-to-left page', body: `<div dir="rtl" style="direction:rtl;text-align:right">${TAG}</div>` },
  {
    name: 'A float, a flex row, a grid, a table cell, an inline block',
    body: `<div style="float:left">${TAG}</div><div style="display:flex;clear:both">${TAG}</div><div style="display:grid;grid-template-columns:1fr 1fr">${TAG}</div><table><tr><td>${TAG}</td></tr></table><div style="display:inline-block">${TAG}</div>`,
  },
  {
    name: 'Transparent text, shadows and broken words passed down',
    head: style(
      'body{-webkit-text-fill-color:transparent;text-shadow:0 0 9px red;word-break:break-all;writing-mode:horizontal-tb}',
    ),
  },
  {
    name: 'A layout table beside long text, a `min-content` parent',
    body: `<table><tr><td>${'pitkä teksti '.repeat(200)}</td><td>${TAG}</td></tr></table><div style="width:min-content">${TAG}</div>`,
  },
];

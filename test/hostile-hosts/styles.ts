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
  {
    name: 'The letter spacing of a hero',
    head: style('.hero{font-size:5rem;font-weight:800;letter-spacing:-.05em;line-height:.95}'),
    body: `<section class="hero">Espoo${TAG}</section>`,
  },
  {
    name: 'Last lines justified',
    head: style('body{text-align:justify;text-align-last:justify;text-justify:inter-character}'),
  },
  {
    name: 'Small capitals, narrow letters, dots above them',
    head: style(
      'body{font-variant:small-caps;font-stretch:50%;font-feature-settings:"smcp","frac";text-emphasis:dot;font-size-adjust:1}',
    ),
  },
  { name: 'In a link, and struck out', body: `<a href="#x">${TAG}</a><s>${TAG}</s>` },
  { name: 'A page in monospace', head: style('body{font-family:monospace;font-size:18px}') },
  {
    name: 'Words far apart, lines that never break, a first line set in',
    head: style('body{word-spacing:2em;white-space:pre;text-indent:4em;line-break:anywhere;tab-size:20}'),
  },
  { name: 'Letters hidden like a password’s', head: style('body{-webkit-text-security:disc}') },
  {
    name: 'A first letter and a first line of their own',
    head: style('div::first-letter{font-size:6em;float:left}div::first-line{text-transform:uppercase}'),
    body: `<div>${TAG}</div>`,
  },
  {
    name: 'Letters slanted, tiny and in capitals, lines on each other',
    head: style('body{font:italic 900 3px/0 serif;text-transform:uppercase;font-kerning:none;hyphens:none}'),
  },
];

import { type Host, TAG } from './host.ts';
import { script } from './scripts.ts';

/** Half an hour into the first day in Helsinki; the browser's own zone still has the day before. */
const AFTER_MIDNIGHT = '2026-01-04T22:30:00Z';
const TODAY = '<espoo-values></espoo-values>';

/** Datejs: texts become dates of the machine's own zone, or null. */
const DATEJS = `
Date.CultureInfo = { name: 'fi-FI', firstDayOfWeek: 1 };
Date.parse = function (text) { var m = /^(\\d{4})-(\\d\\d?)-(\\d\\d?)/.exec(text); return m ? new Date(+m[1], m[2] - 1, +m[3]) : null; };
Date.today = function () { return new Date().clearTime(); };
Date.prototype.clearTime = function () { this.setHours(0, 0, 0, 0); return this; };
Date.prototype.toString = function (format) { return format ? format : 'a date'; };
Date.prototype.set = Date.prototype.add = Date.prototype.is = function () { return this; };
Number.prototype.days = Number.prototype.fromNow = function () { return new Date(); };`;

/** MooTools 1.2 and its More: types of its own, and the page's constructors wrapped. */
const MOOTOOLS = `
(function () {
  var of = function (Made, prototype) { Made.prototype = prototype; return Made; };
  window.Element = of(function (tag) { return document.createElement(tag); }, Element.prototype);
  window.Event = of(function (event) { this.event = event; }, { stop: function () { return this; } });
  Function.prototype.extend = function (key, value) { this[key] = value; return this; };
  Function.prototype.bind = function (that) { var self = this; return function () { return self.apply(that, arguments); }; };
  Function.prototype.delay = function (time) { return setTimeout(this, time); };
  Array.from = function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item ? [].slice.call(item) : [item]; };
  Array.prototype.include = Array.prototype.combine = Array.prototype.empty = function () { return this; };
  String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
  Object.each = function (object, fn) { for (var key in object) fn(object[key], key); };
  Date.parse = function (from) { var day = new Date(0); day.setFullYear(parseInt(from, 10)); return day; };
  Element.prototype.get = Element.prototype.set = Element.prototype.inject = Element.prototype.grab = function () { return this; };
  window.$ = function (id) { return document.getElementById(id); };
})();`;

/** Prototype 1.6: enumerable functions on all that is iterated. */
const PROTOTYPE_1_6 = `
(function () {
  var Old = window.Element;
  window.Element = function (tag) { return document.createElement(tag); };
  window.Element.prototype = Old.prototype;
  window.Hash = function (object) { this._object = object || {}; };
  Array.from = function (list) { return list ? [].slice.call(list) : []; };
  Array.prototype.find = function (fn) { for (var i = 0; i < this.length; i++) if (fn(this[i], i)) return this[i]; };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.entries = Array.prototype.toArray = function () { return [].concat(this); };
  String.prototype.startsWith = function (text) { return this.lastIndexOf(text, 0) === 0; };
  Element.prototype.select = Element.prototype.update = Element.prototype.insert = function () { return this; };
  document.getElementsByClassName = function (name) { return document.querySelectorAll('.' + name); };
})();`;

/** es5-shim and its like, forced on a browser that needs none. */
const SHIM = `
(function () {
  var split = String.prototype.split, slice = Array.prototype.slice;
  String.prototype.split = function (separator, limit) { return split.call(this, separator, limit); };
  String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
  Function.prototype.bind = function (that) { var self = this, given = slice.call(arguments, 1); return function () { return self.apply(that, given.concat(slice.call(arguments))); }; };
  Object.keys = function (object) { var keys = []; for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key); return keys; };
  Object.create = (function (create) { return function (prototype) { return create(prototype); }; })(Object.create);
  Array.prototype.forEach = function (fn, that) { for (var i = 0; i < this.length; i++) if (i in this) fn.call(that, this[i], i, this); };
  Date.prototype.toISOString = function () { return 'not here'; };
  window.Promise = (function (Native) { function Made(run) { return new Native(run); } ['all', 'race', 'resolve', 'reject'].forEach(function (name) { Made[name] = function (value) { return Native[name](value); }; }); Made.prototype = Native.prototype; return Made; })(Promise);
})();`;

/** An event of `document.createEvent` never leaves a shadow root. */
const OLD_CUSTOM_EVENT = `
window.CustomEvent = function (type, options) { var event = document.createEvent('CustomEvent'); options = options || {}; event.initCustomEvent(type, !!options.bubbles, !!options.cancelable, options.detail); return event; };
window.CustomEvent.prototype = Event.prototype;
window.heard = [];
addEventListener('espoo-values-change', function (event) { heard.push(event.target.id); });`;

const OWN_DATE_FORMAT = (body: string) =>
  script(`delete window.Temporal; Intl.DateTimeFormat = function (locale, options) { ${body} };
Intl.DateTimeFormat.prototype.format = function (date) { date = new Date(date); return date.getMonth() + 1 + '/' + date.getDate() + '/' + date.getFullYear(); };`);

/** Until the page has loaded: WebKit's driver cannot do without them. */
const ownUntilLoaded = (names: string[]) =>
  script(`${JSON.stringify(names)}.forEach(function (name) {
  var native = window[name];
  window[name] = function () { this.list = []; };
  window[name].prototype.put = function (item) { this.list.push(item); };
  addEventListener('load', function () { window[name] = native; });
});`);

/** What pages, and libraries known for it, put in the place of what the browser has. */
export const BUILT_INS: readonly Host[] = [
  { name: 'Datejs, today', head: script(DATEJS), body: TODAY, clock: AFTER_MIDNIGHT },
  { name: 'Datejs, a date', head: script(DATEJS), goesByDate: true },
  { name: 'MooTools with More', head: script(MOOTOOLS), body: TODAY, clock: AFTER_MIDNIGHT },
  { name: 'Prototype 1.6', head: script(PROTOTYPE_1_6), body: TODAY, clock: AFTER_MIDNIGHT },
  { name: 'ES5 shims, forced', head: script(SHIM), body: TODAY, clock: AFTER_MIDNIGHT },
  {
    name: '`Date.parse` that gives null',
    head: script('Date.parse = function () { return null; };'),
    goesByDate: true,
  },
  {
    name: '`Array.prototype.find` that asks for objects with `equals`',
    head: script(
      'Array.prototype.find = function (item) { for (var i = 0; i < this.length; i++) if (item.equals(this[i])) return i; return -1; };',
    ),
  },
  {
    name: 'A `Map` of the page’s own',
    head: ownUntilLoaded(['Map']),
    body: '<espoo-values><p>Ilman tekstiä</p></espoo-values>',
    titles: ['Ilman tekstiä'],
    consoleLine: /^console\.error: /,
  },
  {
    name: '`Set` and `WeakMap` of the page’s own',
    head: ownUntilLoaded(['Set', 'WeakMap']),
    body: '<espoo-values><p>Ilman tekstiä</p></espoo-values>',
    titles: ['Ilman tekstiä'],
    consoleLine: /^console\.error: /,
  },
  {
    name: 'A `CustomEvent` made by `initCustomEvent`, and a listener outside of the shadow root',
    head: script(OLD_CUSTOM_EVENT),
    body: '<div id="outer"></div>',
    elements: "document.querySelector('#outer').shadowRoot.querySelectorAll('espoo-values')",
    act: async (page) => {
      await page.evaluate((tag: string) => {
        (document.querySelector('#outer') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = tag;
      }, TAG);
      await page.waitFor("window.heard.includes('outer')", 5000);
    },
  },
  {
    name: 'A `CustomEvent` of the page’s own',
    head: script('window.CustomEvent = function (name) { this.name = name; this.subscribers = []; };'),
  },
  {
    name: '`append` and `prepend` of one node',
    head: script(
      "Element.prototype.append = function (node) { return this.appendChild(typeof node === 'string' ? document.createTextNode(node) : node); }; Element.prototype.prepend = function (node) { return this.insertBefore(node, this.firstChild); };",
    ),
    body: '<div data-espoo-values data-date="2026-01-05"><h2>Vara</h2><p>Toinen</p></div>',
  },
  {
    name: '`Intl.DateTimeFormat` without zones and without Swedish, and no `Temporal`',
    head: OWN_DATE_FORMAT(
      "if (options && options.timeZone && options.timeZone !== 'UTC') throw new RangeError('timeZone is not supported');",
    ),
    body: TODAY,
    clock: AFTER_MIDNIGHT,
  },
  {
    name: '`Intl.DateTimeFormat` that takes every zone for its own',
    head: OWN_DATE_FORMAT(''),
    body: TODAY,
    clock: AFTER_MIDNIGHT,
  },
  {
    name: 'No `Intl` and no `Temporal`',
    head: script('delete window.Temporal; delete window.Intl;'),
    body: TODAY,
    clock: AFTER_MIDNIGHT,
  },
  {
    name: '`Intl.DateTimeFormat` with the digits of another language',
    head: script(
      "delete window.Temporal; Intl.DateTimeFormat = (function (Native) { return function (_, options) { return new Native('ar-EG', options); }; })(Intl.DateTimeFormat);",
    ),
    body: TODAY,
    clock: AFTER_MIDNIGHT,
  },
  // The last date that is counted is 9999-12-30.
  {
    name: 'A machine clock in 12026',
    body: TODAY,
    clock: '+012026-01-01T00:00:00Z',
    titles: ['Innovatiivisuus'],
  },
];

/*
 * What of Lit the element never reaches, and what is left in its place. A page pays for every byte of the one-file script, and
 * a bundler cannot know that no template here is SVG, that no attribute is written back, that no directive is used. The
 * module build leaves Lit as it is.
 *
 * What the element may use of Lit in the one-file script, therefore: properties with `attribute`, `noAccessor` and a function
 * as `converter`; one style sheet; of the life cycle `performUpdate`, `render`, `requestUpdate`, `updateComplete` and the
 * callbacks of the platform; templates with texts, templates and lists of them in content, and texts in attributes.
 * Whatever is more must be taken out of this table first; the tests that open the script in three engines watch over it.
 */

/** A text of Lit's own file, and what takes its place. */
type Cut = readonly [what: string, by: string];

/** By file of Lit: methods that are never called, and texts in which something is never the case. */
export const CUTS: Readonly<
  Record<string, { readonly methods: readonly string[]; readonly texts: readonly Cut[] }>
> = {
  'css-tag.js': {
    methods: [],
    texts: [
      // Every browser the element is made for has constructed style sheets.
      [
        'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
        'e=!0',
      ],
      [
        'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
        '',
      ],
      // The one style sheet has no expressions, and is made once.
      [
        'const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
        'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t',
      ],
      ['toString(){return this.cssText}', ''],
      [
        `const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)`,
        'return new n(t[0])',
      ],
      ['this.cssText=t,this.t=e', 'this.cssText=t'],
      ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
    ],
  },
  'reactive-element.js': {
    methods: [
      'addInitializer',
      'addController',
      'removeController',
      'finalizeStyles',
      '_$ET',
      'C',
      'scheduleUpdate',
      'willUpdate',
      '_$AE',
      'getUpdateComplete',
      'shouldUpdate',
      'updated',
      'firstUpdated',
    ],
    texts: [
      // Controllers and initializers.
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      [',void 0!==t.l&&(this.l=[...t.l])', ''],
      [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
      ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
      // Decorators.
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        '',
      ],
      // Properties that have accessors of their own, are state, are written back, have other ideas of what is new, or defaults.
      [
        's.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)',
        'this._$Ei()',
      ],
      [
        'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
        'return{get(){return this[s]},set(i){const e=this[s];this[s]=i,this.requestUpdate(t,e)}',
      ],
      [
        'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)',
        'e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))',
      ],
      ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
      [
        'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
        'const{converter:t}=i.getPropertyOptions(e);this[e]=t?t(s):s',
      ],
      ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
      ['this._$Em=null,', ''],
      [
        'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
        'requestUpdate(t,s){if(void 0!==t&&i(this[t],s))return;',
      ],
      [
        'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
        '',
      ],
      ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
      // Which properties have changed is not asked.
      ['this._$AL=new Map,this._$E_()', 'this._$E_()'],
      ['this._$AL=new Map,this.isUpdatePending', 'this.isUpdatePending'],
      // One style sheet.
      ['this.elementStyles=this.finalizeStyles(this.styles)', 'this.elementStyles=[this.styles]'],
      // Steps of an update that do nothing here.
      [
        'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
        'return this.performUpdate(),!this.isUpdatePending',
      ],
      [
        'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
        'try{this.update()}catch(s){throw this._$EM(),s}this.hasUpdated=!0',
      ],
      ['return this.getUpdateComplete()', 'return this._$ES'],
      // Copies of Lit that know of each other.
      ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
      [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ],
  },
  'lit-element.js': {
    // The element itself says where its rendering begins; the rest is for directives that wait.
    methods: ['createRenderRoot', 'connectedCallback', 'disconnectedCallback', 'render'],
    texts: [
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      ['this._$Do=e(', 'e('],
      [',this._$Do=void 0', ''],
      [
        ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
        ';',
      ],
      ['(s.litElementVersions??=[]).push("4.2.2");', ''],
      ['i._$litElement$=!0,', ''],
    ],
  },
  'lit-html.js': {
    methods: ['setConnected', '_$AU', 'parentNode', 'tagName', 'startNode', 'endNode'],
    texts: [
      // The policy of another name, and where it is refused none; no hooks, no list of versions.
      [
        'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
        'e=(()=>{try{return s?.createPolicy("espoo-values",{createHTML:t=>t})}catch{}})()',
      ],
      [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
      // Templates are HTML, written in this package.
      ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
      ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
      ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
      [
        'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
        'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
      ],
      [
        'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'e=this._$AC(t)',
      ],
      ['(t?.creationScope??l).importNode', 'l.importNode'],
      // On a page served as XHTML markup is read as XML, which templates are not: there another document reads them.
      [
        'static createElement(t,i){const s=l.createElement("template")',
        'static createElement(t){const s=("text/html"===l.contentType?l:l.implementation.createHTMLDocument("")).createElement("template")',
      ],
      ['this.el=S.createElement(f,e)', 'this.el=S.createElement(f)'],
      // They hold no comment, script, style, text field or title, and no expression in the place of an attribute.
      [
        '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
        'c=p',
      ],
      ['(c=n??v,d=-1)', '(c=v,d=-1)'],
      ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', 'const x="";'],
      ['v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', 'v=/<\\/?[a-z][^>\\s]*/g'],
      // Attributes that are given a value are given it without quotes, others have double ones.
      ['f="[ \\t\\n\\f\\r]",', ''],
      [
        'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
        'p=/>|\\s(?:([^\\s">=/]+)(=(?:[^\\s"<>=]|(")|))|$)/g',
      ],
      ["void 0===u[3]?p:'\"'===u[3]?$:g", 'void 0===u[3]?p:$'],
      ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
      [
        'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
        '',
      ],
      [
        'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
        'd.push({type:2,index:l});',
      ],
      [
        'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i)',
        'this._$AV[n]=2===r.type?new k(h,h.nextSibling):new H(h,r.name)',
      ],
      [
        'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
        's._$AI(t[i++])',
      ],
      ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
      // Nobody asks a part what it is in.
      [
        'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i',
        'this._$AV=Array(t.parts.length),this._$AD=t',
      ],
      // A list that grows by one has room for many more, which each element would keep.
      [
        'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
        'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
      ],
      ['const t=new R(e,this),s=t.u(this.options)', 'const t=new R(e),s=t.u()'],
      // Attributes are texts: no properties, listeners or on and off; and always there.
      [
        'if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t)}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
        'for(const t of r.getAttributeNames())t.endsWith(h)&&(d.push({type:1,index:l,name:v[a++]}),r.removeAttribute(t));',
      ],
      [
        'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}',
        'constructor(t,i){this.element=t,this.name=i}',
      ],
      [
        '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}',
        '_$AI(t){t!==this._$AH&&this.element.setAttribute(this.name,this._$AH=t)}',
      ],
      // No directives, and in content nothing but texts, templates and lists.
      ['_$AI(t,i=this){t=M(this,t,i),a(t)?t===A||null==t||""===t?', '_$AI(t){a(t)?null==t||""===t?'],
      ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
      ['void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', 'this.k(t)'],
      ['for(this._$AP?.(!1,!0,s);', 'for(;'],
      // Rendering begins in an empty root.
      [
        'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
        'i._$litPart$??=new k(i.insertBefore(c(),null),null),i._$litPart$._$AI(t)',
      ],
    ],
  },
};

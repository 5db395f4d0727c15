import { chooseLanguage, type Language } from '@espoo-values/strategy-content';

/*
 * A page's node is read only by functions of the element itself. A form's fields hide its own properties (`<input
 * name="parentNode">`). Named elements hide those of the document. An adopted element is among nodes of other classes. A form
 * bears no shadow root, so a host is asked itself.
 */

const DOCUMENT_FRAGMENT = 11;
const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * The page's own language: the last one on its root that a text was in. A browser that translates the page writes its own
 * there, before or after an element is added.
 */
let pageTag = typeof document === 'object' ? document.documentElement.lang : null;

/** The element that bears the shadow root that a node is in, if it is in one. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root.nodeType === DOCUMENT_FRAGMENT ? (root as ShadowRoot).host : undefined;
}

/**
 * The language tag that applies to an element: its own `lang`, else the nearest one up the tree, through shadow roots. Else it
 * is the one that the server sent, by HTTP or a `<meta>`. An element's own empty `lang` does not count. Further up it says, as
 * in HTML, that the language is unknown. The page's own language is remembered, as a browser that translates the page replaces
 * it; the view model also keeps a shown one.
 *
 * @param languages the possible answers; the document can be asked only for one of them
 */
export function inheritedTag(element: Element, languages: readonly Language[]): string | null {
  const own = element.getAttribute('lang');
  if (own) return own;
  let outermost: Element = element;
  let place: Element | null | undefined = own === null ? element : (element.parentElement ?? hostOf(element));
  while (place) {
    outermost = place;
    // In XML also `xml:lang`, which has precedence.
    const bearer: Element | null = element.closest.call(place, '[*|lang]');
    if (bearer) {
      const tag =
        element.getAttributeNS.call(bearer, XML, 'lang') ?? element.getAttribute.call(bearer, 'lang');
      if (!tag || !element.matches.call(bearer, ':root')) return tag;
      if (chooseLanguage(tag, languages, '')) pageTag = tag;
      return pageTag;
    }
    place = hostOf(place);
  }
  for (const language of languages)
    if (element.matches.call(outermost, `:lang(${language})`)) return (pageTag = language);
  return null;
}

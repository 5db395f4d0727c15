import { chooseLanguage, type Language } from '@espoo-values/strategy-content';

/*
 * Nothing is read from a node of the page but by functions taken from the element itself: a form's fields hide its own
 * properties (`<input name="parentNode">`), named elements those of the document, and an adopted element is among nodes
 * of other classes.
 */

const DOCUMENT_FRAGMENT = 11;
const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * The page's own language: the last one on its root that a text was in. A browser that translates the page writes its own there,
 * before or after an element comes.
 */
let pageTag = typeof document === 'object' ? document.documentElement.lang : null;

/** The element that bears the shadow root that a node is in, if it is in one. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root.nodeType === DOCUMENT_FRAGMENT ? (root as ShadowRoot).host : undefined;
}

/**
 * The language tag that holds for an element: its own `lang`, else the nearest one up the tree, through shadow roots; else
 * that which the document was sent with, by HTTP or a `<meta>`. An element's own empty `lang` is no choice; further up it says,
 * as in HTML, that the language is unknown.
 *
 * @param languages those of which one is asked for; only of one of them the document can be asked
 */
export function inheritedTag(element: Element, languages: readonly Language[]): string | null {
  const own = element.getAttribute('lang');
  if (own) return own;
  let outermost: Element = element;
  let place: Element | null | undefined = own === null ? element : (element.parentElement ?? hostOf(element));
  while (place) {
    outermost = place;
    // Of XML, `xml:lang` too, which goes before.
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

/*
 * On a page served as XHTML, markup is read as XML, which Lit's templates are not. Lit has a hook by which its way of
 * reading a template can be replaced; it looks for it once, when it starts, so this comes before it.
 */

interface TemplateClass {
  createElement(markup: string): HTMLTemplateElement;
}

const hook = globalThis as { litHtmlPolyfillSupport?: (template: TemplateClass) => void };

if ('document' in globalThis && document.contentType !== 'text/html' && !hook.litHtmlPolyfillSupport) {
  const reader = document.implementation.createHTMLDocument('');
  hook.litHtmlPolyfillSupport = (template) => {
    delete hook.litHtmlPolyfillSupport;
    template.createElement = (markup) => {
      const element = reader.createElement('template');
      element.innerHTML = markup;
      return element;
    };
  };
}

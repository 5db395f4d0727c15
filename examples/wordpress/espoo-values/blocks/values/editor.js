/* The block in the editor: the element itself as the preview, its choices in the side bar. */
((wp, told) => {
  if (!told) return; // the plugin was not packed
  const { createElement } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl } = wp.components;
  const { allowed, siteLanguage, valueTitles, words } = told;

  const upperFirst = (text) => text[0].toUpperCase() + text.slice(1);
  /** `viewDay` is the word for the value `day` of `view`. */
  const named = (attribute) =>
    allowed[attribute].map((value) => ({ value, label: words[attribute + upperFirst(value)] }));

  const edit = ({ attributes, setAttributes }) => {
    const select = (attribute, label, options) =>
      createElement(SelectControl, {
        label,
        options,
        value: attributes[attribute],
        onChange: (chosen) => setAttributes({ [attribute]: chosen }),
      });
    const values = Object.entries(valueTitles).map(([value, label]) => ({ value, label }));
    const languages = Object.entries(told.languages).map(([value, label]) => ({ value, label }));
    const levels = allowed['heading-level'].map((value) => ({ value, label: value }));

    return createElement(
      'div',
      useBlockProps(),
      createElement(
        InspectorControls,
        null,
        createElement(
          PanelBody,
          { title: words.what },
          select('view', words.view, named('view')),
          attributes.view === 'day' &&
            select('value', words.value, [{ value: '', label: words.valueOfTheDay }, ...values]),
          // Of one language there is no choice.
          languages.length > 1 &&
            select('lang', words.language, [{ value: '', label: words.languageOfPage }, ...languages]),
        ),
        createElement(
          PanelBody,
          { title: words.look },
          select('theme', words.theme, named('theme')),
          select('layout', words.layout, named('layout')),
          select('headingLevel', words.headingLevel, levels),
        ),
      ),
      createElement('espoo-values', {
        view: attributes.view,
        value: attributes.value,
        lang: attributes.lang || siteLanguage,
        theme: attributes.theme,
        layout: attributes.layout,
        'heading-level': attributes.headingLevel,
      }),
    );
  };

  // Its title is that of block.json: the plugin's name, which the guides give.
  wp.blocks.registerBlockType('espoo-values/values', {
    description: words.description,
    keywords: words.keywords,
    edit,
    // What visitors see is rendered on the server.
    save: () => null,
  });
})(window.wp, window.espooValuesBlock);

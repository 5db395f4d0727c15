/** The polyfill is CommonJS. If the bundler knew that, it would give its own runtime to every page, as another file to load. */
export function polyfillAsModule() {
  return {
    name: 'polyfill-as-module',
    transform: {
      filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js$/ },
      handler: (code: string) =>
        `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
    },
  };
}

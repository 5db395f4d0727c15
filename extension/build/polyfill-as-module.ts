/** The polyfill is CommonJS. Told so, the bundler would give its own runtime to every page, as one more file to load. */
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

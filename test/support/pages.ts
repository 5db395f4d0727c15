/** The one script, as a page of the tests includes it. */
export const SCRIPT = '<script async src="/widget/espoo-values.min.js"></script>';

/** A page of nothing but the given markup, in a `main` below a heading. */
export function pageOf(markup: string, { lang = 'fi', head = '' } = {}): string {
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>Espoo</title>${head}</head>` +
    `<body><main><h1>Espoo</h1>${markup}</main></body></html>`
  );
}

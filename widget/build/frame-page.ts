import { builtInEdition, translationIn } from '@espoo-values/strategy-content';
import { directionOf } from '../src/views/direction.ts';

/**
 * `embed.html`: a page with only the element, for a frame. Nothing is inline, so all of it works under a policy of
 * `default-src 'none'; script-src 'self'`. The built `server.js` gives what it says without script.
 */
export async function framePage(): Promise<string> {
  const { languages, source } = builtInEdition;
  const direction = directionOf(translationIn(builtInEdition));
  const { h, renderWithoutScript, toHtml } = (await import('@espoo-values/widget/server')) as Server;
  return `<!doctype html>
<html lang="${languages[0]}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${toHtml(h('title', {}, [source.title]))}
<script src="embed.js"></script>
<script defer src="espoo-values.min.js"></script>
</head>
<body>
<main>
<noscript>
${renderWithoutScript({ headingLevel: 1 })}
</noscript>
</main>
</body>
</html>
`;
}

type Server = typeof import('../src/server.ts');

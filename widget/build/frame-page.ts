import { builtInEdition } from '@espoo-values/strategy-content';

/**
 * `embed.html`: a page of the element alone, for a frame. Without script it says the mission in the edition's own language.
 * Nothing is inline, so a policy of `default-src 'none'; script-src 'self'` lets all of it work.
 */
export function framePage(): string {
  const { originalLanguage: language, source, translations } = builtInEdition;
  const paragraphs = translations[language].mission.paragraphs.map((text) => `<p>${escape(text)}</p>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(source.title[language])}</title>
<script src="embed.js"></script>
<script defer src="espoo-values.min.js"></script>
</head>
<body>
<noscript>${paragraphs.join('')}</noscript>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

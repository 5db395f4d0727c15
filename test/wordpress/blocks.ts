import type { WordPress } from './start-wordpress.ts';

/** The block as WordPress saves it. */
export const block = (attributes: object = {}) =>
  `<!-- wp:espoo-values/values ${JSON.stringify(attributes)} /-->`;

/** The block inside others of WordPress's own, by their names, as its editor writes them. */
export function nestedBlocks(wordpress: WordPress): Record<string, string> {
  const column = (content: string) =>
    `<!-- wp:column -->\n<div class="wp-block-column">${content}</div>\n<!-- /wp:column -->`;
  const pattern = wordpress.run('post', {
    post_title: 'pattern',
    post_content: block({ view: 'mission', lang: 'en' }),
    post_author: 1,
    post_type: 'wp_block',
  });
  return {
    group: `<!-- wp:group -->\n<div class="wp-block-group">${block({ lang: 'sv' })}</div>\n<!-- /wp:group -->`,
    columns: `<!-- wp:columns -->\n<div class="wp-block-columns">${column(block())}\n\n${column(block({ view: 'values', headingLevel: '3' }))}</div>\n<!-- /wp:columns -->`,
    'synced pattern': `<!-- wp:block {"ref":${String(pattern)}} /-->`,
  };
}

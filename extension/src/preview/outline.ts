import { type Edition, type Outline, outlineOf } from '@espoo-values/strategy-content';

/*
 * Replaces `@espoo-values/strategy-content/outline` in the preview, whose edition is not that of the build and changes while it is
 * written.
 */

export let { languages, languageNames, city, valueCount, values, views }: Outline = {
  languages: [],
  languageNames: {},
  city: {},
  valueCount: 0,
  values: [],
  views: {},
};

/** Changes all exports of this module to those of this edition. */
export function takeOutline(edition: Edition): void {
  ({ languages, languageNames, city, valueCount, values, views } = outlineOf(edition));
}

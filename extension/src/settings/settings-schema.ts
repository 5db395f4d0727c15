import * as v from 'valibot';
import { CHOICES } from './default-settings.ts';
import { MAX_LINKS, MAX_TITLE, MAX_URL } from './limits.ts';
import { isRest } from './rest.ts';
import { isWebAddress } from './web-address.ts';

/*
 * The extension's settings. This schema is the one source of their types and validation, of the form on the options page,
 * and of the policy that an organisation can set. A new setting needs a line here, its default, and its words: the type
 * checker asks for those.
 */

/** A quick link: its words, and an address of the web. */
export const LinkSchema = v.pipe(
  v.object({
    title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TITLE)),
    url: v.pipe(v.string(), v.trim(), v.maxLength(MAX_URL), v.check(isWebAddress)),
  }),
  v.readonly(),
);

export const SettingsSchema = v.object({
  language: v.picklist(CHOICES.language),
  theme: v.picklist(CHOICES.theme),
  view: v.picklist(CHOICES.view),
  /** Whether the value's drawing is shown. */
  motif: v.boolean(),
  clock: v.boolean(),
  /**
   * When the value is hidden: never (empty), `always`, or until the civil day in Helsinki, `YYYY-MM-DD`, on which it is
   * shown again.
   */
  rest: v.pipe(
    v.string(),
    v.regex(/^(always|[0-9]{4}-[0-9]{2}-[0-9]{2})?$/),
    v.check((rest) => isRest(rest)),
  ),
  links: v.pipe(v.array(LinkSchema), v.maxLength(MAX_LINKS), v.readonly()),
  /** Whether the sites most visited are listed, which needs the permission `topSites`. */
  mostVisited: v.boolean(),
  /** Whether the note on the first new tab has been read. */
  noted: v.boolean(),
});

export type Link = v.InferOutput<typeof LinkSchema>;

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

export type SettingName = keyof Settings;

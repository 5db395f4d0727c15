import * as v from 'valibot';
import { MAX_LINKS } from '../settings/limits.ts';
import { sameValue } from '../settings/same-settings.ts';
import { type Link, LinkSchema } from '../settings/settings-schema.ts';
import { mergeDrafts } from './merge-drafts.ts';

/** A link as it stands in the form, right or not yet. */
export interface LinkDraft {
  /** Its own for as long as the form is open. */
  readonly id: number;
  readonly title: string;
  readonly url: string;
  /** What stands in a field that is being typed in: it is not judged before the reader has left the field. */
  readonly typed: Partial<Link>;
  /** Whether something has been written: an empty new link is not called wrong. */
  readonly isTouched: boolean;
  /** As it was when it was last right: it holds until it is right again, and goes only when it is removed. */
  readonly kept: Link | undefined;
}

/** The links of the form. Those that are right, or were, are the setting; new ones stay in the form until they are. */
export class LinkDrafts {
  #drafts: readonly LinkDraft[] = [];
  #nextId = 0;

  get all(): readonly LinkDraft[] {
    return this.#drafts;
  }

  /** Those that are right, and the others as they last were, in their order. */
  get links(): readonly Link[] {
    return this.#drafts.flatMap(({ kept }) => (kept ? [kept] : []));
  }

  /** Takes the links over from the settings: they are the setting from now on. Nothing half-written is lost for that. */
  follow(links: readonly Link[]): void {
    if (sameValue(links, this.links)) return;
    this.#drafts = mergeDrafts(this.#drafts, links, (link) => this.#draft(link));
  }

  add(): LinkDraft {
    const draft = this.#draft();
    this.#drafts = [...this.#drafts, draft];
    return draft;
  }

  /** Notes what is being typed in a field, as it stands there; what is typed back to what it was is nothing. */
  type(id: number, fields: Partial<Link>): void {
    this.#change(id, (draft) => {
      const typed = Object.entries({ ...draft.typed, ...fields });
      const other = typed.filter(([name, text]) => text !== draft[name as keyof Link]);
      return { ...draft, typed: Object.fromEntries(other) };
    });
  }

  /** Takes what was written in a field that the reader has left. */
  edit(id: number, fields: Partial<Link>): void {
    const { title, url } = fields;
    this.#change(id, (draft) => ({
      ...draft,
      title: title === undefined ? draft.title : title.trim(),
      url: url === undefined ? draft.url : completeAddress(url),
      typed: without(draft.typed, fields),
      isTouched: true,
    }));
    this.#keep();
  }

  remove(id: number): void {
    this.#drafts = this.#drafts.filter((draft) => draft.id !== id);
    this.#keep();
  }

  /** Moves a link by so many places: -1 is up. */
  move(id: number, by: number): void {
    const from = this.#drafts.findIndex((draft) => draft.id === id);
    const draft = this.#drafts[from];
    const to = from + by;
    if (!draft || to < 0 || to >= this.#drafts.length) return;
    this.#drafts = this.#drafts.toSpliced(from, 1).toSpliced(to, 0, draft);
  }

  /** What of the links could not be kept is in the form only, as a new one is: `stored` are those that hold. */
  takeBack(stored: readonly Link[]): void {
    const holds = (kept: Link) => stored.some((link) => sameValue([link], [kept]));
    this.#drafts = this.#drafts.map((draft) =>
      draft.kept && !holds(draft.kept) ? { ...draft, kept: undefined } : draft,
    );
  }

  /** Forgets all of them, what is half-written too. */
  clear(): void {
    this.#drafts = [];
  }

  #change(id: number, change: (draft: LinkDraft) => LinkDraft): void {
    this.#drafts = this.#drafts.map((draft) => (draft.id === id ? change(draft) : draft));
  }

  /** What is right is kept, as long as there is room: one link too many waits in the form. */
  #keep(): void {
    let room = MAX_LINKS - this.links.length;
    this.#drafts = this.#drafts.map((draft) => {
      const result = v.safeParse(LinkSchema, draft);
      if (!result.success || (!draft.kept && room-- <= 0)) return draft;
      return { ...draft, kept: result.output };
    });
  }

  #draft(link?: Link): LinkDraft {
    const { title, url } = link ?? { title: '', url: '' };
    return { id: this.#nextId++, title, url, typed: {}, isTouched: link !== undefined, kept: link };
  }
}

/** What is being typed, but for those fields. */
function without(typed: Partial<Link>, fields: Partial<Link>): Partial<Link> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !Object.hasOwn(fields, name)));
}

/** What is wrong in a draft. An empty new one has nothing wrong, and is no link yet. */
export function problemsOf({ title, url, isTouched, kept }: LinkDraft): { title: boolean; url: boolean } {
  const { title: titleSchema, url: urlSchema } = LinkSchema.pipe[0].entries;
  // The field that is still empty while the other one is being written is not called wrong either.
  return {
    title: isTouched && (title !== '' || kept !== undefined) && !v.is(titleSchema, title),
    url: isTouched && (url !== '' || kept !== undefined) && !v.is(urlSchema, url),
  };
}

/** `www.espoo.fi/sv`, as people write it, means an address of the web; `etu.suku@espoo.fi` does not. */
function completeAddress(text: string): string {
  const url = text.trim();
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?(?=[/?#]|$)/u.test(url) ? `https://${url}` : url;
}

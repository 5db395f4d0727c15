import * as v from 'valibot';
import { sameValue } from '../settings/same-settings.ts';
import { type Link, LinkSchema } from '../settings/settings-schema.ts';

/** A link as it stands in the form, right or not yet. */
export interface LinkDraft {
  /** Its own for as long as the form is open. */
  readonly id: number;
  readonly title: string;
  readonly url: string;
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

  /** Takes the links over from the settings, unless they are those that are here already. */
  follow(links: readonly Link[]): void {
    if (!sameValue(links, this.links)) this.#drafts = links.map((link) => this.#draft(link));
  }

  add(): LinkDraft {
    const draft = { ...this.#draft({ title: '', url: '' }), isTouched: false };
    this.#drafts = [...this.#drafts, draft];
    return draft;
  }

  edit(id: number, change: Partial<Link>): void {
    const edited = change.url === undefined ? change : { ...change, url: completeAddress(change.url) };
    this.#drafts = this.#drafts.map((draft) =>
      draft.id === id ? withKept({ ...draft, ...edited, isTouched: true }) : draft,
    );
  }

  remove(id: number): void {
    this.#drafts = this.#drafts.filter((draft) => draft.id !== id);
  }

  /** Moves a link by so many places: -1 is up. */
  move(id: number, by: number): void {
    const from = this.#drafts.findIndex((draft) => draft.id === id);
    const draft = this.#drafts[from];
    const to = from + by;
    if (!draft || to < 0 || to >= this.#drafts.length) return;
    this.#drafts = this.#drafts.toSpliced(from, 1).toSpliced(to, 0, draft);
  }

  #draft(link: Link): LinkDraft {
    return withKept({
      id: this.#nextId++,
      title: link.title,
      url: link.url,
      isTouched: true,
      kept: undefined,
    });
  }
}

function withKept(draft: LinkDraft): LinkDraft {
  const result = v.safeParse(LinkSchema, draft);
  return result.success ? { ...draft, kept: result.output } : draft;
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

/** `www.espoo.fi`, as people write it, means an address of the web. */
function completeAddress(text: string): string {
  const url = text.trim();
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(?![a-z0-9.-]*:\D)/i.test(url) ? `https://${url}` : url;
}

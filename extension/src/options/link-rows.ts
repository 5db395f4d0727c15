import { type Link, type LinkField, MAX_TITLE, webAddress, wrongFields } from '../settings/link.ts';
import { isSame } from '../settings/settings-schema.ts';

export interface LinkRow {
  /** Unique for as long as the page is open. */
  readonly id: number;
  /** The row's link in the settings; `undefined` if it is not saved yet. */
  readonly saved: Link | undefined;
  /** The reader's unsaved text, if there is any. */
  readonly draft: Link | undefined;
  /** Whether the reader has tried to save the draft. Only then does the form mark its errors. */
  readonly isTried: boolean;
}

/**
 * The links of the form: those of the settings, each with a draft while the reader rewrites it, and new ones after them. Only these
 * rows keep a draft until the reader saves it, so no change of the settings can spoil it.
 */
export class LinkRows {
  #rows: readonly LinkRow[] = [];
  #nextId = 0;

  get all(): readonly LinkRow[] {
    return this.#rows;
  }

  /** Whether any text is not saved yet. */
  get hasWritten(): boolean {
    return this.#rows.some(({ draft }) => draft && (draft.title || draft.url));
  }

  /** The saved links, in their order. */
  get links(): readonly Link[] {
    return this.#rows.flatMap(({ saved }) => saved ?? []);
  }

  /** Adapts the rows to other links. A draft whose link has gone stays, as a new link at the end. */
  follow(links: readonly Link[]): void {
    if (isSame(links, this.links)) return;
    const left = [...this.#rows];
    const rows = links.map((link) => {
      const at = left.findIndex(({ saved }) => isSame(saved, link));
      return left.splice(at, at < 0 ? 0 : 1)[0] ?? this.#create(link);
    });
    const drafts = left.filter(({ draft }) => draft).map((row) => ({ ...row, saved: undefined }));
    this.#rows = [...rows, ...drafts];
  }

  /** @returns the id of the new, empty row */
  add(): number {
    const row = { ...this.#create(undefined), draft: { title: '', url: '' } };
    this.#rows = [...this.#rows, row];
    return row.id;
  }

  /** Keeps the text of a field in the draft. A link with its saved texts has no draft. */
  type(id: number, field: LinkField, text: string): void {
    this.#change(id, (row) => {
      const draft = { ...shownIn(row), [field]: text };
      return { ...row, draft: isSame(draft, row.saved) ? undefined : draft };
    });
  }

  /**
   * Makes the draft the link. If something in the draft is wrong, the form marks that instead.
   *
   * @returns a function that restores the draft, if the link could not be kept; `undefined` if the draft is wrong
   */
  save(id: number): (() => void) | undefined {
    this.#change(id, (row) => ({ ...row, draft: complete(row), isTried: true }));
    const before = this.#rows.find((row) => row.id === id);
    if (!before?.draft || wrongIn(before).length > 0) return undefined;
    this.#change(id, () => ({ id, saved: before.draft, draft: undefined, isTried: false }));
    // Saved links are before new ones.
    this.#rows = [...this.#rows.filter(({ saved }) => saved), ...this.#rows.filter(({ saved }) => !saved)];
    return () => this.#change(id, () => before);
  }

  /** Drops the draft, and the whole row if its link was never saved. */
  cancel(id: number): void {
    this.#change(id, (row) => ({ ...row, draft: undefined, isTried: false }));
    this.#rows = this.#rows.filter((row) => row.id !== id || row.saved);
  }

  remove(id: number): void {
    this.#rows = this.#rows.filter((row) => row.id !== id);
  }

  /** Moves a saved link by `by` places among the saved links: -1 is up. */
  move(id: number, by: number): void {
    const from = this.#rows.findIndex((row) => row.id === id);
    const row = this.#rows[from];
    if (!row?.saved || !this.#rows[from + by]?.saved) return;
    this.#rows = this.#rows.toSpliced(from, 1).toSpliced(from + by, 0, row);
  }

  #change(id: number, change: (row: LinkRow) => LinkRow): void {
    this.#rows = this.#rows.map((row) => (row.id === id ? change(row) : row));
  }

  #create(saved: Link | undefined): LinkRow {
    return { id: this.#nextId++, saved, draft: undefined, isTried: false };
  }
}

/** The texts in the fields of a row. */
export function shownIn({ saved, draft }: LinkRow): Link {
  return draft ?? saved ?? { title: '', url: '' };
}

export function wrongIn(row: LinkRow): readonly LinkField[] {
  if (!row.isTried) return [];
  const wrong = wrongFields(complete(row));
  // A missing name comes from the address, so the address alone is wrong.
  return wrong.includes('url') && shownIn(row).title.trim() === '' ? ['url'] : wrong;
}

/** The link as it would be saved. Without a name it takes that of its server. */
function complete(row: LinkRow): Link {
  const { title, url } = shownIn(row);
  const address = webAddress(url);
  const [, server = ''] = /^https?:\/\/([^/?#:]+)/i.exec(address) ?? [];
  return { title: title.trim() || server.slice(0, MAX_TITLE), url: address };
}

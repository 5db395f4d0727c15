/** Something that whoever packs a release can mend: told in one line, without a stack. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

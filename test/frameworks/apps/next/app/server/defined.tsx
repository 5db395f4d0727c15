'use client';

import '@espoo-values/widget/define';

/** Brings the element to the browser; a server component alone sends it no script. */
export function Defined() {
  return null;
}

'use client';

import '@espoo-values/widget/define';
import '@espoo-values/widget/react';
import { useState } from 'react';
import { CITY } from '../../../city.ts';

/** What React loses when it takes over what a server rendered. */
export default function Page() {
  const [count, setCount] = useState(0);
  return (
    <>
      <espoo-values
        lang="fi"
        edition={CITY}
        headingLevel={4}
        onespoo-values-change={() => setCount((before) => before + 1)}
      />
      <output>{count}</output>
    </>
  );
}

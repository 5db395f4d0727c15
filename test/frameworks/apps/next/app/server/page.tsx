import '@espoo-values/widget/react';
import { renderToString } from '@espoo-values/widget/server';
import { Defined } from './defined.tsx';

/** A server component: the tag in its markup, and what the package makes for servers. */
export default function Page() {
  return (
    <>
      <Defined />
      <espoo-values id="plain" lang="sv" view="mission" heading-level={4}>
        <p>På svenska</p>
      </espoo-values>
      <div
        id="rendered"
        dangerouslySetInnerHTML={{ __html: renderToString({ lang: 'en', view: 'vision' }) }}
        suppressHydrationWarning
      />
    </>
  );
}

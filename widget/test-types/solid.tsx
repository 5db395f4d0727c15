/** @jsxImportSource solid-js */
import { type EspooValuesElement } from '@espoo-values/widget';
import '@espoo-values/widget/solid';

export function Right() {
  const keep = (element: EspooValuesElement) => element.view;
  return (
    <main>
      <espoo-values />
      <espoo-values
        ref={keep}
        id="value"
        class="wide"
        lang="sv"
        view="day"
        value="kumppanuus"
        date="2026-01-05"
        theme="dark"
        layout="plain"
        heading-level="3"
        src={undefined}
        onClick={(event) => event.currentTarget.view}
        on:espoo-values-change={(event) => event.detail.valueId}
        on:espoo-values-error={(event) => event.detail.problems[0]?.message}
      >
        <h2 slot="heading">Päivän arvo</h2>
      </espoo-values>
      <espoo-values heading-level={3} edition={null} />
      <espoo-values prop:headingLevel={3} attr:heading-level={3} prop:edition={null} />
    </main>
  );
}

export const wrong = [
  // @ts-expect-error -- no such view
  <espoo-values view="week" />,
  // @ts-expect-error -- no such view
  <espoo-values prop:view="week" />,
  // @ts-expect-error -- Solid would set it as `headinglevel`
  <espoo-values headingLevel={3} />,
  // @ts-expect-error -- headings end at 6
  <espoo-values heading-level={7} />,
  // @ts-expect-error -- no such attribute
  <espoo-values colour="blue" />,
  // @ts-expect-error -- an edition is an object
  <espoo-values prop:edition="my-city" />,
  // @ts-expect-error -- no such event detail
  <espoo-values on:espoo-values-change={(event) => typeof event.detail.week} />,
];

/** @jsxImportSource react */
import { type EspooValuesElement } from '@espoo-values/widget';
import '@espoo-values/widget/react';
import { useRef } from 'react';

export function Right() {
  const ref = useRef<EspooValuesElement>(null);
  return (
    <main>
      <espoo-values />
      <espoo-values
        ref={ref}
        key="one"
        id="value"
        className="wide"
        lang="sv"
        view="day"
        value="kumppanuus"
        date="2026-01-05"
        theme="dark"
        layout="plain"
        heading-level="3"
        src={undefined}
        onClick={(event) => event.currentTarget.view}
        onespoo-values-change={(event) => event.detail.valueId}
        onespoo-values-error={(event) => event.detail.problems[0]?.message}
      >
        <h2 slot="heading">Päivän arvo</h2>
      </espoo-values>
      <espoo-values headingLevel={3} heading-level={3} edition={null} />
    </main>
  );
}

export const wrong = [
  // @ts-expect-error -- no such view
  <espoo-values view="week" />,
  // @ts-expect-error -- headings end at 6
  <espoo-values heading-level={7} />,
  // @ts-expect-error -- no such attribute
  <espoo-values colour="blue" />,
  // @ts-expect-error -- an edition is an object
  <espoo-values edition="my-city" />,
  // @ts-expect-error -- no such event detail
  <espoo-values onespoo-values-change={(event) => typeof event.detail.week} />,
];

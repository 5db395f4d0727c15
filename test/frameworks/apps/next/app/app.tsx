'use client';

import type {
  EspooValuesChangeDetail,
  EspooValuesElement,
  EspooValuesErrorDetail,
} from '@espoo-values/widget';
import '@espoo-values/widget/define';
import '@espoo-values/widget/react';
import { useEffect, useRef, useState } from 'react';
import { CITY, type Language, NEXT_LANGUAGE, noEdition } from '../../city.ts';

export function App() {
  const [language, setLanguage] = useState<Language>('fi');
  const [isOtherCity, setOtherCity] = useState(false);
  const [isThere, setThere] = useState(true);
  const [hasPlaceholder, setPlaceholder] = useState(true);
  const [told, setTold] = useState<EspooValuesChangeDetail | null>(null);
  const [heard, setHeard] = useState<EspooValuesChangeDetail | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [refused, setRefused] = useState<EspooValuesErrorDetail | null>(null);
  const element = useRef<EspooValuesElement>(null);

  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const listen = ({ detail }: CustomEvent<EspooValuesChangeDetail>) => setHeard(detail);
    current.addEventListener('espoo-values-change', listen);
    setHeard(current.shown);
    return () => current.removeEventListener('espoo-values-change', listen);
  }, [isThere]);

  return (
    <>
      <button id="language" onClick={() => setLanguage(NEXT_LANGUAGE[language])}>
        Next language
      </button>
      <button id="city" onClick={() => setOtherCity(!isOtherCity)}>
        Other city
      </button>
      <button id="element" onClick={() => setThere(!isThere)}>
        Element
      </button>
      <button id="placeholder" onClick={() => setPlaceholder(!hasPlaceholder)}>
        Placeholder
      </button>
      <button id="wrong" onClick={() => setWrong(!isWrong)}>
        Wrong edition
      </button>
      {isThere && (
        <espoo-values
          ref={element}
          lang={language}
          heading-level={3}
          edition={isOtherCity ? { ...CITY } : null}
          onespoo-values-change={({ detail }) => setTold({ ...detail })}
        >
          <p slot="footer">In {language}</p>
        </espoo-values>
      )}
      <section>
        {hasPlaceholder && (
          <div data-espoo-values data-view="mission">
            <p>In {language}</p>
          </div>
        )}
        <p>After the placeholder</p>
      </section>
      <aside>
        <espoo-values
          view="mission"
          heading-level={5}
          hidden={isWrong}
          edition={isWrong ? noEdition() : null}
          onespoo-values-error={({ detail }) => setRefused({ ...detail })}
        />
      </aside>
      <output id="told">{JSON.stringify(told)}</output>
      <output id="heard">{JSON.stringify(heard)}</output>
      <output id="refused">{JSON.stringify(refused)}</output>
    </>
  );
}

import type {
  EspooValuesChangeDetail,
  EspooValuesElement,
  EspooValuesErrorDetail,
} from '@espoo-values/widget';
import '@espoo-values/widget/define';
import '@espoo-values/widget/solid';
import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { CITY, type Language, NEXT_LANGUAGE, noEdition } from '../city.ts';

export function App() {
  const [language, setLanguage] = createSignal<Language>('fi');
  const [isOtherCity, setOtherCity] = createSignal(false);
  const [isThere, setThere] = createSignal(true);
  const [hasPlaceholder, setPlaceholder] = createSignal(true);
  const [told, setTold] = createSignal<EspooValuesChangeDetail | null>(null);
  const [heard, setHeard] = createSignal<EspooValuesChangeDetail | null>(null);
  const [isWrong, setWrong] = createSignal(false);
  const [refused, setRefused] = createSignal<EspooValuesErrorDetail | null>(null);
  /** Another object for every event, as a listener that sets state makes it in other frameworks. */
  const edition = () => (told(), isOtherCity() ? { ...CITY } : null);
  const wrongEdition = () => (refused(), isWrong() ? noEdition() : null);

  const hear = (element: EspooValuesElement) => {
    const listen = ({ detail }: CustomEvent<EspooValuesChangeDetail>) => setHeard(detail);
    onMount(() => {
      element.addEventListener('espoo-values-change', listen);
      setHeard(element.shown);
    });
    onCleanup(() => element.removeEventListener('espoo-values-change', listen));
  };

  return (
    <>
      <button id="language" onClick={() => setLanguage(NEXT_LANGUAGE[language()])}>
        Next language
      </button>
      <button id="city" onClick={() => setOtherCity(!isOtherCity())}>
        Other city
      </button>
      <button id="element" onClick={() => setThere(!isThere())}>
        Element
      </button>
      <button id="placeholder" onClick={() => setPlaceholder(!hasPlaceholder())}>
        Placeholder
      </button>
      <button id="wrong" onClick={() => setWrong(!isWrong())}>
        Wrong edition
      </button>
      <Show when={isThere()}>
        <espoo-values
          ref={hear}
          lang={language()}
          prop:headingLevel={3}
          prop:edition={edition()}
          on:espoo-values-change={({ detail }) => setTold({ ...detail })}
        >
          <p slot="footer">In {language()}</p>
        </espoo-values>
      </Show>
      <section>
        <Show when={hasPlaceholder()}>
          <div data-espoo-values data-view="mission">
            <p>In {language()}</p>
          </div>
        </Show>
        <p>After the placeholder</p>
      </section>
      <aside>
        <espoo-values
          view="mission"
          heading-level={5}
          hidden={isWrong()}
          prop:edition={wrongEdition()}
          on:espoo-values-error={({ detail }) => setRefused({ ...detail })}
        />
      </aside>
      <output id="told">{JSON.stringify(told())}</output>
      <output id="heard">{JSON.stringify(heard())}</output>
      <output id="refused">{JSON.stringify(refused())}</output>
    </>
  );
}

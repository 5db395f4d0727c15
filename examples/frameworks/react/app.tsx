import { chooseLanguage } from '@espoo-values/strategy-content';
import { languageNames, languages } from '@espoo-values/strategy-content/outline';
import type { Edition, EspooValuesChangeDetail, View } from '@espoo-values/widget';
import '@espoo-values/widget/define';
import '@espoo-values/widget/react';
import { useState } from 'react';
import EXAMPLE_CITY from '../example-city.json';

/** As it might come from that city's own server: the element checks it. */
const OTHER_CITY = EXAMPLE_CITY as Edition;

const VIEWS = ['day', 'values', 'vision', 'mission', 'all'] satisfies View[];

/** The element with a state around it: the state chooses the options, and the event reports the shown value. */
export function App() {
  const [language, setLanguage] = useState(() => chooseLanguage('en', languages));
  const [view, setView] = useState<View>('day');
  const [isOtherCity, setOtherCity] = useState(false);
  const [isThere, setThere] = useState(true);
  const [shown, setShown] = useState<EspooValuesChangeDetail>();

  return (
    <>
      <form className="choices">
        {languages.length > 1 && (
          <label>
            Language{' '}
            <select name="language" value={language} onChange={(event) => setLanguage(event.target.value)}>
              {languages.map((tag) => (
                <option key={tag} value={tag} lang={tag}>
                  {languageNames[tag]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          View{' '}
          <select name="view" value={view} onChange={(event) => setView(event.target.value as View)}>
            {VIEWS.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            name="other-city"
            checked={isOtherCity}
            onChange={(event) => setOtherCity(event.target.checked)}
          />{' '}
          Another city’s text
        </label>
        <button type="button" onClick={() => setThere(!isThere)}>
          {isThere ? 'Remove the element' : 'Add it again'}
        </button>
      </form>
      {isThere && (
        <espoo-values
          lang={language}
          view={view}
          edition={isOtherCity ? OTHER_CITY : null}
          onespoo-values-change={(event) => setShown(event.detail)}
        />
      )}
      <p>
        The last event said: <output>{JSON.stringify(shown)}</output>
      </p>
    </>
  );
}

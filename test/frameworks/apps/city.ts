/* What all applications set as `edition`: another city's text, with nothing imported. The city is made up. */

const section = (title: string) => ({ title, paragraphs: [`${title}.`] });

const translation = (vision: string, mission: string, values: string, value: string) => ({
  official: true,
  trail: [vision],
  vision: section(vision),
  mission: section(mission),
  values: { title: values, items: [{ id: 'selkeys', ...section(value) }] },
});

export const CITY = {
  id: 'example-city',
  languages: ['fi', 'sv', 'en'],
  city: { fi: 'Esimerkkilä', sv: 'Exempelstad', en: 'Example City' },
  source: { title: 'Esimerkkilän strategia', site: 'example.org' },
  translations: {
    fi: translation('Visio', 'Tehtävä', 'Arvot', 'Selkeys'),
    sv: translation('Vision', 'Uppgift', 'Värderingar', 'Tydlighet'),
    en: translation('Vision', 'Mission', 'Values', 'Clarity'),
  },
};

/** No edition, whatever the types say, and another one each time. */
export const noEdition = () => [] as never;

/** The language after each, as the button goes through them. */
export const NEXT_LANGUAGE = { fi: 'sv', sv: 'en', en: 'fi' } as const;

export type Language = keyof typeof NEXT_LANGUAGE;

// @ts-check

/** Names, in each language of the desk, of languages that many browsers have no name for. */
export const NORTHERN = {
  fi: {
    se: 'pohjoissaame',
    smn: 'inarinsaame',
    sms: 'koltansaame',
    sma: 'eteläsaame',
    smj: 'luulajansaame',
    fit: 'meänkieli',
    rmf: 'Suomen romani',
    kl: 'grönlanti',
  },
  sv: {
    se: 'nordsamiska',
    smn: 'enaresamiska',
    sms: 'skoltsamiska',
    sma: 'sydsamiska',
    smj: 'lulesamiska',
    fit: 'meänkieli',
    rmf: 'finsk romani',
    kl: 'grönländska',
  },
  en: {
    se: 'Northern Sami',
    smn: 'Inari Sami',
    sms: 'Skolt Sami',
    sma: 'Southern Sami',
    smj: 'Lule Sami',
    fit: 'Meänkieli',
    rmf: 'Finnish Romani',
    kl: 'Greenlandic',
  },
};

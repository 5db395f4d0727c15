/* The types of the exports of yaml.js. */
export * from 'yaml';

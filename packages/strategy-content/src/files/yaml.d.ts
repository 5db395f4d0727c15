/* The types of what yaml.js passes on. */
export * from 'yaml';

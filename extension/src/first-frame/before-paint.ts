import { keptFrame } from './first-frame-record.ts';

// In the head of the pages that are rendered by their script: with colours set, none flashes in the other ones.
try {
  document.documentElement.dataset['theme'] = keptFrame().settings.theme;
} catch {
  // The browser's own colours, until the settings are known.
}

export { EspooValuesElement } from './espoo-values-element.ts';
export type { EspooValuesChangeDetail, EspooValuesErrorDetail, EspooValuesEventMap } from './events.ts';
export type { HeadingLevel, Layout, Theme, View } from './options.ts';
export { register } from './register.ts';
export type {
  CivilDate,
  Edition,
  Language,
  Problem,
  Section,
  Translation,
  Value,
} from '@espoo-values/strategy-content';

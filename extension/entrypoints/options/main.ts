import { startOptions } from '../../src/options/options-page.ts';

startOptions();

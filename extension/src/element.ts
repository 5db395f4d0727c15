/* The element with all of its languages: they are on this machine, and none is to be waited for. */
import '@espoo-values/widget/languages/all';

export { register } from '@espoo-values/widget';

/* The element with all of its languages: they are on this machine, and none is to be waited for. */

export { register } from '@espoo-values/widget';

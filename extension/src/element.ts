/* Registers the element with all of its languages: they are on this machine, and none is to be waited for. */
import { register } from '@espoo-values/widget';

register();

/* Registers the element. */
import { register } from '@espoo-values/widget';

register();

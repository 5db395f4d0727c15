/* Every translation of the built-in edition, for who is not to wait for any: a server, an extension. */
import './fi.ts';
import './sv.ts';
import './en.ts';

// Before Lit, which looks for it once.
import './xhtml-templates.ts';
import './define.ts';

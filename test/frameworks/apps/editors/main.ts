import '@espoo-values/widget/define';
import { ClassicEditor, Essentials, GeneralHtmlSupport, Paragraph } from 'ckeditor5';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/* Two editors that keep what is in them: what another puts in is taken out at once. Both have a placeholder in their text. */

const TEXT = '<p>Teksti</p><div data-espoo-values="" data-view="mission"><p>Vara</p></div>';

const ckeditor = await ClassicEditor.create(document.getElementById('ckeditor') as HTMLElement, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, GeneralHtmlSupport],
  htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
  initialData: TEXT,
});

const schema = new Schema({
  nodes: basic.spec.nodes.addToEnd('placeholder', {
    group: 'block',
    content: 'block*',
    attrs: { view: {} },
    parseDOM: [
      { tag: 'div[data-espoo-values]', getAttrs: (node) => ({ view: node.getAttribute('data-view') }) },
    ],
    toDOM: ({ attrs }) => ['div', { 'data-espoo-values': '', 'data-view': attrs['view'] as string }, 0],
  }),
});
const written = document.createElement('div');
written.innerHTML = TEXT;
const view = new EditorView(document.getElementById('prosemirror') as HTMLElement, {
  state: EditorState.create({ doc: DOMParser.fromSchema(schema).parse(written) }),
});

const texts = {
  ckeditor: () => ckeditor.getData(),
  prosemirror: () => {
    const saved = document.createElement('div');
    saved.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return saved.innerHTML;
  },
};
declare global {
  interface Window {
    /** What each editor would save. */
    texts: typeof texts;
    /** Shows what an editor would save to a reader. */
    preview: (editor: keyof typeof texts) => void;
  }
}
window.texts = texts;
window.preview = (editor) => {
  (document.getElementById('preview') as HTMLElement).innerHTML = texts[editor]();
};

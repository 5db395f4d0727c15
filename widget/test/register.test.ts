import { expect } from '@open-wc/testing';
import { EspooValuesElement } from '../src/espoo-values-element.ts';
import { register } from '../src/register.ts';
import { VERSION } from '../src/version.ts';
import '../src/define.ts';
import { consoleDuring } from './support.ts';

describe('registering', () => {
  it('the same class a second time changes nothing and says nothing', async () => {
    const said = await consoleDuring('info', () => expect(register()).to.equal(true));
    expect(said).to.deep.equal([]);
    expect(customElements.get('espoo-values')).to.equal(EspooValuesElement);
  });

  it('beside another copy changes nothing, and one console line names both versions', async () => {
    const { get } = customElements;
    let said: string[] | undefined;
    try {
      // What a copy of the class sees: one that is registered and is not itself.
      customElements.get = () =>
        class extends HTMLElement {
          static version = '0.0.9';
        };
      said = await consoleDuring('info', () => expect(register()).to.equal(false));
    } finally {
      customElements.get = get;
    }
    expect(said).to.deep.equal([
      `<espoo-values> 0.0.9 is in use; ${VERSION} was loaded too and is left unused`,
    ]);
  });

  it('beside another copy of the same version, as where a page runs the script anew, says nothing', async () => {
    const { get } = customElements;
    try {
      customElements.get = () =>
        class extends HTMLElement {
          static version = VERSION;
        };
      expect(await consoleDuring('info', () => expect(register()).to.equal(false))).to.deep.equal([]);
    } finally {
      customElements.get = get;
    }
  });

  it('has the package’s version', async () => {
    const { version } = (await (await fetch(new URL('../package.json', import.meta.url))).json()) as {
      version: string;
    };
    expect(EspooValuesElement.version).to.equal(version);
  });
});

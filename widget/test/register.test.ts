import { expect } from '@open-wc/testing';
import { EspooValuesElement } from '../src/espoo-values-element.ts';
import { register } from '../src/register.ts';
import { VERSION } from '../src/version.ts';
import '../src/define.ts';
import { consoleDuring } from './support.ts';

describe('registering', () => {
  it('a second time changes nothing, and one console line names both versions', async () => {
    const said = await consoleDuring('info', () => expect(register()).to.equal(false));
    expect(said).to.deep.equal([
      `<espoo-values> ${VERSION} is in use; ${VERSION} was loaded too and is left unused`,
    ]);
    expect(customElements.get('espoo-values')).to.equal(EspooValuesElement);
  });

  it('has the package’s version', async () => {
    const { version } = (await (await fetch(new URL('../package.json', import.meta.url))).json()) as {
      version: string;
    };
    expect(EspooValuesElement.version).to.equal(version);
  });
});

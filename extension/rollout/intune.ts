import { managedSchema } from '../build/managed-schema.ts';
import { registryValues } from './windows-registry.ts';

/** The name under which Windows keeps the template, and its one category. */
const APP = 'EspooValues';
const CATEGORY = 'espoovalues';

const ROOT = './Device/Vendor/MSFT/Policy';

/** A row of a custom profile in Intune. */
interface Row {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/**
 * Rows of a custom profile that bring the extension's settings to Chrome: a template made from the schema first, then one
 * row for each setting. The extension itself is installed by the settings catalogue.
 */
export function chromeRows(id: string, settings: object): readonly Row[] {
  const rows = Object.entries(registryValues(settings)).map(([name, value]) => ({
    name,
    uri: `${ROOT}/Config/${APP}~Policy~${CATEGORY}/${name}`,
    value:
      typeof value === 'number' ? (value === 1 ? '<enabled/>' : '<disabled/>') : enabledWith(name, value),
  }));
  return [
    {
      name: 'template',
      uri: `${ROOT}/ConfigOperations/ADMXInstall/${APP}/Policy/${APP}Chrome`,
      value: template(id),
    },
    ...rows,
  ];
}

/** The rows as text to copy from. */
export function rowsAsText(rows: readonly Row[]): string {
  return rows
    .map(({ name, uri, value }) => `Name: ${name}\nOMA-URI: ${uri}\nData type: String\nValue:\n${value}\n`)
    .join('\n');
}

/** An administrative template with every setting: the smallest that Windows takes in. */
function template(id: string): string {
  const key = `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`;
  const policies = Object.entries(managedSchema().properties).map(([name, { type }]) => {
    const start = `    <policy name="${name}" class="Machine" displayName="${name}" key="${key}"`;
    const parent = `      <parentCategory ref="${CATEGORY}" />\n      <supportedOn ref="any" />`;
    return type === 'boolean'
      ? `${start} valueName="${name}">
${parent}
      <enabledValue><decimal value="1" /></enabledValue>
      <disabledValue><decimal value="0" /></disabledValue>
    </policy>`
      : `${start}>
${parent}
      <elements><text id="${name}" valueName="${name}" maxLength="65536" /></elements>
    </policy>`;
  });
  return `<policyDefinitions revision="1.0" schemaVersion="1.0">
  <policyNamespaces><target prefix="${CATEGORY}" namespace="${APP}.Policies.Chrome" /></policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn><definitions><definition name="any" displayName="any" /></definitions></supportedOn>
  <categories><category name="${CATEGORY}" displayName="${APP}" /></categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>`;
}

function enabledWith(name: string, value: string): string {
  return `<enabled/>\n<data id="${name}" value="${escaped(value)}"/>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

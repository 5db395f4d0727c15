import { managedSchema } from '../build/managed-schema.ts';
import { escaped } from '../build/xml.ts';
import { registryValues } from './windows-registry.ts';

/** The name under which Windows keeps the template, and its one category. */
const APP = 'EspooValues';
const CATEGORY = 'espoovalues';

/**
 * The rows of a custom profile that sets the extension's settings in Chrome, as text to copy from: first a template made from the
 * schema, then a row for each setting. The settings catalogue installs the extension itself.
 */
export function chromeRows(id: string, settings: object): string {
  const rows = Object.entries(registryValues(settings)).map(([name, value]) => {
    const state = value === 0 ? '<disabled/>' : '<enabled/>';
    const data = typeof value === 'string' ? `\n<data id="${name}" value="${escaped(value)}"/>` : '';
    return row(name, `Config/${APP}~Policy~${CATEGORY}/${name}`, state + data);
  });
  const install = `ConfigOperations/ADMXInstall/${APP}/Policy/${APP}Chrome`;
  return [row('template', install, template(id)), ...rows].join('\n');
}

function row(name: string, place: string, value: string): string {
  return `Name: ${name}
OMA-URI: ./Device/Vendor/MSFT/Policy/${place}
Data type: String
Value:
${value}
`;
}

/** An administrative template with every setting: the smallest that Windows accepts. */
function template(id: string): string {
  const key = `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`;
  const policies = Object.entries(managedSchema().properties).map(([name, { type }]) => {
    const isOnOff = type === 'boolean';
    const data = isOnOff
      ? `<enabledValue><decimal value="1" /></enabledValue>
      <disabledValue><decimal value="0" /></disabledValue>`
      : `<elements><text id="${name}" valueName="${name}" maxLength="65536" /></elements>`;
    return `    <policy name="${name}" class="Machine" displayName="${name}" key="${key}"${isOnOff ? ` valueName="${name}"` : ''}>
      <parentCategory ref="${CATEGORY}" />
      <supportedOn ref="any" />
      ${data}
    </policy>
`;
  });
  return `<policyDefinitions revision="1.0" schemaVersion="1.0">
  <policyNamespaces><target prefix="${CATEGORY}" namespace="${APP}.Policies.Chrome" /></policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn><definitions><definition name="any" displayName="any" /></definitions></supportedOn>
  <categories><category name="${CATEGORY}" displayName="${APP}" /></categories>
  <policies>
${policies.join('')}  </policies>
</policyDefinitions>`;
}

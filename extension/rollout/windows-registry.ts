import type { Source } from './rollout-options.ts';

/** A key of the registry with its values. */
export interface RegistryKey {
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** High, so that it replaces no entry that is there already: an entry's number means nothing else. */
const LIST_ENTRY = '9100';

export function chromeKeys(source: Source, settings: object): readonly RegistryKey[] {
  const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
  return [
    { path: root, values: { NTPFooterExtensionAttributionEnabled: 0 } },
    ...extensionKeys(root, source, settings),
  ];
}

export function edgeKeys(source: Source, settings: object): readonly RegistryKey[] {
  return extensionKeys('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge', source, settings);
}

function extensionKeys(root: string, { id, address }: Source, settings: object): readonly RegistryKey[] {
  return [
    { path: `${root}\\ExtensionInstallForcelist`, values: { [LIST_ENTRY]: `${id};${address}` } },
    { path: `${root}\\3rdparty\\extensions\\${id}\\policy`, values: registryValues(settings) },
  ];
}

/** Settings as a registry holds them: Chromium takes a number for true or false, and a list as JSON. */
export function registryValues(settings: object): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(settings) as [string, unknown][]) {
    if (typeof value === 'boolean') values[name] = Number(value);
    // ASCII alone: Windows takes a file of another encoding for its own code page.
    else values[name] = typeof value === 'string' ? value : asciiJson(value);
  }
  return values;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A file for `reg import`. */
export function registryFile(keys: readonly RegistryKey[]): string {
  const blocks = keys.map(({ path, values }) => {
    const lines = Object.entries(values).map(([name, value]) => `${quoted(name)}=${registryData(value)}`);
    return [`[${path}]`, ...lines, ''];
  });
  return ['Windows Registry Editor Version 5.00', '', ...blocks.flat()].join('\r\n');
}

/** The same as a PowerShell script, for what runs scripts only. */
export function powerShellScript(keys: readonly RegistryKey[]): string {
  const blocks = keys.map(({ path, values }) => {
    const key = literal(`Registry::${path}`);
    const lines = Object.entries(values).map(([name, value]) => {
      const [type, data] = typeof value === 'number' ? ['DWord', `${value}`] : ['String', literal(value)];
      return `New-ItemProperty -Path ${key} -Name ${literal(name)} -PropertyType ${type} -Value ${data} -Force | Out-Null`;
    });
    return [`if (-not (Test-Path ${key})) { New-Item -Path ${key} -Force | Out-Null }`, ...lines];
  });
  return `${["$ErrorActionPreference = 'Stop'", ...blocks.flat()].join('\n')}\n`;
}

function registryData(value: string | number): string {
  return typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

import type { Source } from './rollout-options.ts';

type Values = Readonly<Record<string, string | number>>;

/** Values by the path of their key. */
export type RegistryKeys = Readonly<Record<string, Values>>;

const POLICIES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';

/** The number is high, so that it replaces no present entry. An entry's number means nothing else. */
const LIST_ENTRY = '9100';

export function chromeKeys(source: Source, settings: object): RegistryKeys {
  const root = `${POLICIES}\\Google\\Chrome`;
  return { [root]: { NTPFooterExtensionAttributionEnabled: 0 }, ...extensionKeys(root, source, settings) };
}

export function edgeKeys(source: Source, settings: object): RegistryKeys {
  return extensionKeys(`${POLICIES}\\Microsoft\\Edge`, source, settings);
}

function extensionKeys(root: string, { id, address }: Source, settings: object): RegistryKeys {
  return {
    [`${root}\\ExtensionInstallForcelist`]: { [LIST_ENTRY]: `${id};${address}` },
    [`${root}\\3rdparty\\extensions\\${id}\\policy`]: registryValues(settings),
  };
}

/** Settings as values of a registry: Chromium takes a number for true or false, and a list as JSON. */
export function registryValues(settings: object): Values {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(settings) as [string, unknown][]) {
    if (typeof value === 'boolean') values[name] = Number(value);
    else values[name] = typeof value === 'string' ? value : asciiJson(value);
  }
  return values;
}

/** JSON in ASCII only: Windows reads a file of another encoding in its own code page. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A file for `reg import`. */
export function registryFile(keys: RegistryKeys): string {
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const blocks = Object.entries(keys).flatMap(([path, values]) => {
    const lines = Object.entries(values).map(([name, value]) => {
      const isText = typeof value === 'string';
      return `${quoted(name)}=${isText ? quoted(value) : `dword:${value.toString(16).padStart(8, '0')}`}`;
    });
    return [`[${path}]`, ...lines, ''];
  });
  return ['Windows Registry Editor Version 5.00', '', ...blocks].join('\r\n');
}

/** The same as a PowerShell script, for tools that run only scripts. */
export function powerShellScript(keys: RegistryKeys): string {
  const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const lines = Object.entries(keys).flatMap(([path, values]) => {
    const key = literal(`Registry::${path}`);
    const items = Object.entries(values).map(([name, value]) => {
      const data = typeof value === 'string' ? `String -Value ${literal(value)}` : `DWord -Value ${value}`;
      return `New-ItemProperty -Path ${key} -Name ${literal(name)} -PropertyType ${data} -Force | Out-Null`;
    });
    return [`if (-not (Test-Path ${key})) { New-Item -Path ${key} -Force | Out-Null }`, ...items];
  });
  return `${["$ErrorActionPreference = 'Stop'", ...lines].join('\n')}\n`;
}

import type { Attribute, ClassMember, Package } from 'custom-elements-manifest';
import { elementOf } from './manifest.ts';

/** Frameworks whose templates get types: the name of each is the package's subpath too. */
export const FRAMEWORKS = ['react', 'preact', 'solid', 'vue', 'svelte'] as const;

type Framework = (typeof FRAMEWORKS)[number];

/** What all of them share: the file that the others import. */
export const SHARED_FILE = 'tag-types.d.ts';

/** The attributes and properties of the tag, with types from the class itself and sentences from the manifest. */
export function sharedTypes(manifest: Package): string {
  const { attributes, members, description } = elementOf(manifest);
  // What the platform has for every element, the frameworks have too.
  const own = attributes.filter(({ name }) => name !== 'lang');
  const isAttribute = new Set(own.map(({ name }) => name));
  const properties = members.filter(
    (each) => each.kind === 'field' && !each.static && !each.readonly && !isAttribute.has(each.name),
  );
  return `import type { Edition, EditionInPart, EspooValuesElement, EspooValuesEventMap } from './index.js';

/** A number as text or as it is: \`3\` or \`"3"\`; an edition whole, as what is read of it may not be. */
type Settable<T> = T extends number ? T | \`\${T}\` : T extends EditionInPart ? Edition : T;

/** The attributes of \`<espoo-values>\`; those left out have their defaults. ${oneLine(description)} */
export interface EspooValuesAttributes {
${own.map((each) => member(each.name, each.fieldName ?? each.name, each)).join('\n')}
}

/** The properties of \`<espoo-values>\` that no attribute has the name of. */
export interface EspooValuesProperties {
${properties.map((each) => member(each.name, each.name, each)).join('\n')}
}

/** Listeners to its events, by what a framework puts before an event's name. */
export type EspooValuesListeners<Prefix extends string> = {
  [Type in keyof EspooValuesEventMap as \`\${Prefix}\${Type}\`]?:
    | ((event: EspooValuesEventMap[Type]) => unknown)
    | undefined;
};
`;
}

/** The declarations for one framework: importing them, for nothing but their types, tells it of the tag. */
export function frameworkTypes(framework: Framework, manifest: Package): string {
  const { tagName = '', events } = elementOf(manifest);
  const shared = 'EspooValuesAttributes, EspooValuesListeners, EspooValuesProperties';
  const imports = `import type { ${shared} } from './${SHARED_FILE.replace('.d.ts', '.js')}';
import type { EspooValuesElement, EspooValuesEventMap } from './index.js';
`;
  return (
    imports +
    AUGMENTATIONS[framework](
      tagName,
      events.map(({ name }) => name),
    )
  );
}

const AUGMENTATIONS: Record<Framework, (tag: string, events: string[]) => string> = {
  react: (tag) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Known = EspooValuesAttributes & EspooValuesProperties & EspooValuesListeners<'on'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': Omit<DetailedHTMLProps<HTMLAttributes<EspooValuesElement>, EspooValuesElement>, keyof Known> &
        Known & { class?: string | undefined };
    }
  }
}

export type { EspooValuesElement, EspooValuesEventMap };
`,
  preact: (tag) => `import type { ClassAttributes, HTMLAttributes } from 'preact';

type Known = EspooValuesAttributes & EspooValuesProperties & EspooValuesListeners<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': Omit<HTMLAttributes<EspooValuesElement>, keyof Known> &
        ClassAttributes<EspooValuesElement> &
        Known;
    }
  }
}

export type { EspooValuesElement, EspooValuesEventMap };
`,
  solid: (tag) => `import type { JSX } from 'solid-js';

type Prefixed<Prefix extends string, T> = {
  [Name in keyof T as \`\${Prefix}:\${Name & string}\`]?: T[Name];
};
type Properties = Pick<EspooValuesAttributes, keyof EspooValuesAttributes & keyof EspooValuesElement> &
  EspooValuesProperties;
type Known = EspooValuesAttributes &
  EspooValuesProperties &
  EspooValuesListeners<'on:'> &
  Prefixed<'attr', EspooValuesAttributes> &
  Prefixed<'prop', Properties>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': Omit<JSX.HTMLAttributes<EspooValuesElement>, keyof Known> & Known;
    }
  }
}

export type { EspooValuesElement, EspooValuesEventMap };
`,
  vue: (tag, events) => `import type { HTMLAttributes, PublicProps } from 'vue';

type CamelCase<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<CamelCase<Rest>>}\`
  : Name;
type Listeners = {
  [Type in keyof EspooValuesEventMap as \`on\${Capitalize<CamelCase<Type>>}\`]?:
    | ((event: EspooValuesEventMap[Type]) => unknown)
    | undefined;
};
type Known = EspooValuesAttributes & EspooValuesProperties & Listeners & EspooValuesListeners<'on:'>;
type Emit<Type extends keyof EspooValuesEventMap> = (type: Type, event: EspooValuesEventMap[Type]) => void;
type Tag = new () => EspooValuesElement & {
  /** What a template may say of the tag. */
  $props: Omit<HTMLAttributes, keyof Known> & Known & PublicProps;
  $emit: ${events.map((each) => `Emit<'${each}'>`).join(' & ')};
};

declare module 'vue' {
  interface GlobalComponents {
    '${tag}': Tag;
  }
}
declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': InstanceType<Tag>['$props'];
    }
  }
}

export type { EspooValuesElement, EspooValuesEventMap };
`,
  svelte: (tag) => `import type { HTMLAttributes } from 'svelte/elements';

type Known = EspooValuesAttributes &
  EspooValuesProperties &
  EspooValuesListeners<'on'> &
  EspooValuesListeners<'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': Omit<HTMLAttributes<EspooValuesElement>, keyof Known> & Known;
  }
}

export type { EspooValuesElement, EspooValuesEventMap };
`,
};

function member(name: string, property: string, { description }: Attribute | ClassMember): string {
  const quoted = /^\w+$/.test(name) ? name : `'${name}'`;
  // Frameworks take a property away by setting nothing.
  return `  /** ${oneLine(description)} */
  ${quoted}?: Settable<EspooValuesElement['${property}']> | null | undefined;`;
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ');
}

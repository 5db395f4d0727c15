import type { Format } from '../src/edition-format.ts';
import { NO_TEXT } from '../src/text-format.ts';

/** A format as JSON Schema, for editors and for other programs. */
export function jsonSchema(format: Format): Record<string, unknown> {
  if ('choices' in format) return { enum: format.choices };
  if ('each' in format)
    return { type: 'object', additionalProperties: jsonSchema(format.each), minProperties: 1 };
  if ('item' in format)
    return { type: 'array', items: jsonSchema(format.item), minItems: 1, maxItems: format.most };
  if ('keys' in format) {
    const { keys, optional } = format;
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(keys).map(([key, part]) => [key, jsonSchema(part)])),
      required: Object.keys(keys).filter((key) => !optional?.includes(key)),
      additionalProperties: false,
    };
  }
  const { most, only } = format;
  return {
    type: 'string',
    maxLength: most,
    not: { anyOf: NO_TEXT.map(([pattern]) => ({ pattern: pattern.source })) },
    ...(only && { pattern: only[0].source }),
  };
}

import type { Format } from '../src/edition-format.ts';

/** A format as JSON Schema, for editors and for other programs. */
export function jsonSchema(format: Format): Record<string, unknown> {
  if ('choices' in format) return { enum: format.choices };
  if ('item' in format)
    return { type: 'array', items: jsonSchema(format.item), minItems: 1, maxItems: format.most };
  if ('keys' in format) {
    const { keys, optional } = format;
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(keys).map(([key, part]) => [key, jsonSchema(part)])),
      required: Object.keys(keys).filter((key) => key !== optional),
      additionalProperties: false,
    };
  }
  const { most, pattern, without } = format;
  const schema = { type: 'string', maxLength: most, pattern: pattern.source };
  return without ? { ...schema, not: { pattern: without.source } } : schema;
}

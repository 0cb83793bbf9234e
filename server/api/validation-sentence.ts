import type { FastifySchemaValidationError } from 'fastify/types/schema.js';

/** A clear sentence about the first fault of a request that does not fit its schema, naming the field. */
export function validationSentence(faults: readonly FastifySchemaValidationError[]): string {
  // Of a union every branch complains; the branch that took the right type says what is wrong.
  const fault = faults.find(({ keyword }) => !['type', 'anyOf'].includes(keyword)) ?? faults[0];
  const field = fault?.instancePath.split('/').at(-1);
  if (fault === undefined || (field === '' && fault.keyword === 'type')) {
    return 'The request needs a JSON object as its body.';
  }
  const { params } = fault;
  switch (fault.keyword) {
    case 'required':
      return `"${String(params.missingProperty)}" is missing.`;
    case 'additionalProperties':
      return `"${String(params.additionalProperty)}" is not known here: leave it out.`;
    case 'type':
      return `"${field}" takes ${kindOf(String(params.type))}.`;
    case 'minLength':
      return `"${field}" is empty.`;
    case 'maxLength':
      return `"${field}" is too long: at most ${String(params.limit)} characters.`;
    default:
      return `"${field}" ${fault.message ?? 'is not valid'}.`;
  }
}

function kindOf(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    null: 'a text or nothing',
  };
  return words[type] ?? type;
}

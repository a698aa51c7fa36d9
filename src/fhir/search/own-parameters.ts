import type { SearchParameterDefinition } from '../definitions/definitions.ts';
import { searchParameters } from '../profiles/definition-files.ts';

type Parameters = Readonly<Record<string, readonly SearchParameterDefinition[]>>;

let known: Parameters | undefined;

/** Search parameters of our own, as profiles/ defines them, by resource type: what people ask of trials and R4 has no parameter for. */
export function ownParameters(): Parameters {
  known ??= read();
  return known;
}

function read(): Parameters {
  const byType: Record<string, SearchParameterDefinition[]> = {};
  for (const { code, type, expression, target, url, base } of searchParameters()) {
    const definition = { code, type, expression: expression ?? '', url, ...(target ? { target } : {}) };
    for (const one of base) {
      byType[one] ??= [];
      byType[one].push(definition);
    }
  }
  return byType;
}

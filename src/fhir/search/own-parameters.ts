import type { SearchParameter } from '@medplum/fhirtypes';
import type { SearchParameterDefinition } from '../definitions/definitions.ts';
import { searchParameters, structureDefinition, valueSet } from '../profiles/definition-files.ts';

type Parameters = Readonly<Record<string, readonly SearchParameterDefinition[]>>;

let known: Parameters | undefined;

/** Search parameters of our own, as profiles/ defines them, by resource type: what people ask of trials and R4 has no parameter for. */
export function ownParameters(): Parameters {
  known ??= read();
  return known;
}

function read(): Parameters {
  const byType: Record<string, SearchParameterDefinition[]> = {};
  for (const parameter of searchParameters()) {
    const { code, type, expression = '', target, url, base } = parameter;
    const codeSystems = codeSystemsOf(parameter);
    const definition: SearchParameterDefinition = {
      code,
      type,
      expression,
      url,
      ...(target ? { target } : {}),
      ...(codeSystems.length > 0 ? { codeSystems } : {}),
    };
    for (const one of base) {
      byType[one] ??= [];
      byType[one].push(definition);
    }
  }
  return byType;
}

/** Where the parameter is the code in an extension of ours: the systems of the codes that it is bound to. */
function codeSystemsOf({ type, expression = '' }: SearchParameter): string[] {
  const url = /extension\('([^']+)'\)\.value$/.exec(expression)?.[1];
  if (type !== 'token' || url === undefined) return [];
  const value = structureDefinition(url)?.differential?.element.find(({ id }) => id === 'Extension.value[x]');
  const codes = value?.binding?.valueSet === undefined ? undefined : valueSet(value.binding.valueSet);
  return (codes?.compose?.include ?? []).flatMap(({ system }) => system ?? []);
}

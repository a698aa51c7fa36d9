import type { CodeEntry, CodeSystem } from '../../../terminology/codes/code-system.ts';
import { UnknownHere } from '../../../terminology/codes/unknown-here.ts';
import type { Interaction } from '../../call.ts';
import { orElsewhere } from './answered-elsewhere.ts';
import { askedCode, withSystem } from './asked-codes.ts';
import { codeSystemAt, entryOf } from './code-systems.ts';
import { inputsOf } from './inputs.ts';
import { type OutParameter, parametersReply } from './parameters-reply.ts';

const lookupHere: Interaction = async (call) => {
  const inputs = inputsOf(call, 'CodeSystem-lookup');
  const asked = withSystem(askedCode(inputs));
  const system = await codeSystemAt(call, asked.system, asked.version, asked.expression);
  const entry = entryOf(system, asked);
  const { display } = entry;
  if (display === undefined)
    throw new UnknownHere('unprocessable', `${system.url} has the code ${entry.code}, but its name is not known here`, {
      expression: asked.expression,
    });
  const wanted = new Set(inputs.all('property').map(({ text }) => text ?? ''));
  const wants = (name: string): boolean => wanted.size === 0 || wanted.has(name);
  const [version] = system.versions;
  return parametersReply([
    { name: 'name', valueString: system.title },
    ...(version === undefined ? [] : [{ name: 'version', valueString: version }]),
    { name: 'display', valueString: display },
    ...(wants('designation') ? entry.designations.map(designation) : []),
    ...properties(system, entry, wants),
  ]);
};

/** codesystem-operation-lookup.html. Without `property`, all that is known is told. */
export const lookup = orElsewhere('CodeSystem-lookup', lookupHere);

const designation = ({ value, language }: CodeEntry['designations'][number]): OutParameter => ({
  name: 'designation',
  part: [
    ...(language === undefined ? [] : [{ name: 'language', valueCode: language }]),
    { name: 'value', valueString: value },
  ],
});

function properties(system: CodeSystem, entry: CodeEntry, wants: (name: string) => boolean): OutParameter[] {
  const linked = (name: 'parent' | 'child', codes: readonly string[]): OutParameter[] =>
    wants(name)
      ? codes.map((code) => {
          const display = system.find(code)?.display;
          const description: OutParameter[] =
            display === undefined ? [] : [{ name: 'description', valueString: display }];
          return property(name, { valueCode: code }, description);
        })
      : [];
  return [
    ...(entry.definition !== undefined && wants('definition')
      ? [property('definition', { valueString: entry.definition })]
      : []),
    ...(entry.inactive && wants('inactive') ? [property('inactive', { valueBoolean: true })] : []),
    ...linked('parent', system.parents(entry.code)),
    ...linked('child', system.children(entry.code)),
  ];
}

const property = (
  code: string,
  value: Omit<OutParameter, 'name'>,
  description: readonly OutParameter[] = [],
): OutParameter => ({
  name: 'property',
  part: [{ name: 'code', valueCode: code }, { name: 'value', ...value }, ...description],
});

import { Failure } from '../../../kernel/failure.ts';
import type { CodeSystem } from '../../../terminology/codes/code-system.ts';
import { keptSystem } from '../../../terminology/codes/known-systems.ts';
import { UnknownHere } from '../../../terminology/codes/unknown-here.ts';
import type { Call, Reply } from '../../call.ts';
import { orElsewhere } from './answered-elsewhere.ts';
import { type AskedCode, askedCode, withSystem } from './asked-codes.ts';
import { codeSystemAt, entryOf, ofVersion, storedCodeSystem, storedUrl } from './code-systems.ts';
import { inputsOf } from './inputs.ts';
import { parametersReply } from './parameters-reply.ts';

/** codesystem-operation-subsumes.html */
export const subsumes = orElsewhere(
  'CodeSystem-subsumes',
  async (call, { id }) => answer(call, id === '' ? undefined : await storedCodeSystem(call, id)),
  async (call, _, { id }) => {
    const url = id === '' ? undefined : await storedUrl(call, id);
    return url === undefined ? {} : { system: { name: 'system', valueUri: url } };
  },
);

async function answer(call: Call, given: CodeSystem | undefined): Promise<Reply> {
  const inputs = inputsOf(call, 'CodeSystem-subsumes');
  const asked = [
    askedCode(inputs, { code: 'codeA', coding: 'codingA' }),
    askedCode(inputs, { code: 'codeB', coding: 'codingB' }),
  ].map((one) => (given && one.system === undefined ? { ...one, system: keptSystem(given.url) } : one));
  const [a, b] = asked.map(withSystem) as [AskedCode & { system: string }, AskedCode & { system: string }];
  for (const one of [a, b])
    if (given ? one.system !== keptSystem(given.url) : one.system !== a.system)
      throw new Failure('invalid', `Both codes are of one system, and this is of ${one.system.slice(0, 200)}`, {
        expression: one.expression,
      });
  const system = given ?? (await codeSystemAt(call, a.system, a.version, a.expression));
  for (const one of [a, b]) ofVersion(system, one.version, one.expression);
  return parametersReply([
    { name: 'outcome', valueCode: outcome(system, entryOf(system, a).code, entryOf(system, b).code) },
  ]);
}

function outcome(system: CodeSystem, a: string, b: string): string {
  if (a === b) return 'equivalent';
  const [isAbove, isBelow] = [system.isBelow(b, a), system.isBelow(a, b)];
  // Each below the other: a cycle, which says that the two are one.
  if (isAbove && isBelow) return 'equivalent';
  if (isAbove) return 'subsumes';
  if (isBelow) return 'subsumed-by';
  if (isAbove === false && isBelow === false) return 'not-subsumed';
  throw new UnknownHere(
    'unprocessable',
    `It cannot be told whether ${a} or ${b} is the broader: the hierarchy of ${system.url} is not, or not all, here`,
  );
}

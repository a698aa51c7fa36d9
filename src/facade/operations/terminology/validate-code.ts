import { Failure } from '../../../kernel/failure.ts';
import type { CodeEntry, CodeSystem } from '../../../terminology/codes/code-system.ts';
import { isMember } from '../../../terminology/codes/composed-set.ts';
import { keptSystem } from '../../../terminology/codes/known-systems.ts';
import type { CodeList } from '../../../terminology/codes/listed-system.ts';
import { UnknownHere } from '../../../terminology/codes/unknown-here.ts';
import type { Call, Interaction, Reply } from '../../call.ts';
import { type Instead, orElsewhere } from './answered-elsewhere.ts';
import { type AskedCode, askedCodes, missing, withSystem } from './asked-codes.ts';
import { codeSystemAt, givenCodeSystem, ofVersion, storedCodeSystem, storedUrl } from './code-systems.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { parametersReply } from './parameters-reply.ts';
import { askedSet, wholeSet } from './value-sets.ts';

/** What is said of one code. */
interface Finding {
  readonly isValid: boolean;
  readonly message?: string;
  readonly display?: string;
}

const inSetHere: Interaction = async (call, { id }) => {
  const inputs = inputsOf(call, 'ValueSet-validate-code');
  const { set, systems } = await askedSet(call, inputs, id);
  return findingsReply(
    askedCodes(inputs, { version: 'systemVersion' }).map((one) => {
      const asked = withSystem(one);
      const { system, code, expression } = asked;
      const known = systems.get(system);
      if (known) ofVersion(known, asked.version, expression);
      const isIn = isMember(set, { system, code });
      if (isIn === undefined)
        throw new UnknownHere(
          'unprocessable',
          `It cannot be told here whether ${code.slice(0, 80)} is in the value set`,
          {
            expression,
          },
        );
      if (!isIn) return { isValid: false, message: `${code} of ${system} is not in the value set` };
      const entry = known?.find(code);
      const listed = set.include.find(({ url, codes }) => url === system && codes?.has(code))?.codes?.get(code);
      return withDisplay(asked, entry, listed?.display ?? entry?.display);
    }),
  );
};

/** valueset-operation-validate-code.html; a code of unknown system or standing is an error, not a `false`. */
export const validateInSet = orElsewhere('ValueSet-validate-code', inSetHere, wholeSet);

const inSystemHere: Interaction = async (call, { id }) => {
  const inputs = inputsOf(call, 'CodeSystem-validate-code');
  const given = await givenSystem(call, inputs, id);
  const findings: Finding[] = [];
  for (const one of askedCodes(inputs)) findings.push(await inSystem(call, one, given));
  return findingsReply(findings);
};

/** codesystem-operation-validate-code.html */
export const validateInSystem = orElsewhere(
  'CodeSystem-validate-code',
  inSystemHere,
  async (call, inputs, { id }): Promise<Instead> => {
    const sent = inputs.resource('codeSystem') as CodeList | undefined;
    const url = id === '' ? sent?.url : await storedUrl(call, id);
    return url === undefined ? {} : { codeSystem: undefined, url: { name: 'url', valueUri: url } };
  },
);

async function givenSystem(call: Call, inputs: Inputs, id: string): Promise<CodeSystem | undefined> {
  const [url, list] = [inputs.argument('url'), inputs.argument('codeSystem')];
  const given = [url, list].filter((one) => one !== undefined);
  if (given.length > (id === '' ? 1 : 0))
    throw new Failure('invalid', 'The code system is named twice', { expression: given.at(-1)!.expression });
  if (id !== '') return storedCodeSystem(call, id);
  if (list) return givenCodeSystem(call, inputs.resource('codeSystem') as CodeList, list.expression);
  const address = inputs.text('url');
  if (address === undefined) {
    if (inputs.argument('code')) throw missing('A code system is needed: url, or codeSystem');
    return undefined;
  }
  const [bare = '', version] = address.split('|', 2);
  return codeSystemAt(call, keptSystem(bare), inputs.text('version') ?? version, url!.expression);
}

async function inSystem(call: Call, asked: AskedCode, given: CodeSystem | undefined): Promise<Finding> {
  const { code, expression } = asked;
  if (given && asked.system !== undefined && asked.system !== keptSystem(given.url))
    return { isValid: false, message: `${code} is of ${asked.system}, not of ${given.url}` };
  const system = given ?? (await codeSystemAt(call, withSystem(asked).system, asked.version, expression));
  ofVersion(system, asked.version, expression);
  const entry = system.find(code);
  if (entry) return withDisplay(asked, entry, entry.display);
  if (system.complete) return { isValid: false, message: `${system.url} has no code ${code}` };
  throw new UnknownHere(
    'unprocessable',
    `Not all codes of ${system.url} are known here, and ${code} is not among them`,
    {
      expression,
    },
  );
}

function withDisplay({ display }: AskedCode, entry: CodeEntry | undefined, own: string | undefined): Finding {
  const names = [own, entry?.display, ...(entry?.designations ?? []).map(({ value }) => value)];
  const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
  const known = names.flatMap((name) => (name === undefined ? [] : plain(name)));
  const shown = own === undefined ? {} : { display: own };
  if (display === undefined || known.includes(plain(display))) return { isValid: true, ...shown };
  return known.length === 0 || entry?.isNamedByUs
    ? { isValid: true, message: 'The display could not be checked: names of the system are not known here', ...shown }
    : { isValid: false, message: `The code is known, but not by the name ${display.slice(0, 200)}`, ...shown };
}

/** Of several codes for one concept, one that is valid is enough. */
function findingsReply(findings: readonly Finding[]): Reply {
  const best = findings.find(({ isValid }) => isValid) ?? findings[0]!;
  return parametersReply([
    { name: 'result', valueBoolean: best.isValid },
    ...(best.message === undefined ? [] : [{ name: 'message', valueString: best.message }]),
    ...(best.display === undefined ? [] : [{ name: 'display', valueString: best.display }]),
  ]);
}

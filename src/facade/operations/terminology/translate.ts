import { conceptMaps } from '../../../fhir/profiles/definition-files.ts';
import { Failure } from '../../../kernel/failure.ts';
import { isMember } from '../../../terminology/codes/composed-set.ts';
import { keptSystem } from '../../../terminology/codes/known-systems.ts';
import { UnknownHere } from '../../../terminology/codes/unknown-here.ts';
import type { Call, Interaction } from '../../call.ts';
import { orElsewhere } from './answered-elsewhere.ts';
import { type AskedCode, askedCodes, withSystem } from './asked-codes.ts';
import { findCodeSystem, ofVersion } from './code-systems.ts';
import { type Match, matchesIn, type SentMap } from './concept-map.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { type OutParameter, parametersReply } from './parameters-reply.ts';
import { storedById, storedByUrl } from './stored-definition.ts';
import { setNamed } from './value-sets.ts';

/** Equivalences that say that there is no translation. */
const NONE = new Set(['unmatched', 'disjoint']);

const translateHere: Interaction = async (call, { id }) => {
  const inputs = inputsOf(call, 'ConceptMap-translate');
  const map = await askedMap(call, inputs, id);
  const reverse = inputs.flag('reverse') ?? false;
  const matches: Match[] = [];
  for (const asked of askedCodes(inputs).map(withSystem)) {
    await checkKnown(call, asked);
    matches.push(...(map ? matchesIn(map, { ...asked, reverse }) : allMatches(call, asked, reverse)));
  }
  const wanted = await withinTarget(call, inputs, matches);
  const isFound = wanted.some(({ equivalence }) => !NONE.has(equivalence));
  const none = 'No translation of the code is known here';
  if (!isFound && !map && call.services.remote) throw new UnknownHere('not-found', none);
  return parametersReply([
    { name: 'result', valueBoolean: isFound },
    ...(isFound ? [] : [{ name: 'message', valueString: none }]),
    ...wanted.map(matchParameter),
  ]);
};

/** conceptmap-operation-translate.html. Where no map is named, by all of ours, the lexicon and what is imported. */
export const translate = orElsewhere('ConceptMap-translate', translateHere);

function allMatches(call: Call, asked: AskedCode & { readonly system: string }, reverse: boolean): Match[] {
  const ours = (conceptMaps() as readonly SentMap[]).flatMap((map) => matchesIn(map, { ...asked, reverse }));
  // What the lexicon and imports say holds both ways.
  return [...ours, ...call.services.codes.translations(asked)];
}

async function askedMap(call: Call, inputs: Inputs, id: string): Promise<SentMap | undefined> {
  const named = ['url', 'conceptMap', 'conceptMapVersion'].flatMap((name) => inputs.argument(name) ?? []);
  if (id !== '') {
    if (named[0])
      throw new Failure('invalid', 'The address already names the map', { expression: named[0].expression });
    return (await storedById(call, 'ConceptMap', id)) as SentMap;
  }
  const given = inputs.resource('conceptMap');
  const address = inputs.text('url');
  if (given && address !== undefined)
    throw new Failure('invalid', 'Either url or conceptMap, not both', {
      expression: inputs.argument('url')!.expression,
    });
  if (given) return given as SentMap;
  if (address === undefined) return undefined;
  const [url = '', ofUrl] = address.split('|', 2);
  const version = inputs.text('conceptMapVersion') ?? ofUrl;
  const own = (conceptMaps() as readonly SentMap[]).find((one) => one.url === url);
  if (own && (version === undefined || own.version === version)) return own;
  const stored = await storedByUrl(call, 'ConceptMap', url, version);
  if (stored) return stored as SentMap;
  const { expression } = inputs.argument('url')!;
  throw call.services.codes.isImported(url)
    ? new UnknownHere('unprocessable', 'Imported maps are asked together: leave url out, and name the target system', {
        expression,
      })
    : new UnknownHere('not-found', `There is no map ${address.slice(0, 200)}`, { expression });
}

/** A code that its system certainly does not have is a mistake that must not look like a missing translation. */
async function checkKnown(call: Call, { system, code, version, expression }: AskedCode & { readonly system: string }) {
  const known = await findCodeSystem(call, system);
  if (!known) return;
  ofVersion(known, version, expression);
  if (known.complete && !known.find(code))
    throw new Failure('not-found', `${system} has no code ${code.slice(0, 80)}`, { expression });
}

async function withinTarget(call: Call, inputs: Inputs, matches: readonly Match[]): Promise<readonly Match[]> {
  const system = inputs.text('targetsystem');
  const target = inputs.argument('target');
  const address = inputs.text('target');
  const set = target && address !== undefined ? (await setNamed(call, address, target.expression)).set : undefined;
  const [kept] = (system ?? '').split('|');
  return matches.filter(
    ({ coding }) =>
      (system === undefined || (coding !== undefined && coding.system === keptSystem(kept ?? ''))) &&
      (set === undefined || (coding !== undefined && isMember(set, coding) === true)),
  );
}

const matchParameter = ({ equivalence, coding, product = [], source }: Match): OutParameter => ({
  name: 'match',
  part: [
    { name: 'equivalence', valueCode: equivalence },
    ...(coding ? [{ name: 'concept', valueCoding: coding }] : []),
    ...product.map(({ property, system, value }) => ({
      name: 'product',
      part: [
        ...(property === undefined ? [] : [{ name: 'element', valueUri: property }]),
        { name: 'concept', valueCoding: { ...(system === undefined ? {} : { system }), code: value ?? '' } },
      ],
    })),
    ...(source === undefined ? [] : [{ name: 'source', valueUri: source }]),
  ],
});

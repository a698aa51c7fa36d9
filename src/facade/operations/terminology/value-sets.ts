import { valueSet as ownValueSet } from '../../../fhir/profiles/definition-files.ts';
import { Failure } from '../../../kernel/failure.ts';
import { checkFilter } from '../../../terminology/codes/code-filter.ts';
import type { CodeSystem } from '../../../terminology/codes/code-system.ts';
import type { ComposedSet, Member, SetPart } from '../../../terminology/codes/composed-set.ts';
import { keptSystem } from '../../../terminology/codes/known-systems.ts';
import { UnknownHere } from '../../../terminology/codes/unknown-here.ts';
import type { Call, Target } from '../../call.ts';
import type { Instead } from './answered-elsewhere.ts';
import { missing } from './asked-codes.ts';
import { findCodeSystem, ofVersion } from './code-systems.ts';
import type { Inputs } from './inputs.ts';
import { storedById, storedByUrl } from './stored-definition.ts';
import { expandedParts, implicitSet, type SentPart, type SentSet } from './value-set.ts';

/** Sets that name sets that name sets: more is a mistake, or a circle. */
const DEEPEST = 10;

/** A value set, with the code systems that it speaks of by their addresses. */
export interface FoundSet {
  readonly sent: SentSet;
  readonly set: ComposedSet;
  readonly systems: ReadonlyMap<string, CodeSystem>;
}

/**
 * The set that a call is about: the stored one of its address, or `valueSet`, or `url`.
 *
 * @throws Failure `not-found`, or `unprocessable` for one whose codes cannot be told
 */
export async function askedSet(call: Call, inputs: Inputs, id: string): Promise<FoundSet> {
  const given = inputs.resource('valueSet');
  const url = inputs.argument('url');
  if (id !== '') {
    for (const name of ['valueSet', 'url', 'valueSetVersion']) {
      const other = inputs.argument(name);
      if (other)
        throw new Failure('invalid', 'The address already names the value set', { expression: other.expression });
    }
    return composed(call, (await storedById(call, 'ValueSet', id)) as SentSet, 'ValueSet');
  }
  if (given && url) throw new Failure('invalid', 'Either url or valueSet, not both', { expression: url.expression });
  if (given) return composed(call, given as SentSet, inputs.argument('valueSet')!.expression);
  const address = inputs.text('url');
  if (url === undefined || address === undefined) throw missing('A value set is needed: url, or valueSet');
  return setNamed(call, address, url.expression, inputs.text('valueSetVersion'));
}

/** @throws as above */
export const setNamed = async (call: Call, address: string, expression: string, version?: string): Promise<FoundSet> =>
  composed(call, await setAt(call, address, version, expression), 'ValueSet');

/** The set of a call itself, where it is kept or defined here, since others cannot look it up. */
export async function wholeSet(call: Call, inputs: Inputs, { id }: Target): Promise<Instead> {
  const found = id === '' ? await setNamedHere(call, inputs) : await storedById(call, 'ValueSet', id);
  return found === undefined
    ? {}
    : { url: undefined, valueSetVersion: undefined, valueSet: { name: 'valueSet', resource: found } };
}

async function setNamedHere(call: Call, inputs: Inputs): Promise<SentSet | undefined> {
  const address = inputs.text('url');
  if (address === undefined) return undefined;
  try {
    return await setAt(call, address, inputs.text('valueSetVersion'), 'url');
  } catch (error) {
    if (error instanceof UnknownHere) return undefined;
    throw error;
  }
}

async function setAt(call: Call, address: string, version: string | undefined, expression: string): Promise<SentSet> {
  const [url = '', ofUrl] = address.split('|', 2);
  const wanted = version ?? ofUrl;
  const own = (ownValueSet(url) as SentSet | undefined) ?? implicitSet(url);
  if (own && (wanted === undefined || own.version === wanted)) return own;
  const stored = await storedByUrl(call, 'ValueSet', url, wanted);
  if (stored) return stored as SentSet;
  if (call.services.codes.isImported(url))
    throw new UnknownHere(
      'unprocessable',
      `What was imported from ${url.slice(0, 200)} is kept as codes of their systems, not as a set: send the ValueSet itself, or store it`,
      { expression },
    );
  throw new UnknownHere('not-found', `There is no value set ${address.slice(0, 200)}`, { expression });
}

async function composed(call: Call, sent: SentSet, place: string): Promise<FoundSet> {
  const systems = new Map<string, CodeSystem>();
  return { sent, set: await setOf(sent, place, []), systems };

  async function setOf(one: SentSet, at: string, within: readonly string[]): Promise<ComposedSet> {
    const { compose, expansion, url } = one;
    if (compose?.lockedDate !== undefined)
      throw new Failure('unprocessable', 'A set of a past day cannot be told: vocabularies are kept as they are now', {
        expression: `${at}.compose.lockedDate`,
      });
    if (!compose && !expansion)
      throw new Failure('unprocessable', 'The value set says neither what it is composed of nor its codes', {
        expression: at,
      });
    const path = url === undefined ? within : [...within, url];
    const parts = async (list: readonly SentPart[], name: string): Promise<SetPart[]> => {
      const made: SetPart[] = [];
      for (const [index, part] of list.entries()) made.push(await partOf(part, `${at}.${name}[${index}]`, path));
      return made;
    };
    if (compose)
      return {
        include: await parts(compose.include ?? [], 'compose.include'),
        exclude: await parts(compose.exclude ?? [], 'compose.exclude'),
      };
    const members = expandedParts(expansion?.contains ?? []);
    const count = members.reduce((sum, { concept = [] }) => sum + concept.length, 0);
    if (expansion?.total !== undefined && expansion.total > count)
      throw new Failure('unprocessable', 'The expansion of the value set is only a page of it', {
        expression: `${at}.expansion`,
      });
    return { include: await parts(members, 'expansion.contains'), exclude: [] };
  }

  async function partOf(part: SentPart, at: string, within: readonly string[]): Promise<SetPart> {
    const sets: ComposedSet[] = [];
    for (const [index, url] of (part.valueSet ?? []).entries()) {
      const expression = `${at}.valueSet[${index}]`;
      if (within.includes(url) || within.length >= DEEPEST)
        throw new Failure('unprocessable', 'The value set is composed of itself, or of too many others', {
          expression,
        });
      sets.push(await setOf(await setAt(call, url, undefined, expression), 'ValueSet', [...within, url]));
    }
    if (part.system === undefined) return { filters: [], sets, expression: at };
    const url = keptSystem(part.system);
    const system = await systemAt(url, part.version, at);
    const filters = (part.filter ?? []).map(({ property = '', op = '', value = '' }, index) => ({
      property,
      op,
      value,
      expression: `${at}.filter[${index}]`,
    }));
    if (filters.length > 0 && !system)
      throw new UnknownHere('unprocessable', `Nothing is known here of the code system ${url.slice(0, 200)}`, {
        expression: `${at}.system`,
      });
    for (const filter of filters) checkFilter(filter, system!);
    return {
      url,
      ...(system && { system }),
      ...(part.concept && { codes: codesOf(url, part.concept) }),
      filters,
      sets,
      expression: at,
    };
  }

  async function systemAt(url: string, version: string | undefined, at: string): Promise<CodeSystem | undefined> {
    const system = systems.get(url) ?? (await findCodeSystem(call, url));
    if (!system) return undefined;
    systems.set(url, system);
    return ofVersion(system, version, `${at}.version`);
  }
}

const codesOf = (system: string, concepts: NonNullable<SentPart['concept']>): ReadonlyMap<string, Member> =>
  new Map(
    concepts.flatMap(({ code, display }): [string, Member][] =>
      code === undefined ? [] : [[code, { system, code, ...(display === undefined ? {} : { display }) }]],
    ),
  );

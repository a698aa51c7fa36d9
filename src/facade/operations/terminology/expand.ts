import { nowInstant, nowMs } from '../../../kernel/clock.ts';
import { Failure } from '../../../kernel/failure.ts';
import { newId } from '../../../kernel/ids.ts';
import { type Member, membersOf } from '../../../terminology/codes/composed-set.ts';
import { type Interaction, resourceReply } from '../../call.ts';
import { orElsewhere } from './answered-elsewhere.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { askedSet, type FoundSet, wholeSet } from './value-sets.ts';

/** Codes that one expansion may have; of a larger set, its first pages, a filter or membership can be asked. */
const MOST = 20_000;
/** How long a set may be gone through, in milliseconds, and how long without letting others in between. */
const LONGEST_MS = 5000;
const BREATH_MS = 10;

const expandHere: Interaction = async (call, { id }) => {
  const inputs = inputsOf(call, 'ValueSet-expand');
  const found = await askedSet(call, inputs, id);
  const offset = inputs.whole('offset') ?? 0;
  const count = inputs.whole('count') ?? MOST;
  const paced = pace();
  const isPage = inputs.whole('count') !== undefined && offset + count <= MOST;
  const { members, isWhole } = await filtered(found, inputs, isPage, paced);
  const page: object[] = [];
  for (const member of members.slice(offset, offset + count)) {
    page.push(contained(member, found, inputs));
    const rest = paced();
    if (rest) await rest;
  }
  const { text: _text, compose, expansion: _expansion, meta: _meta, ...about } = found.sent;
  return resourceReply(200, {
    ...about,
    ...(inputs.flag('includeDefinition') && compose && { compose }),
    expansion: {
      identifier: `urn:uuid:${newId()}`,
      timestamp: nowInstant(),
      ...(isWhole && { total: members.length }),
      offset,
      parameter: stated(inputs, found),
      ...(page.length > 0 && { contains: page }),
    },
  } as { readonly resourceType: string });
};

/** valueset-operation-expand.html. Codes are found before the page is cut, so that `total` holds; of more than can be counted, a page has none. */
export const expand = orElsewhere('ValueSet-expand', expandHere, wholeSet);

async function filtered(
  { set, systems }: FoundSet,
  inputs: Inputs,
  isPage: boolean,
  paced: () => Promise<void> | undefined,
): Promise<{ readonly members: readonly Member[]; readonly isWhole: boolean }> {
  const words = (inputs.text('filter') ?? '').toLowerCase().split(/\s+/);
  const left = new Set(inputs.all('exclude-system').map(({ text = '' }) => text.split('|', 1)[0]));
  const onlyActive = inputs.flag('activeOnly') ?? false;
  const isWanted = ({ system, code, display = '' }: Member): boolean =>
    words.every((word) => display.toLowerCase().includes(word) || code.toLowerCase().includes(word)) &&
    !left.has(system) &&
    !(onlyActive && systems.get(system)?.find(code)?.inactive);
  const members: Member[] = [];
  for (const member of membersOf(set)) {
    if (member && isWanted(member)) members.push(member);
    if (members.length > MOST) {
      if (isPage) return { members, isWhole: false };
      throw tooCostly(`It has more than ${MOST} codes`);
    }
    const rest = paced();
    if (rest) await rest;
  }
  return { members, isWhole: true };
}

/** Lets others in now and then, and ends what takes too long. Undefined where there is nothing to wait for. */
function pace(): () => Promise<void> | undefined {
  const started = nowMs();
  let rested = started;
  return () => {
    const now = nowMs();
    if (now - started > LONGEST_MS) throw tooCostly('It takes too long to go through');
    if (now - rested < BREATH_MS) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        rested = nowMs();
        resolve();
      });
    });
  };
}

const tooCostly = (why: string): Failure =>
  new Failure(
    'too-costly',
    `${why}: name a narrower set, ask for a page (count) among the first ${MOST}, or ask of single codes with $validate-code`,
  );

function contained({ system, code, display }: Member, { systems }: FoundSet, inputs: Inputs): object {
  const entry = systems.get(system)?.find(code);
  const designations = inputs.flag('includeDesignations') ? (entry?.designations ?? []) : [];
  return {
    system,
    ...(entry?.inactive && { inactive: true }),
    code,
    ...(display !== undefined && { display }),
    ...(designations.length > 0 && { designation: designations }),
  };
}

/** What shaped the answer: the parameters, and the version of each code system that says one. */
function stated(inputs: Inputs, { systems }: FoundSet): readonly object[] {
  const filter = inputs.text('filter');
  const count = inputs.whole('count');
  const flags = ['activeOnly', 'includeDesignations'].flatMap((name) => {
    const value = inputs.flag(name);
    return value === undefined ? [] : [{ name, valueBoolean: value }];
  });
  return [
    ...(filter === undefined ? [] : [{ name: 'filter', valueString: filter }]),
    ...(count === undefined ? [] : [{ name: 'count', valueInteger: count }]),
    ...flags,
    ...[...systems].flatMap(([url, { versions }]) =>
      versions[0] === undefined ? [] : [{ name: 'version', valueUri: `${url}|${versions[0]}`.replace(/\s/g, '%20') }],
    ),
  ];
}

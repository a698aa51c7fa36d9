import { type CodeFilter, isListed, listed, passes } from './code-filter.ts';
import type { CodeSystem } from './code-system.ts';
import { allOf, anyOf, not, type Truth } from './truth.ts';
import { UnknownHere } from './unknown-here.ts';

/** A code of a set. */
export interface Member {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** One `include` or `exclude` of a ValueSet: the codes that all it says holds of. */
export interface SetPart {
  /** Address of the code system; absent for a part that only names other sets. */
  readonly url?: string;
  /** What is known of the system; absent where nothing is. */
  readonly system?: CodeSystem;
  /** Those that are listed, by code. */
  readonly codes?: ReadonlyMap<string, Member>;
  readonly filters: readonly CodeFilter[];
  readonly sets: readonly ComposedSet[];
  readonly expression: string;
}

/** A ValueSet whose code systems and other sets have been found. */
export interface ComposedSet {
  readonly include: readonly SetPart[];
  readonly exclude: readonly SetPart[];
}

/** Whether a code is in a set; undefined where what is known here does not tell. */
export const isMember = (set: ComposedSet, member: Member): Truth =>
  allOf([
    anyOf(set.include.map((part) => isInPart(part, member))),
    not(anyOf(set.exclude.map((part) => isInPart(part, member)))),
  ]);

function isInPart(part: SetPart, member: Member): Truth {
  const inSets = part.sets.map((set) => isMember(set, member));
  if (part.url === undefined) return allOf(inSets);
  if (part.url !== member.system) return false;
  return allOf([isOfSystem(part, member.code), ...inSets]);
}

function isOfSystem({ system, codes, filters }: SetPart, code: string): Truth {
  const entry = system?.find(code);
  const name = entry?.code ?? code;
  if (codes) return codes.has(name) || codes.has(code);
  if (!system) return undefined;
  if (!entry) return system.complete ? false : undefined;
  return allOf(filters.map((filter) => passes(filter, system, entry.code)));
}

/**
 * The codes of a set, each once, in the order of its parts; undefined for one that was looked at and is none, so that a
 * long search can be paused.
 *
 * @throws Failure `unprocessable` where the codes cannot all be told
 */
export function* membersOf(set: ComposedSet): Generator<Member | undefined> {
  const seen = new Set<string>();
  for (const part of set.include) {
    for (const member of partMembers(part)) {
      if (member === undefined) {
        yield undefined;
        continue;
      }
      const key = `${member.system}|${member.code}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const isOut = anyOf(set.exclude.map((one) => isInPart(one, member)));
      yield told(isOut, member, part) ? undefined : member;
    }
  }
}

function* partMembers(part: SetPart): Generator<Member | undefined> {
  const [first, ...rest] = part.sets;
  if (part.url === undefined) {
    if (!first) return;
    for (const member of membersOf(first)) yield member && inAll(rest, member, part) ? member : undefined;
    return;
  }
  for (const member of systemMembers(part, part.url))
    yield member && inAll(part.sets, member, part) ? member : undefined;
}

const inAll = (sets: readonly ComposedSet[], member: Member, part: SetPart): boolean =>
  told(allOf(sets.map((set) => isMember(set, member))), member, part);

function* systemMembers(part: SetPart, url: string): Generator<Member | undefined> {
  const { system, codes, filters, expression } = part;
  if (codes) {
    // What a whole code system does not have is no code of it, whoever lists it.
    for (const one of codes.values()) yield !system?.complete || system.find(one.code) ? named(system, one) : undefined;
    return;
  }
  if (!system) throw new UnknownHere('unprocessable', `Nothing is known of the code system ${url}`, { expression });
  const start = filters.find(isListed);
  const candidates = start ? listed(start, system) : system.all();
  if (!candidates)
    throw new UnknownHere(
      'unprocessable',
      `The codes of ${url} cannot all be listed: only some of them are known here`,
      {
        expression,
      },
    );
  for (const code of candidates) {
    const member = { system: url, code };
    const isIn = allOf(filters.map((filter) => filter === start || passes(filter, system, code)));
    yield told(isIn, member, part) ? named(system, member) : undefined;
  }
}

function named(system: CodeSystem | undefined, member: Member): Member {
  const display = member.display ?? system?.find(member.code)?.display;
  return { system: member.system, code: member.code, ...(display === undefined ? {} : { display }) };
}

function told(truth: Truth, { system, code }: Member, { expression }: SetPart): boolean {
  if (truth !== undefined) return truth;
  throw new UnknownHere(
    'unprocessable',
    `It cannot be told here whether ${code.slice(0, 80)} of ${system} belongs to it`,
    {
      expression,
    },
  );
}

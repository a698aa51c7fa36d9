import { ownCodesOf } from '../../../fhir/definitions/definitions.ts';
import { codeSystem as ownCodeSystem } from '../../../fhir/profiles/definition-files.ts';
import { Failure } from '../../../kernel/failure.ts';
import type { CodeEntry, CodeSystem } from '../../../terminology/codes/code-system.ts';
import { type CodeList, listedSystem } from '../../../terminology/codes/listed-system.ts';
import { UnknownHere } from '../../../terminology/codes/unknown-here.ts';
import type { Call } from '../../call.ts';
import type { AskedCode } from './asked-codes.ts';
import { storedById, storedByUrl } from './stored-definition.ts';

const listed = new Map<string, CodeSystem | undefined>();

/** A code system by its address: ours, what is known by lexicon and imports, R4's own, a stored one. */
export async function findCodeSystem(call: Call, url: string): Promise<CodeSystem | undefined> {
  if (!listed.has(url)) {
    const own = ownCodeSystem(url);
    if (own) listed.set(url, listedSystem(own as CodeList));
  }
  const known = listed.get(url) ?? call.services.codes.find(url) ?? ofR4(url);
  if (known) return known;
  const stored = await storedByUrl(call, 'CodeSystem', url, undefined);
  return stored && listedSystem(stored as CodeList);
}

/** Codes alone are kept of R4's own systems: neither names, nor what is above what. */
function ofR4(url: string): CodeSystem | undefined {
  const codes = ownCodesOf(url);
  const system = codes && listedSystem({ url, content: 'complete', concept: [...codes].map((code) => ({ code })) });
  return system && { ...system, isBelow: () => undefined, below: () => undefined };
}

/** @throws Failure `not-found` for a system or version that is not known */
export async function codeSystemAt(
  call: Call,
  url: string,
  version: string | undefined,
  expression: string,
): Promise<CodeSystem> {
  const system = await findCodeSystem(call, url);
  if (!system)
    throw new UnknownHere('not-found', `Nothing is known here of the code system ${url.slice(0, 200)}`, { expression });
  return ofVersion(system, version, expression);
}

/** @throws Failure `not-found` where it is of another version, or of none that is known */
export function ofVersion(system: CodeSystem, version: string | undefined, expression: string): CodeSystem {
  if (version === undefined || system.versions.some((one) => version === one || version.endsWith(`/${one}`)))
    return system;
  const known = system.versions.length > 0 ? system.versions.join(', ') : 'not said';
  throw new UnknownHere('not-found', `The version of ${system.url} here is ${known}, not ${version.slice(0, 80)}`, {
    expression,
  });
}

/** The stored code system of an address that names one; where it holds no codes itself, what is known of its system. */
export async function storedCodeSystem(call: Call, id: string): Promise<CodeSystem> {
  return givenCodeSystem(call, (await storedById(call, 'CodeSystem', id)) as CodeList, `CodeSystem/${id}`);
}

/** Under which others may know it. */
export const storedUrl = async (call: Call, id: string): Promise<string | undefined> =>
  ((await storedById(call, 'CodeSystem', id)) as CodeList).url;

export async function givenCodeSystem(call: Call, list: CodeList, place: string): Promise<CodeSystem> {
  const system = listedSystem(list) ?? (list.url === undefined ? undefined : await findCodeSystem(call, list.url));
  if (system) return system;
  throw new UnknownHere('unprocessable', `${place} holds no codes, or has no url`, { expression: place });
}

/** @throws Failure `not-found` for a code that is none of the system's, `unprocessable` where that cannot be told */
export function entryOf(system: CodeSystem, { code, expression }: AskedCode): CodeEntry {
  const entry = system.find(code);
  if (entry) return entry;
  const name = code.slice(0, 80);
  throw system.complete
    ? new Failure('not-found', `${system.url} has no code ${name}`, { expression })
    : new UnknownHere('not-found', `The code ${name} of ${system.url} is not known here: not all of the system is`, {
        expression,
      });
}

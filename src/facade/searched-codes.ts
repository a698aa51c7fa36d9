import type { TokenCode } from '../fhir/search/tree.ts';
import type { CodeSetRequest, CodeSets } from '../fhir/search/value-context.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import { reached } from '../terminology/codes/code-system.ts';
import { keptSystem } from '../terminology/codes/known-systems.ts';
import { UnknownHere } from '../terminology/codes/unknown-here.ts';
import type { Call } from './call.ts';
import { codeSystemAt, entryOf } from './operations/terminology/code-systems.ts';
import { expand } from './operations/terminology/expand.ts';
import { expandedParts, type SentSet } from './operations/terminology/value-set.ts';

/**
 * Reads a search whose values may mean sets of codes: what the reading asks for is listed by the terminology operations,
 * and it is read again with the answers.
 *
 * @throws Failure that names the parameter, where a set is not known or its codes cannot all be told: never an empty set
 */
export async function withCodeSets<T>(call: Call, read: (codeSets: CodeSets) => T): Promise<T> {
  const known = new Map<string, readonly TokenCode[]>();
  for (;;) {
    const wanted = new Map<string, CodeSetRequest>();
    const result = read((request) => {
      const key = JSON.stringify(request);
      const codes = known.get(key);
      if (!codes) wanted.set(key, request);
      return codes ?? [];
    });
    if (wanted.size === 0) return result;
    for (const [key, request] of wanted) known.set(key, await listed(call, request));
  }
}

async function listed(call: Call, request: CodeSetRequest): Promise<readonly TokenCode[]> {
  try {
    switch (request.relation) {
      case 'in':
        return await membersOf(call, request.valueSet);
      case 'below':
        return await narrower(call, request.system, request.code);
      case 'above':
        return await broader(call, request.system, request.code);
    }
  } catch (error) {
    throw error instanceof Failure ? named(error, request.param) : error;
  }
}

/** The same kind of failure, said of the search parameter. */
function named({ kind, message, issues }: Failure, param: string): Failure {
  const said = (text: string): string => `Search parameter ${param}: ${text}`;
  // An address that does not lead to a value set is a bad value, and no missing resource.
  const seen = kind === 'not-found' || kind === 'gone' ? 'unprocessable' : kind;
  return new Failure(seen, said(message), {
    expression: param,
    issues: issues.map((one) => ({ ...one, message: said(one.message), expression: param })),
  });
}

async function membersOf(call: Call, valueSet: string): Promise<readonly TokenCode[]> {
  const id = /^ValueSet\/([A-Za-z0-9\-.]{1,64})$/.exec(valueSet)?.[1];
  const query = id === undefined ? new URLSearchParams({ url: valueSet }) : new URLSearchParams();
  return expanded({ ...call, method: 'GET', query, body: { kind: 'none' } }, id ?? '');
}

/** The code and all below it, as the filter of a value set says it. */
async function narrower(call: Call, system: string, value: string): Promise<readonly TokenCode[]> {
  const set = {
    resourceType: 'ValueSet',
    status: 'active',
    compose: { include: [{ system, filter: [{ property: 'concept', op: 'is-a', value }] }] },
  };
  const codes = await expanded(
    { ...call, method: 'POST', query: new URLSearchParams(), body: { kind: 'parsed', value: set } },
    '',
  );
  return alsoAs(system, codes);
}

async function expanded(call: Call, id: string): Promise<readonly TokenCode[]> {
  const asked: Call = { ...call, headers: { 'content-type': 'application/fhir+json' } };
  const { body = '' } = await expand(asked, { type: 'ValueSet', id, versionId: '' });
  const { expansion } = parseJson(body.toString()) as unknown as SentSet;
  const codes = expandedParts(expansion?.contains ?? []).flatMap(({ system = '', concept = [] }) =>
    concept.map(({ code = '' }) => ({ system, code })),
  );
  if (expansion?.total !== undefined && expansion.total > codes.length)
    throw new Failure('too-costly', `Of ${expansion.total} codes of the set only ${codes.length} were told`);
  return codes;
}

async function broader(call: Call, system: string, code: string): Promise<readonly TokenCode[]> {
  const known = await codeSystemAt(call, keptSystem(system), undefined, 'system');
  const entry = entryOf(known, { code, expression: 'code' });
  if (!known.complete && known.below(entry.code) === undefined)
    throw new UnknownHere(
      'unprocessable',
      `What is above ${code.slice(0, 80)} cannot be told: of ${known.url} not all is imported, or not its hierarchy`,
    );
  const above = [entry.code, ...reached(entry.code, (one) => known.parents(one))];
  return alsoAs(
    system,
    above.map((one) => ({ system: known.url, code: one })),
  );
}

/** A system may have several names; resources may use the one that was asked with. */
const alsoAs = (system: string, codes: readonly TokenCode[]): readonly TokenCode[] =>
  codes.every((one) => one.system === system) ? codes : [...codes, ...codes.map(({ code }) => ({ system, code }))];

import type { Group } from '@medplum/fhirtypes';
import { isResourceType } from '../../../fhir/definitions/definitions.ts';
import { r4Operation } from '../../../fhir/definitions/operations.ts';
import type { AnyResource } from '../../../fhir/resource.ts';
import { msRange } from '../../../fhir/search/date-range.ts';
import { Failure } from '../../../kernel/failure.ts';
import { bundleBody, type EntryParts, fullUrl, type Link } from '../../bundle-body.ts';
import { type Call, FHIR_JSON, type Interaction, type Reply } from '../../call.ts';
import type { Argument } from '../arguments.ts';
import { ownInputs } from '../definition.ts';
import { countOf, refuse, textOf } from '../match-values.ts';
import type { Named } from '../named-arguments.ts';
import { definedArguments } from '../r4-arguments.ts';
import { Gathering } from './gathering.ts';
import { gatherPatients } from './of-patients.ts';
import { gatherStudy } from './of-study.ts';

/** Names the last resource of the page before. */
const AFTER = '_after';
const NAME = /^[A-Za-z]{1,64}\/[A-Za-z0-9\-.]{1,64}$/;

/** patient-operation-everything.html, of one patient or of all that the caller may see. */
export const patientEverything: Interaction = async (call, { type, id }) => {
  const named = argumentsOf(call, r4Operation('Patient-everything').inputs);
  const gathering = new Gathering(call);
  if (id !== '') await rootOf(call, gathering, `${type}/${id}`);
  await gatherPatients(gathering, id === '' ? undefined : [id], rangeOf(named));
  return pageReply(call, named, gathering, id === '' ? undefined : `${type}/${id}`);
};

/** group-operation-everything.html: the Group, and all that belongs to the patients who are its members. */
export const groupEverything: Interaction = async (call, { type, id }) => {
  const named = argumentsOf(call, r4Operation('Group-everything').inputs);
  const gathering = new Gathering(call);
  const group = (await rootOf(call, gathering, `${type}/${id}`)) as unknown as Group;
  const { member = [], ...about } = group;
  const active = { ...about, member: member.filter(({ inactive }) => inactive !== true) };
  const names = gathering.namesIn(active as unknown as AnyResource);
  const patients = new Set(
    names.flatMap((name) => (name.startsWith('Patient/') ? [name.slice('Patient/'.length)] : [])),
  );
  await gatherPatients(gathering, [...patients], rangeOf(named));
  for (const name of names) await gathering.fetch(name);
  return pageReply(call, named, gathering, `${type}/${id}`);
};

/** A study with all that belongs to it. */
export const studyEverything: Interaction = async (call, { type, id }) => {
  const named = argumentsOf(call, ownInputs('ResearchStudy', 'everything'));
  const gathering = new Gathering(call);
  await gatherStudy(gathering, await rootOf(call, gathering, `${type}/${id}`));
  return pageReply(call, named, gathering, `${type}/${id}`);
};

/** @throws Failure `not-found` or `gone` */
async function rootOf(call: Call, gathering: Gathering, name: string) {
  const root = await gathering.fetch(name, 'match');
  if (root) return root;
  const [type = '', id = ''] = name.split('/');
  const version = await call.services.store.read(call.access, type, id);
  throw version?.deleted ? new Failure('gone', `${name} was deleted`) : new Failure('not-found', `There is no ${name}`);
}

const argumentsOf = (call: Call, inputs: ReturnType<typeof ownInputs>): Named =>
  definedArguments(call, [...inputs, { name: AFTER, required: false, repeats: false, type: 'string' }]);

const rangeOf = (named: Named) => {
  const [start] = named.get('start') ?? [];
  const [end] = named.get('end') ?? [];
  return { ...(start && { start }), ...(end && { end }) };
};

/** One page of what was gathered: the root first, then by type and id, so that pages neither repeat nor miss what stays. */
async function pageReply(call: Call, named: Named, gathering: Gathering, root?: string): Promise<Reply> {
  const { limits, store } = call.services;
  const chosen = chooserOf(named);
  const order = (name: string): string => (name === root ? '' : name);
  const names = [...gathering.found.entries()]
    .filter(([, one]) => chosen(one))
    .map(([name]) => name)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const [countArgument] = named.get('_count') ?? [];
  const count = countArgument ? countOf(countArgument, limits.maxPageCount) : limits.maxPageCount;
  const [after] = named.get(AFTER) ?? [];
  const last = after && lastOf(after);
  const rest = last === undefined ? names : names.filter((name) => order(name) > order(last));
  const page = rest.slice(0, count);
  const entries: EntryParts[] = [];
  for (const name of page) {
    const [type = '', id = ''] = name.split('/');
    const version = await store.read(call.access, type, id);
    if (!version || version.deleted) continue;
    const { mode } = gathering.found.get(name)!;
    entries.push({ fullUrl: fullUrl(call.base, version), resource: version.body, rest: { search: { mode } } });
  }
  const more = count > 0 && page.length < rest.length;
  const link = linksOf(call, named, last, more ? page.at(-1) : undefined);
  return {
    status: 200,
    headers: { 'content-type': FHIR_JSON },
    body: bundleBody({ type: 'searchset', total: names.length, link }, entries),
  };
}

function lastOf(argument: Argument): string {
  const text = textOf(argument);
  return NAME.test(text) ? text : refuse(argument, 'not the link of a page');
}

/** What `_type` and `_since` leave. */
function chooserOf(named: Named): (one: { readonly type: string; readonly lastUpdated: string }) => boolean {
  const types = new Set((named.get('_type') ?? []).flatMap(typesOf));
  const [since] = named.get('_since') ?? [];
  const from = since && (msRange(textOf(since)) ?? refuse(since, `not an instant: ${textOf(since).slice(0, 40)}`)).low;
  return ({ type, lastUpdated }) =>
    (types.size === 0 || types.has(type)) && (from === undefined || Date.parse(lastUpdated) >= from);
}

export const typesOf = (argument: Argument): readonly string[] =>
  textOf(argument)
    .split(',')
    .map((type) => (isResourceType(type) ? type : refuse(argument, `R4 has no resource type ${type.slice(0, 64)}`)));

function linksOf(call: Call, named: Named, last: string | undefined, next: string | undefined): Link[] {
  const address = `${call.base}/${call.path.join('/')}`;
  const given = [...named.values()]
    .flat()
    .filter(({ name }) => name !== AFTER)
    .map(({ name, text = '' }): [string, string] => [name, text]);
  const at = (name: string | undefined): string => {
    const query = new URLSearchParams([...given, ...(name === undefined ? [] : [[AFTER, name] as [string, string]])]);
    return query.size === 0 ? address : `${address}?${query}`;
  };
  return [{ relation: 'self', url: at(last) }, ...(next === undefined ? [] : [{ relation: 'next', url: at(next) }])];
}

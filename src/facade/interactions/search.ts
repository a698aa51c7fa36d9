import { compartmentParameters } from '../../fhir/definitions/definitions.ts';
import { operationOutcome } from '../../fhir/operation-outcome.ts';
import { type ParsedSearch, parseSearch, parseSystemSearch, type SearchOptions } from '../../fhir/search/query.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import { nowMs } from '../../kernel/clock.ts';
import { Failure, type Issue } from '../../kernel/failure.ts';
import { cursorNow } from '../../store/cursor.ts';
import type { SearchPage, Version } from '../../store/store.ts';
import { unitsLike } from '../../terminology/units-like.ts';
import { formBody } from '../body.ts';
import { bundleBody, type EntryParts, fullUrl } from '../bundle-body.ts';
import { type Call, FHIR_JSON, type Interaction, type Reply } from '../call.ts';
import { formParameters } from '../formats/negotiation.ts';
import { distanceExtension } from '../location-distance.ts';
import { CURSOR, linkHeader, pageLinks, questionOf } from '../page-links.ts';
import { preferencesOf } from '../preferences.ts';
import { withCodeSets } from '../searched-codes.ts';
import { type Shape, shaped, shapeOf } from '../shape.ts';

/** http.html#search, by GET. */
export const search: Interaction = (call, { type }) => searchReply(call, type, call.query);

/** By POST to `_search`: the form's parameters join those of the query string. */
export const searchByForm: Interaction = async (call, { type }) => searchReply(call, type, withForm(call));

/** Several types at once, or all: `[base]?_type=…`. */
export const searchSystem: Interaction = (call) => searchReply(call, '', call.query);

export const searchSystemByForm: Interaction = async (call) => searchReply(call, '', withForm(call));

/** `Patient/[id]/Observation?…`: the resources of a type that belong to one compartment. */
export const searchCompartment = (
  call: Call,
  compartment: { readonly type: string; readonly id: string },
  type: string,
): Promise<Reply> => {
  const parameters = compartmentParameters(compartment.type, type);
  if (!parameters) throw new Failure('not-found', `No ${type} belongs to a ${compartment.type}`);
  const belongs: SearchNode = {
    k: 'or',
    of: parameters.map((param): SearchNode => ({ k: 'reference', param, type: compartment.type, id: compartment.id })),
  };
  return searchReply(call, type, call.query, { node: belongs, path: `${compartment.type}/${compartment.id}/` });
};

function withForm(call: Call): URLSearchParams {
  const all = new URLSearchParams(call.query);
  for (const [name, value] of formBody(call)) all.append(name, value);
  return all;
}

/** Narrows a search to what its path names; `path` stands before the type in links. */
interface Within {
  readonly node: SearchNode;
  readonly path: string;
}

/** `type` '': of the whole system. */
async function searchReply(call: Call, type: string, params: URLSearchParams, within?: Within): Promise<Reply> {
  const { store } = call.services;
  const now = cursorNow(params.get(CURSOR) ?? '') ?? nowMs();
  const path = `${within?.path ?? ''}${type}`;
  const { query, self, ignored, distanceUnit } = await parsed(call, type, params, now);
  const shape = shapeOf(params);
  const page = await store.search(call.access, {
    ...query,
    ...(within && { where: { k: 'and', of: [within.node, query.where] } }),
    question: questionOf(path, self),
    now,
  });
  const distance = distancesOf(page, distanceUnit);
  const entries = [
    ...page.matches.map((version) => entry(call.base, version, { ...distance(version), mode: 'match' }, shape)),
    ...page.included.map((version) => entry(call.base, version, { ...distance(version), mode: 'include' }, shape)),
    ...warnings(ignored),
  ];
  const shown = [self, String(formParameters(params))].filter((part) => part !== '').join('&');
  const link = pageLinks(path === '' ? call.base : `${call.base}/${path}`, shown, query.cursor, page);
  return {
    status: 200,
    headers: { 'content-type': FHIR_JSON, ...linkHeader(link) },
    body: bundleBody({ type: 'searchset', ...(page.total !== undefined && { total: page.total }), link }, entries),
  };
}

function parsed(call: Call, type: string, params: URLSearchParams, now: number): Promise<ParsedSearch> {
  const { limits } = call.services;
  const options: SearchOptions = {
    handling: preferencesOf(call.headers).handling ?? 'lenient',
    baseUrl: call.base,
    defaultCount: limits.pageCount,
    maxCount: limits.maxPageCount,
    now,
    unitsLike,
  };
  return withCodeSets(call, (codeSets) =>
    type === ''
      ? parseSystemSearch(params, { ...options, codeSets })
      : parseSearch(type, params, { ...options, codeSets }),
  );
}

const entry = (base: string, version: Version, search: object, shape: Shape | undefined): EntryParts => ({
  fullUrl: fullUrl(base, version),
  resource: shape === undefined ? version.body : shaped(version, shape),
  rest: { search },
});

/** Of an entry, the extension that tells how far it is, where the search is about a place. */
const distancesOf =
  ({ distances }: SearchPage, unit: string | undefined) =>
  ({ type, id }: Version): object => {
    const metres = distances?.[`${type}/${id}`];
    return metres === undefined || unit === undefined ? {} : distanceExtension(metres, unit);
  };

/** What was left out of the search is said in the answer itself, as well as by the `self` link. */
function warnings(ignored: readonly string[]): EntryParts[] {
  if (ignored.length === 0) return [];
  const issues = ignored.map(
    (name): Issue => ({
      severity: 'warning',
      message: `The search parameter ${name.slice(0, 100)} is not known here and was ignored`,
    }),
  );
  return [
    { resource: JSON.stringify(operationOutcome(issues, 'not-supported')), rest: { search: { mode: 'outcome' } } },
  ];
}

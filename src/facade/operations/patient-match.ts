import type { Patient } from '@medplum/fhirtypes';
import { operationOutcome } from '../../fhir/operation-outcome.ts';
import { type Duplicate, duplicatesOf } from '../../match/duplicates/duplicate-search.ts';
import { takeTurns } from '../../match/turns.ts';
import { readable } from '../body.ts';
import { bundleBody, type EntryParts, fullUrl } from '../bundle-body.ts';
import { FHIR_JSON, type Interaction } from '../call.ts';
import { booleanOf, countOf, refuse } from './match-values.ts';
import { r4Arguments } from './r4-arguments.ts';

const MATCH_GRADE = 'http://hl7.org/fhir/StructureDefinition/match-grade';
const DEFAULT_COUNT = 20;

/** patient-operation-match.html: records that may be about the same person, each with a score and a grade, best first. */
export const matchPatient: Interaction = async (call) => {
  const named = r4Arguments(call, 'Patient-match');
  const resource = named.get('resource')![0]!;
  if (resource.resource?.resourceType !== 'Patient') refuse(resource, 'a Patient is needed');
  const asked = readable(resource.resource!, resource.expression) as unknown as Patient;
  const [certain] = named.get('onlyCertainMatches') ?? [];
  const [count] = named.get('count') ?? [];
  const most = count ? countOf(count, call.services.limits.maxPageCount) : DEFAULT_COUNT;
  const found = await duplicatesOf(call.services.store, call.access, asked, takeTurns());
  const { kept, doubt } = certain && booleanOf(certain) ? onlyCertain(found) : { kept: found, doubt: undefined };
  return {
    status: 200,
    headers: { 'content-type': FHIR_JSON },
    body: bundleBody({ type: 'searchset', total: kept.length }, [
      ...kept.slice(0, most).map((one) => entry(call.base, one)),
      ...(doubt === undefined ? [] : [said(doubt)]),
    ]),
  };
};

/** More than one certain match is a doubt, and then none is given. */
function onlyCertain(found: readonly Duplicate[]): { readonly kept: readonly Duplicate[]; readonly doubt?: string } {
  const kept = found.filter(({ grade }) => grade === 'certain');
  return kept.length > 1
    ? { kept: [], doubt: `${kept.length} records match with certainty, so none of them is the one` }
    : { kept };
}

const entry = (base: string, { version, score, grade }: Duplicate): EntryParts => ({
  fullUrl: fullUrl(base, version),
  resource: version.body,
  rest: { search: { extension: [{ url: MATCH_GRADE, valueCode: grade }], mode: 'match', score } },
});

const said = (message: string): EntryParts => ({
  resource: JSON.stringify(operationOutcome([{ severity: 'information', message }])),
  rest: { search: { mode: 'outcome' } },
});

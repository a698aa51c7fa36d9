import { FULL_ACCESS } from '../store/access.ts';
import type { Matcher } from './match.ts';
import type { MatchRequest } from './request.ts';
import type { Turns } from './turns.ts';

/** What the first requests to fewer studies would have to learn takes them no time to speak of. */
const FEW = 1000;

/** What is learned hangs on no day. */
const DAY = '2020-02-01';

const BODY_WEIGHT = { coding: [{ system: 'http://loinc.org', code: '29463-7', display: 'Body weight' }] };

/** A grown person of whom there is a chart, kept over time: all that most records have in common with each other. */
function chartOf(gender: string): MatchRequest['patient'] {
  const measured = (effectiveDateTime: string) => ({
    resource: {
      resourceType: 'Observation',
      status: 'final',
      code: BODY_WEIGHT,
      subject: { reference: 'Patient/p' },
      effectiveDateTime,
      valueQuantity: { value: 70, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    },
  });
  return {
    resource: {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { resource: { resourceType: 'Patient', id: 'p', gender, birthDate: '1970-01-01' } },
        measured('2018-01-15'),
        measured('2020-01-15'),
      ],
    },
  };
}

/**
 * Has the studies that are open judged for the kinds of patients that are asked about most, women and men with a chart, by
 * the default policy: what is learned of the studies by that the first requests need not learn.
 *
 * @param turn awaited between steps; what it throws ends the work, and what was learned until then stays
 */
export async function warmUp({ answer, studies }: Pick<Matcher, 'answer' | 'studies'>, turn: Turns): Promise<void> {
  for (const gender of ['female', 'male']) {
    const request: MatchRequest = {
      patient: chartOf(gender),
      asOf: DAY,
      policy: 'clinical',
      willing: false,
      count: 1,
      detail: 'none',
    };
    if ((await studies(FULL_ACCESS, request)).length < FEW) return;
    await answer(FULL_ACCESS, request, '', turn);
  }
}

import type { Patient } from '@medplum/fhirtypes';
import { msRange } from '../../fhir/search/date-range.ts';
import type { SearchNode, SearchQuery } from '../../fhir/search/tree.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Access } from '../../store/access.ts';
import type { Store, Version } from '../../store/store.ts';
import { resourceIn } from '../resource-cache.ts';
import type { Turns } from '../turns.ts';
import { families, type Likeness, likeness } from './patient-likeness.ts';

export interface Duplicate extends Likeness {
  readonly version: Version;
}

const PAGE = 1000;
/** Records that are compared for one question; where more share a point with it, it says too little. */
const MOST_COMPARED = 20_000;

/**
 * The records that may be about the same person, as far as the caller may see them: best first, equal ones by id.
 * Compared are those that share an identifier, the birth date, a family name or a telecom with what is asked.
 *
 * @throws Failure `too-costly` where these are too many
 */
export async function duplicatesOf(
  store: Store,
  access: Access,
  asked: Patient,
  turn: Turns,
): Promise<readonly Duplicate[]> {
  const where = shared(asked);
  const found: Duplicate[] = [];
  let cursor: string | undefined;
  let compared = 0;
  do {
    const query: SearchQuery = {
      type: 'Patient',
      where,
      sort: [],
      count: PAGE,
      total: false,
      includes: [],
      ...(cursor !== undefined && { cursor }),
    };
    const page = await store.search(access, query);
    compared += page.matches.length;
    if (compared > MOST_COMPARED)
      throw new Failure('too-costly', `More than ${MOST_COMPARED} records resemble this one: say more of the patient`);
    for (const version of page.matches) {
      await turn();
      const like = likeness(asked, resourceIn<Patient>(version));
      if (like.grade !== 'certainly-not') found.push({ ...like, version });
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return found.sort(
    (a, b) => RANK[a.grade] - RANK[b.grade] || b.score - a.score || (a.version.id < b.version.id ? -1 : 1),
  );
}

const RANK: Readonly<Record<Likeness['grade'], number>> = { certain: 0, probable: 1, possible: 2, 'certainly-not': 3 };

function shared(asked: Patient): SearchNode {
  const { identifier = [], birthDate, telecom = [] } = asked;
  const of: SearchNode[] = [
    ...identifier.flatMap(({ system, value }): SearchNode[] =>
      value === undefined
        ? []
        : [{ k: 'token', param: 'identifier', ...(system !== undefined && { system }), code: value }],
    ),
    ...birthDays(birthDate),
    ...families(asked).map((value): SearchNode => ({ k: 'string', param: 'family', mode: 'starts', value })),
    ...families(asked).map((value): SearchNode => ({ k: 'string', param: 'name', mode: 'starts', value })),
    ...telecom.flatMap(({ value }): SearchNode[] =>
      value === undefined ? [] : [{ k: 'token', param: 'telecom', code: value }],
    ),
  ];
  return of.length === 0 ? { k: 'none' } : { k: 'or', of };
}

/** A day, month or year. */
function birthDays(text: string | undefined): SearchNode[] {
  const range = msRange(text ?? '');
  return range ? [{ k: 'date', param: 'birthdate', op: 'eq', ...range }] : [];
}

import type { Day, Written } from './calendar.ts';

/** A patient as the bench makes one, before it is written as FHIR. Nothing here is FHIR's or the product's. */
export interface Chart {
  readonly birth?: Written;
  readonly sex?: 'male' | 'female' | 'other' | 'unknown';
  readonly entries: readonly Entry[];
}

export type Entry =
  | DiseaseEntry
  | DrugEntry
  | ResultEntry
  | AllergyEntry
  | RelativeEntry
  | StudyEntry
  | PregnancyEntry
  | VisitEntry;

export interface DiseaseEntry {
  readonly kind: 'disease';
  readonly id: string;
  readonly standing: 'active' | 'over';
  /** `doubted` is provisional; what was entered in error is as if it were not there. */
  readonly certainty: 'confirmed' | 'doubted' | 'refuted' | 'error';
  readonly began?: Written;
  readonly ended?: Written;
  readonly recorded?: Written;
}

export interface DrugEntry {
  readonly kind: 'drug';
  readonly id: string;
  /** `refused`: a statement that it is not taken. */
  readonly standing: 'taken' | 'over' | 'intended' | 'refused' | 'error';
  readonly from?: Written;
  readonly to?: Written;
}

export interface ResultEntry {
  readonly kind: 'result';
  readonly id: string;
  /** In the first unit of what is measured; with a comparator a limit, not the value. Absent: the result says why there is none. */
  readonly value?: number;
  readonly comparator?: '<' | '<=' | '>' | '>=';
  /** The value lies from `value` to here. */
  readonly upTo?: number;
  readonly taken?: Written;
  readonly status: 'final' | 'preliminary' | 'error';
  /** The laboratory's limits, in the first unit. */
  readonly low?: number;
  readonly high?: number;
  /** The only units, by UCUM code, in which it may be written: a value on the bound must stay there. */
  readonly units?: readonly string[];
  /** In a unit that measures something else. */
  readonly foreignUnit?: true;
}

export interface AllergyEntry {
  readonly kind: 'allergy';
  /** A drug's id; `any`: an entry that speaks of every allergy. */
  readonly id: string;
  readonly certainty: 'confirmed' | 'doubted' | 'refuted' | 'error';
}

export interface RelativeEntry {
  readonly kind: 'relative';
  readonly disease: string;
}

export interface StudyEntry {
  readonly kind: 'study';
  readonly standing: 'active' | 'over';
  readonly from: Written;
  readonly to?: Written;
}

export interface PregnancyEntry {
  readonly kind: 'pregnancy';
  readonly began: Written;
}

export interface VisitEntry {
  readonly kind: 'visit';
  readonly on: Written;
}

/** Days on which something was written down or done. When a disease began is no such day. */
const noted = (entry: Entry): Written | undefined => {
  switch (entry.kind) {
    case 'disease':
      return entry.certainty === 'error' ? undefined : entry.recorded;
    case 'drug':
      return entry.standing === 'error' ? undefined : entry.from;
    case 'result':
      return entry.status === 'error' ? undefined : entry.taken;
    case 'study':
      return entry.from;
    case 'visit':
      return entry.on;
    default:
      return undefined;
  }
};

/** Whether it is kept over years, and not the note of one visit: its entries lie a year or more apart. */
export function keptForYears({ entries }: Chart): boolean {
  const days = entries.flatMap((entry) => noted(entry) ?? []);
  const earliest: Day = Math.min(...days.map(({ last }) => last));
  const latest: Day = Math.max(...days.map(({ first }) => first));
  return latest - earliest >= 365;
}

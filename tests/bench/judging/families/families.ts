import { contradiction, count, diagnosis, duration, relatives, subsumption, window } from './diseases.ts';
import { allergy, medication, studies, washout } from './drugs.ts';
import { ageAndDisease, exception, logic, negation } from './logic.ts';
import { age, pregnancy, sex } from './person.ts';
import { latest, limits, measured, reference, windowed } from './results.ts';
import type { Family } from './setting.ts';
import { silent } from './silence.ts';

/** Every kind of case, and its share of them. */
export const FAMILIES: readonly { readonly name: string; readonly make: Family; readonly share: number }[] = [
  { name: 'age', make: age, share: 10 },
  { name: 'sex', make: sex, share: 1 },
  { name: 'pregnancy', make: pregnancy, share: 1 },
  { name: 'diagnosis', make: diagnosis, share: 8 },
  { name: 'subsumption', make: subsumption, share: 6 },
  { name: 'relatives', make: relatives, share: 2 },
  { name: 'contradiction', make: contradiction, share: 2 },
  { name: 'window', make: window, share: 8 },
  { name: 'duration', make: duration, share: 5 },
  { name: 'count', make: count, share: 3 },
  { name: 'medication', make: medication, share: 7 },
  { name: 'washout', make: washout, share: 8 },
  { name: 'allergy', make: allergy, share: 3 },
  { name: 'studies', make: studies, share: 2 },
  { name: 'result', make: measured, share: 12 },
  { name: 'limit', make: limits, share: 5 },
  { name: 'reference', make: reference, share: 6 },
  { name: 'latest', make: latest, share: 6 },
  { name: 'result in window', make: windowed, share: 5 },
  { name: 'logic', make: logic, share: 9 },
  { name: 'age and disease', make: ageAndDisease, share: 2 },
  { name: 'negation', make: negation, share: 4 },
  { name: 'exception', make: exception, share: 3 },
  { name: 'silence', make: silent, share: 5 },
];

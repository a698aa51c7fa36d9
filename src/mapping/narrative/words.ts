/** Codes of the registry in words: the displays of the code systems in profiles/, and better ones where they are terse. */
import { codeSystem } from '../../fhir/profiles/definition-files.ts';
import { codeSystem as address } from '../canonical.ts';

/** What a display does not tell a reader who does not know the list. */
const PLAIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  phase: {
    NA: 'Not applicable',
    EARLY_PHASE1: 'Early phase 1',
    PHASE1: 'Phase 1',
    PHASE2: 'Phase 2',
    PHASE3: 'Phase 3',
    PHASE4: 'Phase 4',
  },
  allocation: { NA: 'Not applicable', NON_RANDOMIZED: 'Not randomized' },
  'intervention-model': {
    SINGLE_GROUP: 'Single group',
    PARALLEL: 'Parallel groups',
    SEQUENTIAL: 'Groups in sequence',
  },
  'observational-model': { OTHER: 'Other model of observation' },
  'time-perspective': { CROSS_SECTIONAL: 'Cross-sectional', OTHER: 'Other time perspective' },
  masking: { NONE: 'None (open label)' },
  'primary-purpose': { ECT: 'Educational, counselling or training' },
  sex: { ALL: 'All', FEMALE: 'Female', MALE: 'Male' },
  'sampling-method': { NON_PROBABILITY_SAMPLE: 'Not a probability sample' },
  'ipd-sharing': { YES: 'Planned', NO: 'Not planned', UNDECIDED: 'Undecided' },
};

const known = new Map<string, ReadonlyMap<string, string>>();

function displays(list: string): ReadonlyMap<string, string> {
  let words = known.get(list);
  if (words === undefined) {
    const concepts = codeSystem(address(list))?.concept ?? [];
    words = new Map([
      ...concepts.map(({ code = '', display = code }) => [code, display] as const),
      ...Object.entries(PLAIN[list] ?? {}),
    ]);
    known.set(list, words);
  }
  return words;
}

/** A code of one of the registry's lists in words; one that is not listed as it is. Undefined for none. */
export const inWords = <C extends string | undefined>(list: string, code: C): C | string =>
  code === undefined ? code : (displays(list).get(code) ?? code);

/** The same in the middle of a sentence. */
export const amidWords = (list: string, code: string): string => {
  const words = inWords(list, code);
  return /^[A-Z][a-z ]/.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
};

import type { Fact, FactValue } from '../facts.ts';
import { type Deriver, derived, type Inputs } from './deriver.ts';

type Habit = 'current' | 'former' | 'never' | 'none-now';

/** What a stated status of a habit means: by its code, else by its first words in lower case. */
interface Statuses {
  readonly codes: Readonly<Record<string, Habit>>;
  readonly words: readonly (readonly [words: RegExp, habit: Habit])[];
}

/** SNOMED CT and LOINC answers of the smoking status (LOINC 72166-2). */
const SMOKING: Statuses = {
  codes: {
    '449868002': 'current', // smokes daily
    'LA18976-3': 'current',
    '428041000124106': 'current', // some days
    'LA18977-1': 'current',
    '428071000124103': 'current', // heavy
    'LA18981-3': 'current',
    '428061000124105': 'current', // light
    'LA18982-1': 'current',
    '77176002': 'current', // smoker
    '8517006': 'former',
    'LA15920-4': 'former',
    '266919005': 'never',
    'LA18978-9': 'never',
    '8392000': 'none-now', // non-smoker
    '160618006': 'none-now', // current non-smoker
  },
  words: [
    [/^(?:never|lifelong non|life-?long non|never[- ]smoker)/, 'never'],
    [/^(?:former|ex-?|past|quit|stopped)/, 'former'],
    [/^(?:non-?smoker|not (?:currently )?(?:a )?smok|does not smoke|current non)/, 'none-now'],
    [/^(?:current|every day|some days|daily|heavy|light|active|smokes|smoker\b|occasional)/, 'current'],
  ],
};

/** Of alcohol (LOINC 11331-6 and entries so called). */
const DRINKING: Statuses = {
  codes: {
    '219006': 'current', // drinks alcohol
    '82581004': 'former',
    '228274009': 'never', // lifetime non-drinker
    '105542008': 'none-now', // current non-drinker
  },
  words: [
    [/^(?:never|history negative|negative history|lifetime non|life-?long (?:non|teetotal|abstain))/, 'never'],
    [/^(?:former|ex-?|past|quit|stopped)/, 'former'],
    [/^(?:none|no\b|non-?drinker|does not drink|denies|abstinen|abstain|teetotal|current non)/, 'none-now'],
    [/^(?:current|drinks|social|occasional|daily|weekly|moderate|heavy|light|yes)/, 'current'],
  ],
};

/** LOINC: how many cigarettes are smoked in a day now. */
const CIGARETTES_NOW = '64218-1';

/** Smoking now, formerly or never, from a stated status or from a number of cigarettes that are smoked now. */
export const smoking: Deriver = {
  concepts: ['smoker'],
  codes: ['72166-2', CIGARETTES_NOW],
  derive(inputs) {
    const facts = new Set([...inputs.of('smoker'), ...inputs.coded('72166-2'), ...inputs.coded(CIGARETTES_NOW)]);
    return [...facts].flatMap((fact) => {
      const number = fact.codings.some(({ code }) => code === CIGARETTES_NOW) ? numberIn(fact.value) : undefined;
      const habit = number === undefined ? habitIn(fact, SMOKING) : number > 0 ? 'current' : 'none-now';
      const say = (id: string, is: boolean): readonly Fact[] => stated(id, is, fact, 'smoking-status', inputs);
      switch (habit) {
        case 'current':
          return [...say('smoker', true), ...say('former-smoker', false), ...say('never-smoker', false)];
        case 'former':
          return [...say('smoker', false), ...say('former-smoker', true), ...say('never-smoker', false)];
        case 'never':
          return [...say('smoker', false), ...say('former-smoker', false), ...say('never-smoker', true)];
        case 'none-now':
          return say('smoker', false);
        default:
          return [];
      }
    });
  },
};

/** Drinking or not, from a stated status, from a number of drinks, or from an AUDIT-C of zero, which is the answer "never". */
export const drinking: Deriver = {
  concepts: ['alcohol-use'],
  codes: ['11331-6', '74013-4', '75626-2'],
  derive(inputs) {
    const say = (is: boolean, fact: Fact): readonly Fact[] => stated('alcohol-use', is, fact, 'alcohol-use', inputs);
    const facts = new Set([...inputs.of('alcohol-use'), ...inputs.coded('11331-6')]);
    const statuses = [...facts].flatMap((fact) => {
      const habit = habitIn(fact, DRINKING);
      const abused = habit === 'never' ? stated('alcohol-abuse', false, fact, 'alcohol-use', inputs) : [];
      return habit === undefined ? [] : [...say(habit === 'current', fact), ...abused];
    });
    const counted = inputs.coded('74013-4').flatMap((fact) => {
      const drinks = numberIn(fact.value);
      return drinks === undefined ? [] : say(drinks > 0, fact);
    });
    const scored = inputs.coded('75626-2').flatMap((fact) => (numberIn(fact.value) === 0 ? say(false, fact) : []));
    return [...statuses, ...counted, ...scored];
  },
};

/** Drugs never taken (LOINC 11342-3 and entries so called) were never abused either. */
export const drugTaking: Deriver = {
  concepts: ['drug-use'],
  codes: ['11342-3'],
  derive(inputs) {
    return [...new Set([...inputs.of('drug-use'), ...inputs.coded('11342-3')])].flatMap((fact) =>
      habitIn(fact, DRUG_TAKING) === 'never'
        ? ['drug-use', 'drug-abuse'].flatMap((id) => stated(id, false, fact, 'drug-use', inputs))
        : [],
    );
  },
};

const DRUG_TAKING: Statuses = { codes: {}, words: [[/^(?:never|history negative|negative history)\b/, 'never']] };

const numberIn = (value: FactValue | undefined): number | undefined =>
  value?.kind === 'quantity' && value.comparator === undefined ? value.value : undefined;

function habitIn({ domain, value }: Fact, { codes, words }: Statuses): Habit | undefined {
  if (domain !== 'observation') return undefined;
  if (value?.kind === 'coded') {
    const habits = new Set(value.codings.flatMap(({ code }) => codes[code] ?? []));
    const [habit] = habits;
    if (habit !== undefined) return habits.size === 1 ? habit : undefined;
  }
  const text =
    value?.kind === 'coded'
      ? (value.text ?? value.codings.find(({ display }) => display !== undefined)?.display)
      : value?.kind === 'text'
        ? value.text
        : undefined;
  const label = text?.trim().toLowerCase() ?? '';
  if (/\bunknown\b|never assessed|\?/.test(label)) return undefined;
  return words.find(([pattern]) => pattern.test(label))?.[1];
}

const stated = (id: string, is: boolean, fact: Fact, rule: string, inputs: Inputs): readonly Fact[] =>
  inputs.concept(id)
    ? [derived(id, { kind: 'boolean', value: is }, [fact], rule, `as the stated status says`, inputs)]
    : [];

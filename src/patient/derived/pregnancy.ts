import { type DayRange, dayRange, fromDay } from '../../kernel/dates.ts';
import type { Fact, FactValue } from '../facts.ts';
import { exactly } from '../unit-line.ts';
import { ageOn, type Deriver, derived, type Inputs, takenOn } from './deriver.ts';
import { statusIn } from './stated.ts';

const PREGNANCY = 'pregnancy';
const GESTATIONAL_AGE = 'gestational-age';
/** What comes when a pregnancy is over, and what ends it. */
const AFTER_BIRTH = 'postpartum';
const BIRTHS = ['delivery', 'vaginal-delivery', 'cesarean-section'] as const;
/** LOINC: pregnancy status; whether human chorionic gonadotropin is there, in urine, serum, or either. */
const STATUS = ['82810-3', '11449-6'] as const;
const TESTS = ['2106-3', '2118-8', '2110-5', '80384-1', '80385-8', '2112-1'] as const;
/** LOINC: delivery date, estimated: in general, from the last period, from ultrasound. */
const DUE_DATES = ['11778-8', '11779-6', '11780-4', '11781-2'] as const;

/** LOINC: the first day of the last period. */
const LAST_PERIOD = '8665-2';
/** In years: the gestational age of a child is that of its own birth. */
const YOUNGEST = 9;

/** Days from conception's reckoning (the last period) to the due date; a birth from three weeks before to two after is at term. */
const GESTATION = 280;
const TERM = { before: 21, after: 14 } as const;

/** Being pregnant or not, from a stated status, a test, a due date, a gestational age or a birth. */
export const pregnancy: Deriver = {
  concepts: ['pregnancy-test', GESTATIONAL_AGE, AFTER_BIRTH, ...BIRTHS],
  codes: [...STATUS, ...TESTS, ...DUE_DATES, LAST_PERIOD],
  derive(inputs) {
    if (!inputs.concept(PREGNANCY)) return [];
    const found = (fact: Fact, value: FactValue, how: string): Fact =>
      derived(PREGNANCY, value, [fact], 'pregnancy', how, inputs);
    const stated = STATUS.flatMap((code) => inputs.coded(code)).flatMap((fact) => {
      const status = statusIn(fact.value, PREGNANCY_STATUS);
      return status === undefined ? [] : [found(fact, boolean(status), 'as the pregnancy status says')];
    });
    const tests = new Set([...inputs.of('pregnancy-test'), ...TESTS.flatMap((code) => inputs.coded(code))]);
    const tested = [...tests].flatMap((fact) => {
      const positive = fact.domain === 'observation' ? statusIn(fact.value, TEST_RESULT) : undefined;
      if (positive === undefined) return [];
      return [found(fact, boolean(positive), `a pregnancy test that is ${positive ? 'positive' : 'negative'}`)];
    });
    return [
      ...stated,
      ...tested,
      ...DUE_DATES.flatMap((code) => inputs.coded(code)).flatMap((fact) => expected(fact, inputs)),
      ...inputs.coded(LAST_PERIOD).flatMap((fact) => since(fact, [...stated, ...tested].filter(saysSo), inputs)),
      ...aged(inputs),
      ...[...inputs.of(AFTER_BIRTH).filter(isNow), ...BIRTHS.flatMap((id) => inputs.of(id)).filter(isDone)].map(
        (fact) => found(fact, boolean(false), 'on the day of a birth, or in the weeks after it'),
      ),
    ];
  },
};

/** The weeks after a birth, as of the day when somebody wrote it down. */
const isNow = ({ domain, certainty, state, past }: Fact): boolean =>
  domain === 'condition' && certainty === 'confirmed' && (state === 'active' || state === 'unknown') && !past;

/** A birth that the patient gave, on a day that the record knows. */
const isDone = ({ domain, certainty, state, start }: Fact): boolean =>
  domain === 'procedure' && certainty === 'confirmed' && state === 'ended' && start !== undefined;

const boolean = (value: boolean): FactValue => ({ kind: 'boolean', value });

const PREGNANCY_STATUS = {
  yes: new Set(['77386006', 'LA15173-0']),
  no: new Set(['60001007', 'LA26683-5']),
  yesWords: /^(?:currently )?pregnant\b/,
  noWords: /^(?:not (?:currently )?pregnant|non-?pregnant)\b/,
};
const TEST_RESULT = {
  yes: new Set(['10828004', '260373001', 'POS', 'LA6576-8', 'LA11882-0']),
  no: new Set(['260385009', '260415000', 'NEG', 'LA6577-6', 'LA11883-8']),
  yesWords: /^(?:positive|detected)\b/,
  noWords: /^(?:negative|not detected)\b/,
};

/** Pregnant from the reckoned start until about the due date. */
function expected(fact: Fact, inputs: Inputs): readonly Fact[] {
  const due = fact.value?.kind === 'text' ? dayRange(fact.value.text) : undefined;
  if (!due || due.last - due.first > 31) return [];
  return [until(fact, due, `due on ${fact.value?.kind === 'text' ? fact.value.text.slice(0, 10) : ''}`, inputs)];
}

const saysSo = ({ value }: Fact): boolean => value?.kind === 'boolean' && value.value;

/** Of a pregnancy that was stated or tested after it, the first day of the last period gives the due date. */
function since(fact: Fact, pregnant: readonly Fact[], inputs: Inputs): readonly Fact[] {
  const period = fact.value?.kind === 'text' ? dayRange(fact.value.text) : undefined;
  if (!period || period.last - period.first > 31) return [];
  const due = { first: period.first + GESTATION, last: period.last + GESTATION };
  const isOfThen = pregnant.some((found) => {
    const taken = takenOn(found);
    return taken !== undefined && taken.first > period.last && taken.last <= due.last + TERM.after;
  });
  return isOfThen ? [until(fact, due, `last period on ${fromDay(period.first)}`, inputs)] : [];
}

/** A gestational age in weeks on a day gives the due date. */
const aged = (inputs: Inputs): readonly Fact[] =>
  inputs.of(GESTATIONAL_AGE).flatMap((fact) => {
    const weeks = exactly(fact.value, 'wk', inputs.concept(GESTATIONAL_AGE));
    const taken = takenOn(fact);
    if (weeks === undefined || !taken || weeks < 1 || weeks > 45) return [];
    if ((ageOn(inputs.birth, taken)?.youngest ?? YOUNGEST) < YOUNGEST) return [];
    const left = GESTATION - Math.round(weeks * 7);
    const due = { first: taken.first + left, last: taken.last + left };
    return [until(fact, due, `at ${weeks} weeks of gestation, so due on ${fromDay(due.last)}`, inputs)];
  });

function until(fact: Fact, due: DayRange, how: string, inputs: Inputs): Fact {
  const {
    value: _value,
    recorded: _recorded,
    ...rest
  } = derived(PREGNANCY, boolean(true), [fact], 'pregnancy.due-date', how, inputs);
  return {
    ...rest,
    domain: 'condition',
    start: { first: due.first - GESTATION, last: due.last - GESTATION },
    end: { first: due.first - TERM.before, last: due.last + TERM.after },
  };
}

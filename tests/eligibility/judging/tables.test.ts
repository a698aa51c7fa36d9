import { describe, expect, it } from 'vitest';
import { ACUTE_EVENTS } from '../../../src/eligibility/acute-event.table.ts';
import { BARE_FINDINGS } from '../../../src/eligibility/judging/bare-finding.table.ts';
import { DEPENDENCES } from '../../../src/eligibility/judging/charted.ts';
import { CHARTING_ROWS, UNASKED_ROWS } from '../../../src/eligibility/judging/charting.table.ts';
import { CLASSIFICATION_RULES } from '../../../src/eligibility/judging/classification.table.ts';
import { CONTROL_RULES } from '../../../src/eligibility/judging/control.table.ts';
import { EXCLUSIVE_KINDS } from '../../../src/eligibility/judging/exclusive-kinds.table.ts';
import { IMPLIED_VALUES } from '../../../src/eligibility/judging/implied-value.table.ts';
import { DAYS_OF_ONE_DOSE } from '../../../src/eligibility/judging/long-acting.table.ts';
import { GENERAL_CONCEPTS } from '../../../src/eligibility/judging/modifier.table.ts';
import { NORMS_FOR_AGE } from '../../../src/eligibility/judging/norm-for-age.table.ts';
import { NORMAL_CLASSES } from '../../../src/eligibility/judging/normal-class.table.ts';
import { NORMAL_FINDINGS } from '../../../src/eligibility/judging/normal-finding.table.ts';
import { WIDE_FAMILIES } from '../../../src/eligibility/judging/opinion-example.ts';
import { OF_BIRTH } from '../../../src/eligibility/judging/presence-judgement.ts';
import {
  BEFORE_MENOPAUSE,
  FEMALE_STATES,
  MENOPAUSE,
  NEEDS_FERTILITY,
  OPPOSITE_FOR_MEN,
  STERILE_STATES,
  STERILISING,
} from '../../../src/eligibility/judging/reproductive.table.ts';
import { MEASURE_RULES } from '../../../src/eligibility/judging/ruled-by-measure.table.ts';
import {
  MINOR_KINDS,
  NAMED_KINDS,
  NO_SERIOUS_ILLNESS,
  PASSING_ILLNESSES,
} from '../../../src/eligibility/judging/set-aside.table.ts';
import { SEX_OF_CONCEPT } from '../../../src/eligibility/judging/sex-specific.table.ts';
import { SIGN_RULES } from '../../../src/eligibility/judging/signs.table.ts';
import {
  EXAMINATIONS,
  LIVE_OR_NOT,
  OF_LINES,
  OVER_THE_COUNTER,
} from '../../../src/eligibility/judging/treatment.table.ts';
import { LASTING_RESULTS } from '../../../src/eligibility/judging/validity.table.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

const lexicon = createLexicon();

describe('tables of judging name only what the lexicon knows', () => {
  it.each([
    ['acute events', [...ACUTE_EVENTS]],
    ['general concepts', [...GENERAL_CONCEPTS]],
    ['states of women', [...FEMALE_STATES, ...NEEDS_FERTILITY, ...OPPOSITE_FOR_MEN, ...STERILE_STATES]],
    ['menopause and sterility', [...BEFORE_MENOPAUSE, MENOPAUSE, ...STERILISING.female, ...STERILISING.male]],
    ['conditions of one sex', [...SEX_OF_CONCEPT.keys()]],
    ['treatments that a chart need not mention', [...EXAMINATIONS, ...OVER_THE_COUNTER]],
    ['vaccines of both kinds', [...LIVE_OR_NOT]],
    ['circumstances of birth', [...OF_BIRTH]],
    ['lines of treatment', [...OF_LINES]],
    ['drugs of which one dose lasts', [...DAYS_OF_ONE_DOSE.keys()]],
    ['dependences', [...DEPENDENCES]],
    ['what a chart would name', [...CHARTING_ROWS, ...UNASKED_ROWS].flatMap(({ ids }) => ids)],
    ['general names and their kinds', NAMED_KINDS.flatMap(({ entries, kinds }) => [...entries, ...kinds])],
    ['minor kinds', MINOR_KINDS.flatMap(({ of, entries }) => [...of, ...entries])],
    ['passing illnesses', [...PASSING_ILLNESSES]],
    ['what is no serious illness', [...NO_SERIOUS_ILLNESS]],
    [
      'findings that are no disease yet',
      BARE_FINDINGS.flatMap(({ entries, families, aside }) => [...entries, ...families, ...aside]),
    ],
    [
      'signs',
      SIGN_RULES.flatMap(({ conditions, findings = [], treatments = [], results = [] }) => [
        ...conditions,
        ...findings,
        ...treatments,
        ...results.map(({ measure }) => measure),
      ]),
    ],
    ['wide families of diseases', [...WIDE_FAMILIES]],
    ['measures with a normal class', NORMAL_CLASSES.map(({ measure }) => measure)],
    ['findings that say a value', IMPLIED_VALUES.flatMap(({ finding, measure }) => [finding, measure])],
    [
      'classification criteria',
      CLASSIFICATION_RULES.flatMap(({ condition, all, some, proves, counted }) => [
        condition,
        ...(proves?.unless ?? []),
        ...[
          ...all,
          ...some.of.flatMap(({ defined = [], called = [] }) => [...defined, ...called]),
          ...(proves?.and ?? []),
          ...(counted?.of.flat() ?? []),
        ].flatMap(({ findings = [], results = [] }) => [...findings, ...results.map(({ measure }) => measure)]),
      ]),
    ],
    [
      'diseases under control',
      CONTROL_RULES.flatMap(({ condition, results }) => [condition, ...results.map(({ measure }) => measure)]),
    ],
    ['lasting results', [...LASTING_RESULTS]],
    [
      'measured conditions',
      MEASURE_RULES.flatMap(({ condition, measure, instead, unless = [] }) => [
        condition,
        measure,
        instead ?? condition,
        ...[unless].flat(),
      ]),
    ],
    [
      'what a normal finding rules out',
      NORMAL_FINDINGS.flatMap(({ tests, rulesOut, unless = [] }) => [...tests, ...rulesOut, ...unless]),
    ],
    ['kinds of which nobody has two', EXCLUSIVE_KINDS.flatMap(({ kinds }) => kinds)],
    ['norms for an age', NORMS_FOR_AGE.map(({ measure }) => measure)],
  ])('%s', (_, ids) => {
    expect(ids.filter((id) => lexicon.concept(id) === undefined)).toEqual([]);
  });
});

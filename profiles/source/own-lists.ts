import { PART_CODES } from '../../src/mapping/record-part.table.ts';
import type { Lists } from './code-list.ts';

const FLAGS = [
  'data-monitoring-committee',
  'fda-regulated-drug',
  'fda-regulated-device',
  'unapproved-device',
  'pediatric-postmarket-surveillance',
  'exported-from-us',
  'fdaaa-801-violation',
  'expanded-access-individual',
  'expanded-access-intermediate',
  'expanded-access-treatment',
  'expanded-access',
  'delayed-posting',
  'results-waived',
  'patient-registry',
];

/** Lists that only we write: for what the registry says without a code. */
export const STUDY_LISTS: Lists = {
  'outcome-list': {
    title: 'List of outcomes',
    codes: ['primaryOutcomes', 'secondaryOutcomes', 'otherOutcomes'],
    displays: { primaryOutcomes: 'Primary', secondaryOutcomes: 'Secondary', otherOutcomes: 'Other' },
  },
  'age-unit': { title: 'Unit of an age limit', codes: ['year', 'month', 'week', 'day', 'hour', 'minute'] },
  'identifier-kind': {
    title: 'Whose identifier it is',
    codes: ['organization', 'secondary'],
    meanings: { organization: 'given by the organization that keeps the record', secondary: 'given by anybody else' },
  },
  'party-kind': {
    title: 'List in which a party stands',
    codes: ['submitting-organization', 'collaborator', 'responsible-party', 'overall-official'],
  },
  'registration-activity': {
    title: 'Dated step that HL7 has no code for',
    codes: [
      'study-start',
      'study-completion',
      'disposition-submission',
      'disposition-submission-qc',
      'disposition-posting',
    ],
  },
  'study-flag': { title: 'What a record says by yes or no', codes: FLAGS.flatMap((flag) => [flag, `not-${flag}`]) },
  'record-part': { title: 'Part of a study record', codes: PART_CODES },
  'empty-form': { title: 'What is empty', codes: ['text', 'list', 'group'] },
  'protocol-action': {
    title: 'Kind of action in a protocol',
    codes: ['participation', 'arm', 'no-arm'],
    meanings: {
      participation: 'the root, with the conditions of taking part',
      arm: 'what the participants of one arm receive',
      'no-arm': 'interventions that no arm names',
    },
  },
  'registry-term-role': {
    title: 'Why the registry added a term',
    codes: ['mesh', 'ancestor'],
    meanings: { mesh: 'the term itself', ancestor: 'a broader one, so that searches by it find the study' },
  },
  'browse-topic': { title: 'What a tree of topics is about', codes: ['condition', 'intervention'] },
  'source-kind': {
    title: 'Form of a source record',
    codes: ['ctgov-v2', 'registry-page'],
    meanings: { 'ctgov-v2': 'JSON of the registry, version 2', 'registry-page': 'text of a page for people' },
  },
};

const COMPARISONS = {
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
  '=': 'exactly',
};

/** Lists of the criterion tree and of judgements. */
export const CRITERION_LISTS: Lists = {
  characteristic: {
    title: 'Kind of eligibility characteristic',
    codes: [
      'criterion',
      'combination',
      'age-limit',
      'sex-limit',
      'healthy-volunteer',
      'condition',
      'medication',
      'procedure',
      'allergy',
      'immunization',
    ],
    meanings: {
      criterion: 'stated as text only: a person or a reader of the text must judge it',
      combination: 'several characteristics, in the Group that the value refers to',
      'age-limit': "the registry's own age limits, both ends inclusive",
      'sex-limit': "the registry's own limit to one sex",
      'healthy-volunteer': 'a person without the condition under study',
    },
  },
  'criterion-section': {
    title: 'Section of a criterion',
    codes: ['inclusion', 'exclusion'],
    meanings: { exclusion: 'the criterion states the excluded fact; its characteristic has exclude = true' },
  },
  'criterion-tier': {
    title: 'How far a record can decide a criterion',
    codes: ['A', 'B', 'C'],
    displays: { A: 'Decidable', B: 'Decidable by items that are seldom recorded', C: 'For a person to decide' },
    meanings: {
      A: 'a usual record decides it',
      B: 'it needs a recorded score, biomarker or social item',
      C: 'only a person can decide it: consent, judgement',
    },
  },
  'criterion-subject': {
    title: 'Whom an atom speaks of',
    codes: ['patient', 'family', 'partner', 'fetus', 'donor', 'staff'],
  },
  'criterion-domain': {
    title: 'What an atom looks up',
    codes: [
      'age',
      'sex',
      'condition',
      'medication',
      'procedure',
      'observation',
      'allergy',
      'immunization',
      'encounter',
      'study',
      'reproductive',
      'score',
      'social',
      'consent',
      'judgement',
      'opaque',
    ],
    meanings: { opaque: 'not understood: the text stands for itself' },
  },
  'concept-closure': {
    title: 'What a concept covers',
    codes: ['self', 'descendants'],
    meanings: { self: 'the concept as coded', descendants: 'the concept and all narrower ones' },
  },
  'concept-naming': {
    title: 'Where a concept lacks what a characteristic shows',
    codes: ['none', 'wordless'],
    meanings: {
      none: 'the atom names no concept',
      wordless: 'the atom names a concept by its codes alone, without text',
    },
  },
  comparison: {
    title: 'Comparison',
    codes: ['<', '<=', '>', '>=', '=', 'between'],
    displays: COMPARISONS,
    meanings: { between: 'both bounds inclusive, unless said to be open' },
  },
  'reference-bound': {
    title: 'What a bound is a multiple of',
    codes: ['ULN', 'LLN', 'baseline'],
    displays: { ULN: 'Upper limit of normal', LLN: 'Lower limit of normal' },
  },
  'window-anchor': {
    title: 'What a window of time is measured from',
    codes: ['screening', 'enrolment', 'firstDose', 'diagnosis', 'event'],
    displays: { firstDose: 'first dose' },
  },
  'window-relation': { title: 'Where a window of time lies', codes: ['before', 'after', 'during'] },
  'window-phase': { title: 'Tense of a window of time', codes: ['ever', 'past', 'present', 'future'] },
  quantifier: { title: 'Which of several results count', codes: ['any', 'all', 'latest'] },
  modality: {
    title: 'How a fact is meant',
    codes: ['asserted', 'possible', 'planned', 'hypothetical', 'ability', 'willingness'],
  },
  'combination-form': {
    title: 'Form of a combination',
    codes: ['if', 'except', 'sole'],
    meanings: {
      if: 'any-of: the condition excluded, or what then is demanded',
      except: 'all-of: the first, and none of the others',
      sole: 'wraps one characteristic',
    },
  },
  verdict: {
    title: 'Verdict on a criterion',
    codes: ['met', 'not-met', 'unknown'],
    meanings: {
      met: 'an inclusion whose text holds, or an exclusion whose text does not',
      'not-met': 'the criterion stands in the way',
      unknown: 'the record does not settle it; what would is said',
    },
  },
  basis: {
    title: 'What a verdict rests on',
    codes: ['evidence', 'presumption', 'assumption', 'none'],
    meanings: {
      evidence: 'facts of the record',
      presumption: 'silence of the record, read by the policy',
      assumption: 'what the caller said to assume',
      none: 'nothing: the verdict is unknown',
    },
  },
  policy: {
    title: 'How the silence of a record is read',
    codes: ['strict', 'clinical', 'permissive'],
    meanings: {
      strict: 'not at all',
      clinical: 'as a clinician reads a chart',
      permissive: 'as the absence of every exclusion',
    },
  },
  'match-persist': { title: 'What a match stores', codes: ['none', 'ResearchSubject'] },
  'match-detail': { title: 'How much a match says', codes: ['none', 'criteria', 'evidence'] },
  'match-grade': {
    title: 'How a study fits a patient',
    codes: ['eligible', 'likely', 'possible', 'ineligible'],
    meanings: {
      eligible: 'the study is open, and every criterion is met on evidence or on a stated assumption',
      likely: 'every criterion is met, some by presumption, or the study is not open',
      possible: 'at least one criterion is unknown, and none stands in the way',
      ineligible: 'at least one criterion is not met',
    },
  },
  'match-condition': {
    title: 'How near a patient is to what a study is about',
    codes: ['recorded', 'broader', 'healthy', 'silent', 'presumed-absent', 'absent', 'unclear', 'unstated'],
    meanings: {
      recorded: 'the patient has one of its conditions, or something narrower',
      broader: 'the patient has what one of its conditions is a kind of',
      healthy: 'the study does not refuse healthy people, and nothing in the record says that the patient is ill',
      silent: 'the record does not say',
      'presumed-absent': 'the record does not mention it, and would',
      absent: 'the record says that the patient does not have it',
      unclear: 'none of its conditions is a term that is known',
      unstated: 'neither the study nor an inclusion criterion names a condition',
    },
  },
};

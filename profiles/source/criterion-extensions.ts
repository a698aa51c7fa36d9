import { closed, date, EMPTY_LIST, type OwnExtension, of, type Shape, someText, span, text } from './shape.ts';

const Q: Shape = { parts: { value: of('scalar'), unit: someText, ucum: text } };
const COMPARISON = { op: closed('comparison'), value: of('scalar') };
const CODES: Shape = { kind: 'Coding', many: true, absent: EMPTY_LIST };

const ATOM_SHAPE: Shape = {
  parts: {
    id: someText,
    span,
    rule: someText,
    subject: closed('criterion-subject', 'patient'),
    domain: closed('criterion-domain'),
    concept: {
      parts: {
        text: someText,
        codes: CODES,
        closure: closed('concept-closure'),
        via: { kind: 'string', many: true, absent: EMPTY_LIST },
      },
    },
    quantity: {
      parts: {
        op: closed('comparison'),
        lo: Q,
        hi: Q,
        loOpen: of('boolean'),
        hiOpen: of('boolean'),
        span,
        ref: closed('reference-bound'),
        factor: of('decimal'),
      },
    },
    window: {
      parts: {
        anchor: closed('window-anchor'),
        event: { parts: { text: someText, codes: CODES } },
        rel: closed('window-relation'),
        lo: Q,
        hi: Q,
        loOpen: of('boolean'),
        hiOpen: of('boolean'),
        from: date,
        to: date,
        span,
        phase: closed('window-phase'),
      },
    },
    duration: {
      parts: { ...COMPARISON, unit: someText, ucum: text, span },
    },
    count: { parts: { ...COMPARISON, span } },
    quantifier: closed('quantifier', 'any'),
    attrs: {
      parts: {
        severity: text,
        stage: text,
        acuity: text,
        stability: text,
        route: text,
        dose: text,
        polarity: text,
      },
    },
    modality: closed('modality', 'asserted'),
  },
};

/** The extensions by which a Group holds criteria. */
export const CRITERION_EXTENSIONS: Readonly<Record<string, OwnExtension>> = {
  criterion: {
    context: ['Group.characteristic'],
    title: 'Criterion',
    description:
      'The criterion that a characteristic states: its text, its place in the source text, what was left unread, and how far a record can decide it.',
    shape: {
      parts: {
        id: someText,
        section: closed('criterion-section'),
        text: someText,
        span,
        parent: text,
        residue: { ...span, many: true, absent: EMPTY_LIST },
        tier: closed('criterion-tier'),
        structured: of('boolean'),
        position: of('integer'),
      },
    },
  },
  'criterion-atom': {
    context: ['Group.characteristic'],
    title: 'Criterion atom',
    description: 'One thing to look up in a record: subject, concept, comparison, window of time, duration, count.',
    shape: ATOM_SHAPE,
  },
  'criterion-reading': {
    context: ['Group.characteristic'],
    title: 'Reading of a criterion',
    description:
      'The tree of a criterion of which a part was not understood; the characteristic itself only states the text.',
    shape: { kind: 'Reference', target: 'Group' },
  },
  'criterion-part': {
    context: ['Group.characteristic'],
    title: 'Nested criterion',
    description: 'A criterion written under this one; what it demands is already inside this one.',
    shape: { kind: 'Reference', target: 'Group', many: true },
  },
  'characteristic-combination': {
    context: ['Group'],
    title: 'Combination of characteristics',
    description: `How many of the characteristics must hold, by a code of the R5 list. Form tells a plain combination from a condition (if), an exception (except) and a wrapper (sole).`,
    shape: {
      parts: {
        code: closed('combination'),
        threshold: of('integer'),
        form: closed('combination-form'),
        span,
      },
    },
  },
};

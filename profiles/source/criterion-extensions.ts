import { closed, date, list, type OwnExtension, of, type Shape, text } from './shape.ts';

/** `start-end`: UTF-16 offsets in the eligibility text, the end exclusive. */
const span = text;
const spanWithin: Shape = { kind: 'string', absent: 'the span of the atom' };

/** A Quantity; where the text has no number, or none that a Quantity holds as it is, the parts of it under `…-text`. */
const Q = of('Quantity');
const Q_TEXT: Shape = { parts: { value: of('scalar'), unit: text, ucum: text } };
const BOUNDS = { lo: Q, 'lo-text': Q_TEXT, hi: Q, 'hi-text': Q_TEXT, loOpen: of('boolean'), hiOpen: of('boolean') };

const ATOM_SHAPE: Shape = {
  parts: {
    span,
    id: { kind: 'string', absent: 'the id of the criterion, and the number of the atom in it' },
    apart: {
      kind: 'boolean',
      absent: 'what code and value of the characteristic say is a part of the atom',
    },
    domain: closed('criterion-domain', 'the domain that code and value of the characteristic tell, else opaque'),
    rule: { kind: 'string', absent: 'the domain, followed by .term' },
    subject: closed('criterion-subject', 'patient'),
    concept: of('CodeableConcept'),
    naming: closed('concept-naming', 'as the concept, here or in the characteristic, has codes and text'),
    closure: closed('concept-closure', 'descendants where the concept has codes, else self'),
    direct: of('boolean'),
    via: list('string'),
    quantity: {
      parts: {
        op: closed('comparison', 'as the bounds, or the characteristic, tell'),
        ...BOUNDS,
        ref: closed('reference-bound'),
        factor: of('decimal'),
        span: spanWithin,
      },
    },
    window: {
      parts: {
        anchor: closed('window-anchor', 'enrolment'),
        event: of('CodeableConcept'),
        rel: closed('window-relation'),
        ...BOUNDS,
        from: date,
        to: date,
        phase: closed('window-phase', 'past, present or future, as the window lies before, during or after the anchor'),
        span: spanWithin,
      },
    },
    duration: { parts: { op: closed('comparison'), length: Q, 'length-text': Q_TEXT, span: spanWithin } },
    count: { parts: { op: closed('comparison'), value: of('decimal'), span: spanWithin } },
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

/** The extensions by which a Group holds criteria. They say only what code, value and place of the characteristic do not. */
export const CRITERION_EXTENSIONS: Readonly<Record<string, OwnExtension>> = {
  criterion: {
    context: ['Group.characteristic'],
    title: 'Criterion',
    description:
      'The criterion that a characteristic states: its place in the source text, what of it was left unread, and how far a record can decide it.',
    shape: {
      parts: {
        span,
        id: { kind: 'string', absent: 'the id of the characteristic' },
        section: closed('criterion-section', 'exclusion where the characteristic excludes, else inclusion'),
        text: { kind: 'string', absent: 'the text of the code, where the code is one of our kinds' },
        parent: { kind: 'string', absent: 'the criterion that refers to the Group in which this one stands' },
        residue: list('string'),
        tier: closed('criterion-tier', 'A'),
        structured: of('boolean'),
        position: { kind: 'integer', absent: 'the one after the criterion before' },
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
    title: 'Nested criteria',
    description: 'Criteria written under this one, in a Group; what they demand is already inside this one.',
    shape: { kind: 'Reference', target: 'Group' },
  },
  'characteristic-combination': {
    context: ['Group'],
    title: 'Combination of characteristics',
    description:
      'What the R5 combination (combinationMethod, combinationThreshold) does not say: the form tells a plain combination from a condition (if), an exception (except) and a wrapper (sole); a threshold of 0 or less stands here.',
    shape: { parts: { form: closed('combination-form'), span, threshold: of('integer') } },
  },
};

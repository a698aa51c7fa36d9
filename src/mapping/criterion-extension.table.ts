import { COMBINATION } from './canonical.ts';
import type { Kind, OwnExtension, Shape } from './extension-shape.ts';

const of = (kind: Kind): Shape => ({ kind });
const list = (kind: Kind): Shape => ({ kind, many: true });
const text = of('string');
const code = of('code');
const date = of('date');

const Q: Shape = { parts: { value: of('scalar'), unit: { kind: 'string', fallback: '' }, ucum: text } };
const COMPARISON = { op: code, value: of('scalar') };
const CODES: Shape = { kind: 'Coding', many: true, fallback: [] };

const ATOM_SHAPE: Shape = {
  parts: {
    id: { kind: 'string', fallback: '' },
    span: of('span'),
    rule: { kind: 'string', fallback: '' },
    subject: { kind: 'code', fallback: 'patient' },
    domain: code,
    concept: {
      parts: {
        text: { kind: 'string', fallback: '' },
        codes: CODES,
        closure: code,
        via: { kind: 'string', many: true, fallback: [] },
      },
    },
    quantity: {
      parts: {
        op: code,
        lo: Q,
        hi: Q,
        loOpen: of('boolean'),
        hiOpen: of('boolean'),
        span: of('span'),
        ref: code,
        factor: of('decimal'),
      },
    },
    window: {
      parts: {
        anchor: code,
        event: { parts: { text: { kind: 'string', fallback: '' }, codes: CODES } },
        rel: code,
        lo: Q,
        hi: Q,
        loOpen: of('boolean'),
        hiOpen: of('boolean'),
        from: date,
        to: date,
        span: of('span'),
        phase: code,
      },
    },
    duration: {
      parts: { ...COMPARISON, unit: { kind: 'string', fallback: '' }, ucum: text, span: of('span') },
    },
    count: { parts: { ...COMPARISON, span: of('span') } },
    quantifier: { kind: 'code', fallback: 'any' },
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
    modality: { kind: 'code', fallback: 'asserted' },
  },
};

/** The extensions by which a Group holds criteria. */
export const CRITERION_EXTENSIONS = {
  criterion: {
    context: ['Group.characteristic'],
    title: 'Criterion',
    description:
      'The criterion that a characteristic states: its text, its place in the source text, what was left unread, and how far a record can decide it.',
    shape: {
      parts: {
        id: { kind: 'string', fallback: '' },
        section: code,
        text: { kind: 'string', fallback: '' },
        span: of('span'),
        parent: text,
        residue: { kind: 'span', many: true, fallback: [] },
        tier: code,
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
    shape: of('Reference'),
  },
  'criterion-part': {
    context: ['Group.characteristic'],
    title: 'Nested criterion',
    description: 'A criterion written under this one; what it demands is already inside this one.',
    shape: list('Reference'),
  },
  'characteristic-combination': {
    context: ['Group'],
    title: 'Combination of characteristics',
    description: `How many of the characteristics must hold, by a code of ${COMBINATION}. Form tells a plain combination from a condition (if), an exception (except) and a wrapper (sole).`,
    shape: { parts: { code, threshold: of('integer'), form: code, span: of('span') } },
  },
} as const satisfies Readonly<Record<string, OwnExtension>>;

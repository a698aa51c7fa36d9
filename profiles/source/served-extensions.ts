import { closed, list, type OwnExtension } from './shape.ts';

/** Extensions that answers of the server carry; no stored resource has them. */
export const SERVED_EXTENSIONS: Readonly<Record<string, OwnExtension>> = {
  'match-summary': {
    context: ['Bundle.entry.search', 'ResearchSubject'],
    title: 'Match summary',
    description:
      'How a study fits a patient: the grade, how many criteria are met, not met, unknown, presumed or not applicable, how near the patient is to what the study is about, and the nearest recruiting site with its distance (in kilometres, and in the unit that was asked for) and its contacts. On a ResearchSubject, the score too.',
    shape: {
      parts: {
        grade: closed('match-grade'),
        met: { kind: 'integer' },
        'not-met': { kind: 'integer' },
        unknown: { kind: 'integer' },
        presumed: { kind: 'integer' },
        'not-applicable': { kind: 'integer' },
        condition: closed('match-condition'),
        'nearest-site': { kind: 'Reference', target: 'Location' },
        distance: list('Quantity'),
        contact: list('ContactDetail'),
        score: { kind: 'decimal' },
      },
    },
  },
};

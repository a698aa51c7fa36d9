import { codeOf, labelOf, readCodeable } from './codeable.ts';
import type { Collector } from './collecting.ts';
import { elementsOf } from './element.ts';
import type { Fact } from './facts.ts';

/** Patient.communication: the languages in which the patient can be spoken to. */
export const languageFacts: Collector = (patient, at) =>
  elementsOf(patient['communication']).flatMap((communication, index): readonly Fact[] => {
    const language = readCodeable(communication['language']);
    if (!language || codeOf(communication['language']) === undefined) return [];
    const text = labelOf(language);
    return [
      {
        domain: 'observation',
        reference: at.reference,
        expression: `Patient.communication[${index}].language`,
        ...at.named(language, ['social']),
        certainty: 'confirmed',
        state: 'active',
        value: { kind: 'coded', codings: language.codings, ...(text !== undefined && { text }), concepts: [] },
      },
    ];
  });

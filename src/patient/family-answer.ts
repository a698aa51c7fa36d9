import type { Codeable } from './codeable.ts';
import type { Collecting } from './collecting.ts';
import { type Answers, FOUND_CODES, NOT_FOUND_CODES, statusIn } from './derived/stated.ts';
import { explicitContext } from './explicit-context.ts';
import type { Fact, FactValue } from './facts.ts';
import { isNoHistory } from './history-denial.ts';
import { onceOfEach } from './kept-codeables.ts';

const AT_LARGE = /^(?:family|familial) (?:medical )?(?:history|hx)$/i;
const ANSWERS: Answers = {
  yes: new Set([...FOUND_CODES, '373066001', 'Y']),
  no: new Set([...NOT_FOUND_CODES, '373067005', 'N']),
  yesWords: /^(?:yes|present|positive|true)\b/,
  noWords: /^(?:no|none|absent|negative|denie[sd]|false)\b/,
};

/** What an entry so called asks of relatives: a disease by name, or all there is; undefined where it asks nothing of them. */
const askedOfFamily = onceOfEach((codeable): Codeable | 'all' | undefined => {
  if (codeable.text === undefined) return undefined;
  if (AT_LARGE.test(codeable.text.trim())) return 'all';
  const context = explicitContext({ codings: [], text: codeable.text });
  return context?.of === 'family' ? context.thing : undefined;
});

/**
 * A finding about relatives by its name ("family history of stroke: absent"), as a fact of the family; undefined where it is
 * none, or its value says neither yes nor no.
 */
export function familyAnswer(fact: Fact, codeable: Codeable, at: Collecting): Fact | undefined {
  const { value, interpretation: _flag, ...bare } = fact;
  if (value === undefined) return undefined;
  const asked = askedOfFamily(codeable);
  if (asked === undefined) return undefined;
  if (asked === 'all') {
    return isDeniedAtLarge(value)
      ? { ...bare, domain: 'family', ownConcepts: [], concepts: [], certainty: 'refuted', blanket: true }
      : undefined;
  }
  const answer = statusIn(value, ANSWERS);
  const { ownConcepts, concepts } = at.named(asked, CONDITIONS);
  if (answer === undefined || ownConcepts.length === 0) return undefined;
  const certainty = fact.certainty !== 'confirmed' ? 'provisional' : answer ? 'confirmed' : 'refuted';
  return { ...bare, domain: 'family', ownConcepts, concepts, certainty };
}

const CONDITIONS = ['condition'] as const;

function isDeniedAtLarge(value: FactValue): boolean {
  const words = value.kind === 'text' || value.kind === 'coded' ? value.text : undefined;
  return (
    words !== undefined &&
    isNoHistory(
      words
        .toLowerCase()
        .replace(/[.\s]+$/, '')
        .trim(),
    )
  );
}

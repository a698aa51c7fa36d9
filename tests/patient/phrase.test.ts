import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import { readPhrase } from '../../src/patient/phrase.ts';
import type { ConceptKind } from '../../src/terminology/concept.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

interface PhraseCase {
  readonly kind: ConceptKind;
  readonly text: string;
  readonly heads: readonly string[];
  readonly mentions?: readonly string[];
}
const cases: readonly PhraseCase[] = JSON.parse(
  readFileSync(new URL('../cases/patient/phrases.json', import.meta.url), 'utf8'),
);
const lexicon = createLexicon();

describe('an entry that says more than its name', () => {
  it.each(cases)('$kind “$text” is a kind of $heads', ({ kind, text, heads, mentions = [] }) => {
    const read = readPhrase(text, kind, lexicon);
    expect(read.heads).toEqual(heads);
    expect(read.mentions.filter((id) => !heads.includes(id))).toEqual(mentions);
  });

  const factOf = (text: string, more: object = {}) =>
    collectFacts(
      {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [
          { resource: { resourceType: 'Patient', id: 'p' } },
          {
            resource: {
              resourceType: 'Condition',
              id: 'c',
              subject: { reference: 'Patient/p' },
              code: { text },
              ...more,
            },
          },
        ],
      },
      lexicon,
    ).facts[0];

  it('is dated by the year in its words where nothing else dates it', () => {
    expect(factOf('Acute MI in 2018')).toMatchObject({ date: '2018', ownConcepts: ['myocardial-infarction'] });
    expect(factOf('Acute MI in 2018', { onsetDateTime: '2017-05-01' })).toMatchObject({ date: '2017-05-01' });
  });

  it.each(['?pneumonia', 'pneumonia?', 'possible pneumonia', 'r/o pneumonia', 'likely left lower lobe pneumonia'])(
    '“%s” is no more than thought of',
    (text) => {
      expect(factOf(text)).toMatchObject({ certainty: 'provisional', ownConcepts: ['pneumonia'], text });
      const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } };
      expect(factOf(text, refuted)).toMatchObject({ certainty: 'refuted' });
    },
  );

  it('“old” and “history of” date nothing, but say that it was', () => {
    expect(factOf('old MI')).toMatchObject({ past: true, ownConcepts: ['myocardial-infarction'] });
    expect(factOf('s/p MI x2')).toMatchObject({ past: true, ownConcepts: ['myocardial-infarction'] });
  });

  it('keeps what it only mentions apart from what it says', () => {
    const fact = factOf('high risk of stroke');
    expect(fact).toMatchObject({ ownConcepts: [], concepts: [], ownMentions: ['stroke'] });
    expect(fact?.mentions).toContain('cerebrovascular-disease');
  });
});

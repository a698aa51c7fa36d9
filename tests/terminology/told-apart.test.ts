import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/terminology/lexicon/tables.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { readTable } from '../../src/terminology/lexicon-table.ts';
import { LEADING_MODIFIERS } from '../../src/terminology/modifier.table.ts';
import { normalForm } from '../../src/terminology/word.ts';
import inherent from '../cases/terminology/inherent-modifiers.json' with { type: 'json' };
import cases from '../cases/terminology/told-apart.json' with { type: 'json' };

const lexicon = createLexicon();
const known: ReadonlySet<string> = new Set(inherent);

describe('what is said for a neighbour', () => {
  for (const [phrase, id, narrower] of cases as [string, string, string | null][])
    it(`takes "${phrase}" for ${id}${narrower === null ? '' : `, of which ${narrower} is a kind`}`, () => {
      expect(lexicon.resolve(phrase)?.concept.id).toBe(id);
      if (narrower === null) return;
      expect(lexicon.withAncestors([narrower])).toContain(id);
      expect(lexicon.withAncestors([id])).not.toContain(narrower);
    });

  it('names no condition by a modifier before another of its names, except where the modifier changes nothing', () => {
    const modifiers = LEADING_MODIFIERS.map(normalForm);
    const swallowed = TABLES.flatMap(readTable)
      .filter(({ concept }) => concept.kind === 'condition')
      .flatMap(({ concept }) => {
        const names = new Set([concept.name, ...concept.synonyms].map(normalForm));
        return concept.synonyms.filter((synonym) => {
          const form = normalForm(synonym);
          return (
            form !== normalForm(concept.name) &&
            !known.has(form) &&
            modifiers.some((modifier) => form.startsWith(`${modifier} `) && names.has(form.slice(modifier.length + 1)))
          );
        });
      });
    expect(swallowed).toEqual([]);
  });
});

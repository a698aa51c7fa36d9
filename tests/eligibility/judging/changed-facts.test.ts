/** A record that was changed is judged as if its index had been built anew. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFacts, type FactIndex, indexOf } from '../../../src/eligibility/judging/fact-index.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import type { Fact } from '../../../src/patient/facts.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

const lexicon = createLexicon();
const subject = { reference: 'Patient/p' };
const entries = ['Type 2 diabetes mellitus', 'Heart failure', 'Vorhofflimmern', 'Type 2 diabetes mellitus'].flatMap(
  (text, at) => [
    { resourceType: 'Condition', id: `c${at}`, code: { text }, subject, onsetDateTime: `201${at}-02-03` },
    {
      resourceType: 'MedicationStatement',
      id: `m${at}`,
      status: 'active',
      medicationCodeableConcept: { text: ['Metformin', 'Insulin', 'Aspirin', 'Warfarin'][at] },
      subject,
      effectiveDateTime: `201${at}-02-04`,
    },
  ],
);
const nothingKnown = {
  resourceType: 'List',
  id: 'l',
  status: 'current',
  mode: 'snapshot',
  code: { coding: [{ system: 'http://loinc.org', code: '48765-2' }] },
  emptyReason: { coding: [{ code: 'nilknown' }] },
  subject,
  date: '2015-01-01',
};
const record = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ resourceType: 'Patient', id: 'p', birthDate: '1970-01-01' }, ...entries, nothingKnown].map((resource) => ({
    resource,
  })),
};
const whole = collectFacts(record, lexicon);
const earlier = (fact: Fact): Fact => ({ ...fact, ...(fact.start && { start: { first: 0, last: 0 } }) });

type Group = Exclude<keyof FactIndex, 'spansTime' | 'unread'>;
const GROUPS = Object.keys(indexOf(whole)).filter((name): name is Group => name !== 'spansTime' && name !== 'unread');
const groupIn = (index: FactIndex, name: Group, key: string) =>
  (index[name] as ReadonlyMap<string, readonly Fact[]>).get(key);
const keysOfAll = (name: Group): readonly string[] => [...indexOf(whole)[name].keys()];

/** With every group as a map of its own, in the order of its keys. */
const plain = (index: FactIndex) => ({
  ...index,
  ...Object.fromEntries(GROUPS.map((name) => [name, new Map<string, unknown>(index[name])])),
});

describe('the index of a changed record', () => {
  test('is that of the facts it has, whatever is taken out, moved or added', () => {
    const parts = fc.record({
      kept: fc.subarray([...whole.facts]),
      changes: fc.array(fc.constantFrom('keep', 'remove', 'move'), { minLength: 40, maxLength: 40 }),
      added: fc.subarray([...whole.facts]),
    });
    fc.assert(
      fc.property(parts, ({ kept, changes, added }) => {
        const before = { ...whole, facts: kept };
        const replaced = new Map(
          kept.flatMap((fact, at): [Fact, Fact | undefined][] =>
            changes[at] === 'keep' ? [] : [[fact, changes[at] === 'move' ? earlier(fact) : undefined]],
          ),
        );
        const changed = changedFacts(before, { replaced, added: added.map((fact) => ({ ...fact })) });
        const [index, anew] = [indexOf(changed), indexOf({ ...changed })];
        expect(plain(index)).toEqual(plain(anew));
        for (const name of GROUPS) {
          expect(index[name].size).toBe(anew[name].size);
          for (const key of keysOfAll(name)) {
            expect(groupIn(index, name, key)).toEqual(groupIn(anew, name, key));
            expect((index[name] as ReadonlyMap<string, unknown>).has(key)).toBe(anew[name].has(key as never));
          }
        }
        expect(indexOf(before)).toEqual(indexOf({ ...before }));
      }),
    );
  });

  test('with another date of birth is the same', () => {
    const birth = { value: '1990-01-01', range: { first: 7305, last: 7305 } };
    const changed = changedFacts(whole, { birth });
    expect(changed).toEqual({ ...whole, birth });
    expect(plain(indexOf(changed))).toEqual(plain(indexOf(whole)));
  });
});

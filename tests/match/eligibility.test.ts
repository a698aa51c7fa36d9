import type { Group } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { criteriaFromGroup } from '../../src/mapping/group.ts';
import { criteriaOf, gapOf } from '../../src/match/eligibility.ts';
import { smallTrial, theOne } from '../mapping/trials.ts';
import { LEXICON } from './world.ts';

const TEXT = `Inclusion Criteria:

* One of the following:

  * Asthma
  * Type 2 diabetes mellitus
* Heart failure
`;

test('a nested criterion is judged once, inside its parent', () => {
  const trial = smallTrial({ eligibilityModule: { eligibilityCriteria: TEXT } });
  const group: Group = theOne(trialBundles(trial, LEXICON, { ids: 'literal' }), 'Group');
  const all = criteriaFromGroup(group);
  expect(all.filter(({ parent }) => parent !== undefined)).toHaveLength(2);
  expect(criteriaOf(group).map(({ text }) => text)).toEqual([
    expect.stringContaining('One of the following'),
    'Heart failure',
  ]);
});

test.each([
  ['nothing to refer to', [], undefined, /refers to no eligibility Group/],
  ['a Group that is not there', ['Group/a'], undefined, /^Group\/a is not in the store$/],
  ['a Group that asks nothing', ['Group/a'], 0, /^Group\/a holds no criteria$/],
])('%s is a gap', (_, groups, criteria, gap) => {
  expect(gapOf(groups, criteria)).toMatch(gap);
});

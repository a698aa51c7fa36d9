import { expect, it } from 'vitest';
import { hasModifier } from '../../src/patient/modifier-extension.ts';

const modifierExtension = [{ url: 'https://example.org/turns-it-round', valueBoolean: true }];

it.each([
  ['the resource', { resourceType: 'Observation', modifierExtension }],
  ['a component', { resourceType: 'Observation', component: [{}, { modifierExtension }] }],
  ['an activity’s detail', { resourceType: 'CarePlan', activity: [{ detail: { modifierExtension } }] }],
  [
    'an answer’s item',
    { resourceType: 'QuestionnaireResponse', item: [{ answer: [{ item: [{ modifierExtension }] }] }] },
  ],
])('an extension that may change what is said is seen on %s', (_, resource) => {
  expect(hasModifier(resource)).toBe(true);
});

it('a resource that is contained speaks for itself, and an empty list says nothing', () => {
  expect(hasModifier({ contained: [{ resourceType: 'Medication', modifierExtension }], modifierExtension: [] })).toBe(
    false,
  );
});

import { expect, test } from 'vitest';
import { countryOf } from '../../../src/match/place/country.ts';

test.each([
  ['US', ['USA', 'us', 'United States', 'United States of America', 'U.S.A.']],
  ['GB', ['UK', 'GBR', 'United Kingdom', 'great britain', 'England']],
  ['TR', ['Turkey', 'Türkiye', 'Turkey (Türkiye)', 'TUR']],
  ['KR', ['Korea, Republic of', 'South Korea', 'KOR', 'KR']],
  ['CZ', ['Czech Republic', 'Czechia', 'CZE']],
  ['DE', ['Germany', 'Deutschland', 'DEU', 'de']],
])('%s has many names', (code, names) => {
  expect(names.map(countryOf)).toEqual(names.map(() => code));
});

test('what is no known country is only itself', () => {
  expect(countryOf(' Freedonia ')).toBe('freedonia');
  expect(countryOf('Freedonia')).toBe(countryOf('FREEDONIA'));
});

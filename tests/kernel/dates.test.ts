import { expect, test } from 'vitest';
import { dayRange, toDay } from '../../src/kernel/dates.ts';

test('a date is the days that it may mean', () => {
  const days = (first: string, last: string): object => ({ first: toDay(first), last: toDay(last) });
  expect(dayRange('1970')).toEqual(days('1970-01-01', '1970-12-31'));
  expect(dayRange('2024-02')).toEqual(days('2024-02-01', '2024-02-29'));
  expect(dayRange('2024-02-29')).toEqual(days('2024-02-29', '2024-02-29'));
  expect(dayRange('2024-02-29T23:30:00-05:00')).toEqual(days('2024-02-29', '2024-02-29'));
});

test.each(['19700505', '1970-5-5', '1970/05/05', '2023-02-29', '2024-13', '2024-00', '1970-05-05x', '1970 ', ''])(
  '%j is no date, and no part of it is taken for one',
  (text) => {
    expect(dayRange(text)).toBeUndefined();
  },
);

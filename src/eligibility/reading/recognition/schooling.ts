import type { Mark } from '../marks/mark.ts';

/** "At least 8 years of schooling": the years are those of school, not of age, so their name is read before them. */
export function nameSchoolYears(marks: readonly Mark[]): readonly Mark[] {
  const at = marks.findIndex((mark) => mark.k === 'head' && mark.head.rule === 'social.education');
  const before = marks[at - 1];
  if (at < 1 || (before?.k !== 'measure' && before?.k !== 'time')) return marks;
  return [...marks.slice(0, at - 1), marks[at]!, before, ...marks.slice(at + 1)];
}

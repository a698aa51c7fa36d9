import { describe, expect, it } from 'vitest';
import { atomsOf, type Criterion, type Section } from '../../../src/eligibility/criterion.ts';
import { checkCriteria } from '../../../src/eligibility/reading/check-criteria.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { SMALL_LEXICON } from './small-lexicon.ts';

const read = (text: string, section?: Section): readonly Criterion[] =>
  readCriteria({ id: 'c', text, ...(section === undefined ? {} : { section }) }, SMALL_LEXICON);

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

function nestedBullets(): string {
  const lines: string[] = [];
  for (let depth = 0, length = 0; length < MEGABYTE; depth++) {
    const line = `${' '.repeat(depth)}* x:`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

describe('A megabyte of', () => {
  it.each([
    ['opening brackets', fill('(')],
    ['signs', fill('≥ ')],
    ['bullets, each under the one before', nestedBullets()],
    ['one word', fill('a')],
    ['one number', fill('1')],
    ['numbers with commas', fill('1,')],
    ['lines', fill('\n')],
    ['opening tags', fill('<b ')],
    ['tags', fill('<li>')],
    ['tags that close', fill('</p>')],
    ['half an entity', fill('&#8')],
    ['backslashes', fill('\\')],
  ])('%s is read to its end, within the text', (_, text) => {
    for (const section of ['exclusion', undefined] as const)
      for (const { span } of read(text, section)) expect(span[1]).toBeLessThanOrEqual(text.length);
  });
});

describe('A text that is none', () => {
  it.each([
    ['empty', ''],
    ['white space', ' \t\r\n\u00a0\u2028'],
    ['marks alone', '* - 1. (a) •\n— …'],
  ])('has no criteria: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['every byte', Array.from({ length: 2048 }, (_, code) => String.fromCharCode(code % 256)).join('')],
    ['halves of characters', '\ud83d asthma \ude00\ud800'],
    ['zeros between letters', 'a\0s\0t\0h\0m\0a'],
    ['marks of direction', '\u202easthma\u202c \u200f(18)\u200e'],
    ['accents without letters', '\u0301\u0301 asthma \u0301'],
    ['a stroke before all else', '/L(:!w))x'],
  ])('is kept whole in criteria or residue: %s', (_, text) => {
    expect(checkCriteria(read(text), text)).toEqual([]);
    expect(checkCriteria(read(text, 'exclusion'), text)).toEqual([]);
  });
});

describe('A text in a language that is not read', () => {
  it.each([
    ['French', 'Femme enceinte ou allaitante, âge supérieur à 18 ans'],
    ['German', 'Patienten mit Diabetes mellitus Typ 2 seit mindestens 6 Monaten'],
    ['Spanish', 'Pacientes mayores de 18 años con asma, entre los 18 y 65 años'],
    ['Italian', 'Pazienti di età superiore a 18 anni con asma'],
    ['Chinese', '患者年龄大于18岁'],
    ['Arabic', 'عمر المريض أكثر من 18 سنة'],
    ['Russian', 'Возраст старше 18 лет'],
  ])('is one unknown part, for a human, that says why: %s', (_, text) => {
    const [criterion, ...more] = read(text, 'inclusion');
    expect(more).toEqual([]);
    expect(criterion).toMatchObject({
      tier: 'C',
      residue: [],
      text,
      ast: { domain: 'opaque', rule: 'opaque.language' },
    });
  });

  it.each([
    'Able to read French, German or Spanish',
    'History of tic douloureux or torsades de pointes within 6 months',
    'Patients of the Hôpital de la Croix with asthma',
    'Asthma',
  ])('is not taken for one because of a few names: %s', (text) => {
    const rules = read(text, 'inclusion').flatMap(({ ast }) => atomsOf(ast).map(({ rule }) => rule));
    expect(rules).not.toContain('opaque.language');
  });

  it('has each of its lines in the list that its headings say', () => {
    const sections = read(
      "Critères d'inclusion :\n- Âge supérieur à 18 ans\nCritères de non-inclusion :\n- Femme enceinte ou allaitante\n",
    ).map(({ section }) => section);
    expect(sections).toEqual(['inclusion', 'exclusion']);
  });
});

describe('What is left of a page', () => {
  it.each([
    ['Age &ge; 18 years', '[>= 18'],
    ['Age &#8805; 18 years', '[>= 18'],
    ['Age &#x2265; 18 years', '[>= 18'],
    ['<p>Age &gt;&nbsp;18 years</p>', '[> 18'],
    ['<b>Age</b> &lt; 18 years<br/>', '[< 18'],
  ])('is read as people see it: %s', (text, bound) => {
    const [criterion] = read(text, 'inclusion');
    const [atom] = atomsOf(criterion!.ast);
    const { op, lo, hi } = atom!.quantity!;
    expect(`[${op} ${(lo ?? hi)?.value}`).toBe(bound);
    expect(checkCriteria(read(text, 'inclusion'), text)).toEqual([]);
  });

  it('keeps a sign that is no tag', () => {
    const [criterion] = read('BMI <b and age <18', 'inclusion');
    expect(criterion!.text).toBe('BMI <b and age <18');
  });

  it('has its items and headings by its tags', () => {
    const text =
      '<p><b>Inclusion Criteria:</b></p><ul><li>Asthma</li><li>Age &ge; 18 years</li></ul><p><strong>Exclusion Criteria:</strong></p><ul><li>Stroke</li></ul>';
    expect(read(text).map(({ section, text: said }) => [section, said])).toEqual([
      ['inclusion', 'Asthma'],
      ['inclusion', 'Age ≥ 18 years'],
      ['exclusion', 'Stroke'],
    ]);
  });

  it('has powers that were set high', () => {
    const [criterion] = read('Platelets &ge; 100 x 10<sup>9</sup>/L', 'inclusion');
    expect(atomsOf(criterion!.ast)[0]?.quantity?.lo).toMatchObject({ value: 100, ucum: '10*9/L' });
  });
});

import { describe, expect, test } from 'vitest';
import { parseForm } from '../bench/reading/form-text.ts';

describe('The text of a form', () => {
  test('is a chain of calls whose arguments are chains, texts and constants', () => {
    expect(parseForm("cond().name('ileus').sev(SEVERE).duration(eq().val('2'))")).toEqual([
      { name: 'cond', args: [] },
      { name: 'name', args: [{ k: 'text', text: 'ileus' }] },
      { name: 'sev', args: [{ k: 'constant', name: 'SEVERE' }] },
      {
        name: 'duration',
        args: [
          {
            k: 'chain',
            chain: [
              { name: 'eq', args: [] },
              { name: 'val', args: [{ k: 'text', text: '2' }] },
            ],
          },
        ],
      },
    ]);
  });

  test('may hold commas, brackets and doubled apostrophes inside of a text', () => {
    expect(parseForm("cond().name('Ménière''s, (left) ear')")[1]?.args).toEqual([
      { k: 'text', text: "Ménière's, (left) ear" },
    ]);
  });

  test('may quote a form, and may have lost a part', () => {
    expect(parseForm("contraind('drug().name('heparin')')")[0]?.args[0]).toMatchObject({ k: 'chain' });
    expect(parseForm('risk([<object at 0x1>])')[0]?.args).toEqual([{ k: 'lost' }]);
  });

  test.each(["cond().name('x'", 'cond()).name()', '', "cond().name('x)", 'cond(),', 'risk([x'])(
    'that breaks off is refused: %s',
    (text) => {
      expect(() => parseForm(text)).toThrow(SyntaxError);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { annotationSection, derivedSection, documentSection } from '../../src/registry/ctgov/derived.ts';
import { oddities } from '../../src/registry/ctgov/fields.ts';
import { fitOf, type Walk } from '../../src/registry/ctgov/fit.ts';
import { protocolSection } from '../../src/registry/ctgov/protocol.ts';
import type { Remark } from '../../src/trial/trial.ts';
import { syntheticStudy } from '../bench/synthetic-study.ts';

const schema = z.looseObject({
  protocolSection,
  derivedSection: z.exactOptional(derivedSection),
  documentSection: z.exactOptional(documentSection),
  annotationSection: z.exactOptional(annotationSection),
});
const fits = fitOf(schema);

/** The remarks by a walk that asks the schema itself at every step. */
function remarked(known: z.core.$ZodType, value: unknown, place: string, remarks: Remark[]): Remark[] {
  if (known instanceof z.ZodExactOptional) return remarked(known.unwrap(), value, place, remarks);
  if (known instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries()) remarked(known.element, item, `${place}[${index}]`, remarks);
  else if (known instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = known.shape;
    for (const [name, item] of Object.entries(value)) {
      const at = place === '' ? name : `${place}.${name}`;
      if (Object.hasOwn(shape, name)) remarked(shape[name]!, item, at, remarks);
      else remarks.push({ place: at, message: 'Not a field that is known here; left out', lost: true });
    }
  } else if (known instanceof z.ZodString && typeof value === 'string') {
    const message = oddities.get(known)?.oddity(value);
    if (message !== undefined) remarks.push({ place, message });
  }
  return remarks;
}

const SECTIONS = {
  documentSection: {
    largeDocumentModule: { noSap: true, largeDocs: [{ hasSap: false, size: 12, date: '2020-01-02' }] },
  },
  annotationSection: {
    annotationModule: { unpostedAnnotation: { unpostedEvents: [{ type: 'RESET', dateUnknown: true }] } },
  },
};

/** Every place of a JSON value, as the steps that lead there. */
function places(value: unknown, steps: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...steps]];
  return [[...steps], ...Object.entries(value).flatMap(([key, item]) => places(item, [...steps, key]))];
}

function changed(
  record: object,
  steps: readonly (string | number)[],
  change: 'remove' | 'add' | { to: unknown },
): object {
  const copy = structuredClone(record);
  let holder = copy as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) holder = holder[step] as typeof holder;
  const last = steps.at(-1) ?? 'protocolSection';
  if (change === 'remove') delete holder[last];
  else if (change === 'add') holder[`${last}X`] = 1;
  else holder[last] = change.to;
  return copy;
}

const change = fc.oneof(
  fc.constantFrom('remove' as const, 'add' as const),
  fc
    .oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '',
        '2020-13',
        '2020-1',
        'NCT1',
        '18 Years',
        '٣ Years',
        1.5,
        -0,
        2 ** 60,
        '__proto__',
        'x'.repeat(1_000_001),
      ),
    )
    .map((to) => ({ to })),
);

describe('the walk beside a schema', () => {
  test('accepts what the schema accepts, and remarks the same', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.array(fc.tuple(fc.nat(), change), { maxLength: 2 }), (index, changes) => {
        let record: object = { ...syntheticStudy(index), ...SECTIONS };
        for (const [at, what] of changes) {
          const all = places(record);
          record = changed(record, all[at % all.length]!, what);
        }
        const walk: Walk = { steps: [], remarks: [] };
        const accepted = schema.safeParse(record).success;
        expect(fits(record, walk)).toBe(accepted);
        if (accepted) expect(walk.remarks).toEqual(remarked(schema, record, '', []));
      }),
      { numRuns: 600 },
    );
  });

  test('infinite numbers, which JSON text can say as 1e999, do not fit', () => {
    const study = JSON.parse(JSON.stringify(syntheticStudy(1)).replace(/"lat":[^,]+/, '"lat":1e999'));
    expect(schema.safeParse(study).success).toBe(false);
    expect(fits(study, { steps: [], remarks: [] })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/kernel/failure.ts';
import { parseJson, stringifyJson } from '../../src/kernel/json.ts';
import { toCtgov, trialFromCtgov } from '../../src/registry/ctgov/trial.ts';
import * as vocabulary from '../../src/trial/vocabulary.ts';
import { corpusLines, corpusText, describeCorpus } from '../corpus.ts';

const record = (fields: object = {}): Record<string, unknown> => ({
  protocolSection: { identificationModule: { nctId: 'NCT00000001', briefTitle: 'Shoes and corns' }, ...fields },
});
const read = (json: unknown) => trialFromCtgov(json, JSON.stringify(json));

describe('A study record', () => {
  it('gives its NCT id, itself unchanged, and the hash of its text', () => {
    const json = record({ statusModule: { overallStatus: 'RECRUITING' } });
    const trial = trialFromCtgov(json, 'text');
    expect(trial).toMatchObject({ nctId: 'NCT00000001', remarks: [], source: { kind: 'ctgov-v2' } });
    expect(trial.source.sha256).toBe('982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1');
    expect(toCtgov(trial)).toEqual(record({ statusModule: { overallStatus: 'RECRUITING' } }));
  });

  it('keeps a code that the lists do not know, and says where', () => {
    const trial = read(record({ statusModule: { overallStatus: 'PAUSED' } }));
    expect(trial.record.protocolSection.statusModule?.overallStatus).toBe('PAUSED');
    expect(trial.remarks).toEqual([
      {
        place: 'protocolSection.statusModule.overallStatus',
        message: 'The code PAUSED is not in the known list; kept as it is',
      },
    ]);
  });

  it('names the paths of fields that no field of ours is for, as left out', () => {
    const json = { ...record({ designModule: { phases: ['PHASE1'], moonPhase: 'full' } }), extraSection: { a: 1 } };
    const trial = read(json);
    expect(toCtgov(trial)).toEqual(json);
    expect(trial.remarks).toEqual([
      {
        place: 'protocolSection.designModule.moonPhase',
        message: 'Not a field that is known here; left out',
        lost: true,
      },
      { place: 'extraSection', message: 'Not a field that is known here; left out', lost: true },
    ]);
  });

  it.each([
    [
      'a date of another form',
      { startDateStruct: { date: 'May 2020' } },
      'protocolSection.statusModule.startDateStruct.date',
    ],
    [
      'a month that does not exist',
      { startDateStruct: { date: '2020-13' } },
      'protocolSection.statusModule.startDateStruct.date',
    ],
  ])('keeps %s with a remark', (_, statusModule, place) => {
    expect(read(record({ statusModule })).remarks.map((remark) => remark.place)).toEqual([place]);
  });

  it.each([
    ['no object', [], undefined],
    ['no protocolSection', {}, 'protocolSection'],
    ['no NCT id', { protocolSection: { identificationModule: {} } }, 'protocolSection.identificationModule.nctId'],
    [
      'an NCT id of seven digits',
      { protocolSection: { identificationModule: { nctId: 'NCT0000001' } } },
      'protocolSection.identificationModule.nctId',
    ],
    [
      'a number for a text',
      record({ eligibilityModule: { eligibilityCriteria: 7 } }),
      'protocolSection.eligibilityModule.eligibilityCriteria',
    ],
    ['null for a text', record({ eligibilityModule: { sex: null } }), 'protocolSection.eligibilityModule.sex'],
    [
      'a text for a list',
      record({ conditionsModule: { conditions: 'Corn' } }),
      'protocolSection.conditionsModule.conditions',
    ],
    [
      'a fault in a list',
      record({ contactsLocationsModule: { locations: [{}, { city: 1 }] } }),
      'protocolSection.contactsLocationsModule.locations[1].city',
    ],
    ['results that are no object', { ...record(), resultsSection: [] }, 'resultsSection'],
  ])('with %s is refused with the place', (_, json, expression) => {
    expect(() => read(json)).toThrow(Failure);
    try {
      read(json);
    } catch (error) {
      expect(error).toMatchObject({ kind: 'invalid', expression });
    }
  });

  it('names every fault, not only the first', () => {
    try {
      read(record({ statusModule: { overallStatus: 1 }, eligibilityModule: { sex: 2 } }));
      expect.unreachable();
    } catch (error) {
      expect((error as Failure).issues.map((issue) => issue.expression)).toEqual([
        'protocolSection.statusModule.overallStatus',
        'protocolSection.eligibilityModule.sex',
      ]);
    }
  });
});

/** A record that holds one value at a path such as `protocolSection.a[].b`. */
function recordWith(path: string, value: unknown): unknown {
  const nested = path
    .split('.')
    .reverse()
    .reduce<unknown>(
      (inner, step) => (step.endsWith('[]') ? { [step.slice(0, -2)]: [inner] } : { [step]: inner }),
      value,
    );
  return merged(record(), nested);
}

function merged(a: unknown, b: unknown): unknown {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(b)) return b;
  const result: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) result[key] = key in result ? merged(result[key], value) : value;
  return result;
}

const SAMPLE: Readonly<Record<string, unknown>> = {
  string: 'x',
  boolean: true,
  number: 1.5,
  integer: 3,
  PartialDate: '2020-01',
  DateTimeMinutes: '2020-01-02T03:04',
};

describeCorpus('The registry’s description of its fields', () => {
  const fields = () =>
    (JSON.parse(corpusText('ctgov/flat_fields.json')) as [string, string, string | null][])
      .filter(([path]) => !path.startsWith('resultsSection') && path !== 'protocolSection.identificationModule.nctId')
      .map(([path, type, kind]) => ({ path, type: kind === 'enum' ? 'string' : type }));
  const isDateOrAge = (path: string): boolean => /date$|Date$|versionHolder|(?:minimum|maximum)Age$/.test(path);

  it('has no field that is not known here, and none of another type', () => {
    expect(fields()).toHaveLength(203);
    for (const { path, type } of fields()) {
      const value = isDateOrAge(path) ? (path.endsWith('Age') ? '6 Months' : '2020-01-02') : SAMPLE[type];
      const known = path.endsWith('[]') ? read(recordWith(path.slice(0, -2), [value])) : read(recordWith(path, value));
      expect(
        known.remarks.filter((remark) => remark.message.startsWith('Not a field')),
        path,
      ).toEqual([]);
      const wrong = type === 'string' || typeof value === 'string' ? 1 : 'text';
      expect(
        () => read(path.endsWith('[]') ? recordWith(path.slice(0, -2), [wrong]) : recordWith(path, wrong)),
        path,
      ).toThrow(Failure);
    }
  });
});

describeCorpus('The development records', () => {
  it('come back identical, all 955, without a remark', () => {
    const lines = corpusText('ctgov/dev.ndjson.gz')
      .split('\n')
      .filter((line) => line !== '');
    expect(lines).toHaveLength(955);
    let remarks = 0;
    for (const line of lines) {
      const trial = trialFromCtgov(parseJson(line), line);
      remarks += trial.remarks.length;
      expect(stringifyJson(toCtgov(trial)) === stringifyJson(parseJson(line)), trial.nctId).toBe(true);
      expect(toCtgov(trial)).toEqual(JSON.parse(line));
    }
    expect(remarks).toBe(0);
  });

  it('use intervention labels that are all in the vocabulary', () => {
    const labels = new Set(Object.values(vocabulary.INTERVENTION_TYPE_LABELS));
    const records = corpusLines<{
      protocolSection: { armsInterventionsModule?: { armGroups?: { interventionNames?: string[] }[] } };
    }>('ctgov/dev.ndjson.gz');
    const names = records
      .flatMap((one) => one.protocolSection.armsInterventionsModule?.armGroups ?? [])
      .flatMap((arm) => arm.interventionNames ?? []);
    expect(names.length).toBeGreaterThan(1000);
    for (const name of names) expect(labels.has(name.slice(0, name.indexOf(':')))).toBe(true);
  });
});

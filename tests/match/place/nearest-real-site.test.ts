import type { Location, ResearchStudy } from '@medplum/fhirtypes';
import { beforeAll, expect, test } from 'vitest';
import { type Engine, engineOver } from '../../../src/engine.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { trialBundles } from '../../../src/ingest/trial-bundles.ts';
import { readRecords } from '../../../src/registry/records.ts';
import { FULL_ACCESS } from '../../../src/store/access.ts';
import { openMemoryStore } from '../../../src/store/memory/memory-store.ts';
import { corpusText, describeCorpus } from '../../corpus.ts';

const ID = 'NCT02513394';
/** Spherical law of cosines: another formula than the one that is tested. */
const kilometres = (a: readonly [number, number], b: readonly [number, number]): number => {
  const rad = Math.PI / 180;
  const [lat1, lon1] = [a[0] * rad, a[1] * rad];
  const [lat2, lon2] = [b[0] * rad, b[1] * rad];
  const cos = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1);
  return 6371.0088 * Math.acos(Math.min(1, cos));
};

interface Registered {
  readonly facility?: string;
  readonly status?: string;
  readonly contacts?: object[];
  readonly city?: string;
  readonly country?: string;
  readonly zip?: string;
  readonly geoPoint?: { readonly lat: number; readonly lon: number };
}

/** The real record of 437 sites has closed; here every fifth site recruits, each with a telephone of its own. */
describeCorpus('the nearest recruiting site of a study with 437', () => {
  let engine: Engine;
  let sites: readonly Registered[];
  const recruiting = (at: number): boolean => at % 5 === 0;

  beforeAll(async () => {
    engine = engineOver(openMemoryStore());
    const record = JSON.parse(corpusText('ctgov/NCT02513394-437-sites.json.gz'));
    record.protocolSection.statusModule.overallStatus = 'RECRUITING';
    const { contactsLocationsModule } = record.protocolSection;
    sites = contactsLocationsModule.locations.map((site: Registered, at: number) => ({
      ...site,
      status: recruiting(at) ? 'RECRUITING' : 'COMPLETED',
      contacts: [{ name: `Desk ${at}`, role: 'CONTACT', phone: `+1 555 ${String(at).padStart(4, '0')}` }],
    }));
    contactsLocationsModule.locations = sites;
    for await (const result of readRecords(JSON.stringify(record), { from: 'ctgov', input: 'test' })) {
      if (!('trial' in result)) throw new Error(result.problem.message);
      for (const bundle of trialBundles(result.trial, engine.terminology, { ids: 'literal' }))
        await engine.request('POST', '', bundle as unknown as AnyResource);
    }
  }, 120_000);

  const summaryFor = async (patient: object, ...more: object[]) => {
    const answer = await engine.request('POST', `ResearchStudy/${ID}/$match`, {
      resourceType: 'Parameters',
      parameter: [
        { name: 'resource', resource: { resourceType: 'Patient', gender: 'female', birthDate: '1960', ...patient } },
        { name: 'asOf', valueDate: '2026-01-15' },
        { name: 'detail', valueCode: 'none' },
        ...more,
      ],
    });
    const entries = (answer['entry'] ?? []) as {
      search: { extension: { extension: Part[] }[] };
      resource: AnyResource;
    }[];
    const said = entries
      .filter(({ resource }) => resource.resourceType === 'OperationOutcome')
      .flatMap(({ resource }) => resource['issue'] as { diagnostics: string }[])
      .map(({ diagnostics }) => diagnostics);
    return { parts: entries[0]?.search.extension?.[0]?.extension ?? [], said };
  };
  interface Part {
    readonly url: string;
    readonly valueReference?: { readonly reference: string };
    readonly valueQuantity?: { readonly value: number; readonly code: string; readonly unit: string };
    readonly valueContactDetail?: { readonly name: string };
  }
  const at = (latitude: number, longitude: number): object => ({
    address: [
      {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/geolocation',
            extension: [
              { url: 'latitude', valueDecimal: latitude },
              { url: 'longitude', valueDecimal: longitude },
            ],
          },
        ],
      },
    ],
  });
  const quantities = (parts: readonly Part[]) =>
    parts.filter(({ url }) => url === 'distance').map((one) => one.valueQuantity!);
  const nearestOf = (point: readonly [number, number], chosen = sites.filter((_, index) => recruiting(index))) =>
    Math.min(...chosen.flatMap(({ geoPoint }) => (geoPoint ? [kilometres(point, [geoPoint.lat, geoPoint.lon])] : [])));

  test.each([
    ['Boston', 42.36, -71.06],
    ['Vienna', 48.21, 16.37],
    ['Tokyo', 35.68, 139.69],
    ['Auckland', -36.85, 174.76],
    ['the date line', 10, -179.9],
    ['the south pole', -90, 0],
  ])(
    'from %s is as far as the nearest of those that recruit, and none of the others',
    async (_, latitude, longitude) => {
      const { parts } = await summaryFor(at(latitude, longitude));
      const [distance] = quantities(parts);
      expect(distance?.code).toBe('km');
      expect(Math.abs(distance!.value - nearestOf([latitude, longitude]))).toBeLessThan(0.1 + distance!.value * 1e-6);
      const reference = parts.find(({ url }) => url === 'nearest-site')!.valueReference!.reference;
      const [type = '', id = ''] = reference.split('/');
      const { position } = JSON.parse(
        (await engine.store.read(FULL_ACCESS, type, id))!.body.toString('utf8'),
      ) as Location;
      expect(
        Math.abs(kilometres([latitude, longitude], [position!.latitude!, position!.longitude!]) - distance!.value),
      ).toBeLessThan(0.2);
      const study = JSON.parse(
        (await engine.store.read(FULL_ACCESS, 'ResearchStudy', ID))!.body.toString('utf8'),
      ) as ResearchStudy;
      const contacts = parts.flatMap((part) => part.valueContactDetail?.name ?? []);
      expect(contacts.length).toBeGreaterThan(0);
      expect(contacts.every((name) => /^Desk \d+$/.test(name))).toBe(true);
      expect(JSON.stringify(study.site?.filter((site) => site.reference === reference))).toContain(contacts[0]);
    },
  );

  test('is told in the unit that was asked for too', async () => {
    const near = { name: 'near', valueString: '42.36|-71.06|500|[mi_i]' };
    const { parts } = await summaryFor({}, near);
    const [km, miles, ...others] = quantities(parts);
    expect([km?.code, miles?.code, others.length]).toEqual(['km', '[mi_i]', 0]);
    expect(miles!.value * 1.609344).toBeCloseTo(km!.value, 0);
  });

  test('is reckoned from a postal code or a city of the patient where no position is known, and that is said', async () => {
    const [known] = sites.flatMap((site, index) =>
      site.country === 'United States' && site.geoPoint && site.zip && recruiting(index) ? [site] : [],
    );
    const home = [known!.geoPoint!.lat, known!.geoPoint!.lon] as const;
    for (const address of [
      { postalCode: known!.zip, country: 'US' },
      { postalCode: `${known!.zip}-1234`, country: 'USA' },
      { city: known!.city, country: 'us' },
    ]) {
      const { parts, said } = await summaryFor({ address: [address] });
      expect(quantities(parts)[0]!.value).toBeLessThan(nearestOf(home) + 60);
      expect(said.some((text) => /middle of the stored Locations/.test(text))).toBe(true);
    }
    const abroad = await summaryFor({ address: [{ postalCode: known!.zip, country: 'Japan' }] });
    expect(quantities(abroad.parts)).toEqual([]);
    expect(quantities((await summaryFor({ address: [{ city: 'Nowhere at all' }] })).parts)).toEqual([]);
  });

  test('a postal code without a radius sets no limit, and with one it does', async () => {
    const [known] = sites.flatMap((site) =>
      site.country === 'United States' && site.geoPoint && site.zip ? [site] : [],
    );
    const zip = { name: 'zipCode', valueString: known!.zip!.slice(0, 5) };
    expect(quantities((await summaryFor({}, zip)).parts)).toHaveLength(1);
    const wide = await summaryFor({}, zip, {
      name: 'travelRadius',
      valueQuantity: { value: 20_000, code: 'km', unit: 'km', system: 'http://unitsofmeasure.org' },
    });
    expect(quantities(wide.parts)).toHaveLength(1);
    const miles = await summaryFor({}, zip, { name: 'travelRadius', valueString: '12000' });
    expect(quantities(miles.parts).map(({ unit }) => unit)).toEqual(['km', 'mi']);
    const none = await summaryFor({}, { name: 'near', valueString: '-60|-120|1|km' });
    expect(none.parts).toEqual([]);
  });
});

/** http.html#mime-type, http.html#parameters, xml.html: what may be sent and asked for, and how it is answered. */
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromXml } from '../../src/fhir/xml/xml-reader.ts';
import { parseJson } from '../../src/kernel/json.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import NEGOTIATION from '../cases/negotiation.json' with { type: 'json' };
import { canonicalJson } from '../fhir/canonical-json.ts';
import { type Served, serveFhir } from './serving.ts';

const JSON_TYPE = 'application/fhir+json; charset=utf-8';
const XML_TYPE = 'application/fhir+xml; charset=utf-8';
const OBSERVATION = `{"resourceType":"Observation","id":"weight","status":"final","code":{"text":"weight <kg> & \\"more\\""},"valueQuantity":{"value":71.50,"unit":"kg"}}`;
const observationXml = (value: string) =>
  `<Observation xmlns="http://hl7.org/fhir"><status value="final"/><code><text value="weight"/></code><valueQuantity><value value="${value}"/></valueQuantity></Observation>`;

let served: Served;
beforeAll(async () => {
  served = await serveFhir();
  await send('put', '/Observation/weight', OBSERVATION);
});
afterAll(() => served.close());

const at = () => request(served.base);
const send = (
  method: 'post' | 'put' | 'patch',
  path: string,
  body: string | Buffer,
  type = 'application/fhir+json',
  accept = '*/*',
) => at()[method](path).set({ 'content-type': type, accept }).send(body);

describe('the format of an answer', () => {
  test.each(NEGOTIATION)('Accept $accept and _format $format: $status in $sent', async (case_) => {
    const call = at().get(`/Observation/weight${case_.format === null ? '' : `?_format=${case_.format}`}`);
    const reply = await (case_.accept === null ? call.unset('accept') : call.set('accept', case_.accept)).buffer(true);
    expect(reply.status).toBe(case_.status);
    expect(reply.headers['content-type']).toBe(case_.sent === 'xml' ? XML_TYPE : JSON_TYPE);
    expect(reply.headers['vary']).toContain('Accept');
    if (case_.status === 406)
      expect(reply.body.issue[0]).toMatchObject({
        code: 'not-supported',
        diagnostics: expect.stringContaining('application/fhir+json, application/fhir+xml'),
      });
  });

  test('what is read in XML is what is read in JSON, and the JSON is what is stored, byte for byte', async () => {
    const json = await at().get('/Observation/weight');
    const xml = await at().get('/Observation/weight?_format=xml').buffer(true);
    const stored = await served.store.read(FULL_ACCESS, 'Observation', 'weight');
    expect(canonicalJson(fromXml(xml.text))).toBe(canonicalJson(parseJson(json.text)));
    expect(xml.text).toContain('<value value="71.50"/>');
    expect(json.text).toBe(stored?.body.toString('utf8'));
    expect(xml.headers['etag']).toBe(json.headers['etag']);
  });

  test('_pretty puts each element on its line, in both formats, and changes nothing else', async () => {
    const json = await at().get('/Observation/weight?_pretty=true').buffer(true);
    const xml = await at().get('/Observation/weight?_pretty=true&_format=xml').buffer(true);
    const plain = await at().get('/Observation/weight?_pretty=false');
    expect(json.text).toContain('\n    "value": 71.50,\n');
    expect(xml.text).toContain('\n    <value value="71.50"/>\n');
    for (const value of [parseJson(json.text), fromXml(xml.text)])
      expect(canonicalJson(value)).toBe(canonicalJson(parseJson(plain.text)));
    expect((await at().get('/Observation/weight?_pretty=perhaps')).status).toBe(400);
  });

  test('searches, histories, the capability statement and HEAD come in the asked format too', async () => {
    for (const path of ['/Observation?code:text=weight', '/Observation/weight/_history', '/metadata', '/_history']) {
      const reply = await at().get(path).set('accept', 'application/fhir+xml').buffer(true);
      const json = await at().get(path);
      expect(reply.headers['content-type'], path).toBe(XML_TYPE);
      expect(fromXml(reply.text)['resourceType'], path).toBe(json.body.resourceType);
    }
    const head = await at().head('/Observation/weight?_format=xml');
    const whole = await at().get('/Observation/weight?_format=xml').buffer(true);
    expect(head.headers['content-type']).toBe(XML_TYPE);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(whole.text)));
  });

  test('a search that is posted says its format in its form, and links keep the format', async () => {
    for (const id of ['link-1', 'link-2'])
      await send('put', `/Observation/${id}`, OBSERVATION.replace('"weight"', `"${id}"`));
    const reply = await send(
      'post',
      '/Observation/_search',
      '_id=link-1,link-2&_count=1&_format=xml&_pretty=true',
      'application/x-www-form-urlencoded',
    ).buffer(true);
    expect(reply.headers['content-type']).toBe(XML_TYPE);
    const { link } = fromXml(reply.text) as unknown as { link: { relation: string; url: string }[] };
    const next = link.find(({ relation }) => relation === 'next')!.url;
    expect(next).toContain('_format=xml&_pretty=true');
    const second = await at().get(next.slice(served.base.length)).buffer(true);
    expect(second.text).toContain('\n  <entry>\n');
  });

  test('a failure is told in the asked format, whatever fails first', async () => {
    const failing: readonly (readonly [number, () => request.Test])[] = [
      [404, () => at().get('/Observation/nowhere')],
      [404, () => at().get('/NoSuchType/1')],
      [405, () => at().put('/metadata')],
      [400, () => at().get('/Observation?date=yesterday').set('prefer', 'handling=strict')],
      [400, () => send('post', '/Observation', '{"resourceType":"Observation"')],
      [400, () => send('post', '/Observation', '<Observation', 'application/fhir+xml')],
      [415, () => send('post', '/Observation', 'x', 'text/turtle')],
    ];
    for (const [status, call] of failing) {
      const reply = await call().set('accept', 'application/fhir+xml').buffer(true);
      expect(reply.status).toBe(status);
      expect(reply.headers['content-type']).toBe(XML_TYPE);
      expect(fromXml(reply.text)).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] });
    }
  });

  test('a failure that quotes what XML cannot hold is told all the same', async () => {
    const reply = await at().get('/Observation?_count=%01%02&_format=xml').buffer(true);
    expect(reply.status).toBe(400);
    expect(fromXml(reply.text)['resourceType']).toBe('OperationOutcome');
    expect(reply.text).toContain('\ufffd');
  });
});

describe('the format of a body', () => {
  test.each([
    'application/fhir+xml',
    'application/xml',
    'text/xml',
    'application/fhir+xml; charset=UTF-8; fhirVersion=4.0',
  ])('a create in %s is one in XML, and decimals keep their text', async (type) => {
    const reply = await send('post', '/Observation', observationXml('1.0'), type);
    expect(reply.status).toBe(201);
    expect(reply.headers['content-type']).toBe(JSON_TYPE);
    expect(reply.text).toContain('"value":1.0');
  });

  test('an update and a conditional create in XML are answered in XML where that is asked for', async () => {
    const body = observationXml('1e-7').replace('<status', '<id value="small"/><status');
    const reply = await send('put', '/Observation/small', body, 'application/fhir+xml', 'application/fhir+xml').buffer(
      true,
    );
    expect(reply.status).toBe(201);
    expect(reply.text).toContain('<value value="1e-7"/>');
    const again = await send('post', '/Observation', observationXml('2'), 'application/fhir+xml').set(
      'if-none-exist',
      '_id=small',
    );
    expect(again.status).toBe(200);
    expect(again.text).toContain('"value":1e-7');
  });

  test('a transaction in XML is answered in XML, entry for entry', async () => {
    const entry = (id: string) =>
      `<entry><fullUrl value="urn:uuid:0a8bd7f5-7bd3-4b21-9d2b-0000000000${id}"/><resource><Patient><id value="t${id}"/><gender value="other"/></Patient></resource><request><method value="PUT"/><url value="Patient/t${id}"/></request></entry>`;
    const read = '<entry><request><method value="GET"/><url value="Patient/t01?_format=json"/></request></entry>';
    const body = `<Bundle xmlns="http://hl7.org/fhir"><type value="transaction"/>${entry('01')}${entry('02')}${read}</Bundle>`;
    const reply = await send('post', '/', body, 'application/fhir+xml', 'application/fhir+xml').buffer(true);
    expect(reply.status).toBe(200);
    expect(fromXml(reply.text)).toMatchObject({
      type: 'transaction-response',
      entry: [
        { response: { status: '201 Created' } },
        { response: { status: '201 Created' } },
        { resource: { resourceType: 'Patient', id: 't01' }, response: { status: '200 OK' } },
      ],
    });
  });

  test('the Parameters of an operation may be XML', async () => {
    const body = `<Parameters xmlns="http://hl7.org/fhir"><parameter><name value="resource"/><resource><Patient><gender value="other"/></Patient></resource></parameter></Parameters>`;
    const reply = await send('post', '/Patient/$validate', body, 'application/fhir+xml');
    expect(reply.status).toBe(200);
    expect(reply.body.resourceType).toBe('OperationOutcome');
  });

  test('a FHIRPath Patch may be XML', async () => {
    await send('put', '/Observation/patched', OBSERVATION.replace('"weight"', '"patched"'));
    const part = (name: string, value: string) => `<part><name value="${name}"/>${value}</part>`;
    const body = `<Parameters xmlns="http://hl7.org/fhir"><parameter><name value="operation"/>${part('type', '<valueCode value="replace"/>')}${part('path', '<valueString value="Observation.status"/>')}${part('value', '<valueCode value="amended"/>')}</parameter></Parameters>`;
    const reply = await send('patch', '/Observation/patched', body, 'application/fhir+xml');
    expect(reply.status).toBe(200);
    expect(reply.body.status).toBe('amended');
    expect(reply.text).toContain('"value":71.50');
  });

  test('an invalid resource in XML has the places of its problems', async () => {
    const reply = await send(
      'post',
      '/Patient',
      '<Patient xmlns="http://hl7.org/fhir"><gender value="neither"/></Patient>',
      'text/xml',
    );
    expect(reply.status).toBe(400);
    expect(reply.body.issue[0].expression).toEqual(['Patient.gender']);
    const unknown = await send(
      'post',
      '/Patient',
      '<Patient xmlns="http://hl7.org/fhir">\n<name><nick value="x"/></name></Patient>',
      'text/xml',
    );
    expect(unknown.status).toBe(400);
    expect(unknown.body.issue[0]).toMatchObject({
      expression: ['Patient.name[0]'],
      diagnostics: expect.stringContaining('line 2, column 23'),
    });
  });

  const REFUSED: readonly (readonly [string, number])[] = [
    ['application/fhir+xml; charset=iso-8859-1', 415],
    ['application/fhir+json; charset=utf-16', 415],
    ['application/fhir+xml; fhirVersion=5.0', 415],
    ['application/fhir+json; fhirVersion=1.0', 415],
    ['application/fhir+turtle', 415],
    ['text/plain', 415],
    ['multipart/form-data', 415],
  ];
  test.each(REFUSED)('a body of type %s is a %i', async (type, status) => {
    const body = type.includes('json') ? OBSERVATION : observationXml('1');
    const reply = await send('put', '/Observation/weight', body, type);
    expect(reply.status).toBe(status);
    expect(reply.body.issue[0].code).toBe('not-supported');
  });

  test('an empty body, and one whose declaration names another encoding, are refused', async () => {
    expect((await send('post', '/Observation', '', 'application/fhir+xml')).status).toBe(400);
    const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>${observationXml('1')}`;
    expect((await send('post', '/Observation', declared, 'application/fhir+xml')).status).toBe(415);
  });
});

describe('a Binary as what it holds', () => {
  const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0x0a]);

  test('is created and updated with its content, and read as content or as a resource', async () => {
    const created = await send('post', '/Binary', PICTURE, 'image/png', 'application/fhir+json').set(
      'x-security-context',
      'Patient/t01',
    );
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      resourceType: 'Binary',
      contentType: 'image/png',
      securityContext: { reference: 'Patient/t01' },
      data: PICTURE.toString('base64'),
    });
    const path = `/Binary/${created.body.id}`;
    const native = await at().get(path).set('accept', 'image/*, */*;q=0.1').buffer(true);
    expect(native.headers['content-type']).toBe('image/png');
    expect(native.headers['content-security-policy']).toContain('sandbox');
    expect(native.headers['x-security-context']).toBe('Patient/t01');
    expect(native.headers['etag']).toBe('W/"1"');
    expect(Buffer.from(native.body)).toEqual(PICTURE);
    const xml = await at().get(path).set('accept', 'application/fhir+xml').buffer(true);
    expect(fromXml(xml.text)).toMatchObject({ resourceType: 'Binary', contentType: 'image/png' });
    expect((await at().get(`${path}?_format=json`)).body.resourceType).toBe('Binary');
    expect((await at().get(path).set('accept', 'application/pdf')).status).toBe(406);
    const updated = await send('put', path, 'plain words', 'text/plain', 'application/fhir+json');
    expect(updated.status).toBe(200);
    const read = await at().get(path).buffer(true);
    expect(read.headers['content-type']).toBe('text/plain');
    expect(read.text).toBe('plain words');
  });

  test('JSON and XML are content, unless they are a Binary', async () => {
    const resource = '{"resourceType":"Binary","contentType":"text/plain","data":"eA=="}';
    const asked = (body: string, type: string) => send('post', '/Binary', body, type, 'application/fhir+json');
    expect((await asked(resource, 'application/json')).body).toMatchObject({ contentType: 'text/plain', data: 'eA==' });
    expect((await asked(resource, 'application/fhir+json')).body).toMatchObject({ contentType: 'text/plain' });
    expect((await asked('{"a":1}', 'application/json')).body).toMatchObject({ contentType: 'application/json' });
    expect((await asked('<cda/>', 'text/xml')).body).toMatchObject({ contentType: 'text/xml' });
    const xml =
      '<?xml version="1.0"?><!-- one --><Binary xmlns="http://hl7.org/fhir"><contentType value="text/plain"/></Binary>';
    expect((await asked(xml, 'text/xml')).body).toMatchObject({ contentType: 'text/plain' });
    expect((await asked('{"resourceType":"Patient"}', 'application/fhir+json')).status).toBe(400);
  });

  test('is a resource inside a batch', async () => {
    const created = await send('post', '/Binary', PICTURE, 'image/png', 'application/fhir+json');
    const batch = {
      resourceType: 'Bundle',
      type: 'batch',
      entry: [{ request: { method: 'GET', url: `Binary/${created.body.id}` } }],
    };
    const reply = await send('post', '/', JSON.stringify(batch));
    expect(reply.body.entry[0].resource).toMatchObject({ resourceType: 'Binary', data: PICTURE.toString('base64') });
  });
});

/** Routes, CapabilityStatement, OpenAPI and the documentation say the same: what one has and another lacks is found here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { definitionOf } from '../../src/facade/interactions/capabilities.ts';
import { offeredCalls } from '../../src/facade/openapi/offered-calls.ts';
import { ROUTE_TITLES } from '../../src/facade/openapi/route-titles.table.ts';
import { OPERATIONS } from '../../src/facade/operations/operations.ts';
import { ROUTES } from '../../src/facade/router.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { resourceTypes } from '../../src/fhir/definitions/definitions.ts';
import { r4Operation, r4OperationIds } from '../../src/fhir/definitions/operations.ts';
import { parametersOf } from '../../src/fhir/search/parameters.ts';
import { openApiBreaches } from './openapi-rules.ts';
import { type Served, serveFhir } from './serving.ts';

interface Statement {
  readonly rest: readonly {
    readonly interaction: readonly { readonly code: string }[];
    readonly operation: readonly { readonly name: string; readonly definition: string }[];
    readonly resource: readonly {
      readonly type: string;
      readonly interaction: readonly { readonly code: string }[];
      readonly searchParam?: readonly { readonly name: string; readonly type: string; readonly definition: string }[];
      readonly operation?: readonly { readonly name: string; readonly definition: string }[];
    }[];
  }[];
}
interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly parameters: readonly { name?: string; in?: string }[] }>>>
  >;
}

let served: Served;
let statement: Statement;
let openapi: Document;
beforeAll(async () => {
  served = await serveFhir();
  statement = (await request(served.base).get('/metadata')).body as Statement;
  openapi = (await request(served.base).get('/openapi.json')).body as Document;
});
afterAll(() => served.close());

const docs = readFileSync(join(import.meta.dirname, '../../docs/rest-api.md'), 'utf8');
const templated = (shape: readonly string[], open: string, close: string): string =>
  `/${shape.map((part) => (part.startsWith(':') ? `${open}${part.slice(1)}${close}` : part)).join('/')}`;
const calls = offeredCalls(ROUTES);

/** Interactions of the statement, by the call that is one. */
const TYPE_INTERACTIONS: Readonly<Record<string, string>> = {
  read: 'GET /:type/:id',
  vread: 'GET /:type/:id/_history/:versionId',
  update: 'PUT /:type/:id',
  patch: 'PATCH /:type/:id',
  delete: 'DELETE /:type/:id',
  'history-instance': 'GET /:type/:id/_history',
  'history-type': 'GET /:type/_history',
  create: 'POST /:type',
  'search-type': 'GET /:type',
};
const SYSTEM_INTERACTIONS: Readonly<Record<string, string>> = {
  transaction: 'POST /',
  batch: 'POST /',
  'history-system': 'GET /_history',
  'search-system': 'GET /',
};

describe('the OpenAPI document', () => {
  test('is valid by its own rules', () => {
    expect(openApiBreaches(openapi as never)).toEqual([]);
    expect(openapi.servers).toEqual([{ url: served.base }]);
  });

  test('a document that breaks a rule is found to', () => {
    const broken = structuredClone(openapi) as unknown as {
      paths: Record<string, Record<string, { operationId: string; parameters: object[] }>>;
    };
    broken.paths['/{type}/{id}']!['get']!.parameters.pop();
    broken.paths['/metadata']!['get']!.operationId = broken.paths['/_history']!['get']!.operationId;
    expect(openApiBreaches(broken as never)).toHaveLength(2);
  });

  test('has every call of the router, and none besides', () => {
    const expected = calls.flatMap(({ method, shape, operation }) => {
      const types = operation === undefined && shape.length === 1 && shape[0] === ':type' ? resourceTypes() : undefined;
      return (types ?? [undefined]).map(
        (type) => `${method} ${type === undefined ? templated(shape, '{', '}') : `/${type}`}`,
      );
    });
    const documented = Object.entries(openapi.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual(expected.sort());
  });

  test('lists every search parameter of a type', () => {
    for (const type of resourceTypes()) {
      const names = openapi.paths[`/${type}`]!['get']!.parameters.flatMap(({ name }) => name ?? []);
      expect(names).toEqual([...parametersOf(type).keys()]);
    }
  });

  test('names nothing that the server does not answer, and the server refuses other methods there', async () => {
    const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;
    const paths = Object.entries(openapi.paths).filter(([path]) => !/^\/[A-Z]\w+$/.test(path) || path === '/Patient');
    for (const [path, item] of paths) {
      const address = path
        .replace('{type}', path.startsWith('/{compartment}') ? 'Observation' : 'Patient')
        .replace('{compartment}', 'Patient')
        .replace('{id}', 'x')
        .replace('{versionId}', '1');
      const { status: optionsStatus, headers } = await request(served.base).options(address);
      expect(`options ${path}: ${optionsStatus}`).toBe(`options ${path}: 204`);
      if (!('options' in item)) {
        const named = Object.keys(item).filter((name) => methods.some((method) => method === name));
        const alike = named.includes('get') ? [...named, 'head', 'options'] : [...named, 'options'];
        expect(headers['allow']?.toLowerCase().split(', ').sort()).toEqual(alike.sort());
      }
      for (const method of methods) {
        const { status, text } = await request(served.base)[method](address);
        expect(`${method} ${path}: ${status === 405}`).toBe(`${method} ${path}: ${!(method in item)}`);
        expect(text).not.toMatch(/There is nothing at|There is no operation/);
      }
    }
  });
});

describe('the CapabilityStatement', () => {
  test('passes the strict check', () => {
    expect(checkResource(statement)).toEqual([]);
  });

  test('names every operation at every type that it can be called on, and none besides', () => {
    const [rest] = statement.rest;
    const said = [
      ...rest!.operation.map(({ name, definition }) => `system ${name} ${definition}`),
      ...rest!.resource.flatMap(({ type, operation = [] }) =>
        operation.map(({ name, definition }) => `${type} ${name} ${definition}`),
      ),
    ];
    const offered = OPERATIONS.flatMap((operation) => {
      const { name, level, type } = operation;
      const places = level === 'system' ? ['system'] : type === '*' ? resourceTypes() : [type];
      return places.map((place) => `${place} ${name.slice(1)} ${definitionOf(operation)}`);
    });
    expect([...new Set(said)].sort()).toEqual([...new Set(offered)].sort());
    expect(new Set(said).size).toBe(said.length);
  });

  test('names the interactions that are routes, and every search parameter with type, definition and path', () => {
    const [rest] = statement.rest;
    const keys = new Set(calls.map(({ method, shape }) => `${method} /${shape.join('/')}`));
    const routed = (table: Readonly<Record<string, string>>) =>
      Object.keys(table).filter((code) => keys.has(table[code]!));
    expect(rest!.interaction.map(({ code }) => code).sort()).toEqual(routed(SYSTEM_INTERACTIONS).sort());
    for (const { type, interaction, searchParam = [] } of rest!.resource) {
      expect(interaction.map(({ code }) => code).sort()).toEqual(routed(TYPE_INTERACTIONS).sort());
      expect(searchParam).toEqual(
        [...parametersOf(type).values()].map(({ definition }) => ({
          name: definition.code,
          definition: definition.url,
          type: definition.type,
          ...(definition.expression !== '' && { documentation: definition.expression }),
        })),
      );
    }
  });
});

describe('the tables', () => {
  test('have a title for every route, and for no other', () => {
    const keys = calls
      .filter(({ operation }) => !operation)
      .map(({ method, shape }) => `${method} /${shape.join('/')}`);
    expect(Object.keys(ROUTE_TITLES).sort()).toEqual(keys.sort());
  });

  test('of the documentation have every call, and none besides', () => {
    const rows = [...docs.matchAll(/^\| ([A-Z]+) \| `([^`]+)` \|/gm)].map(([, method, path]) => `${method} ${path}`);
    expect(rows).toEqual(calls.map(({ method, shape }) => `${method} ${templated(shape, '[', ']')}`));
  });

  test('offer each operation of R4 at the levels of its definition and with its code, and hold no other', () => {
    for (const { r4, level, name } of OPERATIONS) {
      if (r4 === undefined) continue;
      const { code, levels } = r4Operation(r4);
      expect([name, levels]).toEqual([`$${code}`, expect.arrayContaining([level])]);
    }
    expect(new Set(OPERATIONS.flatMap(({ r4 }) => r4 ?? []))).toEqual(new Set(r4OperationIds()));
  });
});

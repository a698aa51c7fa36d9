/** What each route does, by method and shape as the router has it. A test holds the two together. */
export const ROUTE_TITLES: Readonly<Record<string, string>> = {
  'GET /': 'Search several types at once, or all',
  'POST /': 'A batch or transaction',
  'POST /_search': 'Search several types at once, the parameters in a form',
  'GET /metadata': 'The CapabilityStatement',
  'OPTIONS /metadata': 'What other origins may ask of the CapabilityStatement',
  'GET /openapi.json': 'This API as OpenAPI',
  'GET /_history': 'History of everything',
  'GET /_jobs/:id': 'How work that is answered later stands, and its files',
  'DELETE /_jobs/:id': 'End work that is answered later, and forget it',
  'GET /_jobs/:id/:versionId': 'One file of work that has ended',
  'GET /:type': 'Search a type',
  'POST /:type': 'Create, or with If-None-Exist conditional create',
  'PUT /:type': 'Conditional update',
  'PATCH /:type': 'Conditional patch',
  'DELETE /:type': 'Conditional delete',
  'POST /:type/_search': 'Search a type, the parameters in a form',
  'GET /:type/_history': 'History of a type',
  'GET /:type/:id': 'Read',
  'PUT /:type/:id': 'Update, or create with that id',
  'PATCH /:type/:id': 'Patch',
  'DELETE /:type/:id': 'Delete',
  'GET /:type/:id/_history': 'History of one resource',
  'GET /:type/:id/_history/:versionId': 'Read one version',
  'GET /:compartment/:id/:type': 'Search a type within a compartment',
};

/** Resolved by the router itself, since its last part is a resource type. */
export const COMPARTMENT_SEARCH = [':compartment', ':id', ':type'] as const;

/** What the OpenAPI Specification 3.1 demands of a document, as far as ours uses it: one line for each breach. */
type Json = Readonly<Record<string, unknown>>;

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const PLACES = new Set(['query', 'header', 'path', 'cookie']);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function openApiBreaches(document: Json): string[] {
  const breaches: string[] = [];
  const must = (holds: boolean, said: string): void => {
    if (!holds) breaches.push(said);
  };
  must(/^3\.1\.\d+$/.test(String(document['openapi'])), 'openapi is a version 3.1.x');
  const info = document['info'] as Json;
  must(typeof info?.['title'] === 'string' && typeof info['version'] === 'string', 'info has title and version');

  const resolve = (pointer: string): unknown =>
    pointer
      .slice(2)
      .split('/')
      .reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), document);
  const target = (value: unknown): Json => {
    const at = isObject(value) && typeof value['$ref'] === 'string' ? resolve(value['$ref']) : value;
    return isObject(at) ? at : {};
  };
  const everyReference = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [at, one] of value.entries()) everyReference(one, `${path}[${at}]`);
    else if (isObject(value))
      for (const [name, one] of Object.entries(value)) {
        if (name === '$ref') must(resolve(String(one)) !== undefined, `${path}: ${String(one)} leads nowhere`);
        else everyReference(one, `${path}/${name}`);
      }
  };
  everyReference(document, '');

  const ids = new Set<string>();
  const forms = new Set<string>();
  for (const [path, item] of Object.entries(document['paths'] as Record<string, Json>)) {
    must(path.startsWith('/'), `${path} begins with a slash`);
    const form = path.replace(/\{[^}]*\}/g, '{}');
    must(!forms.has(form), `${path} is the same as another path but for the names of its parts`);
    forms.add(form);
    const templated = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    must(new Set(templated).size === templated.length, `${path} names a part twice`);
    for (const [method, value] of Object.entries(item)) {
      const at = `${method} ${path}`;
      must(METHODS.has(method), `${at}: no method`);
      const operation = value as Json;
      const id = String(operation['operationId']);
      must(!ids.has(id), `${at}: the operationId ${id} is taken`);
      ids.add(id);
      const parameters = ((operation['parameters'] ?? []) as unknown[]).map(target);
      const names = parameters.map(({ name, in: place }) => `${String(place)} ${String(name)}`);
      must(new Set(names).size === names.length, `${at}: a parameter stands twice`);
      for (const one of parameters) {
        must(typeof one['name'] === 'string' && PLACES.has(String(one['in'])), `${at}: a parameter has name and in`);
        must('schema' in one !== 'content' in one, `${at}: ${String(one['name'])} has a schema or content`);
        must(one['in'] !== 'path' || one['required'] === true, `${at}: ${String(one['name'])} is required`);
      }
      const inPath = parameters.filter((one) => one['in'] === 'path').map(({ name }) => name);
      must(String(inPath.sort()) === String([...templated].sort()), `${at}: parameters are those of the path`);
      const body = operation['requestBody'];
      if (body !== undefined) must(isObject(target(body)['content']), `${at}: the body has content`);
      const responses = Object.entries((operation['responses'] ?? {}) as Json);
      must(responses.length > 0, `${at}: has a response`);
      for (const [status, response] of responses) {
        must(/^([1-5](\d\d|XX)|default)$/.test(status), `${at}: ${status} is no status`);
        must(typeof target(response)['description'] === 'string', `${at}: ${status} has a description`);
      }
    }
  }
  return breaches;
}

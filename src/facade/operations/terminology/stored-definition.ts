import type { AnyResource } from '../../../fhir/resource.ts';
import { Failure } from '../../../kernel/failure.ts';
import { parseJson } from '../../../kernel/json.ts';
import type { Call } from '../../call.ts';
import { conditionOf } from '../../condition.ts';
import { found } from '../../interactions/read.ts';

const SEVERAL = 20;

/** @throws Failure `not-found` or `gone` */
export async function storedById(call: Call, type: string, id: string): Promise<AnyResource> {
  const version = found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  return parseJson(version.body.toString('utf8')) as AnyResource;
}

/**
 * The stored resource with a canonical URL, and of a version where that is asked for; undefined where there is none.
 *
 * @throws Failure `unprocessable` where there are several, and none is the one that was meant
 */
export async function storedByUrl(
  call: Call,
  type: string,
  url: string,
  version: string | undefined,
): Promise<AnyResource | undefined> {
  // A comma, a bar or a dollar sign in an address is no operator of the search.
  const value = url.replace(/[\\,|$]/g, (mark) => `\\${mark}`);
  const page = await call.services.store.search(call.access, {
    type,
    where: conditionOf(call, type, new URLSearchParams({ url: value })),
    sort: [],
    count: SEVERAL,
    total: false,
    includes: [],
  });
  const all = page.matches.map(({ body }) => parseJson(body.toString('utf8')) as AnyResource);
  const fitting = version === undefined ? all : all.filter((one) => one['version'] === version);
  if (fitting.length > 1)
    throw new Failure(
      'unprocessable',
      `Several ${type} are stored with the url ${url.slice(0, 200)}: name one by its id`,
    );
  return fitting[0];
}

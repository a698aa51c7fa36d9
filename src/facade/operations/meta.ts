import type { Meta } from '@medplum/fhirtypes';
import { resourceTypes } from '../../fhir/definitions/definitions.ts';
import { type MetaSets, metaWith, metaWithout } from '../../fhir/meta.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import { Failure } from '../../kernel/failure.ts';
import { parseJson, withChanges } from '../../kernel/json.ts';
import { takeTurns } from '../../match/turns.ts';
import { reach } from '../../store/access.ts';
import type { Version } from '../../store/store.ts';
import { asResource, jsonBody, storable } from '../body.ts';
import { type Call, type Interaction, resourceReply, type Target } from '../call.ts';
import { versionHeaders } from '../entity-tag.ts';
import { found } from '../interactions/read.ts';
import { refuse } from './match-values.ts';
import { r4Arguments } from './r4-arguments.ts';

const PAGE = 1000;
/** Resources that are gone through for a list of what is in use. */
const MOST = 50_000;
/** Writes of others that a change of ours gives way to. */
const TRIES = 5;

const SETS = ['_profile', '_security', '_tag'] as const;

/** resource-operation-meta.html: of one resource its meta; of a type or all, the profiles, labels and tags that are in use. */
export const meta: Interaction = async (call, target) => {
  r4Arguments(call, 'Resource-meta');
  const { type, id } = target;
  if (id === '') return metaReply(await inUse(call, type === '' ? resourceTypes() : [type]));
  const version = await current(call, target);
  return metaReply(resourceOf(version).meta ?? {}, versionHeaders(version));
};

/** resource-operation-meta-add.html. Here a tag is content, so a change of it makes a new version. */
export const metaAdd: Interaction = (call, target) => changed(call, target, 'Resource-meta-add', metaWith);

/** resource-operation-meta-delete.html. What is not there is no error. */
export const metaDelete: Interaction = (call, target) => changed(call, target, 'Resource-meta-delete', metaWithout);

async function changed(
  call: Call,
  target: Target,
  operation: 'Resource-meta-add' | 'Resource-meta-delete',
  change: (have: Meta, other: MetaSets) => Meta,
) {
  const [argument] = r4Arguments(call, operation).get('meta')!;
  const asked = argument!.value;
  if (asked === undefined || call.body.kind === 'none') return refuse(argument!, 'a Meta is needed (valueMeta)');
  storable(call, asResource(jsonBody(call)));
  const { type, id } = target;
  for (let left = TRIES; ; left--) {
    const version = await current(call, target);
    const before = resourceOf(version);
    const after = change((before.meta ?? {}) as Meta, asked as MetaSets);
    try {
      const [result] = await call.services.store.transact(call.access, [
        {
          op: 'update',
          type,
          id,
          resource: withChanges<AnyResource>(before, { meta: after as NonNullable<AnyResource['meta']> }),
          ifMatch: version.versionId,
        },
      ]);
      const written = result!.version!;
      return metaReply(resourceOf(written).meta ?? {}, versionHeaders(written));
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'precondition' || left <= 1) throw error;
    }
  }
}

const current = async (call: Call, { type, id }: Target): Promise<Version> =>
  found(await call.services.store.read(call.access, type, id), `${type}/${id}`);

const resourceOf = ({ body }: Version): AnyResource => parseJson(body.toString('utf8')) as AnyResource;

const metaReply = (value: object, headers: Readonly<Record<string, string>> = {}) =>
  resourceReply(
    200,
    {
      resourceType: 'Parameters',
      // A Meta without content is no element.
      ...(Object.keys(value).length > 0 && { parameter: [{ name: 'return', valueMeta: value }] }),
    } as { readonly resourceType: string },
    headers,
  );

/** @throws Failure `too-costly` where more resources have any than can be gone through */
async function inUse(call: Call, types: readonly string[]): Promise<Meta> {
  const { services, access } = call;
  const turn = takeTurns();
  const where: SearchNode = {
    k: 'or',
    of: SETS.map((param): SearchNode => ({ k: 'missing', param, missing: false })),
  };
  let all: Meta = {};
  let seen = 0;
  for (const type of types.filter((one) => reach(access, 'read', one).k !== 'none')) {
    let cursor: string | undefined;
    do {
      const page = await services.store.search(access, {
        type,
        where,
        sort: [],
        count: PAGE,
        total: false,
        includes: [],
        ...(cursor !== undefined && { cursor }),
      });
      seen += page.matches.length;
      if (seen > MOST)
        throw new Failure('too-costly', `More than ${MOST} resources have tags: ask of a type, or of one resource`);
      for (const version of page.matches) {
        await turn();
        const { profile, security, tag } = (resourceOf(version).meta ?? {}) as Meta;
        all = metaWith(all, { ...(profile && { profile }), ...(security && { security }), ...(tag && { tag }) });
      }
      cursor = page.next;
    } while (cursor !== undefined);
  }
  return all;
}

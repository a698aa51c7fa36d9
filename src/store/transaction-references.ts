import { type LinkPlace, mapReferences, parseReference } from '../fhir/references.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { parseCondition } from '../fhir/search/query.ts';
import type { SearchNode } from '../fhir/search/tree.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson, stringifyJson } from '../kernel/json.ts';
import type { Draft } from './draft.ts';
import type { Steps } from './steps.ts';

type Find = (type: string, where: SearchNode) => Steps<readonly string[]>;

/** Bodies passed the border's limits when they came in; the store's own text needs none but the depth it had. */
const TRUSTED = { maxDepth: 1000, maxKeys: Number.POSITIVE_INFINITY };

/** Turns what a transaction's entries call each other, and conditional references, into `Type/id`. */
export class ReferenceResolver {
  readonly #names: ReadonlyMap<string, string>;
  readonly #strict: boolean;
  readonly #find: Find;
  /** Conditional reference → ids that it finds, two at most. */
  readonly #conditions = new Map<string, readonly string[]>();

  /** `strict`: a `urn:` reference that no entry answers to is an error. */
  constructor(names: ReadonlyMap<string, string>, strict: boolean, find: Find) {
    this.#names = names;
    this.#strict = strict;
    this.#find = find;
  }

  /** Whether a draft may hold a conditional reference; saying so of one that does not does no harm. */
  isConditional(draft: Draft): boolean {
    // A Bundle that is stored keeps what it says: its requests are nobody's yet.
    return draft.type !== 'Bundle' && CONDITIONAL.test(draft.content);
  }

  /** @throws Failure `invalid` or `multiple-matches` at the reference */
  *resolve(
    draft: Draft,
    fullUrl: string | undefined,
    index: number,
    now: number,
  ): Steps<{ draft: Draft; resource: AnyResource }> {
    const plain = JSON.parse(draft.content) as object;
    if (!this.#mayRefer(draft)) return { draft, resource: { ...plain, resourceType: draft.type } };
    const exact = { ...(parseJson(draft.content, TRUSTED) as object), resourceType: draft.type };
    const base = fullUrl === undefined ? undefined : baseOf(fullUrl);
    if (this.isConditional(draft)) yield* this.#ask(exact, index, now);
    const found = mapReferences<AnyResource>(exact, (text, place) =>
      this.#resolve(text, place, draft.type, base, index),
    );
    if (found === exact) return { draft, resource: exact };
    const { resourceType: _, ...content } = found;
    return { draft: { ...draft, content: stringifyJson(content) }, resource: found };
  }

  #mayRefer(draft: Draft): boolean {
    return this.#names.size > 0 || this.isConditional(draft) || (this.#strict && draft.content.includes('"urn:'));
  }

  /** Finds what the conditional references of a resource lead to. */
  *#ask(resource: AnyResource, index: number, now: number): Steps<void> {
    const asked = new Map<string, { readonly type: string; readonly where: SearchNode }>();
    mapReferences<AnyResource>(resource, (text, place) => {
      const reference = place.use === 'reference' && !this.#names.has(text) ? parseReference(text) : undefined;
      if (reference?.kind !== 'conditional' || this.#conditions.has(text)) return text;
      asked.set(text, { type: reference.type, where: conditionAt(reference, now, at(place, index)) });
      return text;
    });
    for (const [text, { type, where }] of asked) this.#conditions.set(text, yield* this.#find(type, where));
  }

  #resolve(text: string, place: LinkPlace, type: string, base: string | undefined, index: number): string {
    const named = this.#names.get(text);
    if (named !== undefined) return named;
    if (place.use !== 'reference') return text;
    const reference = parseReference(text);
    if (reference.kind === 'conditional' && type !== 'Bundle')
      return this.#condition(text, reference.type, place, index);
    if (reference.kind === 'local' && base !== undefined) {
      return this.#names.get(`${base}/${reference.type}/${reference.id}`) ?? text;
    }
    if (reference.kind === 'urn' && this.#strict && type !== 'Bundle') {
      throw new Failure('invalid', `No entry of the transaction has the fullUrl ${text}`, at(place, index));
    }
    return text;
  }

  #condition(text: string, type: string, place: LinkPlace, index: number): string {
    const found = this.#conditions.get(text)!;
    if (found.length !== 1) {
      const many = found.length > 1;
      throw new Failure(
        many ? 'multiple-matches' : 'invalid',
        `The conditional reference ${text} finds ${many ? 'more than one resource' : 'nothing'}`,
        at(place, index),
      );
    }
    return `${type}/${found[0]!}`;
  }
}

const CONDITIONAL = /"reference":"[A-Z][A-Za-z]{1,63}\?/;

const at = (place: LinkPlace, index: number): { readonly expression: string } => ({
  expression: `Bundle.entry[${index}].resource.${place.expression().replace(/^[A-Za-z]+\./, '')}`,
});

/** @throws Failure at the reference, where its query is no condition */
function conditionAt(
  { type, query }: { readonly type: string; readonly query: string },
  now: number,
  place: { readonly expression: string },
): SearchNode {
  try {
    return parseCondition(type, query, { baseUrl: '', now });
  } catch (error) {
    throw error instanceof Failure ? new Failure(error.kind, error.message, { ...place, cause: error }) : error;
  }
}

/** The server's base in a RESTful URL of a resource. */
function baseOf(fullUrl: string): string | undefined {
  const reference = parseReference(fullUrl);
  return reference.kind === 'absolute' ? reference.base : undefined;
}

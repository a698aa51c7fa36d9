import { type LinkPlace, mapReferences, parseReference } from '../fhir/references.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { parseCondition } from '../fhir/search/query.ts';
import type { SearchNode } from '../fhir/search/tree.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson, stringifyJson } from '../kernel/json.ts';
import type { Draft } from './draft.ts';

type Find = (type: string, where: SearchNode) => readonly string[];

/** Bodies passed the border's limits when they came in; the store's own text needs none but the depth it had. */
const TRUSTED = { maxDepth: 1000, maxKeys: Number.POSITIVE_INFINITY };

/** Turns what a transaction's entries call each other, and conditional references, into `Type/id`. */
export class ReferenceResolver {
  readonly #names: ReadonlyMap<string, string>;
  readonly #strict: boolean;
  readonly #find: Find;
  readonly #conditions = new Map<string, string>();

  /** `strict`: a `urn:` reference that no entry answers to is an error. */
  constructor(names: ReadonlyMap<string, string>, strict: boolean, find: Find) {
    this.#names = names;
    this.#strict = strict;
    this.#find = find;
  }

  /** Whether a draft may hold a conditional reference; saying so of one that does not does no harm. */
  isConditional(draft: Draft): boolean {
    return CONDITIONAL.test(draft.content);
  }

  /** @throws Failure `invalid` or `multiple-matches` at the reference */
  resolve(
    draft: Draft,
    fullUrl: string | undefined,
    index: number,
    now: number,
  ): { draft: Draft; resource: AnyResource } {
    const plain = JSON.parse(draft.content) as object;
    if (!this.#mayRefer(draft)) return { draft, resource: { ...plain, resourceType: draft.type } };
    const exact = { ...(parseJson(draft.content, TRUSTED) as object), resourceType: draft.type };
    const base = fullUrl === undefined ? undefined : baseOf(fullUrl);
    const found = mapReferences<AnyResource>(exact, (text, place) =>
      this.#resolve(text, place, draft.type, base, index, now),
    );
    if (found === exact) return { draft, resource: exact };
    const { resourceType: _, ...content } = found;
    return { draft: { ...draft, content: stringifyJson(content) }, resource: found };
  }

  #mayRefer(draft: Draft): boolean {
    return this.#names.size > 0 || this.isConditional(draft) || (this.#strict && draft.content.includes('"urn:'));
  }

  #resolve(text: string, place: LinkPlace, type: string, base: string | undefined, index: number, now: number): string {
    const named = this.#names.get(text);
    if (named !== undefined) return named;
    if (place.use !== 'reference') return text;
    const reference = parseReference(text);
    if (reference.kind === 'conditional') return this.#condition(reference.type, reference.query, place, index, now);
    if (reference.kind === 'local' && base !== undefined) {
      return this.#names.get(`${base}/${reference.type}/${reference.id}`) ?? text;
    }
    if (reference.kind === 'urn' && this.#strict && type !== 'Bundle') {
      throw new Failure('invalid', `No entry of the transaction has the fullUrl ${text}`, at(place, index));
    }
    return text;
  }

  #condition(type: string, query: string, place: LinkPlace, index: number, now: number): string {
    const key = `${type}?${query}`;
    const known = this.#conditions.get(key);
    if (known !== undefined) return known;
    const found = this.#find(type, parseCondition(type, query, { baseUrl: '', now }));
    if (found.length !== 1) {
      const many = found.length > 1;
      throw new Failure(
        many ? 'multiple-matches' : 'invalid',
        `The conditional reference ${key} finds ${many ? 'more than one resource' : 'nothing'}`,
        at(place, index),
      );
    }
    const target = `${type}/${found[0]!}`;
    this.#conditions.set(key, target);
    return target;
  }
}

const CONDITIONAL = /"reference":"[A-Z][A-Za-z]{1,63}\?/;

const at = (place: LinkPlace, index: number): { readonly expression: string } => ({
  expression: `Bundle.entry[${index}].resource.${place.expression().replace(/^[A-Za-z]+\./, '')}`,
});

/** The server's base in a RESTful URL of a resource. */
function baseOf(fullUrl: string): string | undefined {
  const reference = parseReference(fullUrl);
  return reference.kind === 'absolute' ? reference.base : undefined;
}

import { parseReference, referencesOf } from '../../../fhir/references.ts';
import type { AnyResource } from '../../../fhir/resource.ts';
import type { SearchNode } from '../../../fhir/search/tree.ts';
import { Failure } from '../../../kernel/failure.ts';
import { parseJson } from '../../../kernel/json.ts';
import { type Turns, takeTurns } from '../../../match/turns.ts';
import type { Version } from '../../../store/store.ts';
import type { Call } from '../../call.ts';

/** One resource of an answer: what is needed to choose it and find it again. */
export interface Gathered {
  readonly type: string;
  readonly lastUpdated: string;
  readonly mode: 'match' | 'include';
}

const PAGE = 1000;
/** Resources that one call may come to. */
const MOST = 100_000;

/** What belongs together, by `Type/id`, as far as the caller may see it. Bodies are not kept. */
export class Gathering {
  readonly found = new Map<string, Gathered>();
  readonly #call: Call;
  readonly #turn: Turns = takeTurns();

  constructor(call: Call) {
    this.#call = call;
  }

  /** Adds all that match; `seen` is told of each. */
  async search(type: string, where: SearchNode, seen: (resource: AnyResource) => void): Promise<void> {
    const { services, access } = this.#call;
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
      for (const version of page.matches) {
        await this.#turn();
        seen(this.#add(version, 'match'));
      }
      cursor = page.next;
    } while (cursor !== undefined);
  }

  /** Adds one by name; undefined where it is there already, or cannot be seen. */
  async fetch(name: string, mode: Gathered['mode'] = 'include'): Promise<AnyResource | undefined> {
    if (this.found.has(name)) return undefined;
    const [type = '', id = ''] = name.split('/');
    const version = await this.#call.services.store.read(this.#call.access, type, id);
    await this.#turn();
    return version && !version.deleted ? this.#add(version, mode) : undefined;
  }

  #add(version: Version, mode: Gathered['mode']): AnyResource {
    const { type, id, lastUpdated } = version;
    this.found.set(`${type}/${id}`, { type, lastUpdated, mode });
    if (this.found.size > MOST)
      throw new Failure('too-costly', `More than ${MOST} resources belong to it: name fewer, or use $export`);
    return parseJson(version.body.toString('utf8')) as AnyResource;
  }

  /** Names of the resources of this server that one refers to. */
  namesIn(resource: AnyResource): readonly string[] {
    const { base } = this.#call;
    return referencesOf(resource).flatMap(({ reference }) => {
      const parsed = parseReference(reference.startsWith(`${base}/`) ? reference.slice(base.length + 1) : reference);
      return parsed.kind === 'local' ? [`${parsed.type}/${parsed.id}`] : [];
    });
  }
}

/** Puts the parts together: the only file that picks a store. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoreChoice } from './config.ts';
import type { Matcher } from './facade/services.ts';
import { Failure } from './kernel/failure.ts';
import { createMatcher, type Matcher as BasedMatcher } from './match/match.ts';
import { PRODUCT } from './product.ts';
import { openMemoryStore } from './store/memory/memory-store.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { createLexicon } from './terminology/lexicon.ts';
import type { Terminology } from './terminology/terminology.ts';

export interface Engine {
  readonly store: Store;
  readonly terminology: Terminology;
  readonly matcher: Matcher;
  close(): Promise<void>;
}

/**
 * @throws Failure `unsupported` for a store that this build does not have; `busy` or `fault` from the store where it cannot be opened
 */
export async function openEngine(choice: StoreChoice): Promise<Engine> {
  return engineOver(await openStore(choice));
}

/** An engine over a store that is already open; closing the engine closes it. */
export function engineOver(store: Store): Engine {
  const terminology = createLexicon();
  return { store, terminology, matcher: matcherOver(store, terminology), close: () => store.close() };
}

/** One matcher for each base that studies are named by; all but the odd one are never asked for. */
function matcherOver(store: Store, terminology: Terminology): Matcher {
  const byBase = new Map<string, BasedMatcher>();
  const matcherOf = (baseUrl: string): BasedMatcher => {
    const known = byBase.get(baseUrl);
    if (known) return known;
    const made = createMatcher({ store, terminology, baseUrl, product: `${PRODUCT.name} ${PRODUCT.version}` });
    byBase.set(baseUrl, made);
    return made;
  };
  return { match: (access, request, baseUrl) => matcherOf(baseUrl).match(access, request) };
}

async function openStore(choice: StoreChoice): Promise<Store> {
  switch (choice.kind) {
    case 'memory':
      return openMemoryStore();
    case 'sqlite':
      if (choice.path !== ':memory:') mkdirSync(dirname(choice.path), { recursive: true });
      return openSqliteStore(choice.path);
    case 'postgres':
      throw new Failure('unsupported', 'This build has no PostgreSQL store: use sqlite:', { expression: 'TRIALBRIDGE_STORE' });
  }
}

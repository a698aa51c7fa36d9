import { isResourceType } from '../fhir/definitions/definitions.ts';
import { type AnyResource, ID_PATTERN } from '../fhir/resource.ts';
import type { SearchNode } from '../fhir/search/tree.ts';
import { Failure, type Issue } from '../kernel/failure.ts';
import { newId } from '../kernel/ids.ts';
import { type Access, type Action, reach, within } from './access.ts';
import { bodyOf, type Draft, type DraftWrite, sameContent } from './draft.ts';
import { patchedDraft } from './patching.ts';
import { runRemoteSteps, runSteps, type Steps, settled } from './steps.ts';
import type { IfMatch, Version, WriteResult } from './store.ts';
import { ReferenceResolver } from './transaction-references.ts';

/** What a transaction sees and changes of a store: its own changes at once, and nobody else's. */
interface View<Found, Ids, Put> {
  /** Of every version that it writes: FHIR instant, not before any that the store has given out. */
  readonly instant: string;
  /** Milliseconds since 1970, of the same moment. */
  readonly now: number;
  /** The newest version, a deletion included. */
  current(type: string, id: string): Found;
  /** Ids of live resources that match, two at most. */
  find(type: string, where: SearchNode): Ids;
  /** `resource` is the body parsed; absent for a deletion. */
  put(version: Version, resource?: AnyResource): Put;
  /** What the results keep of a version that was put; absent: all of it. */
  kept?(version: Version): Version;
}

/** The view of a store that answers at once. */
export type TransactionView = View<Version | undefined, readonly string[], void>;

/** The view of a store that may have to be waited for. */
export type RemoteTransactionView = View<
  Version | undefined | Promise<Version | undefined>,
  readonly string[] | Promise<readonly string[]>,
  void | Promise<void>
>;

/** An entry that will leave a resource in the store. */
interface Planned {
  readonly index: number;
  readonly draft: Draft;
  readonly id: string;
  readonly current?: Version;
  readonly fullUrl?: string;
}

/**
 * Runs one transaction on a view; the caller sees to it that all of it counts or, where this throws, nothing. Identities
 * are settled first, deletions done, then references resolved and the rest written, so that the order of entries is of
 * no consequence. Two conditional creates with one condition and the same content are one; with different content they
 * are a `conflict`.
 */
export function runTransaction(view: TransactionView, access: Access, writes: readonly DraftWrite[]): WriteResult[] {
  return runSteps(new Transaction(view, access, writes).run());
}

/** As `runTransaction`, one question after the other. */
export function runRemoteTransaction(
  view: RemoteTransactionView,
  access: Access,
  writes: readonly DraftWrite[],
): Promise<WriteResult[]> {
  return runRemoteSteps(new Transaction(view, access, writes).run());
}

class Transaction {
  readonly #view: RemoteTransactionView;
  readonly #access: Access;
  readonly #writes: readonly DraftWrite[];
  readonly #results: WriteResult[] = [];
  readonly #claimed = new Map<string, number>();
  /** Conditions that found nothing, with the first entry that came with each. */
  readonly #conditions = new Map<string, { index: number; type: string; where: SearchNode }>();
  readonly #twins: { readonly index: number; readonly of: number }[] = [];
  readonly #planned: Planned[] = [];
  /** What other entries call an entry → `Type/id`. */
  readonly #names = new Map<string, string>();
  /** Which entry has a fullUrl. */
  readonly #named = new Map<string, number>();

  constructor(view: RemoteTransactionView, access: Access, writes: readonly DraftWrite[]) {
    this.#view = view;
    this.#access = access;
    this.#writes = writes;
  }

  *run(): Steps<WriteResult[]> {
    for (const [index, write] of this.#writes.entries()) {
      if (write.op === 'delete' || write.op === 'delete-where') yield* this.#delete(write, index);
    }
    for (const [index, write] of this.#writes.entries()) {
      if (write.op === 'create') yield* this.#planCreate(write, index);
    }
    for (const [index, write] of this.#writes.entries()) {
      if (write.op === 'update') yield* this.#planUpdate(write.type, write.id, write, index);
      else if (write.op === 'update-where') yield* this.#planUpdateWhere(write, index);
      else if (write.op === 'patch' || write.op === 'patch-where') yield* this.#planPatch(write, index);
    }
    yield* this.#writePlanned();
    for (const { index, of } of this.#twins) {
      this.#results[index] = { outcome: 'unchanged', version: this.#results[of]!.version! };
    }
    for (const { draft, id, current, index } of this.#planned) {
      if (this.#results[index]!.outcome !== 'unchanged') yield* this.#checkWritten(draft.type, id, current, index);
    }
    yield* this.#checkConditions();
    return this.#results;
  }

  /** What a condition found nothing of, and so was created, must be there once now: another entry may have brought it too. */
  *#checkConditions(): Steps<void> {
    for (const { index, type, where } of this.#conditions.values()) {
      const found = yield* settled(this.#view.find(type, within(this.#access, type, where)));
      if (found.length < 2) continue;
      const own = this.#planned.find((planned) => planned.index === index)?.id;
      const other = found.find((id) => id !== own)!;
      const before = this.#claimed.get(`${type}/${other}`) ?? index;
      throw this.#conflict(index, before, `both bring what the condition of entry ${this.#entry(index)} is about`);
    }
  }

  *#delete(write: Extract<DraftWrite, { op: 'delete' | 'delete-where' }>, index: number): Steps<void> {
    this.#mustGrant('delete', write.type, index);
    const id = write.op === 'delete' ? write.id : yield* this.#single(write.type, write.where, index);
    const current = id === undefined ? undefined : yield* settled(this.#view.current(write.type, id));
    const there = current !== undefined && !current.deleted && (yield* this.#matches('read', write.type, current.id));
    if (id !== undefined) this.#claim(write.type, id, index);
    if (write.ifMatch !== undefined && !isCurrent(there ? current : undefined, write.ifMatch))
      throw this.#notCurrent(write.type, id, write.ifMatch, index);
    if (!there) {
      this.#results[index] = { outcome: 'absent' };
      return;
    }
    if (!(yield* this.#matches('delete', write.type, current.id))) throw this.#forbidden('delete', write.type, index);
    const version = { ...this.#next(write.type, current.id, current), deleted: true, body: Buffer.alloc(0) };
    yield* settled(this.#view.put(version));
    this.#results[index] = { outcome: 'deleted', version };
  }

  *#planCreate(write: Extract<DraftWrite, { op: 'create' }>, index: number): Steps<void> {
    const { draft, ifNoneExist, fullUrl } = write;
    this.#mustGrant('create', draft.type, index);
    if (ifNoneExist !== undefined) {
      const found = yield* this.#single(draft.type, ifNoneExist, index);
      if (found !== undefined) {
        this.#name(fullUrl, draft.type, found, index);
        this.#results[index] = {
          outcome: 'unchanged',
          version: (yield* settled(this.#view.current(draft.type, found)))!,
        };
        return;
      }
      const twin = this.#condition(draft.type, ifNoneExist, index);
      if (twin !== undefined) {
        this.#planTwin(draft, twin, index, fullUrl);
        return;
      }
    }
    this.#plan({ index, draft, id: newId(), ...(fullUrl === undefined ? {} : { fullUrl }) });
  }

  #planTwin(draft: Draft, twin: number, index: number, fullUrl: string | undefined): void {
    const first = this.#planned.find((planned) => planned.index === twin);
    if (!first || first.draft.content !== draft.content || first.draft.meta !== draft.meta) {
      throw this.#conflict(index, twin, 'have the same condition and different content');
    }
    this.#name(fullUrl, draft.type, first.id, index);
    this.#twins.push({ index, of: twin });
  }

  *#planUpdate(
    type: string,
    id: string,
    write: Extract<DraftWrite, { op: 'update' | 'update-where' }>,
    index: number,
  ): Steps<void> {
    const newest = yield* settled(this.#view.current(type, id));
    const current = newest && !newest.deleted ? newest : undefined;
    const visible = current !== undefined && (yield* this.#matches('read', type, id));
    if (write.ifMatch !== undefined && !isCurrent(current && !visible ? undefined : newest, write.ifMatch))
      throw this.#notCurrent(type, id, write.ifMatch, index);
    if (current && !visible) throw this.#forbidden('update', type, index);
    if (write.ifNoneMatch === '*' && current) {
      throw new Failure('precondition', `${type}/${id} exists already`, this.#at(index));
    }
    this.#mustGrant(current ? 'update' : 'create', type, index);
    if (current && !(yield* this.#matches('update', type, id))) throw this.#forbidden('update', type, index);
    const { draft, fullUrl } = write;
    if (draft.type !== type || (write.op === 'update' && draft.id !== undefined && draft.id !== id)) {
      throw new Failure('invalid', `The resource says that it is another one than ${type}/${id}`, this.#at(index));
    }
    this.#plan({
      index,
      draft,
      id,
      ...(newest ? { current: newest } : {}),
      ...(fullUrl === undefined ? {} : { fullUrl }),
    });
  }

  *#planUpdateWhere(write: Extract<DraftWrite, { op: 'update-where' }>, index: number): Steps<void> {
    const { type, where, draft } = write;
    const found = yield* this.#single(type, where, index);
    if (found !== undefined) {
      if (draft.id !== undefined && draft.id !== found) {
        throw new Failure(
          'invalid',
          `The resource's id ${draft.id} is not that of the one match, ${found}`,
          this.#at(index),
        );
      }
      yield* this.#planUpdate(type, found, write, index);
      return;
    }
    const twin = this.#condition(type, where, index);
    if (twin !== undefined) throw this.#conflict(index, twin, 'have the same condition');
    if (draft.id !== undefined && (yield* settled(this.#view.current(type, draft.id)))?.deleted === false) {
      throw new Failure(
        'conflict',
        `The condition matches nothing, and ${type}/${draft.id} exists already`,
        this.#at(index),
      );
    }
    yield* this.#planUpdate(type, draft.id ?? newId(), write, index);
  }

  *#planPatch(write: Extract<DraftWrite, { op: 'patch' | 'patch-where' }>, index: number): Steps<void> {
    const { type, patch, ifMatch, fullUrl } = write;
    const id = write.op === 'patch' ? write.id : yield* this.#single(type, write.where, index);
    if (id === undefined) throw new Failure('not-found', `No ${type} meets the condition`, this.#at(index));
    this.#mustBeFree(type, id, index);
    const current = yield* settled(this.#view.current(type, id));
    if (!current || !(yield* this.#sees(current)))
      throw new Failure('not-found', `There is no ${type}/${id}`, this.#at(index));
    if (current.deleted) throw new Failure('gone', `${type}/${id} was deleted`, this.#at(index));
    if (ifMatch !== undefined && !isCurrent(current, ifMatch)) throw this.#notCurrent(type, id, ifMatch, index);
    this.#mustGrant('update', type, index);
    if (!(yield* this.#matches('update', type, id))) throw this.#forbidden('update', type, index);
    const draft = patchedDraft(current, patch, `${this.#place(index)}.resource`);
    this.#plan({ index, draft, id, current, ...(fullUrl === undefined ? {} : { fullUrl }) });
  }

  /** A deletion shows nothing but that there was something: who may read the whole type may see it. */
  *#sees({ deleted, type, id }: Version): Steps<boolean> {
    return deleted ? reach(this.#access, 'read', type).k === 'all' : yield* this.#matches('read', type, id);
  }

  #plan(planned: Planned): void {
    const { draft, id, index } = planned;
    if (!isResourceType(draft.type))
      throw new Failure('invalid', `There is no resource type ${draft.type}`, this.#at(index));
    if (!ID_PATTERN.test(id)) throw new Failure('invalid', `${id} is no id`, this.#at(index));
    this.#claim(planned.draft.type, planned.id, planned.index);
    this.#name(planned.fullUrl, planned.draft.type, planned.id, planned.index);
    this.#planned.push(planned);
  }

  /** Those with conditional references last, so that these find what the transaction itself brings. */
  *#writePlanned(): Steps<void> {
    const strict = this.#writes.length > 1 || this.#names.size > 0;
    const resolver = new ReferenceResolver(this.#names, strict, (type, where) =>
      settled(this.#view.find(type, within(this.#access, type, where))),
    );
    const later: Planned[] = [];
    for (const planned of this.#planned) {
      if (resolver.isConditional(planned.draft)) later.push(planned);
      else yield* this.#write(planned, resolver);
    }
    for (const planned of later) yield* this.#write(planned, resolver);
  }

  *#write(planned: Planned, resolver: ReferenceResolver): Steps<void> {
    const { current, id, index } = planned;
    const { draft, resource } = yield* resolver.resolve(
      planned.draft,
      planned.fullUrl,
      this.#entry(index),
      this.#view.now,
    );
    if (current && !current.deleted) {
      const before = current.body.toString('utf8');
      if (sameContent(bodyOf(draft, id, current.versionId, current.lastUpdated), before)) {
        this.#results[index] = { outcome: 'unchanged', version: current };
        return;
      }
    }
    const next = this.#next(draft.type, id, current);
    const body = Buffer.from(bodyOf(draft, id, next.versionId, next.lastUpdated), 'utf8');
    const version = { ...next, deleted: false, body };
    const meta = { ...(JSON.parse(draft.meta) as object), versionId: next.versionId, lastUpdated: next.lastUpdated };
    yield* settled(this.#view.put(version, { ...resource, resourceType: draft.type, id, meta }));
    const outcome = current && !current.deleted ? 'updated' : 'created';
    this.#results[index] = { outcome, version: this.#view.kept?.(version) ?? version };
  }

  #next(type: string, id: string, current: Version | undefined): Omit<Version, 'deleted' | 'body'> {
    const versionId = String(Number(current?.versionId ?? 0) + 1);
    return { type, id, versionId, lastUpdated: this.#view.instant };
  }

  /** What was written must itself be within reach. */
  *#checkWritten(type: string, id: string, current: Version | undefined, index: number): Steps<void> {
    const action: Action = current && !current.deleted ? 'update' : 'create';
    if (!(yield* this.#matches(action, type, id))) throw this.#forbidden(action, type, index);
  }

  *#matches(action: Action, type: string, id: string): Steps<boolean> {
    const node = reach(this.#access, action, type);
    if (node.k === 'all' || node.k === 'none') return node.k === 'all';
    return (yield* settled(this.#view.find(type, { k: 'and', of: [{ k: 'ids', ids: [id] }, node] }))).length > 0;
  }

  #mustGrant(action: Action, type: string, index: number): void {
    if (reach(this.#access, action, type).k === 'none') throw this.#forbidden(action, type, index);
  }

  *#single(type: string, where: SearchNode, index: number): Steps<string | undefined> {
    const found = yield* settled(this.#view.find(type, within(this.#access, type, where)));
    if (found.length > 1)
      throw new Failure('multiple-matches', `The condition matches more than one ${type}`, this.#at(index));
    return found[0];
  }

  /** The entry that came with the same condition before. */
  #condition(type: string, where: SearchNode, index: number): number | undefined {
    const key = JSON.stringify([type, where]);
    const before = this.#conditions.get(key);
    if (before === undefined) this.#conditions.set(key, { index, type, where });
    return before?.index;
  }

  #claim(type: string, id: string, index: number): void {
    this.#mustBeFree(type, id, index);
    this.#claimed.set(`${type}/${id}`, index);
  }

  #mustBeFree(type: string, id: string, index: number): void {
    const before = this.#claimed.get(`${type}/${id}`);
    if (before !== undefined) throw this.#conflict(index, before, `both concern ${type}/${id}`);
  }

  #name(fullUrl: string | undefined, type: string, id: string, index: number): void {
    if (fullUrl === undefined) return;
    const before = this.#named.get(fullUrl);
    if (before !== undefined) throw this.#conflict(index, before, `have the same fullUrl ${fullUrl}`);
    this.#named.set(fullUrl, index);
    this.#names.set(fullUrl, `${type}/${id}`);
  }

  /** Where a write stands in the Bundle. */
  #place(index: number): string {
    return `Bundle.entry[${this.#entry(index)}]`;
  }

  #entry(index: number): number {
    return this.#writes[index]!.entry ?? index;
  }

  #at(index: number): { readonly expression: string } {
    return { expression: this.#place(index) };
  }

  /** Said at both entries, since either may be the one that is wrong. */
  #conflict(index: number, before: number, why: string): Failure {
    const message = `Entries ${this.#entry(before)} and ${this.#entry(index)} of the transaction ${why}`;
    const issues = [index, before].map((one): Issue => ({ severity: 'error', message, expression: this.#place(one) }));
    return new Failure('conflict', message, { ...this.#at(index), issues });
  }

  #forbidden(action: Action, type: string, index: number): Failure {
    return new Failure('forbidden', `Not allowed to ${action} this ${type}`, this.#at(index));
  }

  #notCurrent(type: string, id: string | undefined, ifMatch: IfMatch, index: number): Failure {
    const wanted = [ifMatch].flat().join(', ');
    return new Failure(
      'precondition',
      `If-Match asks for version ${wanted} of ${type}${id === undefined ? '' : `/${id}`}, and that is not the current one`,
      this.#at(index),
    );
  }
}

/** Whether the version is one of those that `If-Match` names; a deletion is nothing that `*` could mean. */
function isCurrent(version: Version | undefined, ifMatch: IfMatch): boolean {
  if (!version) return false;
  if (ifMatch === '*') return !version.deleted;
  return typeof ifMatch === 'string' ? version.versionId === ifMatch : ifMatch.includes(version.versionId);
}

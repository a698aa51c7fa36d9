import type { Issue } from '../../kernel/failure.ts';

/** A JSON object whose members have not been looked at yet. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** FHIR issue types that the check reports (valueset-issue-type). */
export type IssueCode = 'structure' | 'required' | 'value' | 'code-invalid' | 'invalid' | 'invariant' | 'too-costly';

/** What `#id` and `urn:…` mean at the place that is being visited. */
export interface Scope {
  /** The resource that holds the contained ones. */
  readonly container: Node;
  /** Type by id of the contained resources. */
  readonly contained: ReadonlyMap<string, string>;
  /** Fragments that something in the container refers to, without `#`; filled during the visit. */
  readonly used: Set<string>;
}

export const MAX_ISSUES = 100;
/** Names and indexes on the way to one place; a resource of the deepest JSON that is read stays far below. */
const MAX_PATH = 400;

/** One walk over a resource: where it is, and what it found. */
export class Visit {
  readonly issues: Issue[] = [];
  readonly path: (string | number)[] = [];
  scope: Scope | undefined;
  /** Whether the resource being visited is contained in another. */
  inside = false;
  /** Type of each entry's resource by its fullUrl, where the whole is a Bundle. */
  bundled: ReadonlyMap<string, string> = new Map();

  /** Whether nothing more needs to be looked at: enough was found, or the nesting is beyond any real resource. */
  get exhausted(): boolean {
    if (this.issues.length >= MAX_ISSUES) return true;
    if (this.path.length <= MAX_PATH) return false;
    this.report('too-costly', 'nested too deeply');
    return true;
  }

  /** An error at the current place, or at a member of it. */
  report(code: IssueCode, message: string, member?: string): void {
    this.add('error', code, message, member);
  }

  warn(code: IssueCode, message: string, member?: string): void {
    this.add('warning', code, message, member);
  }

  private add(severity: 'error' | 'warning', code: IssueCode, message: string, member?: string): void {
    if (this.issues.length < MAX_ISSUES) {
      this.issues.push({ severity, code, message, expression: this.expression(member) });
    }
  }

  private expression(member?: string): string {
    let text = '';
    for (const part of this.path) {
      if (typeof part === 'number') text += `[${part}]`;
      else text += text === '' ? part : `.${part}`;
    }
    if (member === undefined) return text;
    return text === '' ? member : `${text}.${member}`;
  }
}

import type { Criterion } from '../../eligibility/criterion.ts';
import type { StudyConditions } from '../score/study-condition.ts';

/** What one study asks of patients. */
export interface Asked {
  readonly criteria: readonly Criterion[];
  /** The criteria are all that it asks. */
  readonly complete: boolean;
  /** Open to recruitment. */
  readonly open: boolean;
  /** What it is about. */
  readonly conditions: StudyConditions;
}

import { checkNarrative } from '../narrative.ts';
import { Visit } from '../visit.ts';

/** Whether `checkNarrative` would have nothing to report. */
export function isCleanNarrative(xhtml: string): boolean {
  const visit = new Visit();
  checkNarrative(xhtml, visit, undefined);
  return visit.issues.length === 0;
}

import { Failure } from '../../kernel/failure.ts';
import { sha256 } from '../../kernel/ids.ts';
import type { StudyRecord } from '../../trial/study-record.ts';
import type { Trial } from '../../trial/trial.ts';
import type { IsTerm } from './joined-conditions.ts';
import { labelsIn, readLabelledPage } from './labelled/reader.ts';
import { pageLines } from './lines.ts';
import { Notes } from './notes.ts';
import { readSectionedPage, sectionsIn } from './sectioned/reader.ts';

/** Fewer known headings than this are no page of either kind. */
const FEWEST_HEADINGS = 2;

/**
 * The trial of the text of a registry page, of either of two kinds (told apart by their headings). Of a page that is cut,
 * what is there is read; remarks say what is missing, what was not read, and where.
 *
 * @param isTerm tells a condition's name, where conditions are printed without a sign between them
 * @throws Failure `invalid` where the text is no such page, or has no NCT id or title; it names the line
 */
export function trialFromPage(text: string, isTerm?: IsTerm): Trial {
  const lines = pageLines(text);
  const notes = new Notes();
  const sections = sectionsIn(lines);
  const labels = labelsIn(lines);
  if (Math.max(sections, labels) < FEWEST_HEADINGS) {
    throw new Failure('invalid', 'Not a registry page of a known kind: its headings are not there', {
      expression: 'line 1',
    });
  }
  const page = sections >= labels ? readSectionedPage(lines, isTerm, notes) : readLabelledPage(lines, notes);
  if (page.nctId === undefined) {
    const where = sections >= labels ? '"NCT ID:"' : '"Trial ID"';
    throw new Failure('invalid', `The page has no NCT id at ${where} in its ${lines.length} lines`, {
      expression: `line ${lines.length}`,
    });
  }
  if (page.title === undefined) {
    throw new Failure('invalid', 'The page has no title above its first heading', { expression: 'line 1' });
  }
  return {
    nctId: page.nctId,
    record: page.record as StudyRecord,
    source: { kind: 'registry-page', sha256: sha256(text) },
    remarks: notes.remarks,
    ...(notes.cut && { cut: notes.cut }),
  };
}

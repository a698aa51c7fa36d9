import { Failure } from '../../kernel/failure.ts';
import { sha256 } from '../../kernel/ids.ts';
import type { StudyRecord } from '../../trial/study-record.ts';
import type { Trial } from '../../trial/trial.ts';
import { isHtml, visibleLines } from './html/visible-lines.ts';
import type { IsTerm } from './joined-conditions.ts';
import { LABELS } from './labelled/layout.ts';
import { labelledPage, readLabelledPage } from './labelled/reader.ts';
import { plainName } from './layout.ts';
import { pageLines, textLines } from './lines.ts';
import { withoutNavigation } from './navigation.ts';
import { Notes } from './notes.ts';
import { SECTIONS } from './sectioned/layout.ts';
import { readSectionedPage, sectionedPage } from './sectioned/reader.ts';
import { requireOneStudy } from './single-study.ts';

/** Fewer known headings than this are no page of either kind. */
const FEWEST_HEADINGS = 2;

const LABEL_NAMES = new Set([...SECTIONS, ...LABELS].map((label) => plainName(label.name)));
const isLabel = (text: string): boolean => text.length < 60 && LABEL_NAMES.has(plainName(text));

/**
 * The trial of a registry page, its text or its HTML, of either of two kinds (told apart by their headings). Of a page that is cut,
 * what is there is read; remarks say what is missing, what was not read, and where.
 *
 * @param isTerm tells a condition's name, where conditions are printed without a sign between them
 * @throws Failure `invalid` where the text is no such page, or has no NCT id or title; it names the line
 */
export function trialFromPage(text: string, isTerm?: IsTerm): Trial {
  const lines = withoutNavigation(pageLines(isHtml(text) ? visibleLines(text) : textLines(text)), isLabel);
  const notes = new Notes();
  const sectioned = sectionedPage(lines);
  const labelled = labelledPage(lines);
  const isSectioned = sectioned.headings >= labelled.blocks.length;
  if (Math.max(sectioned.headings, labelled.blocks.length) < FEWEST_HEADINGS) {
    throw new Failure('invalid', 'Not a registry page of a known kind: its headings are not there', {
      expression: 'line 1',
    });
  }
  requireOneStudy(sectioned.lines, sectioned.aside);
  const page = isSectioned ? readSectionedPage(sectioned, isTerm, notes) : readLabelledPage(labelled, notes);
  if (page.nctId === undefined) {
    const where = isSectioned ? '"NCT ID:"' : '"Trial ID"';
    const last = lines.at(-1)?.number ?? 1;
    throw new Failure('invalid', `The page has no NCT id at ${where} in its ${last} lines`, {
      expression: `line ${last}`,
    });
  }
  if (page.title === undefined) {
    throw new Failure('invalid', 'The page has no title above its first heading', {
      expression: 'line 1',
    });
  }
  return {
    nctId: page.nctId,
    record: page.record as StudyRecord,
    source: { kind: 'registry-page', sha256: sha256(text) },
    remarks: notes.remarks,
    ...(notes.cut && { cut: notes.cut }),
  };
}

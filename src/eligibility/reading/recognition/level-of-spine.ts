import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isOfSpine = wordClass(
  'spinal spine cord neurological sci vertebra vertebrae vertebral paraplegia paraplegic tetraplegia tetraplegic quadriplegia quadriplegic myelopathy radiculopathy disc disk discectomy laminectomy kyphosis scoliosis kyphoplasty vertebroplasty dermatome dermatomes',
);
const isOfBlood = wordClass('thyroid free hormone hormones tsh ft3 ft4 serum thyroxine triiodothyronine');
const LEVEL = /^[CTLS](?:[1-9]|1[0-2])$/;

/** "spinal cord injury at T3-T4": levels of the spine, and no hormones, cells or stages of a tumour. */
export function hasLevelsOfSpine(tokens: readonly Token[]): boolean {
  return tokens.some(isOfSpine) && !tokens.some(isOfBlood);
}

/** Whether a token names a vertebra or the segment of the cord at it. */
export const isLevelOfSpine = ({ text }: Token): boolean => LEVEL.test(text);

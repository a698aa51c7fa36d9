import type { Cue } from '../marks/mark.ts';

/** How a result compares with what is usual, where no number says it. */
export const LEVELS: readonly (readonly [pattern: string, cue: Cue])[] = [
  ['abnormal|abnormally', { attr: ['polarity', 'abnormal'] }],
  ['normal', { attr: ['polarity', 'normal'] }],
  ['elevated|increased|raised|high', { attr: ['polarity', 'high'] }],
  ['low|decreased|reduced', { attr: ['polarity', 'low'] }],
  ['abnormal score|scores on|in the?', { attr: ['polarity', 'abnormal'] }],
  ['normal score|scores on|in the?', { attr: ['polarity', 'normal'] }],
  ['elevated|increased|raised|high score|scores on|in the?', { attr: ['polarity', 'high'] }],
  ['low|decreased|reduced score|scores on|in the?', { attr: ['polarity', 'low'] }],
  [
    'above|over|exceeding|beyond the? upper? limit|limits? of? normal range|limits|limit|value|values|level|levels?',
    { attr: ['polarity', 'high'] },
  ],
  [
    'higher|greater|more than the? normal range|limits|limit|value|values|level|levels?',
    { attr: ['polarity', 'high'] },
  ],
  [
    'below|under the? lower? limit|limits? of? normal range|limits|limit|value|values|level|levels?',
    { attr: ['polarity', 'low'] },
  ],
  ['lower|less than the? normal range|limits|limit|value|values|level|levels?', { attr: ['polarity', 'low'] }],
  [
    'outside|out of? the? normal|reference|physiological normal|reference|laboratory? range|ranges|limits|limit|values|value|interval range?',
    { attr: ['polarity', 'abnormal'] },
  ],
  [
    'not in|within the? normal|reference|physiological normal|reference|laboratory? range|ranges|limits|limit|values|value|interval range?',
    { attr: ['polarity', 'abnormal'] },
  ],
  [
    'in|within the? normal|reference|physiological normal|reference|laboratory? range|ranges|limits|limit|values|value|interval range?',
    { attr: ['polarity', 'normal'] },
  ],
];

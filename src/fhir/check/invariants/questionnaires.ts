/** Invariants of Questionnaire and QuestionnaireResponse. */

import type { Node } from '../visit.ts';
import { count, descend, has, hasAny, type InvariantTable, invariant, isDistinct, items } from './invariant.ts';

const CHOOSABLE: ReadonlySet<unknown> = new Set([
  'choice',
  'open-choice',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'quantity',
]);
const MEASURED: ReadonlySet<unknown> = new Set([
  'boolean',
  'decimal',
  'integer',
  'string',
  'text',
  'url',
  'open-choice',
]);

const isDisplay = (node: Node): boolean => node['type'] === 'display';

export const QUESTIONNAIRES: InvariantTable = {
  Questionnaire: [
    invariant('que-2', 'every link id is given once', (node) => {
      return isDistinct([...descend(node, 'item')].map(({ linkId }) => linkId).filter((id) => id !== undefined));
    }),
  ],
  'Questionnaire.item': [
    invariant('que-1', 'a group has items and a display has none', (node) => {
      return node['type'] === 'group' ? has(node, 'item') : !isDisplay(node) || !has(node, 'item');
    }),
    invariant('que-3', 'a display has no code', (node) => !isDisplay(node) || !has(node, 'code')),
    invariant('que-4', 'options and a value set of answers exclude each other', (node) => {
      return count(node, 'answerOption', 'answerValueSet') < 2;
    }),
    invariant('que-5', 'only items with a choice list answers', (node) => {
      return CHOOSABLE.has(node['type']) || !hasAny(node, 'answerOption', 'answerValueSet');
    }),
    invariant('que-6', 'a display is neither required nor repeated', (node) => {
      return !isDisplay(node) || !hasAny(node, 'required', 'repeats');
    }),
    invariant('que-8', 'groups and displays have no initial value', (node) => {
      return !has(node, 'initial') || (node['type'] !== 'group' && !isDisplay(node));
    }),
    invariant('que-9', 'a display is not read-only', (node) => !isDisplay(node) || !has(node, 'readOnly')),
    invariant('que-10', 'only simple questions have a maximal length', (node) => {
      return !has(node, 'maxLength') || MEASURED.has(node['type']);
    }),
    invariant('que-11', 'options and an initial value exclude each other', (node) => {
      return count(node, 'answerOption', 'initial') < 2;
    }),
    invariant('que-12', 'several conditions need a behaviour', (node) => {
      return items(node['enableWhen']).length < 2 || has(node, 'enableBehavior');
    }),
    invariant('que-13', 'only a repeating item has several initial values', (node) => {
      return node['repeats'] === true || items(node['initial']).length <= 1;
    }),
  ],
  'Questionnaire.item.enableWhen': [
    invariant('que-7', 'the operator exists needs a boolean answer', (node) => {
      return node['operator'] !== 'exists' || has(node, 'answerBoolean');
    }),
  ],
  'QuestionnaireResponse.item': [
    invariant('qrs-1', 'items stand in the item or in its answers', (node) => count(node, 'answer', 'item') < 2),
  ],
};

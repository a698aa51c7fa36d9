import type { AnyResource } from '../fhir/resource.ts';
import type { Coding } from '../terminology/concept.ts';
import { SYSTEMS } from '../terminology/concept.ts';
import { type Codeable, readCodeable, readCoding } from './codeable.ts';
import type { Collecting, Collector } from './collecting.ts';
import { type Element, elementsOf, numberOf, textOf } from './element.ts';
import type { Fact, FactValue } from './facts.ts';
import { codedValue, unitOf } from './observation-value.ts';
import { whyImpossible } from './possible-value.ts';
import { asksOfOthers, readQuestion } from './question.ts';
import { readDay } from './when.ts';

const FIRM = new Set(['completed', 'amended']);

/** A QuestionnaireResponse: one fact for each answer, named by the code of its question, else by the words of it. */
export const questionnaireFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (status === 'entered-in-error') return [];
  const start = readDay(resource['authored'], 'QuestionnaireResponse.authored', at);
  const date = textOf(resource['authored']);
  const common: Common = {
    reference: at.reference,
    certainty: FIRM.has(status) ? 'confirmed' : 'provisional',
    ...(start && { start }),
    ...(date !== undefined && { date }),
  };
  const codes = questionCodes(resource, at);
  const facts: Fact[] = [];
  const read = (items: readonly Element[], path: string): void => {
    items.forEach((item, index) => {
      const place = `${path}.item[${index}]`;
      const asked = questionOf(item, codes);
      elementsOf(item['answer']).forEach((answer, at_) => {
        const from = `${place}.answer[${at_}]`;
        if (asked) facts.push(...answered(asked, answer, from, common, at));
        read(elementsOf(answer['item']), from);
      });
      read(elementsOf(item['item']), place);
    });
  };
  read(elementsOf(resource['item']), 'QuestionnaireResponse');
  return facts;
};

type Common = Pick<Fact, 'reference' | 'certainty' | 'start' | 'date'>;

const LOINC_ID = /^\/?(\d{1,7}-\d)$/;
const LOINC_URL = /^https?:\/\/loinc\.org\/(?:[a-z]+\/)*(\d{1,7}-\d)$/;

/** The question of an item; undefined where it says neither a code nor words, or asks about somebody else. */
function questionOf(item: Element, codes: ReadonlyMap<string, readonly Coding[]>): Codeable | undefined {
  const linkId = textOf(item['linkId']);
  const text = textOf(item['text']);
  const loinc = LOINC_ID.exec(linkId ?? '')?.[1] ?? LOINC_URL.exec(textOf(item['definition']) ?? '')?.[1];
  const codings = [
    ...(codes.get(linkId ?? '') ?? []),
    ...(loinc === undefined ? [] : [{ system: SYSTEMS.loinc, code: loinc }]),
  ];
  if ((codings.length === 0 && text === undefined) || (text !== undefined && asksOfOthers(text))) return undefined;
  return { codings, ...(text !== undefined && { text }) };
}

/** The codes that the Questionnaire gives its questions, where the record holds it. */
function questionCodes(resource: AnyResource, at: Collecting): ReadonlyMap<string, readonly Coding[]> {
  const codes = new Map<string, readonly Coding[]>();
  const visit = (items: readonly Element[]): void => {
    for (const item of items) {
      const linkId = textOf(item['linkId']);
      const own = elementsOf(item['code']).flatMap(readCoding);
      if (linkId !== undefined && own.length > 0) codes.set(linkId, own);
      visit(elementsOf(item['item']));
    }
  };
  const questionnaire = at.target({ reference: resource['questionnaire'] });
  if (questionnaire?.resourceType === 'Questionnaire') visit(elementsOf(questionnaire['item']));
  return codes;
}

/**
 * One answer as a finding of its day. Yes or no to whether something ever was is no finding of that day: yes is history,
 * and no denies it for good.
 */
function answered(asked: Codeable, answer: Element, path: string, common: Common, at: Collecting): readonly Fact[] {
  const name = Object.keys(answer).find((key) => key.startsWith('value'));
  const value = name === undefined ? undefined : answerValue(answer[name], at);
  if (name === undefined || !value) return [];
  const { about, tense } = readQuestion(asked.text ?? '');
  const byCode = at.named(asked);
  const named = byCode.ownConcepts.length > 0 || about === '' ? byCode : at.named({ codings: [], text: about });
  const expression = `${path}.${name}`;
  const said = yesOrNo(value);
  if (tense === 'past' && byCode.ownConcepts.length === 0) {
    // An answer that is not yet given for good denies nothing.
    if (said === undefined || (!said && common.certainty !== 'confirmed')) return [];
    const certainty = said ? common.certainty : 'refuted';
    const { start, ...written } = common;
    const recorded = start && { recorded: start };
    return [
      {
        domain: 'condition',
        expression,
        ...named,
        ...(asked.text !== undefined && { text: asked.text }),
        ...written,
        ...recorded,
        certainty,
        state: 'unknown',
        ...(said && { past: true as const }),
        value,
      },
    ];
  }
  const why = whyImpossible(value, named.ownConcepts, at.concept);
  if (why !== undefined) at.problem(expression, why);
  return [
    {
      domain: 'observation',
      expression,
      ...named,
      ...(asked.text !== undefined && { text: asked.text }),
      ...common,
      state: 'unknown',
      ...(why === undefined ? { value } : { absent: 'error' }),
    },
  ];
}

function answerValue(value: unknown, at: Collecting): FactValue | undefined {
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  const number = numberOf(value);
  if (number !== undefined) return { kind: 'quantity', value: number, unit: '' };
  if (typeof value === 'string') return textOf(value) === undefined ? undefined : { kind: 'text', text: value };
  const [element] = elementsOf(value);
  const amount = numberOf(element?.['value']);
  if (element && amount !== undefined) return { kind: 'quantity', value: amount, ...unitOf(element) };
  const codeable = readCodeable(value);
  return codeable && codedValue(codeable, at);
}

const YES: ReadonlySet<string> = new Set(['LA33-6', 'Y', '373066001']);
const NO: ReadonlySet<string> = new Set(['LA32-8', 'N', '373067005']);

function yesOrNo(value: FactValue): boolean | undefined {
  if (value.kind === 'boolean') return value.value;
  const codes = value.kind === 'coded' ? value.codings.map(({ code }) => code) : [];
  const label =
    value.kind === 'coded' ? (value.text ?? value.codings[0]?.display) : value.kind === 'text' ? value.text : '';
  if (codes.some((code) => YES.has(code)) || /^yes\b/i.test(label ?? '')) return true;
  return codes.some((code) => NO.has(code)) || /^(?:no|never)\b/i.test(label ?? '') ? false : undefined;
}

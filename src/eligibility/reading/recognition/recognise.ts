import type { ConceptKind } from '../../../terminology/concept.ts';
import type { Mention, Terminology } from '../../../terminology/terminology.ts';
import type { Section } from '../../criterion.ts';
import { headOfPhrase } from '../families/phrase-head.ts';
import { DOMAIN_OF_KIND } from '../families/table.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import { linkHere } from '../marks/joint.ts';
import type { Cue, Head, Mark } from '../marks/mark.ts';
import { settleMarks } from '../marks/settle.ts';
import { readMeasure } from '../measures/measure.ts';
import { weeksOfAmenorrhoea } from '../measures/pregnancy-length.ts';
import { readPressure } from '../measures/pressure.ts';
import { readTime } from '../times/time.ts';
import { codeListEnd } from '../words/code-list.ts';
import { isFiller } from '../words/filler.ts';
import { glossEnd } from '../words/foreign-gloss.ts';
import type { PhraseMatch } from '../words/phrase.ts';
import { asideEnd, citationEnd, dottedItems, isEnumerated, itemHere, noteEnd } from '../words/reference-mark.ts';
import { isRomanContext, isScoreWord } from '../words/roman-context.ts';
import { beginsLegend, legendEnd } from '../words/scale-legend.ts';
import { shortens, shortFormEnd } from '../words/short-form.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { isAbilityOfThing, isAbilityToDo } from './ability-to-do.ts';
import { alsoPlanned, alsoPregnant } from './also-pregnant.ts';
import { isBlocked } from './blocked-phrase.ts';
import { bornAt } from './born-at.ts';
import { cancerCourse } from './cancer-course.ts';
import { isChoiceOfWords, routesEither, stagesTogether } from './choice-of-words.ts';
import { coverBack, hasFinding, isDenied, sinceJoint } from './covered.ts';
import { LINKS } from './cue.table.ts';
import { cueHere, splitsComparison } from './cue-here.ts';
import { deniedState } from './denied-state.ts';
import { familyPhraseAt } from './family-phrase.ts';
import { fullerTerm, type Placed } from './fuller-term.ts';
import { joinModifiers } from './modifier-run.ts';
import { namedAgent } from './named-agent.ts';
import { nameWomen } from './named-women.ts';
import { predisposing } from './narrowed-finding.ts';
import { nameObject, type Reach } from './object.ts';
import { isOfPlace, isOfStudy } from './of-study.ts';
import { pairedTypes } from './paired-type.ts';
import { mentionsByToken } from './placed-mention.ts';
import { beginsFinding, endsReach, endsStanding, isItemNumber, isSentenceEnd, keepsExamples } from './reach.ts';
import { examinationWithResult } from './result-between.ts';
import { isRiskWord, riskChoiceEnd } from './risk-level.ts';
import { inabilityToTake } from './shared-object.ts';
import { sharedStem } from './shared-stem.ts';
import { sourceHere } from './source-phrase.ts';
import { nameSubstanceTests } from './substance-test.ts';
import { isListJoint, systemicKind } from './systemic-kind.ts';
import { isBeside, isTold, takenHere } from './told.ts';
import { asTreated } from './treated.ts';
import { restatedSpread } from './tumour-extent.ts';
import { turnedName } from './turned-name.ts';
import { vaccinatedAgainst } from './vaccinated.ts';

/** Rules of phrases that leave a mention whole which begins inside them: "current intimate partner violence". */
const CUTTABLE: ReadonlySet<string> = new Set(['observation.serology', 'social.partner', 'social.alcohol']);

/** Whether a mention begins inside a phrase and goes on beyond it: the phrase would cut it. */
const cutsMention = (mentions: ReadonlyMap<number, Placed>, from: number, end: number): boolean => {
  for (let at = from + 1; at < end; at++) if ((mentions.get(at)?.end ?? 0) > end) return true;
  return false;
};

/** Whether the words of a mention without those before them still name the same concept: "history of stroke" is a cue and "stroke". */
const isSame = (mention: Mention, rest: string, terminology: Terminology): boolean =>
  terminology.resolve(rest, [mention.concept.kind])?.concept.id === mention.concept.id &&
  !mention.concept.name.toLowerCase().startsWith(
    mention.text
      .slice(0, mention.text.length - rest.length)
      .trim()
      .toLowerCase(),
  );

/** "acute or chronic pancreatitis": of a mention that begins inside a cue, what stands after the cue is still to be read. */
function keepRests(
  mentions: Map<number, Placed>,
  { from, to }: Mark,
  tokens: readonly Token[],
  text: string,
  terminology: Terminology,
): void {
  for (let at = from + 1; at < to; at++) {
    const placed = mentions.get(at);
    if (placed === undefined || placed.end <= to || mentions.has(to)) continue;
    const span = [tokens[to]!.start, placed.mention.span[1]] as const;
    const resolution = terminology.resolve(text.slice(...span), [placed.mention.concept.kind]);
    if (resolution !== undefined) mentions.set(to, { mention: { ...resolution, span }, end: placed.end });
  }
}

function headOfMention(mention: Mention): Head {
  const domain = DOMAIN_OF_KIND[mention.concept.kind];
  return { domain, rule: `${domain}.term`, concept: conceptRef(mention) };
}

const GESTATION = { domain: 'reproductive', rule: 'reproductive.gestation', concept: 'gestational age' } as const;

/** The event of a window as concept codes, where its words name one. */
function eventCodes(
  tokens: readonly Token[],
  event: readonly [number, number] | undefined,
  text: string,
  terminology: Terminology,
): ReturnType<typeof conceptRef>['codes'] {
  if (event === undefined) return [];
  const phrase = text.slice(tokens[event[0]]!.start, tokens[event[1] - 1]!.end);
  const resolution = terminology.resolve(phrase);
  return resolution === undefined ? [] : conceptRef(resolution).codes;
}

/** Every token of a statement in marks, in order: what is recognised, what joins, what may be passed over, and plain words. */
export function recognise(
  text: string,
  tokens: readonly Token[],
  terminology: Terminology,
  section: Section,
): readonly Mark[] {
  const mentions = mentionsByToken(text, tokens, terminology);
  const scored = tokens.some(isScoreWord);
  const marks: Mark[] = [];
  let reach: Reach | undefined;
  let underNo = false;
  let depth = 0;
  let at = 0;
  const push = (mark: Mark): void => {
    marks.push(mark);
    if (mark.k === 'link' && mark.link === 'open') depth++;
    if (mark.k === 'link' && mark.link === 'close') depth--;
    at = mark.to;
    if (mark.k === 'cue') keepRests(mentions, mark, tokens, text, terminology);
  };
  const enumerated = isEnumerated(tokens);
  const dotted = dottedItems(tokens);
  while (at < tokens.length) {
    const token = tokens[at]!;
    const aside =
      token.kind !== 'word' || enumerated || beginsLegend(token)
        ? (citationEnd(tokens, at) ??
          asideEnd(tokens, at) ??
          restatedSpread(tokens, at) ??
          legendEnd(tokens, at) ??
          codeListEnd(tokens, at) ??
          noteEnd(tokens, at) ??
          glossEnd(tokens, at) ??
          unknownShortForm(tokens, at, mentions))
        : undefined;
    if (aside !== undefined) {
      push({ k: 'filler', from: at, to: aside });
      continue;
    }
    const item = itemHere(tokens, at, enumerated, dotted);
    if (item !== undefined) {
      if (reach !== undefined && (item.parts || beginsFinding(tokens, item.end, mentions))) {
        nameObject(marks, reach, at, tokens, text);
        reach = undefined;
      }
      push(item.parts ? { k: 'link', link: 'stop', from: at, to: item.end } : { k: 'filler', from: at, to: item.end });
      continue;
    }
    const course = reach === undefined ? cancerCourse(tokens, at, text, marks, terminology) : undefined;
    if (course !== undefined) {
      for (const mark of course) push(mark);
      continue;
    }
    const leading = reach === undefined ? predisposing(tokens, at, text, terminology) : undefined;
    if (leading !== undefined) {
      push(leading);
      continue;
    }
    const family = familyPhraseAt(tokens, at);
    const mention = mentions.get(at);
    const phraseWins =
      family !== undefined &&
      !isBlocked(tokens, at, family.end) &&
      !isAbilityOfThing(family.value, tokens, at) &&
      !(family.value.rule === 'judgement.requires-treatment' && !endsDemand(tokens[family.end])) &&
      // "abnormal renal function (creatinine > 2)": the value says what is meant.
      !(family.value.rule === 'judgement.organ-function' && tokens[family.end]?.lower === '(') &&
      !(CUTTABLE.has(family.value.rule) && cutsMention(mentions, at, family.end)) &&
      (mention === undefined || family.end >= mention.end || isAbilityToDo(family.value, tokens, at, mention));
    const source = reach === undefined && !phraseWins ? sourceHere(tokens, at, marks) : undefined;
    if (source !== undefined) {
      push({ k: 'source', from: at, to: source });
      continue;
    }
    const risks = reach === undefined && isRiskWord(token) ? riskChoiceEnd(tokens, at) : undefined;
    if (risks !== undefined) {
      push({ k: 'word', from: at, to: risks });
      continue;
    }
    const examined = reach === undefined ? examinationWithResult(tokens, at, text, terminology) : undefined;
    const agent =
      examined ?? (mention !== undefined && reach === undefined ? namedAgent(tokens, at, mentions) : undefined);
    if (agent !== undefined) {
      push(agent);
      continue;
    }
    const pair = reach === undefined ? pairedTypes(tokens, at, mention?.end, text, terminology) : undefined;
    if (pair !== undefined) {
      for (const mark of pair) push(mark);
      continue;
    }
    const [stemOrTurned, end] = mention === undefined ? [sharedStem, at] : [turnedName, mention.end];
    const stem = reach === undefined ? stemOrTurned(tokens, at, text, terminology, end) : undefined;
    if (stem !== undefined) {
      push(stem);
      continue;
    }
    const denied =
      reach === undefined && mention === undefined && !phraseWins
        ? deniedState(tokens, at, text, terminology)
        : undefined;
    if (denied !== undefined) {
      push({ k: 'head', from: at, to: denied.to, head: denied.head });
      continue;
    }
    if (
      reach !== undefined &&
      (endsReach(tokens, at, mentions, text, {
        phrase: reach.phrase,
        from: marks[reach.mark]!.from,
        underNo,
        keepsExamples: keepsExamples(reach.phrase, section),
        bracketed: section === 'inclusion' && depth > reach.depth,
      }) ||
        endsStanding(tokens, at, mentions, reach.phrase.rule) ||
        (token.lower === ')' && depth > 0 && depth === reach.depth))
    ) {
      nameObject(marks, reach, at, tokens, text);
      reach = undefined;
    }
    const time =
      mention === undefined && !(phraseWins && token.kind === 'word' && family!.end - at > 1)
        ? readTime(tokens, at, text)
        : undefined;
    if (time !== undefined && !isOfPlace(tokens, time.to)) {
      push({
        k: 'time',
        from: at,
        to: time.to,
        time,
        codes: time.k === 'window' ? eventCodes(tokens, time.event, text, terminology) : [],
      });
      continue;
    }
    const measure =
      mention !== undefined && mention.end - at > 1
        ? undefined
        : readMeasure(tokens, at, text, scored && isRomanContext(tokens, at));
    const pressure = measure === undefined ? undefined : readPressure(tokens, measure, text);
    if (pressure !== undefined) {
      const of = tokens[at - 1]?.lower === 'of' && marks.at(-1)?.k === 'filler' ? marks.pop() : undefined;
      push({ k: 'measure', from: of?.from ?? at, to: pressure[0].to + 1, measure: pressure[0] });
      push({ k: 'measure', from: at, to: pressure[1].to, measure: pressure[1] });
      continue;
    }
    if (measure !== undefined && measure.to > at && (reach === undefined || measure.stated)) {
      push({ k: 'measure', from: at, to: measure.to, measure });
      const amenorrhoea = weeksOfAmenorrhoea(tokens, measure);
      if (amenorrhoea !== undefined)
        push({ k: 'head', from: measure.to, to: amenorrhoea, head: headOfPhrase(GESTATION, terminology) });
      continue;
    }
    if (reach !== undefined) {
      push({
        k: token.kind === 'mark' && (token.lower === '(' || token.lower === ')') ? 'link' : 'filler',
        ...(token.lower === '(' ? { link: 'open' } : token.lower === ')' ? { link: 'close' } : {}),
        from: at,
        to: at + 1,
      } as Mark);
      continue;
    }
    const untaken = phraseWins ? inabilityToTake(tokens, at, family.end, marks) : undefined;
    const said = untaken ?? ((mention?.end ?? 0) > at + 2 ? undefined : stagesTogether(tokens, at));
    if (said !== undefined) {
      push(said);
      continue;
    }
    const cue = cueHere(tokens, at, marks);
    const bodily = cue && systemicKind(cue.value, tokens, cue.end, terminology);
    if (bodily !== undefined) {
      push({ k: 'head', from: at, to: cue!.end, head: headOfMention({ ...bodily, span: [token.start, token.end] }) });
      continue;
    }
    const fuller = fullerTerm(tokens, cue, mention, text, terminology);
    if (fuller !== undefined && cue !== undefined && !phraseWins) {
      mentions.set(cue.end, fuller);
      push({ k: 'cue', from: at, to: cue.end, cue: cue.value });
      continue;
    }
    if (
      mention !== undefined &&
      cue !== undefined &&
      !phraseWins &&
      cue.end < mention.end &&
      (isSame(mention.mention, text.slice(tokens[cue.end]!.start, mention.mention.span[1]), terminology) ||
        (cue.value.attr !== undefined && isChoiceOfWords(marks, cue.value.attr)) ||
        beginsAllergies(cue.value, tokens[mention.end]) ||
        isAllergyToStudied(cue, tokens, mention.end))
    ) {
      const span = [tokens[cue.end]!.start, mention.mention.span[1]] as const;
      const kinds: readonly ConceptKind[] =
        cue.value.wraps === 'allergy' ? ['allergen', 'medication'] : [mention.mention.concept.kind];
      const rest = terminology.resolve(text.slice(...span), kinds);
      if (rest !== undefined) mentions.set(cue.end, { mention: { ...rest, span }, end: mention.end });
      push({ k: 'cue', from: at, to: cue.end, cue: cue.value });
      continue;
    }
    if (phraseWins && (cue === undefined || family.end >= cue.end)) {
      // "a disease that does not allow treatment (e.g. epilepsy)": the disease is not denied.
      underNo = (section === 'inclusion' || family.value.domain !== 'judgement') && isDenied(marks);
      if (
        family.value.reach === 'sentence' ||
        (family.value.rule === 'judgement.interference' && !hasFinding(sinceJoint(marks)))
      )
        coverBack(marks, tokens, at);
      if (family.value.reach !== undefined) reach = { phrase: family.value, mark: marks.length, depth };
      const words = text.slice(token.start, tokens[family.end - 1]!.end);
      push({ k: 'head', from: at, to: family.end, head: headOfPhrase(family.value, terminology, words) });
      continue;
    }
    if (mention !== undefined && (cue === undefined || mention.end >= cue.end)) {
      push({ k: 'head', from: at, to: mention.end, head: headOfMention(mention.mention) });
      continue;
    }
    const linked = LINKS.at(tokens, at);
    const link = linked === undefined || splitsComparison(tokens, linked.end) ? undefined : linked;
    if (cue !== undefined && cue.end >= (link?.end ?? 0))
      push(
        (cue.value.after ? takenHere(tokens, at) : undefined) ??
          asTreated(cue, at, tokens, mentions) ??
          saidBy(cue, at, tokens),
      );
    else if (link !== undefined)
      push({
        k: 'link',
        from: at,
        to: link.end,
        link: linkHere(link.value, tokens, at, marks, section),
      });
    else if (isSentenceEnd(tokens, at))
      push({ k: 'link', from: at, to: isItemNumber(tokens, at + 1) ? at + 4 : at + 1, link: 'stop' });
    else
      push(
        takenHere(tokens, at) ?? {
          k:
            token.kind === 'mark' ||
            isFiller(token) ||
            token.lower === '±' ||
            isOfStudy(tokens, at) ||
            isTold(tokens, at) ||
            isBeside(tokens, at) ||
            (token.lower === 'estimated' && mentions.has(at + 1))
              ? 'filler'
              : 'word',
          from: at,
          to: at + 1,
        },
      );
  }
  if (reach !== undefined) nameObject(marks, reach, tokens.length, tokens, text);
  const named = vaccinatedAgainst(nameSubstanceTests(marks, tokens, text, terminology), tokens, text, terminology);
  const settled = joinModifiers(settleMarks(tokens, named, text, terminology), tokens);
  const aged = routesEither(bornAt(settled, tokens, terminology));
  return nameWomen(alsoPlanned(alsoPregnant(aged, tokens, terminology), terminology), tokens, terminology);
}

const isKindWord = wordClass('form forms kind kinds type types sort sorts considered');

/** What a cue says; "any type of" says nothing and is passed over. */
const saidBy = ({ value, end }: PhraseMatch<Cue>, from: number, tokens: readonly Token[]): Mark =>
  Object.keys(value).length === 0 && (isKindWord(tokens[end - 2]) || isKindWord(tokens[end - 1]))
    ? { k: 'filler', from, to: end }
    : { k: 'cue', from, to: end, cue: value };

/** "serum albumin (ALB)": where the bracket ends that only shortens the words before it, by letters that no vocabulary knows. */
function unknownShortForm(
  tokens: readonly Token[],
  at: number,
  mentions: ReadonlyMap<number, Placed>,
): number | undefined {
  const end = shortFormEnd(tokens, at);
  return end !== undefined && !mentions.has(at + 1) && shortens(tokens, at, end) ? end : undefined;
}

/** "allergy to latex, penicillin and iodine": no name of the first allergy alone, but what all of them are to. */
const beginsAllergies = ({ wraps }: Cue, next: Token | undefined): boolean => wraps === 'allergy' && isListJoint(next);

/** "allergy to drugs used in the study": the drugs of the study, and no allergy to any drug. */
const isAllergyToStudied = ({ value, end }: PhraseMatch<Cue>, tokens: readonly Token[], to: number): boolean => {
  const family = value.wraps === 'allergy' ? familyPhraseAt(tokens, end) : undefined;
  return family?.value.domain === 'study' && family.end > to;
};

/** What may follow "requiring treatment" and names no treatment. */
const endsDemand = (token: Token | undefined): boolean => token?.kind !== 'word' || AFTER_DEMAND(token);
const AFTER_DEMAND = wordClass('at during within prior before or and that which who in other except');

import type { Family, PhraseHead } from './family.ts';

/** A bond between two people, in the words of the text: how stable or exclusive it is, a record holds only where somebody asked. */
const bond: PhraseHead = { domain: 'social', rule: 'social.relationship', verbatim: true };
const other: PhraseHead = { domain: 'social', rule: 'social.partner', verbatim: true };
const orientation: PhraseHead = { domain: 'social', rule: 'social.sexual-orientation', verbatim: true };
const habit: PhraseHead = { domain: 'social', rule: 'social.sexual-behaviour', verbatim: true };
/** The partner must do or say it as well. */
const both: PhraseHead = { domain: 'consent', rule: 'consent.proxy', population: true };

export const PARTNER = 'partner|partners|spouse|spouses|wife|wives|husband|husbands|girlfriend|boyfriend';
/** Words that say which partner, or whose. */
export const PARTNER_KIND =
  'same|single|stable|steady|consistent|regular|one|1|current|new|adult|consenting|willing|female|male|sexual|sex|heterosexual|intimate|domestic|romantic|monogamous|available|potential|opposite|primary';
const how =
  'stable|steady|consistent|continuous|committed|exclusive|ongoing|current|long|term|long-term|longterm|regular|monogamous|heterosexual|hetero|homosexual|sexual|sexually|active|intimate|romantic|marital|same-sex|satisfactory|potentially|female|male|consenting|mutually';
const withWhom = `with|between? a|an|the|their|his|her? ${PARTNER_KIND}? ,? ${PARTNER_KIND}? ${PARTNER_KIND}? ${PARTNER_KIND}? ${PARTNER}|woman|man|female|male?`;
const kinds = `${PARTNER_KIND}? ,? ${PARTNER_KIND}? ,? ${PARTNER_KIND}? ${PARTNER_KIND}?`;

/** "female" before the partner is settled where more may be said of both. */
const firstKind = PARTNER_KIND.replace('female|male|', '');

/** With whom somebody lives in what bond, and what they do together. */
export const RELATIONSHIP: Family = {
  phrases: [
    [`${how} ,|/? and|or? ${how}? ,|/? and|or? ${how}? ,? and? ${how}? relationship|relationships ${withWhom}`, bond],
    [
      `involved in a|an|the? ${how} ,|/? and|or? ${how}? ,|/? and|or? ${how}? ,? and? ${how}? relationship|relationships ${withWhom}`,
      bond,
    ],
    ['in|without|lack|have|has|having|had|with a|an|the|of? relationship|relationships', bond],
    [
      `maintain|maintaining|continue|continuing|keep|keeping|preserve this|that|the|such|a|their|his|her? same|current|stable? relationship|relationships`,
      bond,
    ],
    [`${how} ,|and|or? ${how}? partnership|partnerships ${withWhom}`, bond],
    [`${firstKind} ,? ${kinds} ${PARTNER}`, other],
    [`a|an|any|current|no|without ${PARTNER}`, { ...other, verbatim: true }],
    [`presence|absence|lack of a|an|any|the? ${kinds} ${PARTNER}`, other],
    ['heterosexual|heterosexuals|homosexual|bisexual|lesbian', orientation],
    [
      'regular|active|frequent|satisfying|successful|consensual|penetrative|attempted|unprotected sexual|penetrative|vaginal|penile vaginal? intercourse|intercourses|activity|life',
      habit,
    ],
    [`and|or|& his|her|their|the ${PARTNER_KIND}? ${PARTNER_KIND}? ${PARTNER}`, both],
    [
      `patient|patients|subject|subjects|participant|participants|man|men|woman|women and|or|&|/ ${PARTNER_KIND}? ${PARTNER}`,
      both,
    ],
    [`both ${PARTNER_KIND}? ${PARTNER}`, both],
    [`( including|or|and their|his|her? ${PARTNER_KIND}? ${PARTNER} )`, both],
  ],
};

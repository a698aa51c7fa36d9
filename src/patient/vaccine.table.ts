/** What a vaccine that goes by its brand, an abbreviation or its antigens is: each pattern that a name fits adds the lexicon ids beside it. */
export const VACCINE_NAMES: readonly (readonly [name: RegExp, ids: readonly string[]])[] = [
  [
    /\b(?:dtap|tdap|dtpa|dtwp|dtp|boostrix|adacel|infanrix|pediarix|pentacel|vaxelis|kinrix|quadracel|hexyon|hexacima|repevax|covaxis)\b/i,
    ['tetanus-vaccine', 'diphtheria-vaccine', 'dtp-vaccine'],
  ],
  [/\btd\b|\b(?:tenivac|tdvax|decavac|td-pur|revaxis)\b/i, ['tetanus-vaccine', 'diphtheria-vaccine']],
  [/\btetan(?:us|i)\b/i, ['tetanus-vaccine']],
  [/\bdiphtheriae?\b/i, ['diphtheria-vaccine']],
  [/\bpertussis\b/i, ['dtp-vaccine']],
  [
    /\b(?:comirnaty|spikevax|mnexspike|bnt162b2|mrna-1273)\b|\b(?:covid-?19|sars-?cov-?2|coronavirus 2)\b.*\b(?:mrna|messenger)\b/i,
    ['mrna-covid-19-vaccine'],
  ],
  [
    /\b(?:vaxzevria|covishield|jcovden|nuvaxovid)\b|\b(?:covid-?19|sars-?cov-?2|coronavirus 2)\b(?!.*\b(?:mrna|messenger)\b)/i,
    ['covid-19-vaccine'],
  ],
  [
    /\b(?:engerix|recombivax|heplisav|prehevbrio|fendrix|hbvaxpro|twinrix)\b|\bhep(?:atitis)? ?b\b/i,
    ['hepatitis-b-vaccine'],
  ],
  [/\b(?:pediarix|vaxelis|infanrix hexa|hexyon|hexacima)\b/i, ['hepatitis-b-vaccine', 'polio-vaccine']],
  [/\b(?:havrix|vaqta|avaxim|twinrix)\b|\bhep(?:atitis)? ?a\b/i, ['hepatitis-a-vaccine']],
  [
    /\b(?:prevnar|prevenar|vaxneuvance|capvaxive)\b|\bpcv ?-?\d+|\bpneumococcal\b|\bstreptococcus pneumoniae\b/i,
    ['pneumococcal-vaccine'],
  ],
  [/\b(?:pneumovax|ppsv ?23|ppv ?23)\b/i, ['pneumococcal-polysaccharide-vaccine']],
  [/\b(?:gardasil|cervarix)\b|\bhpv ?\d?\b|\bpapillomavirus\b/i, ['hpv-vaccine']],
  [/\b(?:fsme-?immun|encepur|ticovac)\b|\btick-?borne enceph/i, ['tick-borne-encephalitis-vaccine']],
  [/\b(?:m-m-r|mmr|mmrvaxpro|priorix(?!-? ?tetra))\b/i, ['mmr-vaccine', 'rubella-vaccine', 'mumps-vaccine']],
  [/\b(?:mmrv|proquad|priorix-? ?tetra)\b/i, ['mmrv-vaccine', 'rubella-vaccine', 'mumps-vaccine']],
  [/\bmeasles\b/i, ['mmr-vaccine']],
  [/\bmumps\b/i, ['mumps-vaccine']],
  [/\brubella\b/i, ['rubella-vaccine']],
  [/\b(?:varivax|varilrix|varicella)\b(?!.?zoster)/i, ['varicella-vaccine']],
  [/\b(?:shingrix|recombinant zoster|zoster,? recombinant)\b/i, ['recombinant-zoster-vaccine']],
  [/\bzostavax\b|\bzoster(?: vaccine)?,? live\b/i, ['zoster-live-vaccine']],
  [/\b(?:rotarix|rotateq|rotavirus)\b/i, ['rotavirus-vaccine']],
  [/\b(?:menveo|menactra|menquadfi|nimenrix)\b|\bmeningococc|\bneisseria meningitidis\b/i, ['meningococcal-vaccine']],
  [/\b(?:bexsero|trumenba)\b/i, ['meningococcal-b-vaccine']],
  [/\b(?:flumist|fluenz)\b|\binfluenza\b.*\blive\b|\blive\b.*\binfluenza\b/i, ['live-attenuated-influenza-vaccine']],
  [
    /\b(?:fluzone|fluad|flublok|fluarix|flulaval|afluria|flucelvax|vaxigrip|influvac|efluelda)\b|\binfluenza\b(?!.*\blive\b)/i,
    ['influenza-vaccine'],
  ],
  [/\bbcg\b|\bmycobacterium (?:bovis|tuberculosis)\b/i, ['bcg-vaccine']],
  [/\b(?:opv|sabin)\b/i, ['oral-polio-vaccine']],
  [/\bipv\b|\bpolio/i, ['polio-vaccine']],
  [/\bhib\b|\bhaemophilus influenzae\b/i, ['hib-vaccine']],
  [/\b(?:arexvy|abrysvo|mresvia|rsv)\b|\brespiratory syncytial\b/i, ['rsv-vaccine']],
  [/\b(?:stamaril|yf-vax)\b|\byellow fever\b/i, ['yellow-fever-vaccine']],
  [/\b(?:rabipur|rabavert|imovax|rabies)\b/i, ['rabies-vaccine']],
  [/\bvivotif\b/i, ['oral-typhoid-vaccine']],
  [/\b(?:typhim|typherix|typhoid)\b/i, ['typhoid-vaccine']],
  [/\bixiaro\b|\bjapanese enceph/i, ['japanese-encephalitis-vaccine']],
];

/** Antibodies that are given, and poisons that are neutralised: no vaccine. */
export const NO_VACCINE =
  /\bimmun(?:e|o) ?globulin|\bhbig\b|\banti(?:toxin|venom|body)\b|\bnirsevimab\b|\bpalivizumab\b/i;

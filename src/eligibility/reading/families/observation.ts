import type { Family, PhraseHead } from './family.ts';

const observation = (concept: string): PhraseHead => ({ domain: 'observation', rule: 'observation.term', concept });
const serology = (polarity: string): PhraseHead => ({
  domain: 'observation',
  rule: 'observation.serology',
  concept: 'serology',
  attrs: { polarity },
});

const receptor = (concept: string, polarity: string): PhraseHead => ({
  domain: 'observation',
  rule: 'observation.receptor',
  concept,
  attrs: { polarity },
});

/** Names of measurements that eligibility texts use and a vocabulary may not; the rest comes from the terminology. */
export const OBSERVATION: Family = {
  phrases: [
    ['body mass index (? bmi? )?', observation('BMI')],
    ['bmi|b . m . i body? mass? index?', observation('BMI')],
    ['body mass index', observation('BMI')],
    ['pmn|pmns|polymorphonuclear neutrophils|leukocytes?', observation('neutrophils')],
    ['systolic|sbp blood? pressure? (? sbp? )?', observation('systolic blood pressure')],
    ['diastolic|dbp blood? pressure? (? dbp? )?', observation('diastolic blood pressure')],
    ['blood pressure (? bp? )?', observation('blood pressure')],
    ['bp', observation('blood pressure')],
    ['qt interval? corrected for heart rate (? qtc|qtcf|qtcb? )?', observation('QTc')],
    ['body weight', observation('body weight')],
    ['weight|weighing|weigh|weighs|weighed', observation('body weight')],
    ['height', observation('body height')],
    ['estimated? glomerular filtration rate (? egfr? )?', observation('eGFR')],
    ...['positive', 'negative'].flatMap((polarity): [string, PhraseHead][] => [
      [`${polarity} serology|serologies|serological test|tests|testing|result|results?`, serology(polarity)],
      [
        `${polarity} serum|blood|antigen|antibody? test|tests|testing|result|results|antibody|antibodies|screening|screen`,
        serology(polarity),
      ],
    ]),
    ...['positive', 'negative'].flatMap((polarity): [string, PhraseHead][] => [
      [`er ${polarity}`, receptor('estrogen receptor status', polarity)],
      [`pr|pgr ${polarity}`, receptor('progesterone receptor status', polarity)],
    ]),
    ['detachable|detached|detached body? surface area', observation('detached body surface area')],
    ['detachable - detached|detachable body surface area', observation('detached body surface area')],
    ['left ventricular|ventricle ejection fraction (? lvef|ef? )?', observation('LVEF')],
  ],
};

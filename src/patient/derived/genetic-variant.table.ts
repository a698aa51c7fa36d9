/** Symbols of genes by their number in the HGNC's list, for results that name them by code alone. */
export const GENE_SYMBOLS: ReadonlyMap<string, string> = new Map(
  `391 AKT1 427 ALK 795 ATM 1097 BRAF 1100 BRCA1 1101 BRCA2 3236 EGFR 3430 ERBB2 3467 ESR1 3688 FGFR1 3689 FGFR2 3690 FGFR3 3765 FLT3 5382 IDH1 5383 IDH2
6192 JAK2 6342 KIT 6407 KRAS 7029 MET 7989 NRAS 7910 NPM1 8031 NTRK1 8032 NTRK2 8033 NTRK3 8803 PDGFRA 8975 PIK3CA 9588 PTEN 9967 RET 10261 ROS1 11998 TP53 26144 PALB2`
    .split(/\s+/)
    .reduce<[string, string][]>((rows, word, at, words) => {
      if (at % 2 === 0) rows.push([word, words[at + 1]!]);
      return rows;
    }, []),
);

/** LOINC: whether a variant is there; the gene studied; the change of the amino acid. */
export const VARIANT = '69548-6';
export const GENE = '48018-6';
export const CHANGE = '48005-3';

/** Letters of the amino acids by their abbreviations. */
export const AMINO_ACIDS: Readonly<Record<string, string>> = {
  Ala: 'A',
  Arg: 'R',
  Asn: 'N',
  Asp: 'D',
  Cys: 'C',
  Gln: 'Q',
  Glu: 'E',
  Gly: 'G',
  His: 'H',
  Ile: 'I',
  Leu: 'L',
  Lys: 'K',
  Met: 'M',
  Phe: 'F',
  Pro: 'P',
  Ser: 'S',
  Thr: 'T',
  Trp: 'W',
  Tyr: 'Y',
  Val: 'V',
};

/** A kind of change by the amino acids that it concerns: first and last, both inclusive. Residues of the exons of the usual transcripts. */
export interface ChangeKind {
  readonly gene: string;
  readonly change: RegExp;
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

export const CHANGE_KINDS: readonly ChangeKind[] = [
  { gene: 'EGFR', change: /del/, from: 729, to: 761, name: 'EGFR exon 19 deletion' },
  { gene: 'EGFR', change: /^(?!.*del).*(?:ins|dup)/, from: 762, to: 823, name: 'EGFR exon 20 insertion' },
  { gene: 'ERBB2', change: /ins|dup/, from: 770, to: 831, name: 'HER2 exon 20 insertion' },
  { gene: 'BRAF', change: /^V600[A-Z]$/, from: 600, to: 600, name: 'BRAF V600 mutation' },
];

/** Results of two genes of one group, and what they make together. */
export const GENE_GROUPS: readonly {
  readonly mutation: string;
  readonly wildType: string;
  readonly of: readonly string[];
}[] = [
  { mutation: 'egfr-mutation', wildType: 'egfr-wild-type', of: ['egfr-mutation'] },
  { mutation: 'kras-mutation', wildType: 'kras-wild-type', of: ['kras-mutation'] },
  { mutation: 'nras-mutation', wildType: 'nras-wild-type', of: ['nras-mutation'] },
  { mutation: 'braf-mutation', wildType: 'braf-wild-type', of: ['braf-mutation'] },
  { mutation: 'flt3-mutation', wildType: 'flt3-wild-type', of: ['flt3-mutation'] },
  { mutation: 'brca-mutation', wildType: 'brca-wild-type', of: ['brca1-mutation', 'brca2-mutation'] },
  { mutation: 'ras-mutation', wildType: 'ras-wild-type', of: ['kras-mutation', 'nras-mutation'] },
];

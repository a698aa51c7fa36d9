import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions of kidneys, urinary tract and male organs, and of grafts, that criteria name more rarely. Row format: see `LexiconTable`. */
export const RARER_UROLOGICAL_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
-prerenal-azotemia | Prerenal azotemia | prerenal failure; pre-renal azotemia; prerenal acute kidney injury | acute-kidney-injury |
cardiac-surgery-associated-acute-kidney-injury | Cardiac surgery-associated acute kidney injury |  | acute-kidney-injury |
chronic-interstitial-nephritis | Chronic interstitial nephritis |  | interstitial-nephritis |
postinfectious-glomerulonephritis | Postinfectious glomerulonephritis | post-infectious glomerulonephritis | glomerulonephritis |
steroid-resistant-nephrotic-syndrome | Steroid-resistant nephrotic syndrome | SRNS | nephrotic-syndrome | S:236381000 |  | Mondo
steroid-sensitive-nephrotic-syndrome | Steroid-sensitive nephrotic syndrome |  | nephrotic-syndrome |
congenital-nephrotic-syndrome | Congenital nephrotic syndrome |  | nephrotic-syndrome |
nephrotic-range-proteinuria | Nephrotic-range proteinuria | heavy proteinuria | proteinuria |
thin-basement-membrane-disease | Thin basement membrane disease |  | kidney-disease |
cystinuria | Cystinuria |  | inborn-error-of-metabolism | S:85020001 I:E72.01 M:D003555 |  | Mondo
primary-hyperoxaluria | Primary hyperoxaluria | oxalosis | inborn-error-of-metabolism | S:17901006 I:E72.53 M:D006960 |  | Mondo
nephrogenic-diabetes-insipidus | Nephrogenic diabetes insipidus |  | diabetes-insipidus | S:111395007 I:N25.1 M:D018500 |  | Mondo
medullary-sponge-kidney | Medullary sponge kidney |  | kidney-disease | S:236443009 M:D007691 |  | Mondo
multicystic-dysplastic-kidney | Multicystic dysplastic kidney |  | kidney-disease congenital-malformation | S:204962002 M:D021782 |  | Mondo
ectopic-kidney | Ectopic kidney | pelvic kidney | congenital-malformation |
renal-hypoplasia | Renal hypoplasia | hypoplastic kidney | congenital-malformation | S:32659003 |  | Mondo
-renal-scarring | Renal scarring | kidney scarring; renal scars | kidney-disease |
renal-papillary-necrosis | Renal papillary necrosis |  | kidney-disease |
renal-infarction | Renal infarction | renal infarct | kidney-disease |
chronic-allograft-nephropathy | Chronic allograft nephropathy |  | kidney-disease |
primary-graft-dysfunction | Primary graft dysfunction |  | graft-failure | M:D055031 |  | MeSH
acute-rejection | Acute rejection | acute allograft rejection; T-cell mediated rejection; ACR rejection; cellular rejection | organ-transplant-rejection |
chronic-rejection | Chronic rejection | chronic allograft rejection | organ-transplant-rejection |
hyperacute-rejection | Hyperacute rejection |  | organ-transplant-rejection |
heart-transplant-rejection | Heart transplant rejection | cardiac allograft rejection | organ-transplant-rejection |
liver-transplant-rejection | Liver transplant rejection |  | organ-transplant-rejection |
cardiac-allograft-vasculopathy | Cardiac allograft vasculopathy | ?CAV | heart-disease |
chronic-lung-allograft-dysfunction | Chronic lung allograft dysfunction | CLAD | lung-disease |
-adynamic-bone-disease | Adynamic bone disease |  | bone-disease |
peritoneal-dialysis-peritonitis | Peritoneal dialysis peritonitis | peritoneal dialysis-related peritonitis; PD peritonitis; peritoneal dialysis-associated peritonitis | peritonitis |
dialysis-disequilibrium-syndrome | Dialysis disequilibrium syndrome |  | kidney-disease |
-dialysis-access-malfunction | Dialysis access malfunction | arteriovenous fistula thrombosis; arteriovenous access thrombosis; vascular access dysfunction; hemodialysis access thrombosis | vascular-disease |
-hyperfiltration | Hyperfiltration | glomerular hyperfiltration | kidney-disease |
-tubular-dysfunction | Tubular dysfunction | tubulopathy; renal tubular dysfunction; renal tubular disorder | kidney-disease |
loin-pain-hematuria-syndrome | Loin pain hematuria syndrome |  | kidney-disease |
flank-pain | Flank pain | loin pain | pain | M:D021501 |  | MeSH
ureteral-stricture | Ureteral stricture | ureteric stricture; ureteral stenosis; ureter stenosis | urological-disease |
ureterocele | Ureterocele |  | urological-disease | S:12818004 M:D014518 |  | Mondo
-bladder-diverticulum | Bladder diverticulum | bladder diverticula | bladder-disease | S:197866008 I:N32.3 M:C562406 |  | Mondo
-overflow-incontinence | Overflow incontinence |  | urinary-incontinence |
-functional-incontinence | Functional incontinence |  | urinary-incontinence |
post-prostatectomy-incontinence | Post-prostatectomy incontinence | postprostatectomy incontinence | urinary-incontinence |
nocturnal-polyuria | Nocturnal polyuria |  | nocturia |
incomplete-bladder-emptying | Incomplete bladder emptying | incomplete emptying of the bladder | lower-urinary-tract-symptoms |
catheter-associated-urinary-tract-infection | Catheter-associated urinary tract infection | CAUTI | urinary-tract-infection |
-upper-urinary-tract-infection | Upper urinary tract infection | upper UTI | urinary-tract-infection |
renal-abscess | Renal abscess | perinephric abscess; kidney abscess; perirenal abscess | abscess |
emphysematous-pyelonephritis | Emphysematous pyelonephritis |  | pyelonephritis |
xanthogranulomatous-pyelonephritis | Xanthogranulomatous pyelonephritis |  | pyelonephritis | S:38898003 M:D011705 |  | Mondo
urosepsis | Urosepsis | urinary sepsis | sepsis |
male-genital-disease | Male genital disease | male genital disorder; male urogenital disease; disease of the male genital tract; male reproductive disease | urological-disease | M:D005832 |  | MeSH
-teratozoospermia | Teratozoospermia | teratospermia | male-infertility |
-leukospermia | Leukospermia | leukocytospermia; pyospermia | male-infertility |
epispadias | Epispadias |  | congenital-malformation | S:406476007 I:Q64.0 M:D004842 |  | Mondo
penile-fracture | Penile fracture |  | injury |
-buried-penis | Buried penis |  | penile-disease |
fournier-gangrene | Fournier gangrene |  | necrotizing-fasciitis | S:398318005 I:N49.3 M:D018934 |  | Mondo
prostatodynia | Prostatodynia | prostatic pain | pain |
elevated-psa | Elevated PSA | elevated prostate-specific antigen; raised PSA; increased PSA | symptom |
`,
};

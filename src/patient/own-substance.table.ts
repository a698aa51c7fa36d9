/**
 * Drugs that a body makes or takes in with food as well: an amount in the blood does not say that they are taken. Ids of the lexicon; what
 * is narrower is meant too.
 */
export const OF_THE_BODY: ReadonlySet<string> = new Set([
  ...['testosterone', 'estradiol', 'progesterone', 'hydrocortisone', 'dhea', 'insulin', 'glucagon', 'oxytocin'],
  ...['thyroid-hormone', 'levothyroxine', 'liothyronine', 'growth-hormone', 'somatropin', 'melatonin'],
  ...['epinephrine', 'norepinephrine', 'dopamine', 'parathyroid-hormone-analogue'],
  ...['vitamin-supplement', 'vitamin-d-supplement', 'calcitriol', 'niacin', 'carnitine', 'coenzyme-q10'],
  ...['iron-preparation', 'mineral-supplement', 'magnesium-sulfate', 'magnesium-oxide', 'zinc-supplement'],
  ...['calcium-supplement', 'calcium-acetate', 'potassium-chloride', 'sodium-chloride', 'sodium-bicarbonate'],
  ...['oxygen-therapy', 'albumin-human', 'immunoglobulin-therapy', 'glucose'],
]);

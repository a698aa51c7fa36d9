/** Why no patient can be built from a form. Such forms stay in the denominator. */
export class Untranslatable extends Error {
  override readonly name = 'Untranslatable';
}

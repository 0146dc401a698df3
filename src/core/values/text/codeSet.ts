/** The UTF-16 codes of some characters, for texts that are gone through code by code. */
export function codeSet(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

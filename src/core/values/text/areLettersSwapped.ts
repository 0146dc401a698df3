/** Piad for Paid: two neighbouring letters of a Latin word changed places. Both texts folded (see `wordKey`). */
export function areLettersSwapped(key: string, word: string): boolean {
  if (key.length !== word.length || !/^[a-z]+$/.test(key)) return false;
  const at = [...key].findIndex((letter, i) => letter !== word[i]);
  return key[at] === word[at + 1] && key[at + 1] === word[at] && key.slice(at + 2) === word.slice(at + 2);
}

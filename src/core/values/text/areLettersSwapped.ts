/** Piad for Paid: two neighbouring letters of a Latin word changed places. Both texts folded (see `wordKey`). */
export function areLettersSwapped(key: string, word: string): boolean {
  return /^[a-z]+$/.test(key) && areNeighboursSwapped(key, word);
}

/** 0.31 and 0.13: the same but for two characters side by side that changed places. */
export function areNeighboursSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const at = [...one].findIndex((character, i) => character !== other[i]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

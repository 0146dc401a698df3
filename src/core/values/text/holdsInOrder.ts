/** Whether one text holds all characters of another in their order: 华为技术 holds 华为, New Jersey NJ. Case counts. */
export function holdsInOrder(whole: string, part: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

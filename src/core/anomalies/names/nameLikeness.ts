/** Whether two names share half of their pairs of characters (Dice), or most characters of the shorter one. */
export function areAlike(a: string, b: string): boolean {
  return dice(a, b) >= likeness || sharedCharacters(a, b) >= sharedShare;
}

const likeness = 0.5;
/** Two of three characters: swapped or mistyped marks keep them, strangers of one trade share about half. */
const sharedShare = 0.66;

/** The share of the shorter text's characters that stand in the longer one. */
function sharedCharacters(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Of the few letters there are any two words share most.
  if (short.length < 2 || !/\p{Script=Han}/u.test(short)) return 0;
  return [...short].filter((character) => long.includes(character)).length / short.length;
}

function dice(a: string, b: string): number {
  const left = pairsOf(a);
  let shared = 0;
  for (const pair of pairsOf(b)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    shared++;
    left[at] = taken;
  }
  const total = a.length + b.length - 2;
  return total <= 0 ? 0 : (2 * shared) / total;
}

/** Each two characters running, as one number. */
function pairsOf(text: string): number[] {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) pairs.push(text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1));
  return pairs;
}

/** No pair of characters. */
const taken = -1;

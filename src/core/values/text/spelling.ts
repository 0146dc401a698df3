import { pinyinsOf } from "../../reference/characters/pinyin";

/**
 * Whether letters as an input method takes them spell a run of a folded text: hljc, huali and hualijc all spell
 * 华立建材. Each character is spelled out or given by its initial, the last one as far as it was typed.
 */
export function isSpelledBy(text: string, letters: string): boolean {
  const first = bitOf(letters.charCodeAt(0));
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && (beginsOf(code) & first) !== 0 && goesOn(text, at, letters, 0)) return true;
  }
  return false;
}

/** Whether letters may be spelling at all: two at least, or every name with such a sound would be meant. */
export const maySpell = (letters: string): boolean => /^[a-z]{2,}$/.test(letters);

function goesOn(text: string, at: number, letters: string, from: number): boolean {
  if (from === letters.length) return true;
  if (at === text.length || text.charAt(at) === "\n") return false;
  const ways = waysOf(text.charCodeAt(at));
  if (ways.length === 0) return passes(text, at, letters, from);
  const rest = letters.length - from;
  return ways.some((way) =>
    way.length > rest
      ? letters.endsWith(way.slice(0, rest))
      : letters.startsWith(way, from) && goesOn(text, at + 1, letters, from + way.length),
  );
}

/** Brackets, dots and hyphens of a name, which nobody types. */
const mayBeSkipped = /[^\p{L}\p{N}]/u;

function passes(text: string, at: number, letters: string, from: number): boolean {
  const character = text.charAt(at);
  if (mayBeSkipped.test(character)) return goesOn(text, at + 1, letters, from);
  return letters.charAt(from) === character && goesOn(text, at + 1, letters, from + 1);
}

/** By a character's code: how it may be typed in Latin letters, and the letters it may begin with; asked a million times a search. */
const typed = new Map<number, readonly string[]>();
const begins = new Int32Array(0x10000);
/** Set for every character that was looked up. */
const isKnown = 1 << 26;

const bitOf = (letter: number): number => 1 << (letter - 0x61);

function beginsOf(code: number): number {
  const known = begins[code] ?? 0;
  if (known !== 0) return known;
  const bits = waysOf(code).reduce((all, way) => all | bitOf(way.charCodeAt(0)), isKnown);
  begins[code] = bits;
  return bits;
}

function waysOf(code: number): readonly string[] {
  const known = typed.get(code);
  if (known) return known;
  const ways = [...new Set(pinyinsOf(String.fromCharCode(code)).flatMap(withInitials))];
  typed.set(code, ways);
  return ways;
}

function withInitials(syllable: string): readonly string[] {
  const initials = [/^[zcs]h/.exec(syllable)?.[0] ?? "", syllable.charAt(0)].filter(Boolean);
  return [...umlauts(syllable), ...initials];
}

/** ü is typed v, written u where the letter is wanting, and yu in passports. */
function umlauts(syllable: string): readonly string[] {
  return /^[ln]v/.test(syllable) ? ["v", "u", "yu"].map((vowel) => syllable.replace("v", vowel)) : [syllable];
}

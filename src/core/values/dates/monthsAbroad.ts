/*
 * Months of German, Dutch, French, Spanish, Italian and Portuguese, in full or as they are cut short, and nothing else:
 * 10 marketing 2024 names no March.
 */
const months: readonly string[] = [
  "jan(?:uari?|v(?:ier)?|eiro)?|jän(?:ner)?|ene(?:ro)?|gen(?:n(?:aio)?)?",
  "feb(?:r(?:uari?|ero)?|braio)?|f[eé]v(?:r(?:ier)?|ereiro)?",
  "mar(?:s|zo|[cç]o)?|m(?:rt|aart)|märz?|mrz",
  "apr(?:ile?)?|avr(?:il)?|abr(?:il)?",
  "ma(?:i(?:o)?|yo?|g(?:gio)?)|mei",
  "jun(?:i|io|ho)?|juin|giu(?:gno)?",
  "jul(?:i|io|ho)?|juil(?:let)?|lug(?:lio)?",
  "aug(?:ust(?:us)?)?|ao[uû]t|ago(?:sto)?",
  "sep(?:t(?:embre|iembre|ember)?|tiembre)?|set(?:t(?:embre)?|embro)?",
  "okt(?:ober)?|oct(?:obre|ubre)?|ott(?:obre)?|out(?:ubro)?",
  "nov(?:embre|iembre|ember|embro)?",
  "d[eé]c(?:embre|ember)?|dic(?:embre|iembre)?|dez(?:ember|embro)?",
];

/** Any of them, as part of an expression over small letters. */
export const monthAbroad = months.join("|");

const forms = months.map((names) => new RegExp(`^(?:${names})$`));

/** Which month a word is, from 1; 0 for none. */
export function monthNamedAbroad(word: string): number {
  return forms.findIndex((form) => form.test(word)) + 1;
}

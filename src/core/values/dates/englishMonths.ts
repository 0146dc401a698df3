/** The first three letters of the months in English, January first. */
export const englishMonths = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** A month in English, in full or cut short, as part of an expression over small letters. */
export const englishMonth = `(?:${englishMonths.join("|")})[a-z]*`;

/** The same in full or cut short and nothing else: Market orders 2024 name no March. */
export const monthInFull =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

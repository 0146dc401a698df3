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

/**
 * A month in full, cut short, or mistyped so that it still ends as it should: Febuary, Septmber. Its first three letters
 * tell which; 10 marketing 2024 and Decor 24 name none.
 */
export const monthTyped =
  "jan(?:[a-z]{1,6}y)?|feb(?:[a-z]{1,6}y|r)?|mar(?:ch|hc)?|apr(?:[a-z]{0,2}l)?|may|june?|july?|aug(?:[a-z]{1,4}t)?|sep(?:[a-z]{2,7}r|t)?|oct(?:[a-z]{2,5}r)?|nov(?:[a-z]{2,6}r)?|dec(?:[a-z]{2,6}r)?";

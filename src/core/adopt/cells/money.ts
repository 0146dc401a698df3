import { currencyWords } from "../../values/numbers/currencyNamed";

/** What a sum is in, before or behind it: US$, HK$, €, 港币, Rs. Pounds alone are a weight as well. */
const currency = `(?!pounds?(?![a-z ]))(?:${currencyWords})`;
/** ¥1,200.50, US$ 12, 3万元, 10万美元, (500): a comma parts thousands. */
const withPoint = new RegExp(
  `^[-(（]?\\s*(?:${currency})?\\s*[-]?\\d[\\d,]*(?:\\.\\d+)?\\s*(?:万|亿|w|k)?\\s*(?:${currency})?整?\\s*[)）]?$`,
);
/** 1.234,50 €, CHF 99,-: a comma parts the cents, as on the continent. */
const withComma = /^-?(?:[€£$]|eur|chf)?\s*\d{1,3}(?:[.'’ ]\d{3})*,(?:\d\d|-{1,2})\s*(?:[€£$]|eur|chf)?$/;

/** A sum of money, or a bare figure, in either way of writing. */
export const money = new RegExp(`${withPoint.source}|${withComma.source}`, "i");

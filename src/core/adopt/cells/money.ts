/** ¥1,200.50, 3万元, (500): a comma parts thousands. */
const withPoint =
  /^[-(（]?\s*(?:[¥￥$€£]|rmb|cny|usd|人民币|hk\$)?\s*[-]?\d[\d,]*(?:\.\d+)?\s*(?:元|万元?|亿元?|w|k|块|蚊|整|rmb|cny|usd)?\s*[)）]?$/;
/** 1.234,50 €, CHF 99,-: a comma parts the cents, as on the continent. */
const withComma = /^-?(?:[€£$]|eur|chf)?\s*\d{1,3}(?:[.'’ ]\d{3})*,(?:\d\d|-{1,2})\s*(?:[€£$]|eur|chf)?$/;

/** A sum of money, or a bare figure, in either way of writing. */
export const money = new RegExp(`${withPoint.source}|${withComma.source}`, "i");

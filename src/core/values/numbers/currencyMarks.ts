/** Signs of money, by themselves or in a word. */
export const moneySigns = "£$€¥￥₹₩฿₫₽₺₱";

/**
 * Signs and codes by which headings say which money they count, for folded text; left out are those that are words or other
 * things as well: TRY, RUB, NOK, PHP, RM (a relationship manager).
 */
export const currencyMark = `(?:(?:us|hk|nt|au|nz|ca|[sacr])\\$|[${moneySigns}]|\\b(?:usd|cny|rmb|eur|gbp|hkd|jpy|chf|inr|rs|sgd|aud|cad|nzd|twd|ntd|myr|thb|krw|vnd|idr|aed|sek|dkk|pln|zar|brl|mxn)\\b\\.?)`;

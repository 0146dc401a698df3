import { mod11With, type NumberCheck, weightedSum } from "./numberChecks";

/**
 * 統一編號: the digits of all products add up to a multiple of 5; behind a seventh digit of 7 the sum may also be one
 * less (Ministry of Finance, Taiwan, since 2023).
 */
export function isTaiwanese(text: string): boolean {
  const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, at) => {
    const product = weight * Number(text.charAt(at));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (text.charAt(6) === "7" && (sum + 1) % 5 === 0);
}

/** CNPJ and CPF: two digits at the end, each of all before it (Receita Federal). */
export function isBrazilian(first: readonly number[], second: readonly number[]): NumberCheck {
  return (text) =>
    !/^(\d)\1+$/.test(text) &&
    mod11With(first, text) === Number(text.at(-2)) &&
    mod11With(second, text) === Number(text.at(-1));
}

/** ABN: one less at the front, a multiple of 89 (Australian Business Register). */
export function isAustralian(text: string): boolean {
  const lessened = String(Number(text.charAt(0)) - 1) + text.slice(1);
  return text.charAt(0) !== "0" && weightedSum([10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19], lessened) % 89 === 0;
}

const otherBody = "ABCDEFGHJKLMNPQRSTUVWX0123456789";

/** UEN: the last letter, by one table for each of its three forms (ACRA; as published in python-stdnum). */
export function isSingaporean(text: string): boolean {
  if (/^\d{8}/.test(text) && text.length === 9)
    return "XMKECAWLJDB"[weightedSum([10, 4, 9, 3, 8, 2, 7, 1], text) % 11] === text.at(-1);
  if (/^\d{9}/.test(text))
    return "ZKCMDNERGWH"[weightedSum([10, 8, 6, 4, 9, 7, 5, 3, 1], text) % 11] === text.at(-1);
  const sum = [4, 3, 5, 3, 10, 2, 2, 5, 7].reduce(
    (total, weight, at) => total + weight * otherBody.indexOf(text.charAt(at)),
    0,
  );
  return otherBody[(sum + 6) % 11] === text.at(-1);
}

/** VAT numbers of Britain: a multiple of 97 with the last two figures added, 55 more since 2010 (HMRC). */
export function isBritish(text: string): boolean {
  const sum = weightedSum([8, 7, 6, 5, 4, 3, 2], text) + Number(text.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

/** GSTIN: figures and letters worth 0 to 35, every second one doubled (GST Network, India). */
export function isIndian(text: string): boolean {
  const sum = [...text.slice(0, 14)].reduce((total, character, at) => {
    const product = Number.parseInt(character, 36) * (1 + (at % 2));
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return Number.parseInt(text.charAt(14), 36) === (36 - (sum % 36)) % 36;
}

/** TRN: all begin with 100; what checks the rest is not published (Federal Tax Authority, United Arab Emirates). */
export function isEmirati(text: string): boolean {
  return /^100(?!0+$)/.test(text);
}

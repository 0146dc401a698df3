import { isDivisionPrefix } from "../../reference/places/divisionCodes";
import type { CellValue } from "../../sheets/cell";
import { tidyText } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, nearly, type Read, tidied, type Unreadable, unreadable } from "../text/reading";
import { creditCheckDigit, isCreditAlphabet } from "./creditCodeCheck";
import { isIdCard } from "./readIdCard";

/**
 * `unified`: 统一社会信用代码 (GB 32100). `old`: a number from before 2015 that is still in use in sheets — 15-digit
 * registration number, tax number of 15, 17 or 20 characters, 9-character organisation code.
 */
export interface CreditCode {
  readonly kind: "unified" | "old";
  readonly code: string;
}

const codeLength = 18;
const label =
  /^(?:统一社会信用代码|社会信用代码|统一信用代码|统一代码|信用代码|纳税人识别号|税号|营业执照号?|注册号|组织机构代码)\s*:?\s*/;
/** (三证合一), (新): what people say of a code behind it. */
const noteBehind = /\s*\([^()\d]*\)$/;
const fillers = /[\s\-_.:'"]/g;
const confusable = new Map([
  ["O", "0"],
  ["I", "1"],
  ["L", "1"],
  ["Z", "2"],
  ["S", "5"],
  ["V", "U"],
]);

/** A credit code with its check digit tested; a wrong one is unreadable with the digit due as `detail`. */
export function readCreditCode(cell: CellValue): Read<CreditCode> {
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  // A number cell keeps fifteen digits: enough for an old registration number, never for eighteen characters.
  if (typeof cell === "number")
    return Number.isInteger(cell) && cell < 1e15 ? readText(String(cell)) : unreadable("digits-lost");
  return isSound(cell) ? exact({ kind: "unified", code: cell }) : readText(cell);
}

function isSound(code: string): boolean {
  return code.length === codeLength && creditCheckDigit(code) === code.charAt(17);
}

function readText(cell: string): Read<CreditCode> {
  const folded = tidyText(cell).toUpperCase();
  if (folded === "") return cell.trim() === "" ? blank : unreadable("no-such-word");
  if (folded.startsWith("#")) return unreadable("formula-error");
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(folded)) return unreadable("digits-lost");
  const code = folded.replace(label, "").replace(noteBehind, "").replace(fillers, "");
  if (isSound(code)) return tidied({ kind: "unified", code });
  if (isPlaceholder(cell, "creditCode") || code === "") return unreadable("placeholder");
  if (lostItsFirst(code)) return nearly("too-short", { kind: "unified", code: `9${code}` }, code.length);
  if (isOld(code)) return code === cell ? exact({ kind: "old", code }) : tidied({ kind: "old", code });
  return explain(code);
}

/** Old numbers begin with the division of the place (11 to 65); a unified code begins with 1, 5, 9, A, N or Y. */
function isOld(code: string): boolean {
  if (code.length === 9) return isOrganisationCode(code);
  if (code.length === 15) return /^\d{6}[0-9A-Z]{9}$/.test(code) && isDivisionPrefix(code.slice(0, 2));
  const isPersonal = code.length === 17 || code.length === 20;
  return isPersonal && /^\d{15}[0-9A-Z]{2,5}$/.test(code) && isDivisionPrefix(code.slice(0, 2));
}

/** A company's code without the 9 it begins with: with it the check and the division after it are right. */
function lostItsFirst(code: string): boolean {
  return (
    code.length === codeLength - 1 &&
    /^[1-3]/.test(code) &&
    isSound(`9${code}`) &&
    isDivisionPrefix(code.slice(1, 3))
  );
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11714: eight characters and their check, 11 − Σ mod 11, 10 written X and 11 written 0. */
export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  let sum = 0;
  for (const [i, weight] of organisationWeights.entries())
    sum += Number.parseInt(code.charAt(i), 36) * weight;
  const check = 11 - (sum % 11);
  return code.charAt(8) === (check === 10 ? "X" : check === 11 ? "0" : String(check));
}

function explain(code: string): Unreadable<CreditCode> {
  if (isIdCard(code)) return unreadable("id-card");
  if (!/^[0-9A-Z]+$/.test(code)) return unreadable("bad-character", code.replace(/[0-9A-Z]/g, ""));
  const repaired = [...code].map((character) => confusable.get(character) ?? character).join("");
  if (repaired !== code && isSound(repaired))
    return nearly("bad-character", { kind: "unified", code: repaired });
  if (code.length !== codeLength)
    return unreadable(code.length < codeLength ? "too-short" : "too-long", code.length);
  if (!isCreditAlphabet(code)) return unreadable("bad-character", code.replace(/[0-9A-HJ-NPQRTUWXY]/g, ""));
  return unreadable("check-digit", creditCheckDigit(code));
}

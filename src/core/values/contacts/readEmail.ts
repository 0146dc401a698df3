import { freeMailDomains, mendDomain } from "../../reference/reach/mailDomains";
import type { CellValue } from "../../sheets/cell";
import { foldText } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, nearly, oneOf, type Read, tidied, unreadable } from "../text/reading";

/** Letters, digits and the marks mail services allow but "/", which joins two details; no dot at the ends or doubled. */
const local = "[a-z0-9!#$%&'*+=?^_{|}~-]+(?:\\.[a-z0-9!#$%&'*+=?^_{|}~-]+)*";
const domain = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}";
const address = new RegExp(`^${local}@${domain}$`);
const label = /^(?:电子邮箱|电子邮件|邮箱|邮件|mailto|e-?mail|mail|email address|e(?=:))\s*[:]?\s*(?=\S+@)/;
/** "name@a.cn(李经理)": a note that is no address and no number. */
const noteBehind = /\s*\([^()@\d]*\)$/;
const insideBrackets = /<([^<>]+@[^<>]+)>/;
/** A telephone or QQ number beside the address. */
const somethingElse = /\d{5}|\d{3}[ -]\d{3}/;
const separators = /[\s,;|/]+/;

/**
 * One e-mail address, in lower case. Full width, blanks, labels, "name <a@b.cn>" and a trailing dot are tidied;
 * two addresses, or an address beside a telephone number, are ambiguous: taking one would drop the other
 * (`readContactMethod` takes such cells apart). A mistyped provider (qq.con), a comma for a dot or a missing @ is unreadable with
 * the probable address as `nearest`.
 */
export function readEmail(cell: CellValue): Read<string> {
  if (cell === "") return blank;
  if (typeof cell !== "string") return unreadable("no-at");
  const text = foldText(cell);
  if (text === "") return cell.trim() === "" ? blank : unreadable("no-at");
  if (text.startsWith("#") && !text.includes("@")) return unreadable("formula-error");
  const read = address.test(text) ? checked(text) : readLoose(text);
  if (read.reading === "unreadable" && isPlaceholder(cell, "email")) return unreadable("placeholder");
  // Capitals are no fault: the domain ignores them and every large service ignores them before the @ as well.
  return read.reading === "tidied" && cell.toLowerCase() === read.value ? exact(read.value) : read;
}

/** True for an address as `readEmail` reads exactly: in small letters, its provider not mistyped. */
export function isPlainEmail(cell: string): boolean {
  return (
    address.test(cell) &&
    !toGetPast.test(cell) &&
    mendedDomain(cell.slice(cell.lastIndexOf("@") + 1)) === undefined
  );
}

function readLoose(text: string): Read<string> {
  const bare = stripped(text);
  if (address.test(bare)) return checked(bare);
  const several = bare
    .split(separators)
    .map(stripped)
    .filter((part) => address.test(part));
  if (several.length > 1) return oneOf([...new Set(several)]);
  const [only] = several;
  if (only !== undefined) {
    const rest = bare.replace(only, "");
    if (somethingElse.test(rest)) return { reading: "ambiguous", candidates: [only] };
    if (!rest.includes("@")) return checked(only);
  }
  const joined = bare.replaceAll(" ", "");
  return address.test(joined) ? checked(joined) : explain(joined);
}

function stripped(text: string): string {
  const inner = insideBrackets.exec(text)?.[1] ?? text;
  return inner
    .trim()
    .replace(noteBehind, "")
    .replace(label, "")
    .replace(/^['"<([]+|[.,;:'">)\]]+$/g, "");
}

/** noemail@noemail.com, x@x.com, test@test.com: typed to get past the field. */
const toGetPast =
  /^(?:(\w)\1*@\1+|(?:no-?e?-?mail|none?|n\.?a|null|unknown|test|abc|asdf|xxx+)@(?:no-?e?-?mail|none?|na|null|unknown|test|abc|asdf|example|xxx+))\.[a-z]{2,4}$/;

function checked(text: string): Read<string> {
  const at = text.lastIndexOf("@");
  if (toGetPast.test(text)) return unreadable("test-value");
  const mended = mendedDomain(text.slice(at + 1));
  return mended === undefined
    ? tidied(text)
    : nearly("typo-domain", text.slice(0, at + 1) + mended, text.slice(at + 1));
}

const mends = new Map<string, string | null>();
/** Different domains remembered; most addresses are at a few providers. */
const remembered = 1024;

function mendedDomain(name: string): string | undefined {
  const known = mends.get(name);
  if (known !== undefined) return known ?? undefined;
  const mended = mendDomain(name);
  if (mends.size < remembered) mends.set(name, mended ?? null);
  return mended;
}

function explain(text: string): Read<string> {
  if (text.includes("@@")) return suggest("bad-character", text.replace(/@{2,}/, "@"));
  const at = text.indexOf("@");
  if (at < 0) return withoutAt(text);
  if (text.indexOf("@", at + 1) >= 0) return unreadable("bad-character");
  if (/[,;]/.test(text)) return suggest("comma-for-dot", text.replace(/[,;]/g, "."));
  const foreign = /[^!-~]/.exec(text.slice(0, at))?.[0];
  if (foreign !== undefined) return unreadable("bad-character", foreign);
  if (/\.\./.test(text)) return suggest("bad-domain", text.replace(/\.{2,}/g, "."));
  const provider = freeMailDomains.find((known) => known.startsWith(`${text.slice(at + 1)}.`));
  const isBareProvider = provider !== undefined && at > 0 && at + 1 < text.length;
  return isBareProvider
    ? suggest("bad-domain", `${text.slice(0, at + 1)}${provider}`)
    : unreadable("bad-domain");
}

/** "lichang7966，126.com": the @ was mistyped as a comma, or left out before a known provider. */
function withoutAt(text: string): Read<string> {
  const provider = freeMailDomains.find((known) => text.endsWith(known) && text.length > known.length);
  if (provider === undefined) return unreadable("no-at");
  const before = text.slice(0, -provider.length).replace(/[,.;#]$/, "");
  return suggest("no-at", `${before}@${provider}`);
}

function suggest(
  problem: "bad-character" | "bad-domain" | "comma-for-dot" | "no-at",
  text: string,
): Read<string> {
  if (!address.test(text)) return unreadable(problem);
  const read = checked(text);
  const nearest = read.reading === "unreadable" ? read.nearest : text;
  return nearest === undefined ? unreadable(problem) : nearly(problem, nearest);
}

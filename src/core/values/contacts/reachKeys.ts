import { freeMail } from "../../reference/reach/mailDomains";
import type { CellValue } from "../../sheets/cell";
import { personNameOf } from "../names/personName";
import { foldText, wordKey } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { valueIn } from "../text/reading";
import { isPlainEmail } from "./readEmail";
import { readPhones } from "./readPhones";

/** Ways from a record to its customer where no id and no name leads there, the surest first. */
export const reachWays = ["email", "phone", "domain", "contact"] as const;
export type ReachWay = (typeof reachWays)[number];

/** What a row can be reached by, each way with its keys. */
export type ReachKeys = Readonly<Record<ReachWay, readonly string[]>>;

/** The cells of one row by what they may tell. */
export interface ReachCells {
  readonly emails: readonly CellValue[];
  readonly phones: readonly CellValue[];
  readonly webs: readonly CellValue[];
  readonly people: readonly CellValue[];
  /** An export writes an address in brackets behind a name. */
  readonly names: readonly CellValue[];
}

const addresses = /[a-z0-9!#$%&'*+=?^_{|}~.-]+@[a-z0-9.-]+\.[a-z]{2,24}/g;
const webAddress = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,24})(?:[/?#].*)?$/;
/** CRMs list several of a kind in one cell; a comma is part of many a name. */
const between = /[;；|\n\r]+|、/;
/** "Acme Ltd (acme.com)", "Ann Lee (ann@acme.com)": what an export writes behind a name. */
const bracketed = /^(.*\S)\s*[(（]\s*([^()（）\s]+\.[a-z]{2,24})\s*[)）]$/i;

const mayHoldMore = /[;；|\n\r、(（]/;

/** Every e-mail address in a cell, folded; those typed to get past the field are none. */
export function emailsIn(cell: CellValue): readonly string[] {
  if (typeof cell !== "string" || !cell.includes("@")) return [];
  return [...new Set(foldText(cell).match(addresses) ?? [])].filter(isPlainEmail);
}

/** The number of every telephone in a cell as it is dialled; masked ones lead to nobody. */
export function phonesIn(cell: CellValue): readonly string[] {
  const phones = valueIn(readPhones(cell)) ?? [];
  return phones.flatMap(({ digits, extension, masked }) =>
    masked ? [] : [extension === undefined ? digits : `${digits}-${extension}`],
  );
}

/** The company's own domain an e-mail or web address stands under; null under those of mail services. */
export function ownDomain(text: string): string | null {
  const folded = foldText(text);
  const host = webAddress.exec(folded.slice(folded.lastIndexOf("@") + 1))?.[1];
  return host === undefined || freeMail.has(host) ? null : host;
}

/** Whether a cell is a web address (or a bare domain) and nothing else. */
export function isWebAddress(cell: CellValue): boolean {
  return typeof cell === "string" && webAddress.test(foldText(cell));
}

/** The names in a cell of one or several, each with what an export wrote behind it in brackets ("" = nothing). */
export function namesIn(cell: CellValue): readonly { readonly name: string; readonly beside: string }[] {
  const text = String(cell).trim();
  if (!mayHoldMore.test(text)) return text === "" ? [] : [{ name: text, beside: "" }];
  return text.split(between).flatMap((part) => {
    const found = bracketed.exec(part.trim());
    const name = (found?.[1] ?? part).trim();
    return name === "" ? [] : [{ name, beside: found?.[2] ?? "" }];
  });
}

/** Keys of whole names of people; 王经理 or 前台 may be anybody's. */
export function contactKeys(cell: CellValue): readonly string[] {
  return namesIn(cell).flatMap(({ name }) => {
    const person = isPlaceholder(name, "contactName") ? undefined : personNameOf(name);
    const isWhole = person !== undefined && person.title === undefined && wholeNameLength.test(person.name);
    return isWhole ? [wordKey(person.name)] : [];
  });
}

const wholeNameLength = /^(?:\p{Script=Han}{2,}.*|\S+\s.*\S)$/u;

/** What a row of these cells can be reached by. */
export function reachKeysOf({ emails, phones, webs, people, names }: ReachCells): ReachKeys {
  const beside = names.flatMap((cell) => namesIn(cell).map((name) => name.beside));
  const email = [...emails, ...beside].flatMap(emailsIn);
  const hosts = [...email, ...webs.map(String), ...beside];
  return {
    email,
    phone: phones.flatMap(phonesIn),
    domain: [...new Set(hosts.flatMap((host) => ownDomain(host) ?? []))],
    contact: people.flatMap(contactKeys),
  };
}

/** Whether there is nothing to be reached by. */
export function isUnreachable(keys: ReachKeys): boolean {
  return reachWays.every((way) => keys[way].length === 0);
}

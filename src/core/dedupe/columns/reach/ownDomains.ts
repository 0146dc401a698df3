import { freeMail } from "../../../reference/reach/mailDomains";
import type { CellValue } from "../../../sheets/cell";
import { cellText } from "../texts/cellText";
import { siteOf } from "../values/sites";
import { type ValueColumn, valueColumn } from "../values/values";

/** What firms' own domains are called, without what stands behind: keltrix of www.keltrix.co.za. */
export interface OwnDomains {
  readonly column: ValueColumn;
  /** The domains as they are written, "" where a row has none that its name spells. */
  readonly cells: readonly string[];
}

/** Shorter labels stand in many a name by chance. */
const shortestLabel = 5;
/** Fewer own domains tell nothing of a list. */
const fewest = 2;

/** Parts that stand before the country: com.au, co.za, org.uk. */
const secondLevel = /\.(?:com?|net|org|gov|edu|ac|or|ne|biz|info)$/;
const ofMail = /@\s*([\p{L}\d.-]+\.\p{L}{2,})/u;
const marks = /\p{M}/gu;
const noLetters = /[^\p{L}\d]/gu;
const han = /\p{Script=Han}/u;
const notHan = /(?!\p{Script=Han})[\p{L}\d]/u;

/** The name of a domain: what stands before its country, without subdomains. */
export function domainLabel(domain: string): string {
  const bare = domain.replace(/\.[^.]+$/, "").replace(secondLevel, "");
  return bare.slice(bare.lastIndexOf(".") + 1).replaceAll("-", "");
}

const lettersOf = (name: string): string =>
  name.normalize("NFD").replace(marks, "").toLowerCase().replace(noLetters, "");

function mailDomain(cell: CellValue | undefined): string {
  const [, found = ""] = ofMail.exec(cellText(cell).toLowerCase()) ?? [];
  return freeMail.has(found) ? "" : found;
}

/** A name of Chinese characters alone is spelled by no domain without one: most mailboxes of a Chinese list need no reading. */
function mayBeSpelled(name: string, written: readonly (readonly CellValue[])[], row: number): boolean {
  if (notHan.test(name)) return true;
  for (const column of written) if (han.test(cellText(column[row]))) return true;
  return false;
}

/** Domains of web addresses and mailboxes that spell the name of the firm they stand beside; null where hardly any does. */
export function ownDomains(
  names: readonly CellValue[],
  sites: readonly (readonly CellValue[])[],
  mails: readonly (readonly CellValue[])[],
): OwnDomains | null {
  const columns = [...sites, ...mails];
  const cells = names.map((cell, row) => {
    const name = cellText(cell);
    if (!mayBeSpelled(name, columns, row)) return "";
    const written = [...sites.map((of) => siteOf(of[row])), ...mails.map((of) => mailDomain(of[row]))];
    const domains = written.filter((domain) => domainLabel(domain).length >= shortestLabel);
    if (domains.length === 0) return "";
    const letters = lettersOf(name);
    return domains.find((domain) => letters.includes(domainLabel(domain))) ?? "";
  });
  if (cells.filter((cell) => cell !== "").length < fewest) return null;
  return { column: valueColumn(cells.map(domainLabel), names.length), cells };
}

import { grouped } from "../sheets/grouped";
import type { Language } from "../sheets/words";
import { fingerprint } from "../values/text/fingerprint";

/** A contact that is due; days as "YYYY-MM-DD". */
interface CalendarContact {
  readonly companyName: string;
  readonly dueOn: string;
  readonly overdueDays: number;
}

/** Contacts of one day, the overdue ones among those of today. */
interface CalendarDay {
  readonly day: string;
  readonly contacts: readonly CalendarContact[];
}

/**
 * The contacts as a calendar file (RFC 5545), one all-day entry a day: a phone then reminds people of what Excel cannot.
 * `name` tells whose they are; the same list gives the same file, so that importing it again replaces the entries.
 */
export function calendarOf(
  contacts: readonly CalendarContact[],
  today: string,
  name: string,
  language: Language,
): string {
  const stamp = `${plain(today)}T000000Z`;
  const entries = daysOf(contacts, today).flatMap(({ day, contacts: due }) => [
    "BEGIN:VEVENT",
    `UID:${plain(day)}-${fingerprint([name])}@client-ledger`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `SUMMARY:${escaped(titleOf(due.length, name, language))}`,
    `DESCRIPTION:${escaped(due.map((one) => lineOf(one, language)).join("\n"))}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(titleOf(due.length, name, language))}`,
    // Nine in the morning of an entry that begins at midnight.
    "TRIGGER:PT9H",
    "END:VALARM",
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Client Ledger//Due list//EN", ...entries];
  return `${[...lines, "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`;
}

function daysOf(contacts: readonly CalendarContact[], today: string): readonly CalendarDay[] {
  const days = new Map<string, CalendarContact[]>();
  for (const contact of contacts) {
    const day = contact.dueOn < today ? today : contact.dueOn;
    const due = days.get(day);
    if (due) due.push(contact);
    else days.set(day, [contact]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, due]) => ({ day, contacts: due }));
}

function titleOf(count: number, name: string, language: Language): string {
  const whose = name === "" ? "" : language === "zh-CN" ? `（${name}）` : ` (${name})`;
  if (language === "zh-CN") return `跟进 ${count} 位客户${whose}`;
  return `Contact ${count} ${count === 1 ? "customer" : "customers"}${whose}`;
}

function lineOf({ companyName, overdueDays }: CalendarContact, language: Language): string {
  if (overdueDays <= 0) return companyName;
  return language === "zh-CN"
    ? `${companyName}（逾期 ${grouped(overdueDays)} 天）`
    : `${companyName} (${grouped(overdueDays)} ${overdueDays === 1 ? "day" : "days"} late)`;
}

const plain = (day: string): string => day.replaceAll("-", "");

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** RFC 5545 allows 75 octets a line; characters stay whole. */
const longestLine = 75;

function folded(line: string): string {
  let octets = 0;
  let text = "";
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

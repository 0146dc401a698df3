import type { Field, Role } from "../../sheets/fields";
import { detectWords, type WordKind } from "../cells/wordKinds";
import { contentOption } from "../columns/contentOption";
import { showsHabit } from "../columns/habit";
import { isClosedList } from "../columns/isClosedList";
import { wordsOf } from "../columns/links/sharedTexts";
import { isUntold, type Option, type SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";

/** Choices that words tell, by role, the plainest first. */
const choices: Readonly<Record<Role, readonly (readonly [Field, WordKind])[]>> = {
  customers: [
    ["status", "customerStatus"],
    ["source", "source"],
  ],
  followUps: [
    ["channel", "channel"],
    ["handlingStatus", "handlingStatus"],
  ],
  transactions: [
    ["paymentMethod", "paymentMethod"],
    ["orderStatus", "orderStatus"],
  ],
};

/** More words are no list. */
const mostWords = 20;
/** Share of the cells that are words of the list, and how many different ones: half of a team's words are its own. */
const share = 0.4;
const fewestWords = 2;
const confidence = 0.55;

/**
 * Closed lists under headings nobody knows (怎么给的, How, 如今): few words that come back from row to row, several of
 * which every team uses. One column a field, the one most of whose cells are such words.
 */
export function settleChoices(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  let settled = options;
  for (const [field, kind] of choices[role]) {
    if (settled.some((option) => option?.field === field)) continue;
    const found = columns
      .map((column, i) => ({ column, i }))
      .filter(({ column, i }) => settled[i] === null && (holds(column, kind) || saysSo(column, field)))
      .sort((a, b) => b.column.profile.share(kind) - a.column.profile.share(kind))[0];
    if (found === undefined) continue;
    const option = contentOption(field, confidence, kind, found.column.profile);
    settled = settled.map((own, i) => (i === found.i ? option : own));
  }
  return settled;
}

function holds(column: SeenColumn, kind: WordKind): boolean {
  const { profile } = column;
  if (!isUntold(column) || !isClosedList(profile) || profile.share(kind) < share) return false;
  const words = wordsOf(column);
  const told = words.filter((word) => detectWords(kind, word));
  return words.length <= mostWords && told.length >= fewestWords;
}

/** Policy Status, 签收状态: how far something is, whatever a team's words for it; but not how far the papers are. */
const howFar = /(?:status|状态|進度|进度)$/;
const ofElse =
  /发票|开票|审批|审核|对账|微信|婚姻|健康|同步|\b(?:invoices?|approval|e?mail\w*|calls?|marital|marketing|subscri\w*|consent|credit|sync\w*|tax)\b/;
/** Cells of figures or days: more of them are no words. */
const mostFigures = 0.3;

function saysSo(column: SeenColumn, field: Field): boolean {
  if (!isUntold(column) || !field.toLowerCase().endsWith("status")) return false;
  const { heading, profile } = column;
  const { bareWords } = foldHeading(heading);
  if (!howFar.test(bareWords) || ofElse.test(bareWords) || !showsHabit(profile)) return false;
  const inWords = profile.share("number") + profile.share("date") < mostFigures;
  return inWords && profile.distinct * profile.filled <= mostWords;
}

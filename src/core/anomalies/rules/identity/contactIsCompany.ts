import type { CellValue } from "../../../sheets/cell";
import { words } from "../../../sheets/words";
import { looksLikeCompany } from "../../../values/names/companyName";
import { looksLikePerson } from "../../../values/names/personName";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { hitsAnswering } from "../../rule/hitsAnswering";
import type { Rule } from "../../rule/rule";

export const contactIsCompany: Rule = ofLedgersToo({
  id: "contact-is-company",
  catalogue: "C33",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.contactName"] },
  words: {
    "zh-CN": {
      title: "联系人疑似填成公司",
      reason: "姓名栏里是公司名或一长串字，称呼不了。",
      example: "上海某某有限公司",
      fix: "填写联系人姓名。",
    },
    "en-US": {
      title: "Contact looks like a company",
      reason: "A company name stands where a person should be.",
      example: "Example Ltd.",
      fix: "Enter the person's name.",
    },
  },
  find: ({ customers }) => hitsAnswering(customers, ["contactName"], isCompany).map(softenedIfUsual),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit));
    return explained(
      language,
      words(`联系人「${value}」像公司名`, `The contact ${value} looks like a company`),
    );
  },
});

function isCompany(cell: CellValue): boolean {
  const text = String(cell).trim();
  return text.length > 4 && looksLikeCompany(text) && !looksLikePerson(text);
}

/** By judgement: more firms among the contacts are how the list is kept, a shop's owner or a dealer's customer. */
const mostSlips = 3;

const softenedIfUsual = (hits: Hits): Hits =>
  hits.rows.length > mostSlips ? { ...hits, severity: "info" } : hits;

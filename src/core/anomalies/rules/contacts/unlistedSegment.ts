import { isAllottedSegment } from "../../../reference/reach/mobileSegments";
import type { CellValue } from "../../../sheets/cell";
import { words } from "../../../sheets/words";
import { readContactMethod } from "../../../values/contacts/readContactMethod";
import { valueIn } from "../../../values/text/reading";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { contactColumn } from "../../contacts/contactColumn";
import { traits } from "../../contacts/contactTraits";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const unlistedSegment: Rule = {
  id: "unlisted-segment",
  catalogue: "C02",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers"],
    anyOf: [["customers.mobile", "customers.phone", "customers.contactMethod"]],
  },
  words: {
    "zh-CN": {
      title: "号段未见分配",
      reason: "该号段不在工信部公布的分配表内（截至 2023 年 3 月），可能抄错，也可能是新号段。",
      example: "154xxxxxxxx",
      fix: "打一次核实。",
    },
    "en-US": {
      title: "Number segment not listed",
      reason: "The first three digits are not in the ministry's list of March 2023; a slip, or a newer one.",
      example: "154xxxxxxxx",
      fix: "Call once to verify.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["mobile", "phone", "contactMethod"], (column) =>
      rowsWithBit(contactColumn(column).traits, traits.unlistedSegment),
    ),
  explain: (book, _context, hit, language) => {
    const segment = unlisted(cellAt(book, hit)) ?? "";
    return explained(
      language,
      words(`号段 ${segment} 未见分配，请核实`, `Segment ${segment} is not on the list; please verify`),
    );
  },
};

function unlisted(cell: CellValue): string | null {
  const text = String(cell);
  if (!/1[3-9]/.test(text.normalize("NFKC"))) return null;
  const mobiles = valueIn(readContactMethod(cell))?.phones.filter((phone) => phone.kind === "mobile") ?? [];
  return (
    mobiles.find((phone) => phone.masked !== true && !isAllottedSegment(phone.digits))?.digits.slice(0, 3) ??
    null
  );
}

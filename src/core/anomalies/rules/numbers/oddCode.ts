import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { once } from "../../../tables/kept/once";
import type { Column, Table } from "../../../tables/table";
import { isOneEdit } from "../../../values/text/isOneEdit";
import { keptWhere, rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { type CodeColumn, codeColumn } from "../../numbers/codes/codeColumn";
import { hasForm } from "../../numbers/codes/codeForm";
import { idShapeOf } from "../../numbers/codes/idShape";
import { isCodeSlip } from "../../numbers/codes/isCodeSlip";
import { isJoinedForm } from "../../numbers/codes/isJoinedForm";
import { isPostal } from "../../numbers/codes/postalForm";
import { mostSlips } from "../../numbers/figures/figureColumn";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { hitsIn } from "../../rule/hits";
import { hitsInEveryColumn } from "../../rule/hitsInEveryColumn";
import type { Rule } from "../../rule/rule";

export const oddCode: Rule = {
  id: "odd-code",
  catalogue: "C37",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "号码写法与同列不同",
      reason: "整列号码的位数和字母都是一个样子，个别一个多一位、少一位或夹了别的字符，多半抄错了。",
      example: "邮编 8200O（其余都是 5 位数字）、统编 9263468（其余都是 8 位）",
      fix: "对照原件改正。",
    },
    "en-US": {
      title: "Number of another form",
      reason:
        "The numbers of the column all have the same length and letters; one with a character more, less or other is mostly a slip.",
      example: "ZIP 8200O among five figures, tax number 9263468 among eight",
      fix: "Correct it from the source.",
    },
  },
  find: (book) => hitsInEveryColumn(book, oddIn),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const example = (column === undefined ? null : codeColumn(column))?.example ?? "";
    const value = String(cellAt(book, hit)).trim();
    return explained(
      language,
      words(
        `「${value}」的写法与同列其他号码（如 ${example}）不同`,
        `${value} is unlike the others, e.g. ${example}`,
      ),
    );
  },
};

function oddIn(table: Table, column: Column): readonly Hits[] {
  if (toldElsewhere.has(column.field) && idShapeOf(column) !== null) return [];
  const codes = codeColumn(column);
  if (codes === null) return [];
  const [commonest = ""] = codes.forms;
  const other = rowsWhere(table.rowCount, (row) => {
    const cell = column.cells[row] ?? "";
    if (cell === "" || hasForm(String(cell), commonest)) return false;
    const text = textAt(column, row);
    const form = codes.formOf(text);
    return text !== "" && !codes.forms.has(form) && !isJoinedForm(codes, form);
  });
  const known = once(() => new Set(column.cells));
  const odd = keptWhere(other, (row) => {
    const text = textAt(column, row);
    return isCodeSlip(column, codes, text) && !hasLostZeros(codes, text, known);
  });
  // Such codes are not made up by the team: what has no form of theirs is none, however many slips there are.
  if (isPostal(codes.forms)) return hitsIn(table, column, odd);
  const isNear = (row: number) => isNearForm(codes, textAt(column, row));
  const [near, far] = [keptWhere(odd, isNear), keptWhere(odd, (row) => !isNear(row))];
  const most = mostSlips(table.rowCount);
  const told = [
    ...(near.length > Math.max(most, table.rowCount * nearShare) ? [] : near),
    ...(far.length > most ? [] : far),
  ];
  return hitsIn(table, column, Int32Array.from(told).sort());
}

/** 622 where others are 0622: a figure drops its zeros, and which number it is nobody asks. */
function hasLostZeros({ example }: CodeColumn, text: string, known: () => ReadonlySet<CellValue>): boolean {
  const whole = text.padStart(example.length, "0");
  return whole !== text && known().has(whole);
}

/** By judgement: of a hundred numbers one is copied with a character too many, too few or other. */
const nearShare = 0.01;

function isNearForm({ forms, formOf }: CodeColumn, text: string): boolean {
  return [...forms].some((form) => isOneEdit(form, formOf(text)));
}

/** Numbers with a habit of their own that `idFormat` judges. */
const toldElsewhere: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "orderId",
  "invoiceNo",
  "contractNo",
]);

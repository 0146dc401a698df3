import { checkStructure } from "../../../../src/core/templates/checks/checkStructure";
import type { StructureProblem } from "../../../../src/core/templates/checks/structureProblem";
import { type Book, defaults, factsOf, fill, installedBook } from "../installedBook";

/** The list of customers in a Chinese standard workbook. */
export const customerSheet = "客户基础信息";
const stamp = { version: 3, profile: "standard", goals: [], language: "zh-CN" } as const;

/** What is wrong with a book that was installed as a Chinese standard workbook. */
export const problemsOf = (book: Book): readonly StructureProblem[] =>
  checkStructure(factsOf(book), stamp, defaults);

/** Such a book with so many customers. */
export function filledBook(rows: number): Book {
  const book = installedBook();
  fill(
    book,
    customerSheet,
    Array.from({ length: rows }, (_, i) => ({ 客户编号: `C${i}`, 企业名称: `公司${i}` })),
  );
  return book;
}
